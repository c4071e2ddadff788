export {type FoldOptions, fold} from './fold.ts';
export {type Quote, quotesIn} from './quotes.ts';
export type * from './record.ts';
