import {turnTo} from './turn.js';

/**
 * News of the record turns the page to itself. A page that is written into, or not looked at, waits until that is over.
 * Of all pages that are open one listens and tells the others: a browser keeps few connections to one server.
 */
export function follow() {
  const others = new BroadcastChannel('rapporteur');
  let waiting = false;

  const turn = () => {
    // what a reader is about to send is not taken from under their hands
    if (document.querySelector('main [data-holds]')) return;
    waiting = document.hidden || isWrittenIn();
    if (!waiting) void turnTo(location.href, 'follow');
  };
  const turnNow = () => {
    if (waiting) turn();
  };

  others.addEventListener('message', turn);
  document.addEventListener('visibilitychange', turnNow);
  document.addEventListener('focusout', () => setTimeout(turnNow));

  const listen = () => {
    new EventSource('/events').addEventListener('record', () => {
      others.postMessage('record');
      turn();
    });
    // the turn to listen is this page's until it is closed
    return new Promise(() => {});
  };
  void navigator.locks.request('rapporteur', listen);
}

/** Whether the reader is writing into the page, or has a card of it open. */
function isWrittenIn() {
  const at = document.activeElement;
  return at?.closest('main input, main select, main textarea, .card') != null;
}
