import {MEETING_NOUNS, type Predicate, TEXTS} from '../language/index.ts';
import {bounds, type Span, shiftDay, type TimeMention} from '../mention/index.ts';
import {rangeOf, type Scene} from './scene.ts';

/** Whether a day only names a text or another deed, and does not say when the predicate is. */
export function isName(scene: Scene, predicate: Predicate, time: TimeMention): boolean {
  return isOfText(scene, time) || isOfDeed(scene, predicate, time) || isOrigin(scene, time);
}

/** "the OCTOBER 7 attacks", "the JUNE 12 border accord": that of the noun behind it, which is no meeting and not what is told of. */
function isOfDeed(scene: Scene, {head}: Predicate, time: TimeMention): boolean {
  const {tags, lemmas} = scene.syntax;
  const [at, last] = rangeOf(scene, time) ?? [0, 0];
  let noun = last;
  while (/^(?:ADJ|NOUN|PROPN)$/u.test(tags[noun + 1] ?? '') && /^(?:ADJ|NOUN|PROPN)$/u.test(tags[noun] ?? '')) noun++;
  const named = /^(?:DET|ADJ|PRON)$/u.test(tags[at - 1] ?? '') || /^\p{Lu}/u.test(scene.tokens[noun]?.text ?? '');
  return named && time.type === 'DATE' && tags[noun] === 'NOUN' && noun !== head && !MEETING_NOUNS.has(lemmas[noun]!);
}

/** "within one month OF 8 April": the day from which a stretch is counted. */
function isOrigin(scene: Scene, time: TimeMention): boolean {
  const {tokens} = scene;
  const [at] = rangeOf(scene, time) ?? [0];
  const words = tokens.slice(Math.max(0, at - 4), at).map(({lower}) => lower);
  return /^within \S+ (?:hour|day|week|month|year)s? of$/u.test(words.join(' '));
}

const YEAR = 365;

/** "the agreement OF 17 April 2001", "the treaty of October 1998", "the 1994 agreement": the day that names a text. */
function isOfText(scene: Scene, time: TimeMention): boolean {
  const {tokens, syntax} = scene;
  const [at, last] = rangeOf(scene, time) ?? [0, 0];
  const year = /^\d{4}$/u.test(time.edtf ?? '') && last === at + 1;
  if (year && syntax.tags[at - 1] === 'DET' && /^(?:NOUN|ADJ|PROPN)$/u.test(syntax.tags[last] ?? '')) return true;
  if (wordBefore(scene, time) !== 'of') return false;
  const {reported} = scene.mentions.report;
  // "the General Agreement on trade and youth of 27 May 1998"
  const old = (bounds(time.edtf!)?.last ?? reported) < shiftDay(reported, -YEAR);
  return TEXTS.has(tokens[at - 2]?.lower ?? '') || (old && tokens.slice(0, at).some(({lower}) => TEXTS.has(lower)));
}

/** The word before a time or a place. */
export function wordBefore(scene: Scene, mention: Span): string {
  const range = rangeOf(scene, mention);
  return (range && scene.tokens[range[0] - 1]?.lower) ?? '';
}
