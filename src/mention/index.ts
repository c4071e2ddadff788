export type * from './mention.ts';
