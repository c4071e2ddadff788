import type {Claim, MeetingStatus, Reading} from '../../src/claim/index.ts';
import {fold, type Track} from '../../src/record/index.ts';
import {documentId} from '../../src/report/index.ts';

const STATUSES = new Set('proposed expected scheduled under-way held postponed cancelled'.split(' '));
const ACTS: Partial<Record<MeetingStatus, string>> = {proposed: 'propose', postponed: 'postpone', cancelled: 'cancel'};
const SIDES = ['CHL', 'PER'];

/** A party as every report of a script names it. */
function side(party: string): Reading['cast']['entities'][number] {
  return {kind: 'state', name: party, aliases: [], party, role: null, members: []};
}

/**
 * Readings made by hand, without any reading of language, in the year 2024: reports apart by " / ", each
 * "MM-DD event; event". An event is "[PARTY] STATUS [#2] [MM-DD] [@Place] [next] [technical] [earlier] [begins] [ends] [by:PARTY]
 * [was:MM-DD]", "lead PARTY Given Surname", or "[PARTY] ACT words [due:MM-DD]"; the sides are Chile and Peru.
 */
export function readingsOf(script: string): Reading[] {
  return script.split(' / ').map((report, index) => {
    const [, day, text] = /^(\S+) (.+)$/.exec(report)!;
    const reported = `2024-${day}`;
    const reading: Reading = {
      report: {
        id: documentId(reported, `${index} ${text}`),
        uri: null,
        headline: null,
        byline: null,
        source: null,
        language: 'en',
        published: reported,
        reported,
        dateline: null,
        text: text!,
      },
      times: [],
      places: [],
      cast: {mentions: [], entities: SIDES.map(side)},
      attributions: [],
      claims: [],
    };
    let start = 0;
    for (const event of text!.split('; ')) {
      reading.claims.push(claimOf(event, start, reading));
      start += event.length + 2;
    }
    return reading;
  });
}

/** "05-10/05-11" */
function span(words: readonly string[]): string | null {
  const days = words.map((word) => /^(\d\d-\d\d)\/(\d\d-\d\d)$/.exec(word)).find((match) => match !== null);
  return days ? `2024-${days[1]}/2024-${days[2]}` : null;
}

function claimOf(event: string, start: number, {cast}: Reading): Claim {
  const words = event.split(' ');
  const alone = /^[A-Z]{3}$/.test(words[0]!) ? words.shift()! : null;
  const kind = words.shift()!;
  const option = (pattern: RegExp) => words.map((word) => pattern.exec(word)?.[1]).find((value) => value) ?? null;
  const day = (pattern: RegExp) => option(pattern) && `2024-${option(pattern)}`;
  const status = STATUSES.has(kind) ? (kind as MeetingStatus) : null;
  const plain = words.filter((word) => !/[:#@]/.test(word)).join(' ');
  const claim: Claim = {
    start,
    end: start + event.length,
    text: event,
    act: status ? (ACTS[status] ?? 'meet') : kind,
    plover: null,
    cameo: [],
    actors: (alone ? [alone] : SIDES).map((party) => ({role: 'agent', name: party, party, entity: null})),
    issue: status ? null : plain,
    issueSpan: status ? null : {start, end: start + event.length},
    content: status ? null : plain,
    contentSpan: null,
    place: option(/^@(.+)/),
    country: null,
    site: null,
    when: status ? (span(words) ?? day(/^(\d\d-\d\d)$/)) : null,
    meeting: status && {
      kind: words.includes('technical') ? 'technical' : 'round',
      ordinal: option(/^#(\d)/) === null ? null : Number(option(/^#(\d)/)),
      which: words.includes('next') ? 'next' : null,
      format: null,
      subject: null,
      status,
      relation: null,
      inferred: false,
      phase: words.includes('ends') ? 'ends' : words.includes('begins') ? 'begins' : null,
      by: option(/^by:(.+)/),
      formerly: day(/^was:(.+)/),
      days: null,
    },
    polarity: '+',
    tense: 'past',
    modality: null,
    factuality: 'certain',
    firmness: kind === 'agree-in-principle' ? 'preliminary' : null,
    reversible: false,
    condition: null,
    due: day(/^due:(.+)/),
    amount: null,
    earlier: words.includes('earlier'),
    source: [],
    mode: 'narrated',
  };
  if (kind !== 'lead') return claim;
  const [party, ...name] = words;
  const person = {kind: 'person' as const, name: name.join(' '), party: party === '???' ? null : party!, role: null};
  const entity = cast.entities.push({...person, aliases: [], members: []}) - 1;
  const end = start + event.length;
  const at = end - person.name.length;
  cast.mentions.push({...person, start: at, end, text: person.name, entity, form: 'name'});
  return {
    ...claim,
    actors: [{role: 'head', name: person.name, party: person.party, entity}],
    issue: null,
    content: null,
  };
}

/** The one track of a script; an error where it has none or several. */
export function trackOf(script: string, asOf?: string): Track {
  const {tracks} = fold(readingsOf(script), asOf === undefined ? {} : {asOf: `2024-${asOf}`});
  if (tracks.length !== 1) throw new Error(`${tracks.length} tracks`);
  return tracks[0]!;
}

/** A day or span of the scripts' year, without the year. */
export function short(when: string | null): string {
  return when?.replaceAll('2024-', '') ?? '-';
}
