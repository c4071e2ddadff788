export {type FoldOptions, fold, foldDays} from './fold.ts';
export {trackOf} from './former.ts';
export {Ledger} from './ledger.ts';
export {type Quote, quotesIn} from './quotes.ts';
export type * from './record.ts';
export {FOLD_VERSION} from './version.ts';
export type {Work} from './work.ts';
