export {StoreError} from './failure.ts';
export {type Service, serviceOf} from './lock.ts';
export type {Problem} from './problem.ts';
export type {Engine} from './readings.ts';
export {
  holdsNothing,
  openStore,
  type Store,
  type StoredReport,
  type StoreOptions,
  type Until,
} from './store.ts';
