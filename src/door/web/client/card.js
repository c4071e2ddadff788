/** A card beside what the reader points at or moves to: it stays while either has the pointer, and Escape closes it. */

const LATER = 220;

/** @type {{card: HTMLElement, of: Element} | null} */
let open = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/**
 * What has a card: when it is pointed at, when it is moved to by the keyboard, and how the card is made.
 * @typedef {object} Kind
 * @property {string} pointed
 * @property {string} focused
 * @property {(of: Element) => {at: Element, card: HTMLElement} | null} make the card, and what it comes after
 */

/** @type {Kind[]} */
const kinds = [];

/** @param {Kind} kind */
export function showCards(kind) {
  kinds.push(kind);
}

document.addEventListener('pointerover', (event) => {
  if (!(event.target instanceof Element) || event.pointerType === 'touch') return;
  const {target} = event;
  if (open?.card.contains(target)) return clearTimeout(timer);
  for (const {pointed, make} of kinds) {
    const of = target.closest(pointed);
    if (of) return later(() => show(of, make));
  }
  if (open) later(close);
  else clearTimeout(timer);
});

document.addEventListener('focusin', (event) => {
  if (!(event.target instanceof Element) || open?.card.contains(event.target)) return;
  for (const {focused, make} of kinds) {
    const of = event.target.closest(focused);
    if (of?.matches(':focus-visible')) return show(of, make);
  }
  close();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});
document.addEventListener('turned', close);
document.addEventListener('scroll', () => open && place(open.card, open.of), {passive: true});

/** @param {() => void} act */
function later(act) {
  clearTimeout(timer);
  timer = setTimeout(act, LATER);
}

/**
 * @param {Element} of
 * @param {Kind['make']} make
 */
function show(of, make) {
  clearTimeout(timer);
  if (open?.of === of) return;
  close();
  const made = make(of);
  if (made === null) return;
  const {at, card} = made;
  card.classList.add('card');
  card.popover = 'manual';
  // after what it belongs to, so that the keyboard goes from there into it
  at.after(card);
  card.showPopover();
  place(card, of);
  open = {card, of};
}

function close() {
  clearTimeout(timer);
  open?.card.remove();
  open = null;
}

/**
 * @param {HTMLElement} card
 * @param {Element} of
 */
function place(card, of) {
  const box = of.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  const below = box.bottom + 6 + card.offsetHeight <= innerHeight;
  card.style.left = `${left}px`;
  card.style.top = `${below ? box.bottom + 6 : Math.max(8, box.top - 6 - card.offsetHeight)}px`;
}
