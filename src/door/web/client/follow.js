import {turnTo} from './turn.js';

/** News of the record turns the page to itself; while somebody writes into it, the page waits until they are done. */
export function follow() {
  const news = new EventSource('/events');
  let waiting = false;

  const turn = () => {
    // what a reader is about to send is not taken from under their hands
    if (document.querySelector('main [data-holds]')) return;
    waiting = isWrittenIn();
    if (!waiting) void turnTo(location.href, 'follow');
  };

  news.addEventListener('record', turn);
  document.addEventListener('focusout', () => {
    if (waiting) setTimeout(turn);
  });
}

/** Whether the reader is writing into the page, or has a card of it open. */
function isWrittenIn() {
  const at = document.activeElement;
  return at?.closest('main input, main select, main textarea, .card') != null;
}
