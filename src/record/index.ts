export {type FoldOptions, fold} from './fold.ts';
export type * from './record.ts';
