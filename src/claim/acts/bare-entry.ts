import {ACT_NOUNS} from '../../language/index.ts';
import {bounds} from '../../mention/index.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import type {Entry} from '../entries.ts';
import {readMeeting} from '../meeting.ts';
import {meetingThatOpens} from '../opening.ts';
import {actorsBetween, unique} from '../participants.ts';
import {nounPredicate} from '../plain.ts';
import {rangeOf, type Scene, spanOf, textOf} from '../scene.ts';
import {FACT} from '../standing.ts';
import {eventsIn, themeOfEvent} from './event.ts';
import {sidesOfEvent} from './event-sides.ts';

/** What an entry of a chronicle tells without a verb: "Second session, Abuja.", "Signature of the protocol in Quito." */
export function readBareEntry(scene: Scene, entry: Entry): Claim[] {
  const {syntax, tokens, mentions} = scene;
  const first = tokens.findIndex(({start}) => start >= entry.start);
  const isOver = bounds(entry.when)!.last <= mentions.report.reported;
  if (first < 0 || !isOver || syntax.predicates.some(({kind, finite}) => kind === 'verb' && finite)) return [];
  const meeting = meetingThatOpens(syntax, first, tokens.length);
  return meeting < 0 ? eventThatOpens(scene, entry, first) : meetingAt(scene, entry, first, meeting);
}

/** "First round in Oslo, under Lind and Adeyemi": one that has a number, or its sides and a place. */
function meetingAt(scene: Scene, entry: Entry, first: number, head: number): Claim[] {
  const {syntax, tokens} = scene;
  const phrase = {head, first, last: head + 1, conjuncts: []};
  const meeting = readMeeting(scene, phrase);
  const at = venueOf(scene, head) ?? entry.place;
  const sides = unique(actorsBetween(scene, first, tokens.length, 'agent'));
  if (meeting.which !== null || (meeting.ordinal === null && (at === null || sides.length < 2))) return [];
  const predicate = nounPredicate(syntax, {...phrase, last: tokens.length}, syntax.lemmas[head]!);
  const venue = {place: at?.place ?? null, country: at?.country ?? null, site: at?.site ?? null};
  return [
    claimOf(scene, predicate, 'meet', sides, {...venue, when: entry.when, meeting: {...meeting, status: 'held'}}, FACT),
  ];
}

type Venue = Pick<Claim, 'place' | 'country' | 'site'>;

/** The place that the words name, else the only name behind the comma: "second round, TACNA". */
function venueOf(scene: Scene, head: number): Venue | null {
  const {tokens, actors, places} = scene;
  const known = places.find((place) => (rangeOf(scene, place)?.[0] ?? 0) > head);
  if (known) return known;
  const from = tokens[head + 1]?.text === ',' ? head + 2 : tokens.length;
  let last = from;
  while (last < tokens.length && /^\p{Lu}/u.test(tokens[last]!.text)) last++;
  if (last === from || last < tokens.length - 1) return null;
  const span = spanOf(scene, from, last);
  const actor = actors.some(({start, end}) => start < span.end && end > span.start);
  return actor ? null : {place: textOf(scene, span), country: null, site: null};
}

/** "Release of ten sailors", "Exchange of notes in Tokyo". */
function eventThatOpens(scene: Scene, entry: Entry, first: number): Claim[] {
  const event = eventsIn(scene).find((one) => one.first === first);
  const act = event && ACT_NOUNS.get(event.lemma)?.find((one) => DONE.has(one.act))?.act;
  if (!act) return [];
  const theme = themeOfEvent(scene, event);
  const about = {issue: theme?.label ?? null, issueSpan: theme?.span ?? null};
  return [
    claimOf(scene, event.predicate, act, sidesOfEvent(scene, event, act, null), {...about, when: entry.when}, FACT),
  ];
}

/** Acts whose bare noun tells that they were done. */
const DONE = new Set([
  'sign',
  'initial',
  'exchange-notes',
  'release',
  'return',
  'extend',
  'lift',
  'ratify',
  'take-effect',
  'expel',
]);
