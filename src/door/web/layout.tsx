import type {Child} from 'hono/jsx';
import type {Links} from './links.ts';

interface LayoutProps {
  title: string;
  links: Links;
  /** Where the as-of form leads, and the day that the page stands for; null where a page has none. */
  asOf: {day: string; action: string} | null;
  children?: Child;
}

/** The frame of every page: title, way to the desk, the day that it stands for, and the page itself. */
export function Layout({title, links, asOf, children}: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#main">
          To the text
        </a>
        <header class="site">
          <nav aria-label="Pages">
            <a class="brand" href={links.desk()}>
              Rapporteur
            </a>
            <span class="motto">the record of negotiations</span>
          </nav>
          {asOf === null ? null : (
            <form class="as-of" method="get" action={asOf.action}>
              <label for="as-of">As of</label>
              <input id="as-of" name="as-of" type="date" value={asOf.day} required />
              <button type="submit">Show</button>
            </form>
          )}
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>Every entry leads to the words that it came from. Nothing stands here that no report said.</p>
        </footer>
      </body>
    </html>
  );
}
