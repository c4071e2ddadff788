import {MEETING_NOUNS, type Predicate} from '../../../language/index.ts';
import {dayOf, type PlaceMention, type TimeMention} from '../../../mention/index.ts';
import {chunkStart} from '../../chunk.ts';
import type {Claim, ClaimActor, MeetingReference} from '../../claim.ts';
import {claimOf, timesOf} from '../../clause.ts';
import {doersOf} from '../../doers.ts';
import {isMeeting, readMeeting, unnamedMeeting} from '../../meeting.ts';
import {actorsBetween, partiesOf, unique} from '../../participants.ts';
import {rangeOf, type Scene, within} from '../../scene.ts';
import {standingOf} from '../../standing.ts';

/**
 * Meetings told as to come by no verb of meeting: "the papers are to be signed AT A SUMMIT in Juba on April 3", "the
 * delegations are to RETURN TO Doha on Monday".
 */
export function readAhead(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind !== 'verb') return [];
    return atMeeting(scene, predicate) ?? returning(scene, predicate) ?? [];
  });
}

/** How many words behind the noun may tell where and when. */
const BESIDE = 10;

/** What will be signed or settled at a meeting that has a day to come. */
function atMeeting(scene: Scene, predicate: Predicate): Claim[] | null {
  const {tokens, syntax} = scene;
  const end = Math.min(predicate.last, tokens.length);
  let head = predicate.head + 1;
  while (head < end && !(MEETING_NOUNS.has(syntax.lemmas[head]!) && isAt(scene, head))) head++;
  if (head >= end || !isPlanned(scene, predicate)) return null;
  const first = chunkStart(syntax, head);
  const phrase = {head, first, last: head + 1, conjuncts: []};
  const near = Math.min(tokens.length, head + BESIDE);
  const day = within(scene, scene.times, head, near).find((time) => isToCome(scene, time));
  if (!day || !isMeeting(scene, phrase)) return null;
  const place = within(scene, scene.places, head, near)[0] ?? null;
  const doers = doersOf(scene, predicate, 'agent');
  const sides = doers.length > 1 ? doers : actorsBetween(scene, head, near, 'partner');
  return [meetingOn(scene, predicate, readMeeting(scene, phrase), sides, day, place)];
}

function isAt({tokens, syntax}: Scene, head: number): boolean {
  return /^(?:at|during)$/u.test(tokens[chunkStart(syntax, head) - 1]?.lower ?? '');
}

/** Verbs of coming to a table. */
const RETURNS = new Set(['return', 'come', 'go', 'travel', 'gather', 'assemble', 'head', 'fly']);
/** Who does that for their sides. */
const DELEGATES =
  /\b(?:delegations?|delegates|negotiators|teams|sides|parties|envoys|ministers|presidents|leaders|representatives|officials)\b/iu;

/** Both delegations, told to come to a place on a day ahead, or asked to. */
function returning(scene: Scene, predicate: Predicate): Claim[] | null {
  if (!RETURNS.has(predicate.lemma)) return null;
  const standing = standingOf(scene.syntax, predicate);
  if (standing.tense !== 'future' || standing.polarity === '-') return null;
  const doers = doersOf(scene, predicate, 'agent');
  if (scene.tokens.some(({lower}) => lower === 'if')) return null;
  const both = partiesOf(doers).length > 1 && doers.some(({name}) => DELEGATES.test(name));
  if (!both && !isBoth(scene, predicate)) return null;
  const day = timesOf(scene, predicate).find((time) => isToCome(scene, time));
  const place = day && destinationOf(scene, predicate);
  if (!day || !place) return null;
  const asked = standing.modality === 'proposed' || standing.modality === 'demanded';
  if (!asked && !isPlanned(scene, predicate)) return null;
  const claim = meetingOn(scene, predicate, unnamedMeeting('round'), doers, day, place);
  return [asked ? {...claim, meeting: {...claim.meeting!, status: 'proposed'}} : claim];
}

/** "THE DELEGATIONS are to return to Doha", "invited BOTH SIDES to come": those of the talks that are told of. */
function isBoth(scene: Scene, {head}: Predicate): boolean {
  const {tokens} = scene;
  const last = tokens.findLastIndex(({lower}, at) => at < head && at > head - 6 && BOTH.test(lower));
  return last > 0 && /^(?:the|both|two)$/u.test(tokens[last - 1]!.lower);
}

const BOTH = /^(?:delegations|teams|sides|parties|negotiators)$/u;

/** The place behind "to" or "in" that the verb leads to. */
function destinationOf(scene: Scene, {head}: Predicate): PlaceMention | null {
  return (
    scene.places.find((place) => {
      const range = rangeOf(scene, place);
      const near = range !== null && range[0] > head && range[0] <= head + 4;
      return near && /^(?:to|in|at)$/u.test(scene.tokens[range[0] - 1]!.lower);
    }) ?? null
  );
}

/** Told to come about, and not merely wished, doubted or made to hang on something. */
function isPlanned({syntax}: Scene, predicate: Predicate): boolean {
  const {tense, polarity, modality, factuality} = standingOf(syntax, predicate);
  const meant = modality === null || modality === 'planned' || modality === 'intended';
  return tense === 'future' && polarity === '+' && meant && (factuality === 'certain' || factuality === 'probable');
}

function isToCome({mentions}: Scene, {edtf}: TimeMention): boolean {
  const day = dayOf(edtf);
  return day !== null && day > mentions.report.reported;
}

function meetingOn(
  scene: Scene,
  predicate: Predicate,
  meeting: MeetingReference,
  sides: ClaimActor[],
  {edtf}: TimeMention,
  place: PlaceMention | null,
): Claim {
  const venue = {place: place?.place ?? null, country: place?.country ?? null, site: place?.site ?? null};
  return claimOf(scene, predicate, 'meet', unique(sides), {
    meeting: {...meeting, status: 'scheduled'},
    when: edtf,
    ...venue,
  });
}
