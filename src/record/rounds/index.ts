export type {RoundDraft} from './draft.ts';
export {apart, firstDay, isComing, lastDay, sameTime} from './draft.ts';
export {Rounds} from './fold.ts';

export {countOrdinals} from './ordinals.ts';
export {roundRow} from './row.ts';
