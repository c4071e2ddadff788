interface PageLinksProps {
  /** What the list holds, as its heading names it. */
  name: string;
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** The way to the page before and the page after; nothing where there is one page. */
export function PageLinks({name, page, pages, to}: PageLinksProps) {
  if (pages === 1) return null;
  return (
    <nav class="pages" aria-label={`Pages of ${name.toLowerCase()}`}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          Earlier
        </a>
      ) : null}
      <span>
        {page} of {pages}
      </span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          Later
        </a>
      ) : null}
    </nav>
  );
}
