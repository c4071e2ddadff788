import {countries} from '../../language/en/countries.ts';
import {ASKED} from '../../language/en/houses.ts';
import type {Analysis, Sentence, Token} from '../../language/index.ts';
import type {Span} from '../mention.ts';
import type {Draft, Scene} from './scene.ts';
import type {Talks} from './talks.ts';

/**
 * For each sentence the country whose ministers go without nationality there: that of the party whose capital the
 * paragraph has turned to ("In Lima, Foreign Minister X said"), else that of the dateline, where it acts in the report;
 * of a side's own text that for which it speaks.
 */
export function homesOf(
  scene: Scene,
  {sentences}: Analysis,
  house: string | null,
  dateline: Span | null,
  drafts: readonly Draft[],
  {parties, inner}: Talks,
): (string | null)[] {
  if (house !== null) return sentences.map(({start}) => (isAsked(scene, start) ? null : house));
  const place = ofDateline(scene, dateline, drafts);
  // of talks within a state that are held abroad, the ministers are that state's
  const home = place !== null && !parties.includes(place) ? (inner ?? place) : place;
  let paragraph = -1;
  let there = home;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      there = home;
    }
    const turned = turnedTo(scene, sentence);
    if (turned !== null && parties.includes(turned)) there = turned;
    return there;
  });
}

/** Whether a line's beginning says that a question is asked in it. */
function isAsked({text}: Scene, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return ASKED.test(text.slice(line, line + LONGEST_ASKER));
}

const LONGEST_ASKER = 16;

/** The country of the capital in which a sentence says at its beginning that it takes place. */
function turnedTo({tokens, names}: Scene, {first, last}: Sentence): string | null {
  const found = (tokens[first] as Token).lower === 'in' ? names[first + 1] : null;
  return found && found.last < last && tokens[found.last]?.text === ',' ? (found.sense.capital ?? null) : null;
}

/** The country whose capital the dateline names, where it also acts in the report. */
function ofDateline(scene: Scene, dateline: Span | null, drafts: readonly Draft[]): string | null {
  const country = capitalIn(scene, dateline);
  return drafts.some((draft) => draft.party === country && draft.kind !== 'office') ? country : null;
}

/** The country whose capital the dateline names, or null. */
export function capitalIn({text}: Scene, dateline: Span | null): string | null {
  if (dateline === null) return null;
  const heading = text.slice(dateline.start, dateline.end).toLowerCase();
  const country = countries.find((one) => one.capitals.some((capital) => heading.startsWith(capital.toLowerCase())));
  return country?.code ?? null;
}
