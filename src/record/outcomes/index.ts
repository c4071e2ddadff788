export {type OutcomeDraft, Outcomes} from './fold.ts';
export {outcomeKind} from './kinds.ts';
export {outcomeId, outcomeRow} from './row.ts';
export {isBareText} from './texts.ts';
