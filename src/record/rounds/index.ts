export type {RoundDraft} from './draft.ts';
export {firstDay, isComing, lastDay, otherDay, sameTime} from './draft.ts';
export {type FoldedRounds, foldRounds} from './fold.ts';
export {delegatesOf} from './heads.ts';
export {byTime} from './ordinals.ts';
