import type {Child} from 'hono/jsx';
import {type AsOf, AsOfBar} from './as-of.tsx';
import type {Links} from './links.ts';
import {ProblemLine} from './problem.tsx';

interface LayoutProps {
  title: string;
  links: Links;
  /** The day that the page stands for; null where a page has none. */
  asOf: AsOf | null;
  /** The address of the feed that tells what changes here. */
  feed?: string;
  children?: Child;
}

/** The frame of every page: title, way to the other pages, the day that it stands for, and the page itself. */
export function Layout({title, links, asOf, feed, children}: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {feed === undefined ? null : <link rel="alternate" type="application/atom+xml" href={feed} title="Changes" />}
        <script type="module" src="/script/page.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">
          To the text
        </a>
        <header class="site">
          <nav aria-label="Pages" data-live="pages">
            <a class="brand" href={links.desk()}>
              Rapporteur
            </a>
            <span class="motto">the record of negotiations</span>
            <ul>
              <li>
                <a href={links.desk()}>Desk</a>
              </li>
              <li>
                <a href={links.changes()}>Changes</a>
              </li>
              <li>
                <a href={links.search()}>Search</a>
              </li>
              <li>
                <a href="/add">Add reports</a>
              </li>
            </ul>
          </nav>
        </header>
        {asOf === null ? null : <AsOfBar asOf={asOf} />}
        <main id="main" tabindex={-1} data-live="main">
          <ProblemLine />
          {children}
        </main>
        <footer class="site">
          <p>Every entry leads to the words that it came from. Nothing stands here that no report said.</p>
        </footer>
      </body>
    </html>
  );
}
