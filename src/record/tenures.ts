import type {Reading} from '../claim/index.ts';
import {officeHeads} from '../language/en/offices.ts';
import {
  APPOINTED,
  APPOINTED_TO,
  AS_OFFICE,
  DISMISSED,
  FORMER,
  FORMERLY,
  LEAVES_OFFICE,
  REPLACED,
  REPLACED_WITH,
  ROLE_ENDS,
  SUCCEEDED_BY,
  SUCCEEDS,
  TAKES_OFFICE,
  TENURE_WORDS,
  TOOK_OFFICE,
} from '../language/en/tenures.ts';
import {type ActorMention, bounds, type Edtf, type TimeMention} from '../mention/index.ts';
import type {Evidence} from './record.ts';

/** A place where a report says that somebody took an office or left it, or no longer bears it. */
export interface Tenure {
  /** Index of the person in the report's cast. */
  entity: number;
  /** null for the office that the person is known by. */
  role: string | null;
  kind: 'begins' | 'ends' | 'over';
  on: Edtf | null;
  /** The person whose office it was, for one who takes it from another. */
  from: number | null;
  evidence: Evidence;
}

/** How far, in characters, the words that tell of an office stand from the name. */
const REACH = 200;

/** A person named in a report, with the words before and behind in the sentence. */
interface Named extends ActorMention {
  before: string;
  behind: string;
}

/** What a report says of offices taken and left by the people whom it names. */
export function tenuresIn(reading: Reading): Tenure[] {
  if (!TENURE_WORDS.test(reading.report.text)) return [];
  const people = namedIn(reading);
  return people.flatMap((person, index) => ofPerson(reading, person, people[index + 1] ?? null));
}

function namedIn({report: {text}, cast}: Reading): Named[] {
  return cast.mentions.flatMap((mention) => {
    if (mention.form !== 'name' || cast.entities[mention.entity]?.kind !== 'person') return [];
    const {start, end} = mention;
    const ahead = text.slice(Math.max(0, start - REACH), start);
    const rest = text.slice(end, end + REACH);
    const before = ahead.slice(Math.max(ahead.lastIndexOf('. ') + 1, ahead.lastIndexOf('\n') + 1));
    return [{...mention, before, behind: rest.split(/\n|\.\s/u)[0]!}];
  });
}

function ofPerson(reading: Reading, person: Named, next: Named | null): Tenure[] {
  const {before, behind} = person;
  const tenure = (
    kind: Tenure['kind'],
    role: string | null,
    length: number,
    whose = person,
    from: number | null = null,
  ): Tenure => {
    const end = person.end + length;
    const time = kind === 'over' ? null : timeNear(reading, person, end);
    const evidence = evidenceOf(reading, person, Math.max(end, time?.end ?? end));
    return {entity: whose.entity, role, kind, on: time?.edtf ?? null, from, evidence};
  };
  const other = next && next.start - person.end <= behind.length ? next : null;
  if (other) {
    const between = reading.report.text.slice(person.end, other.start);
    const role = roleAt(reading, other.end, other.behind, AS_OFFICE) ?? roleAt(reading, person.end, between, AS_OFFICE);
    const length = other.end - person.end;
    const [heir, leaver] = SUCCEEDS.test(between) ? [person, other] : [other, person];
    if (heir === person || SUCCEEDED_BY.test(between) || (REPLACED.test(before) && REPLACED_WITH.test(between)))
      return [tenure('begins', role, length, heir, leaver.entity), tenure('ends', role, length, leaver)];
  }
  if (FORMER.test(before + titleOf(person))) return [tenure('over', null, 0)];
  const formerly = roleAt(reading, person.end, behind, FORMERLY);
  if (formerly !== null) return [tenure('over', formerly, FORMERLY.exec(behind)![0].length)];
  for (const pattern of APPOINTED.test(before) ? [APPOINTED_TO] : TAKES_OFFICE) {
    const role = roleAt(reading, person.end, behind, pattern);
    if (role !== null) return [tenure('begins', role, lengthOf(behind, pattern))];
  }
  if (TOOK_OFFICE.test(behind)) return [tenure('begins', null, lengthOf(behind, TOOK_OFFICE))];
  const leaves = DISMISSED.test(before) ? AS_OFFICE : LEAVES_OFFICE;
  if (!leaves.test(behind)) return [];
  return [tenure('ends', roleAt(reading, person.end, behind, leaves), lengthOf(behind, leaves))];
}

/** The words of a mention before the name. */
function titleOf({text, role}: Named): string {
  const at = role === null ? -1 : text.toLowerCase().indexOf(role.toLowerCase());
  return at < 0 ? '' : text.slice(0, at);
}

/** How long the words are that a pattern finds, as far as the office goes. */
function lengthOf(behind: string, pattern: RegExp): number {
  const match = pattern.exec(behind)!;
  const role = match.groups?.role ?? '';
  return match[0].length - role.length + role.replace(ROLE_ENDS, '').length;
}

/** The office that a pattern finds behind a place, as the report's cast reads it, else in its words; null for no office. */
function roleAt({cast, report}: Reading, from: number, words: string, pattern: RegExp): string | null {
  const match = pattern.exec(words);
  const phrase = match?.groups?.role?.replace(ROLE_ENDS, '');
  if (!phrase) return null;
  const start = from + match!.index + match![0].indexOf(phrase, match![0].length - match!.groups!.role!.length);
  const read = cast.mentions.find(
    (mention) =>
      mention.role !== null &&
      mention.start <= start + 4 &&
      mention.end > start &&
      mention.end <= start + phrase.length + 4,
  );
  if (read?.role && report.text.slice(read.start, read.end).length * 2 > phrase.length) return read.role;
  const head = phrase
    .split(/\s(?:of|to|for|at|on)\s/u)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase();
  return officeHeads.has(head) ? phrase.replace(/^(?:\p{Lu}\p{L}+['’]s )/u, '') : null;
}

/** The time that the sentence gives for it: the first behind the name, else the last before it; none that is to come. */
function timeNear({times, report}: Reading, {start, before}: Named, end: number): TimeMention | null {
  const dated = times.filter(({edtf}) => edtf !== null && (bounds(edtf)?.first ?? '9999') <= report.reported);
  const stop = end + (report.text.slice(end, end + REACH).split(/\n|\.\s|;/u)[0]?.length ?? 0);
  const after = dated.find((time) => time.start >= start && time.end <= stop);
  const ahead = dated.findLast((time) => time.end <= start && time.start >= start - before.length);
  return after ?? ahead ?? null;
}

function evidenceOf({report}: Reading, {start}: Named, end: number): Evidence {
  const quote = report.text.slice(start, end);
  return {document: report.id, start, end, quote, reported: report.reported, source: [], mode: 'narrated'};
}
