import type {Reading} from '../claim/index.ts';
import {
  AGREEMENT_WORDS,
  DENIALS_BACK,
  NO_AGREEMENT,
  POINTS_BACK,
  SILENCE_ENDS,
  SILENCES,
} from '../language/en/silence.ts';
import {analyse, contentStems, coreStems} from '../language/index.ts';
import {isStatement} from '../mention/index.ts';
import type {Evidence, Source} from './record.ts';

/** A place where a report says that a side leaves out, or takes back, what another side told. */
export interface Refusal {
  kind: 'silent' | 'denied';
  party: string;
  source: string;
  /** What is left out, in the report's words; null where the words only point back to what was told before. */
  topic: string | null;
  /** What the words of the other side must hold, where the refusal says so. */
  of: RegExp | null;
  evidence: Evidence;
}

/** What one side told in a report, in its own words or the report's. */
export interface Told {
  party: string;
  source: string;
  /** The words as a cell. */
  value: string;
  stems: ReadonlySet<string>;
  evidence: Evidence;
}

/** The places of a report in which a side is said to leave something out, or to deny what was just told of it. */
export function refusalsIn(reading: Reading): Refusal[] {
  const {report} = reading;
  const hits = [...SILENCES.map((pattern) => ({pattern, kind: 'silent', of: null}) as const), ...DENIALS]
    .flatMap(({pattern, ...rest}) => [...report.text.matchAll(pattern)].map((match) => ({...rest, match})))
    .sort((a, b) => a.match.index - b.match.index);
  if (hits.length === 0) return [];
  const analysis = analyse(report.text);
  return hits.flatMap(({kind, of, match}) => {
    const sentence = analysis.sentenceAt(match.index);
    const who = sentence && whoIn(reading, sentence.start, match.index);
    if (!who) return [];
    const evidence = evidenceAt(reading, sentence.start, sentence.end, []);
    const {a, b} = match.groups ?? {};
    const topics = kind === 'denied' ? [null] : [a, b].filter((topic) => topic !== undefined);
    return topics.map((words) => {
      const topic = words === null || POINTS_BACK.test(words) ? null : words.replace(SILENCE_ENDS, '').trim();
      return {kind, of, ...who, topic, evidence};
    });
  });
}

const DENIALS = [
  {pattern: DENIALS_BACK, kind: 'denied', of: null},
  {pattern: NO_AGREEMENT, kind: 'denied', of: AGREEMENT_WORDS},
] as const;

/** What the sides of a track say in a report, in the order of the text. */
export function toldIn(reading: Reading): Told[] {
  const {report, attributions, cast} = reading;
  return attributions.flatMap((attribution): Told[] => {
    const party = attribution.entity === null ? null : (cast.entities[attribution.entity]?.party ?? null);
    const [first] = attribution.content;
    if (party === null || !first || attribution.polarity === '-' || !isStatement(report.text, attribution)) return [];
    const name = cast.entities[attribution.entity!]?.name ?? attribution.source?.name ?? party;
    const value = report.text.slice(first.start, first.end);
    const source = {name, role: null, party};
    const stems = new Set(
      contentStems(attribution.content.map(({start, end}) => report.text.slice(start, end)).join(' ')),
    );
    return [{party, source: name, value, stems, evidence: evidenceAt(reading, first.start, first.end, [source])}];
  });
}

/** The stems that tell what is left out; empty where the words are too general to tell. */
export function topicStems(topic: string): string[] {
  return topic.split(/\s+/).length > 8 ? [] : coreStems(topic);
}

/** The side last named before a place of a sentence; where the sentence only says "it", who spoke before it. */
function whoIn(
  {report, cast, attributions}: Reading,
  from: number,
  to: number,
): {party: string; source: string} | null {
  const mention = cast.mentions.findLast(({start, end}) => start >= from && end <= to);
  if (!mention && !/^(?:it|he|she|they)\b/iu.test(report.text.slice(from, to))) return null;
  const before = attributions.findLast(({entity, content}) => entity !== null && (content[0]?.end ?? from + 1) <= from);
  const entity = cast.entities[mention?.entity ?? before?.entity ?? -1];
  const party = entity?.party ?? mention?.party ?? null;
  return party === null ? null : {party, source: entity?.name ?? mention?.text ?? before!.source!.name};
}

function evidenceAt({report}: Reading, start: number, end: number, source: Source[]): Evidence {
  const quote = report.text.slice(start, end);
  return {
    document: report.id,
    start,
    end,
    quote,
    reported: report.reported,
    source,
    mode: source.length === 0 ? 'narrated' : 'indirect',
  };
}
