export {foldOutcomes, type OutcomeDraft} from './fold.ts';
export {outcomeId, outcomeRow} from './row.ts';
