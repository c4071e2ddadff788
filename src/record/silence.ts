import type {Reading} from '../claim/index.ts';
import {
  ACCOUNT_OF,
  AGREEMENT_WORDS,
  ANNOUNCED_CONTRASTS,
  BESIDES,
  CONTRASTS,
  DENIALS_BACK,
  DENIES,
  FIGURE,
  NEGATES,
  NO_AGREEMENT,
  NO_FIGURE,
  POINTS_BACK,
  SILENCE_ENDS,
  SILENCES,
  TOPIC_DENIALS,
  UNTRUE,
  WISHES,
} from '../language/en/silence.ts';
import {analyse, contentStems, coreStems} from '../language/index.ts';
import {isStatement} from '../mention/index.ts';
import {sideNamedIn} from './named-side.ts';
import type {Evidence, Source} from './record.ts';

/** So near, in characters, stand two accounts that a report sets against each other. */
const NEAR = 400;

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

interface Speaker {
  party: string;
  source: string;
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
  const hits = READ.flatMap(({pattern, ...rest}) =>
    [...report.text.matchAll(pattern)].map((match) => ({...rest, match})),
  ).sort((a, b) => a.match.index - b.match.index);
  if (hits.length === 0) return [];
  const analysis = analyse(report.text);
  return hits.flatMap(({kind, of, match}) => {
    const sentence = analysis.sentenceAt(match.index);
    const speaker = kind === 'denied' ? speakerAt(reading, match.index) : undefined;
    const who = speaker === undefined ? sentence && whoIn(reading, sentence.start, match.index) : speaker;
    if (!sentence || !who) return [];
    const evidence = evidenceAt(reading, sentence.start, sentence.end, []);
    const {a, b, rest} = match.groups ?? {};
    if (rest !== undefined && hits.some((hit) => hit.match !== match && hit.match.index === match.index)) return [];
    const shared = rest === undefined ? of : anyOf(contentStems(rest));
    const named = [a, b].filter((topic) => topic !== undefined);
    const topics = named.length === 0 ? [null] : named;
    return topics.map((words) => {
      const topic = words === null || POINTS_BACK.test(words) ? null : words.replace(SILENCE_ENDS, '').trim();
      return {kind, of: shared, ...who, topic, evidence};
    });
  });
}

/** Words that hold one of the stems, the short ones left out; none where there is no stem. */
function anyOf(stems: readonly string[]): RegExp {
  const long = stems.filter((stem) => stem.length > 3);
  return long.length === 0 ? /(?!)/u : new RegExp(`\\b(?:${long.join('|')})`, 'iu');
}

const READ = [
  ...SILENCES.map((pattern) => ({pattern, kind: 'silent', of: null}) as const),
  ...TOPIC_DENIALS.map((pattern) => ({pattern, kind: 'denied', of: null}) as const),
  {pattern: DENIALS_BACK, kind: 'denied', of: null},
  {pattern: UNTRUE, kind: 'denied', of: null},
  {pattern: DENIES, kind: 'denied', of: null},
  {pattern: NO_AGREEMENT, kind: 'denied', of: AGREEMENT_WORDS},
  {pattern: NO_FIGURE, kind: 'silent', of: FIGURE},
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

/**
 * What two sides tell of one thing where the report sets the second account against the first: "however", "in its own
 * statement", where the two share a word; "told a different story" says it of any two.
 * @param told what the sides tell in the report, in the order of the text
 */
export function contrastsIn({report}: Reading, told: readonly Told[]): [Told, Told][] {
  if (told.length < 2) return [];
  const hits = [...report.text.matchAll(CONTRASTS)];
  const announced = [...report.text.matchAll(ANNOUNCED_CONTRASTS)];
  const beside = [...report.text.matchAll(BESIDES)];
  if (hits.length + announced.length + beside.length === 0) return [];
  const analysis = analyse(report.text);
  const within = ({index}: RegExpExecArray) => {
    const sentence = analysis.sentenceAt(index);
    return ({evidence}: Told) => !!sentence && evidence.start >= sentence.start && evidence.end <= sentence.end;
  };
  const behind =
    ({index}: RegExpExecArray) =>
    ({evidence}: Told) =>
      evidence.end > index && evidence.start < index + NEAR;
  const pairs = [
    ...hits.flatMap((hit) => setAgainst(told, told.findIndex(within(hit)))).filter(haveWordInCommon),
    ...announced.flatMap((hit) => setAgainst(told, told.findIndex(behind(hit)))),
    ...beside.flatMap((hit) => setAgainst(told, told.findIndex(behind(hit)))).filter(contradict),
  ];
  return pairs.filter(([one, other], at) => pairs.findIndex((pair) => pair[0] === one && pair[1] === other) === at);
}

/** Two accounts of what is so that share a word: one denies what the other says, or gives another figure. */
function contradict([first, second]: [Told, Told]): boolean {
  if (WISHES.test(first.value) || WISHES.test(second.value)) return false;
  const shared = [...second.stems].filter((stem) => first.stems.has(stem)).length;
  const [one, other] = [first, second].map(({value}) => new Set(value.match(/\d[\d.,]*\d|\d/gu)));
  const figures = one!.size > 0 && other!.size > 0 && ![...other!].some((figure) => one!.has(figure));
  const denied = NEGATES.test(first.value) !== NEGATES.test(second.value);
  return (figures && shared >= 1) || (denied && shared >= 2);
}

/** An account with the last one before it that another side gives near by. */
function setAgainst(told: readonly Told[], at: number): [Told, Told][] {
  const second = told[at];
  const first = second && told.slice(0, at).findLast(({party}) => party !== second.party);
  return first && second.evidence.start - first.evidence.end < NEAR ? [[first, second]] : [];
}

function haveWordInCommon([first, second]: [Told, Told]): boolean {
  return [...second.stems].some((stem) => first.stems.has(stem));
}

/** The stems that tell what is left out; empty where the words are too general to tell. */
export function topicStems(topic: string): string[] {
  return topic.split(/\s+/).length > 8 ? [] : coreStems(topic);
}

/**
 * Who it is that leaves something out, by the words of the sentence before: the side last named there, or the first where
 * the words go on after "and"; the side whose paper it is; where the sentence only says "it", who spoke before it.
 */
function whoIn({report, cast, attributions}: Reading, from: number, to: number): Speaker | null {
  const words = report.text.slice(from, to);
  const paper = ACCOUNT_OF.exec(words);
  const owner = paper ? sideNamedIn(`${paper.groups!.side ?? paper.groups!.from} government`) : null;
  if (owner !== null) return {party: owner, source: paper![0]};
  const named = cast.mentions.filter(({start, end}) => start >= from && end <= to);
  const mention = /\b(?:and|but) $/u.test(words) ? named[0] : named.at(-1);
  if (!mention && !/^(?:it|he|she|they)\b/iu.test(words)) return null;
  const before = attributions.findLast(({entity, content}) => entity !== null && (content[0]?.end ?? from + 1) <= from);
  const own = mention ? cast.entities[mention.entity] : undefined;
  const unknown = !mention || (mention.form === 'pronoun' && (own?.party ?? null) === null);
  const entity = unknown ? cast.entities[before?.entity ?? -1] : own;
  const party = entity?.party ?? (unknown ? null : mention.party);
  return party === null ? null : {party, source: entity?.name ?? (unknown ? before!.source!.name : mention.text)};
}

/** Whose words stand at a place; null for someone of no side, undefined for the report's own. */
function speakerAt({attributions, cast}: Reading, at: number): Speaker | null | undefined {
  const said = attributions.findLast(({content}) => content.some(({start, end}) => start <= at && at < end));
  if (!said) return undefined;
  const entity = cast.entities[said.entity ?? -1];
  return entity?.party ? {party: entity.party, source: entity.name ?? entity.party} : null;
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
