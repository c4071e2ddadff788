import {NUMBER_VALUES, ORDINAL_VALUES, type Phrase} from '../language/index.ts';
import {type Scene, wordsAt} from './scene.ts';

/** The number of a round: "third", "61st", "second-ever", "fourth-round"; null where none is said. */
export function ordinalIn(words: readonly string[]): number | null {
  for (const word of words) {
    const value = ORDINAL_VALUES.get(word) ?? /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word)?.[1] ?? ofRound(word);
    if (value !== undefined) return Number(value);
  }
  return null;
}

function ofRound(word: string): number | undefined {
  const [number, unit] = word.split(/[-\u2010\u2011]/u);
  return unit === 'round' ? ORDINAL_VALUES.get(number!) : undefined;
}

/** The number that stands as the phrase's head, behind it or in apposition to it: "the fifth", "round 5", "the last round, the fifth,". */
export function numberBeside(scene: Scene, {head}: Phrase): number | null {
  const {tokens} = scene;
  return ordinalIn([tokens[head]!.lower]) ?? numberBehind(scene, head) ?? apposed(scene, head);
}

/** What goes by a number: "ROUND five". */
const COUNTED = /^(?:round|session)$/u;

/** "round 5", "Round Five", "Round V", "session no. 5", "round number five". */
function numberBehind({tokens}: Scene, head: number): number | null {
  if (!COUNTED.test(tokens[head]!.lower)) return null;
  const sign = /^(?:no\.?|number)$/u.test(tokens[head + 1]?.lower ?? '');
  const word = tokens[head + (sign ? (tokens[head + 2]?.text === '.' ? 3 : 2) : 1)];
  if (!word) return null;
  if (/^\d{1,2}$/u.test(word.text)) return Number(word.text);
  const roman = /^\p{Lu}/u.test(tokens[head]!.text) ? ROMAN.indexOf(word.text) : -1;
  return roman > 0 ? roman : (NUMBER_VALUES.get(word.lower) ?? null);
}

const ROMAN = ' I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** How many words of its own phrase may stand between a meeting's noun and its number. */
const FAR = 14;

/** "Friday's round of talks in Lima, THE FIFTH, ended", "the talks, the fifth since May". */
function apposed(scene: Scene, head: number): number | null {
  const {tokens, syntax} = scene;
  for (let at = head + 1; at < Math.min(tokens.length - 2, head + FAR); at++) {
    if (tokens[at]!.text !== ',') {
      if (/^(?:VERB|AUX|SCONJ)$/u.test(syntax.tags[at]!)) return null;
      continue;
    }
    const number = tokens[at + 1]!.lower === 'the' ? ordinalIn([tokens[at + 2]!.lower]) : null;
    const closes =
      CLOSES.test(tokens[at + 3]?.lower ?? '.') || /^of (?:its|their) kind$/u.test(wordsAt(scene, at + 3, 3));
    return number !== null && closes ? number : null;
  }
  return null;
}

const CLOSES = /^(?:[,.)]|since|so|such|round|meeting|session)$/u;
