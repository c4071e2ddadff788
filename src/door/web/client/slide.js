import {turnTo} from './turn.js';

/** The slider over the days on which anything was reported: the page turns while it moves. */
export function slide() {
  const form = document.querySelector('.as-of');
  const slider = form?.querySelector('.slider');
  if (!(form instanceof HTMLFormElement) || !(slider instanceof HTMLInputElement)) return;
  const words = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
  const days = () => (form.dataset.days ?? '').split(' ');
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;
  let moved = 0;

  const say = () => {
    const day = days()[Number(slider.value)] ?? '';
    slider.setAttribute('aria-valuetext', words.format(new Date(day)));
    const field = form.querySelector('#as-of');
    if (field instanceof HTMLInputElement) field.value = day;
    return day;
  };

  slider.addEventListener('input', () => {
    const url = new URL(location.href);
    url.searchParams.set('as-of', say());
    // one entry of the browser's history for one stretch of moving
    const history = Date.now() - moved > 1500 ? 'push' : 'replace';
    moved = Date.now();
    clearTimeout(soon);
    soon = setTimeout(() => void turnTo(url, history), 90);
  });

  document.addEventListener('turned', () => {
    const list = days();
    const field = form.querySelector('#as-of');
    const day = field instanceof HTMLInputElement ? field.value : '';
    slider.max = String(list.length - 1);
    if (document.activeElement !== slider)
      slider.value = String(
        Math.max(
          0,
          list.findLastIndex((each) => each <= day),
        ),
      );
  });
}
