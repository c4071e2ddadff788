import {showCards} from './card.js';

/** Cells of the record show the words that prove them, and can be copied with them. */
export function showProofs() {
  showCards({
    pointed: 'main a.cell, main a.marks',
    focused: 'main a.marks, main a.cell[data-notes]',
    make: proofOf,
  });
}

/** @param {Element} of */
function proofOf(of) {
  const next = of.nextElementSibling;
  const holder = of.hasAttribute('data-notes') ? of : next?.matches('.marks') ? next : null;
  const cell = of.matches('.cell') ? of : of.previousElementSibling;
  if (holder === null || cell === null) return null;
  const numbers = (holder.getAttribute('data-notes') ?? '').split(' ');
  const notes = numbers.map((number) => document.getElementById(`n${number}`)).filter((note) => note !== null);
  if (notes.length === 0) return null;
  const card = document.createElement('div');
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', 'What proves it');
  for (const note of notes) {
    const line = document.createElement('p');
    line.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
    // they can be reached in the notes of the page
    for (const link of line.querySelectorAll('a')) link.tabIndex = -1;
    card.append(line);
  }
  card.append(copier(() => copyOf(cell, notes)));
  return {at: holder, card};
}

/** @param {() => string} text */
function copier(text) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy with footnote';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    said.textContent = ' copied';
  });
  const line = document.createElement('p');
  line.append(button, said);
  return line;
}

/**
 * A cell as text: its row, its value, and a footnote for each of its notes with outlet, day, speaker, words and place.
 * @param {Element} cell
 * @param {HTMLElement[]} notes
 */
function copyOf(cell, notes) {
  const row = cell.closest('tr')?.querySelector('th[scope="row"] .cell');
  const field = cell.closest('[data-label]')?.getAttribute('data-label');
  const head = row && row !== cell ? [tidy(row.textContent), field?.toLowerCase()] : [];
  const value = [...head, tidy(cell.textContent)].filter(Boolean).join(': ');
  const marks = notes.map((_, index) => `[${index + 1}]`).join('');
  return `${value} ${marks}\n\n${notes.map((note, index) => `[${index + 1}] ${footnote(note)}`).join('\n')}\n`;
}

/** @param {HTMLElement} note */
function footnote(note) {
  const line = /** @type {HTMLElement} */ (note.cloneNode(true));
  for (const words of line.querySelectorAll('q')) words.replaceWith(`“${words.textContent}”`);
  const place = new URL(note.querySelector('a')?.href ?? location.href);
  const [, start, end] = /^#e(\d+)-(\d+)$/.exec(place.hash) ?? [];
  return `${tidy(line.textContent)} (report ${place.pathname.split('/').at(-1)}, ${start}–${end})`;
}

/** @param {string | null} text */
function tidy(text) {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
