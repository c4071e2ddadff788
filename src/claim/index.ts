export type * from './claim.ts';
export {commitmentsOf, type PredicateSpan} from './commitment/index.ts';
export {ENGINE_VERSION, read} from './read.ts';
export type * from './reading.ts';
export {chainOf} from './source.ts';
