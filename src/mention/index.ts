export {countryOf, nameParts, partyName, readActors, slug} from './actors/index.ts';
export {isStatement, readAttributions, turnsOfAskers} from './attribution/index.ts';
export type * from './mention.ts';
export {type Bounds, bounds, dayOf, readTimes, shiftDay} from './times/index.ts';
