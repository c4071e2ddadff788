import {ACT_BY_NAME, COMING, type Codes, DEMANDED, FRIENDLY, HARSH, REFUSED, THREATENED} from '../language/index.ts';
import type {Standing} from './standing.ts';

const NONE: Codes = {plover: null, cameo: []};

/** What an act is coded as, told as it is: done, to come, demanded, refused; none where it is denied or open. */
export function codesOf(act: string, {polarity, tense, modality, factuality}: Standing): Codes {
  const entry = ACT_BY_NAME.get(act);
  if (!entry) return NONE;
  const root = entry.plover?.split('-')[0] ?? '';
  if (modality === 'conditional' || modality === 'doubted' || factuality === 'unknown') return NONE;
  if (modality === 'demanded') return polarity === '+' ? DEMANDED : NONE;
  const coming = tense === 'future' || modality !== null;
  if (polarity === '-') return coming && FRIENDLY.has(root) ? REFUSED : NONE;
  if (!coming) return factuality === 'possible' ? NONE : entry;
  if (FRIENDLY.has(root)) return entry.ahead ? {plover: COMING.plover, cameo: [entry.ahead]} : COMING;
  return HARSH.has(root) ? THREATENED : entry;
}
