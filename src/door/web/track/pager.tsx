import type {ListName} from '../links.ts';
import {PageLinks} from '../page-links.tsx';
import type {Lists, Page} from './lists.ts';

interface PagerProps {
  list: ListName;
  /** What the list holds, as its heading names it. */
  name: string;
  page: Page<unknown>;
  lists: Lists;
}

/** The way to the other pages of a list. */
export function Pager({list, name, page: {page, pages}, lists}: PagerProps) {
  return <PageLinks name={name} page={page} pages={pages} to={(other) => lists.turn(list, other)} />;
}
