import {showCards} from './card.js';

/** Claims in a report's text show who says it, how certain it is, and where in the record it went. */
export function showClaims() {
  showCards({pointed: '.report .claim', focused: '.report .figure', make: readingOf});

  const pair = (/** @type {Event} */ event) => {
    const at = event.target instanceof Element ? event.target.closest('.claim, .readings > li') : null;
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
    const number = at?.id.slice(1);
    if (!at || !number) return;
    document.getElementById(`c${number}`)?.classList.add('lit');
    document.getElementById(`r${number}`)?.classList.add('lit');
  };
  document.addEventListener('pointerover', pair);
  document.addEventListener('focusin', pair);
}

/** @param {Element} of */
function readingOf(of) {
  const claim = of.closest('.claim');
  const figure = of.matches('.figure') ? of : (claim?.querySelector(':scope > .figure') ?? null);
  const number = figure?.textContent;
  const reading = number ? document.getElementById(`r${number}`) : null;
  if (figure === null || reading === null) return null;
  const card = document.createElement('div');
  card.className = 'readings';
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', `Claim ${number}`);
  card.append(...[...reading.childNodes].map((node) => node.cloneNode(true)));
  return {at: figure, card};
}
