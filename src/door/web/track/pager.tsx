import type {ListName} from '../links.ts';
import type {Lists, Page} from './lists.ts';

interface PagerProps {
  list: ListName;
  /** What the list holds, as its heading names it. */
  name: string;
  page: Page<unknown>;
  lists: Lists;
}

/** The way to the other pages of a list; nothing where it has one page. */
export function Pager({list, name, page: {page, pages}, lists}: PagerProps) {
  if (pages === 1) return null;
  return (
    <nav class="pages" aria-label={`Pages of ${name.toLowerCase()}`}>
      {page > 1 ? (
        <a href={lists.turn(list, page - 1)} rel="prev">
          Earlier
        </a>
      ) : null}
      <span>
        {page} of {pages}
      </span>
      {page < pages ? (
        <a href={lists.turn(list, page + 1)} rel="next">
          Later
        </a>
      ) : null}
    </nav>
  );
}
