/** The pages turn in place: another day, another page of a list, news of the record. The server renders them all. */

/** The page that is shown, whatever place of it. */
let shown = pageOf(location);

/** @type {AbortController | null} */
let asking = null;

/**
 * Shows another address in this page: what carries `data-live` is exchanged for its like in the answer.
 * @param {string | URL} address
 * @param {'push' | 'replace' | 'none' | 'follow'} history what becomes of the address bar; `follow`: nobody asked for it
 */
export async function turnTo(address, history) {
  const url = new URL(address, location.href);
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(url, {
      signal: asking.signal,
      headers: {Accept: 'text/html', ...(history === 'follow' && {'X-Follow': '1'})},
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    exchange(page);
    shown = pageOf(url);
    if (history === 'push') window.history.pushState(null, '', url);
    if (history === 'replace') window.history.replaceState(window.history.state, '', url);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) location.assign(url);
  }
}

/** @param {{pathname: string, search: string}} address */
function pageOf({pathname, search}) {
  return pathname + search;
}

/** @param {Document} page */
function exchange(page) {
  const focused = document.activeElement;
  document.title = page.title;
  for (const old of document.querySelectorAll('[data-live]')) {
    const fresh = page.querySelector(`[data-live="${old.getAttribute('data-live')}"]`);
    if (fresh) old.replaceChildren(...fresh.childNodes);
  }
  const bar = page.querySelector('.as-of');
  const days = bar?.getAttribute('data-days');
  if (days) document.querySelector('.as-of')?.setAttribute('data-days', days);
  if (focused && !focused.isConnected) likeOf(focused)?.focus({preventScroll: true});
  document.dispatchEvent(new Event('turned'));
}

/**
 * What stands now where an element stood: of the same id, leading to the same place, or of the same name.
 * @param {Element} gone
 * @returns {HTMLElement | null}
 */
function likeOf(gone) {
  const href = gone.getAttribute('href');
  const name = gone.getAttribute('name');
  if (gone.id) return document.getElementById(gone.id);
  if (href) return document.querySelector(`main a[href="${CSS.escape(href)}"]`);
  return name ? document.querySelector(`main [name="${CSS.escape(name)}"]`) : null;
}

/** Lets the links and forms that only turn the page do so without loading it anew. */
export function turnInPlace() {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[rel="prev"], a[rel="next"]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void turnTo(link.href, 'push').then(() => showAnchor(new URL(link.href)));
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'get' || form.hasAttribute('data-leaves')) return;
    event.preventDefault();
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value !== '') url.searchParams.set(name, String(value));
    void turnTo(url, 'push');
  });
  addEventListener('popstate', () => {
    // a step to another place of the same page turns nothing
    if (pageOf(location) !== shown) void turnTo(location.href, 'none');
  });
}

/** @param {URL} url */
function showAnchor(url) {
  if (url.hash) document.getElementById(url.hash.slice(1))?.scrollIntoView();
}
