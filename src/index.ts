export {ENGINE_VERSION, type Reading, read} from './claim/index.ts';
export {type FoldOptions, fold, type NegotiationRecord} from './record/index.ts';
export {parseReport, type Report} from './report/index.ts';
