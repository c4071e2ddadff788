export {readAhead} from './ahead.ts';
export {readPassing} from './passing.ts';
export {readStated} from './stated.ts';
export {readMeetings} from './told.ts';
export {readTravel} from './travel.ts';
