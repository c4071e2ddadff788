export {readAgreements} from './agreements.ts';
export {readDeeds} from './deeds.ts';
export {readLeads} from './leads.ts';
export {readMediation} from './mediation.ts';
export {readMeetings} from './meetings.ts';
export {readPositions} from './positions.ts';
export {readReferences} from './references.ts';
export {hasActWord} from './words.ts';
