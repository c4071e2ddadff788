import {countries} from '../../language/en/countries.ts';
import {type Analysis, analyse} from '../../language/index.ts';
import type {Cast, PlaceMention, Span, TimeMention} from '../mention.ts';
import {placesHere, readPlaces} from '../places/index.ts';
import {underAcronyms} from './acronyms.ts';
import {underStates} from './armies.ts';
import {castOf} from './cast.ts';
import {homesOf} from './homes.ts';
import {houseOf} from './house.ts';
import {innerConflict} from './inner-conflict.ts';
import {known} from './lexicon.ts';
import {readSentence} from './reader.ts';
import type {Draft, Scene} from './scene.ts';
import {setScene} from './set-scene.ts';
import {type StandIns, standInsOf} from './stand-ins.ts';

export {nameParts} from './names.ts';
export {countryOf, partyName, slug} from './parties.ts';

const capitals = new Map(
  countries
    .filter((country) => country.capitals.length > 0)
    .map((country) => [country.code, country.capitals[0] as string]),
);

/**
 * Reads who acts in a report and where: people by the grammar of titles and names, states also through capitals and
 * seats of government, organisations, armed groups, collectives ("the sides"), and whom descriptions and pronouns mean.
 * Mentions do not overlap; a doubtful reference stays unresolved. Linear in the length of the text; never throws.
 * @returns also the words that a parser is to be shown in the place of the names, by token
 */
export function readActors(
  analysis: Analysis,
  times: readonly TimeMention[],
  dateline: (Span & {place?: string | null}) | null,
): {cast: Cast; places: PlaceMention[]; standIns: StandIns} {
  const stage = setScene(analysis, times, dateline);
  const drafts: Draft[] = [];
  for (const sentence of analysis.sentences) readSentence(stage, sentence, drafts);
  underAcronyms(stage, drafts);
  const talks = innerConflict(stage, drafts, dateline);
  underStates(drafts, talks);
  const house = houseOf(stage, drafts, dateline);
  const homes = homesOf(stage, analysis, house?.party ?? null, dateline, drafts, talks);
  const cast = castOf(stage, drafts, talks, homes, house);
  let next = 0;
  const {mentions} = cast;
  const taken = (span: Span): Span | null => {
    while (next > 0 && (mentions[next - 1]?.end ?? 0) > span.start) next--;
    while (next < mentions.length && mentions[next]!.end <= span.start) next++;
    return next < mentions.length && mentions[next]!.start < span.end ? mentions[next]! : null;
  };
  const named = readPlaces(analysis, stage.names, stage.skipped, taken, capitals);
  const places = [...named, ...hereOf(stage, dateline?.place ?? null)].sort((a, b) => a.start - b.start);
  return {cast, places, standIns: standInsOf(stage, drafts, named, dateline)};
}

/** The mentions of the dateline's place by "here". */
function hereOf({text, tokens, quoted}: Scene, place: string | null): PlaceMention[] {
  if (place === null) return [];
  const words = analyse(place).tokens;
  return placesHere(text, tokens, quoted, place, known(words, 0, words.length)?.sense ?? null);
}
