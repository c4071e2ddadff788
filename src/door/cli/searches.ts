import type {Store} from '../../store/index.ts';
import {newSearch, type Search} from '../../view/index.ts';

const searches = new WeakMap<Store, Search>();

/** Full text over a store's reports, made once for each store and brought up to what it holds. */
export function searchOf(store: Store): Search {
  const search = searches.get(store) ?? newSearch();
  searches.set(store, search);
  search.update(store.readings());
  return search;
}
