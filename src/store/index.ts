export {StoreError} from './failure.ts';
export type {Problem} from './problem.ts';
export {
  type Engine,
  holdsNothing,
  openStore,
  type Store,
  type StoredReport,
  type StoreOptions,
  type Until,
} from './store.ts';
