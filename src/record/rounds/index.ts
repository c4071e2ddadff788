export type {RoundDraft} from './draft.ts';
export {apart, firstDay, isComing, lastDay, sameTime} from './draft.ts';
export {type FoldedRounds, foldRounds} from './fold.ts';
export {delegatesOf} from './heads.ts';
export {byTime} from './ordinals.ts';
