import {MEETING_NOUNS} from '../../language/index.ts';
import {dayOf} from '../../mention/index.ts';
import type {Claim, MeetingReference} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {meetingOf, readMeeting} from '../meeting.ts';
import {actorsBetween} from '../participants.ts';
import {type Scene, within} from '../scene.ts';
import {standingOf} from '../standing.ts';

const AT = new Set(['at', 'in', 'during', 'after', 'following']);
/** Prepositions behind which a new number alone tells that the round was held; "part in a fourth round" does not. */
const PAST = new Set(['at', 'during', 'after', 'following']);

/**
 * Rounds told in passing as held: "settled AT A SECOND MEETING in Doha on December 11", "agreed after A FIRST ROUND of
 * talks", in a sentence about what has happened.
 */
export function readReferences(scene: Scene): Claim[] {
  const {lemmas, tags, predicates} = scene.syntax;
  const main = predicates.find(({finite, kind}) => finite && kind === 'verb');
  if (!main) return [];
  const {tense, modality, factuality, polarity} = standingOf(scene.syntax, main);
  if (polarity === '-' || tense === 'future' || modality !== null || factuality !== 'certain') return [];
  const claims: Claim[] = [];
  for (let head = 0; head < lemmas.length; head++) {
    if (!MEETING_NOUNS.has(lemmas[head]!) || tags[head] === 'VERB') continue;
    let first = head;
    while (first > 0 && ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(tags[first - 1]!)) first--;
    const named = meetingOf(scene, {head, first, last: head + 1, conjuncts: []});
    if (!named || !AT.has(scene.tokens[first - 1]?.lower ?? '')) continue;
    const isNew = scene.tokens[first]!.lower === 'a' && PAST.has(scene.tokens[first - 1]!.lower);
    const meeting = held(scene, head, readMeeting(scene, named), isNew);
    if (!meeting) continue;
    const end = Math.min(scene.tokens.length, head + 8);
    const place = within(scene, scene.places, head, end)[0];
    claims.push(
      claimOf(scene, main, 'meet', actorsBetween(scene, head, end, 'partner'), {
        meeting,
        when: pastDay(scene, head),
        place: place?.place ?? null,
        country: place?.country ?? null,
        site: place?.site ?? null,
      }),
    );
  }
  return claims;
}

/** Held, where its day and place stand beside it, or where it is brought in as new by its number ("a first round"). */
function held(scene: Scene, head: number, meeting: MeetingReference, isNew: boolean): MeetingReference | null {
  const placed =
    pastDay(scene, head) !== null &&
    within(scene, scene.places, head, Math.min(scene.tokens.length, head + 8)).length > 0;
  return placed || (isNew && meeting.ordinal !== null) ? {...meeting, status: 'held'} : null;
}

function pastDay(scene: Scene, head: number): string | null {
  const day = dayOf(within(scene, scene.times, head, Math.min(scene.tokens.length, head + 8))[0]?.edtf ?? null);
  return day !== null && day <= scene.mentions.report.reported ? day : null;
}
