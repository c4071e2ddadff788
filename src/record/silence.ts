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
  NEVER_AGREED,
  NO_AGREEMENT,
  NO_CHANGE,
  NO_FIGURE,
  NO_SUCH,
  ONLY,
  POINTS_BACK,
  SAYINGS,
  SILENCE_ENDS,
  SILENCES,
  TOPIC_DENIALS,
  TWO_ACCOUNTS,
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
  /** Whether it may be what the other side told that is refused. */
  of: (told: Told) => boolean;
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
    const speaker =
      kind === 'denied' ? (subjectAt(reading, match.index) ?? speakerAt(reading, match.index)) : undefined;
    const who = speaker === undefined ? sentence && whoIn(reading, sentence.start, match.index) : speaker;
    if (!sentence || !who) return [];
    const evidence = evidenceAt(reading, sentence.start, sentence.end, []);
    const {a, b, rest, such} = match.groups ?? {};
    if (rest !== undefined && hits.some((hit) => hit.match !== match && hit.match.index === match.index)) return [];
    const denied = rest ?? such;
    const shared = denied === undefined ? of : sharing(denied);
    const named = [a, b].filter((topic) => topic !== undefined);
    const topics = named.length === 0 ? [null] : named;
    return topics.map((words) => {
      const topic = words === null || POINTS_BACK.test(words) ? null : words.replace(SILENCE_ENDS, '').trim();
      return {kind, of: shared, ...who, topic, evidence};
    });
  });
}

/** What the other side told must share that a denial goes against; what was merely said need not come back in it. */
function sharing(words: string): Refusal['of'] {
  if (SAYINGS.test(words)) return ANYTHING;
  if (AGREEMENT_WORDS.test(words) && (!words.includes(' ') || /\bsuch\b/u.test(words))) return telling(AGREEMENT_WORDS);
  const stems = contentStems(words).filter((stem) => stem.length > 2);
  return ({stems: others}) => stems.some((stem) => others.has(stem));
}

function telling(words: RegExp): Refusal['of'] {
  return ({value}) => words.test(value);
}

const ANYTHING = () => true;

const READ = [
  ...SILENCES.map((pattern) => ({pattern, kind: 'silent', of: ANYTHING}) as const),
  ...TOPIC_DENIALS.map((pattern) => ({pattern, kind: 'denied', of: ANYTHING}) as const),
  {pattern: DENIALS_BACK, kind: 'denied', of: ANYTHING},
  {pattern: UNTRUE, kind: 'denied', of: ANYTHING},
  {pattern: DENIES, kind: 'denied', of: ANYTHING},
  {pattern: NO_AGREEMENT, kind: 'denied', of: telling(AGREEMENT_WORDS)},
  {pattern: NO_SUCH, kind: 'denied', of: ANYTHING},
  {pattern: NEVER_AGREED, kind: 'denied', of: telling(AGREEMENT_WORDS)},
  {pattern: NO_CHANGE, kind: 'denied', of: ANYTHING},
  {pattern: NO_FIGURE, kind: 'silent', of: telling(FIGURE)},
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
  const two = [...report.text.matchAll(TWO_ACCOUNTS)];
  if (hits.length + announced.length + beside.length + two.length === 0) return [];
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
    ...hits
      .flatMap((hit) => setAgainst(told, told.findIndex(within(hit))))
      .filter((pair) => haveWordInCommon(pair) || ONLY.test(pair[1].value)),
    ...announced.flatMap((hit) => setAgainst(told, told.findIndex(behind(hit)))),
    ...beside.flatMap((hit) => setAgainst(told, told.findIndex(behind(hit)))).filter(contradict),
    ...two.flatMap((hit) => nextPair(told, hit.index)),
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

/** The first two accounts of two sides that follow one another behind a place, near it or about one thing. */
function nextPair(told: readonly Told[], from: number): [Told, Told][] {
  const at = told.findIndex(({evidence}, index) => evidence.start > from && setAgainst(told, index).length > 0);
  return setAgainst(told, at)
    .filter(([one]) => one.evidence.start > from)
    .filter((pair) => pair[0].evidence.start - from < NEAR || haveWordInCommon(pair));
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

/** The side that is named right before a verb. */
function subjectAt({cast}: Reading, verb: number): Speaker | null {
  const mention = cast.mentions.findLast(({end}) => end === verb - 1);
  const entity = mention && cast.entities[mention.entity];
  const party = entity?.party ?? mention?.party ?? null;
  return party === null ? null : {party, source: entity?.name ?? mention!.text};
}

/** Whose words stand at a place; null for someone of no side, undefined for the report's own. */
function speakerAt({attributions, cast}: Reading, at: number): Speaker | null | undefined {
  const said = attributions.findLast(({content}) => content.some(({start, end}) => start <= at && at < end));
  if (!said) return undefined;
  const entity = cast.entities[said.entity ?? -1];
  return entity?.party ? {party: entity.party, source: entity.name ?? entity.party} : null;
}

export function evidenceAt({report}: Reading, start: number, end: number, source: Source[]): Evidence {
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
