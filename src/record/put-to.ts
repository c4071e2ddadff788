import type {Reading} from '../claim/index.ts';
import {NEGATES, NO_ANSWER, PUT_TO} from '../language/en/silence.ts';
import {analyse, contentStems} from '../language/index.ts';
import {turnsOfAskers} from '../mention/index.ts';
import {evidenceAt, type Told} from './silence.ts';

/** In how many characters an answer denies what was put to it. */
const OPENING = 200;
/** What denies whatever was put. */
const WHOLLY = /\bno such\b|\bof (?:the|that) kind\b/iu;

/** What somebody who asks puts to a side as another's word, and the answer by which that side denies it. */
export function deniedAnswers(reading: Reading): [Told, Told][] {
  const {report, cast, attributions} = reading;
  if (!report.text.includes(':')) return [];
  const nameOf = (entity: number) => cast.entities[entity]?.name ?? null;
  return turnsOfAskers(analyse(report.text)).flatMap((asked): [Told, Told][] => {
    const answer = attributions.find(({content}) => (content[0]?.start ?? 0) >= asked.end);
    const answering = answer?.entity == null ? null : cast.entities[answer.entity]!;
    const [words] = answer?.content ?? [];
    if (!words || answering?.party == null) return [];
    const opening = report.text.slice(words.start, Math.min(words.end, words.start + OPENING));
    if (NO_ANSWER.test(opening)) return [];
    for (const {start, end, entity, party} of cast.mentions) {
      const side = cast.entities[entity]?.party ?? party;
      if (start < asked.start || end > asked.end || side === null || side === answering.party) continue;
      const value = PUT_TO.exec(report.text.slice(end, asked.end))?.groups?.what;
      if (value === undefined || !isDenied(value, opening)) continue;
      const source = nameOf(entity) ?? report.text.slice(start, end);
      const from = report.text.indexOf(value, end);
      const told = {
        party: side,
        source,
        value,
        stems: new Set(contentStems(value)),
        evidence: evidenceAt(reading, from, from + value.length, [{name: source, role: null, party: side}]),
      };
      const speaker = nameOf(answer!.entity!) ?? answering.party;
      const denial = {
        party: answering.party,
        source: speaker,
        value: opening.slice(0, Math.max(opening.search(/[.!?](?:\s|$)/u), 0)) || opening,
        stems: new Set(contentStems(opening)),
        evidence: evidenceAt(reading, words.start, words.end, [{name: speaker, role: null, party: answering.party}]),
      };
      return [[told, denial]];
    }
    return [];
  });
}

/** The first sentence denies it, or the first two where they come back to it or to all of it. */
function isDenied(value: string, opening: string): boolean {
  const [first = '', second = ''] = opening.split(/(?<=[.!?]["”]?)\s/u);
  if (NEGATES.test(first)) return true;
  const stems = new Set(contentStems(`${first} ${second}`));
  return NEGATES.test(second) && (WHOLLY.test(second) || contentStems(value).some((stem) => stems.has(stem)));
}
