export type * from './claim.ts';
export type * from './reading.ts';
