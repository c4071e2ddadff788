import type {Predicate} from '../../language/index.ts';
import {dayOf, shiftDay} from '../../mention/index.ts';
import {amountIn} from '../amount.ts';
import type {Claim, MeetingReference} from '../claim.ts';
import {claimOf, timesOf} from '../clause.ts';
import {isMeeting, meetingOf, readMeeting} from '../meeting.ts';
import {actorsBetween} from '../participants.ts';
import {type Scene, within} from '../scene.ts';
import {standingOf} from '../standing.ts';

const AT = new Set(['at', 'in', 'during', 'after', 'following']);
/** Prepositions behind which a number tells that the round was held; "part in a fourth round" does not. */
const PAST = new Set(['at', 'during', 'after', 'following']);
/** How many words behind the noun may tell where and when; more where nothing but its own phrase goes on. */
const BESIDE = 8;
const ITS_OWN = 14;

/**
 * Rounds told in passing as held: "settled AT A SECOND MEETING in Doha on December 11", "agreed after A FIRST ROUND of
 * talks", "six days after THE TWELFTH ROUND in Doha", in a sentence about what has happened.
 */
export function readReferences(scene: Scene): Claim[] {
  const {lemmas, tags, predicates} = scene.syntax;
  const main = predicates.find(({finite, kind}) => finite && kind === 'verb');
  if (!main) return [];
  const {tense, modality, factuality, polarity} = standingOf(scene.syntax, main);
  if (polarity === '-' || tense === 'future' || modality !== null || factuality !== 'certain') return [];
  const claims: Claim[] = [];
  for (let head = 0; head < lemmas.length; head++) {
    if (!isMeeting(scene, {head, first: head, last: head + 1, conjuncts: []}) || tags[head] === 'VERB') continue;
    let first = head;
    while (first > 0 && BEFORE_HEAD.has(tags[first - 1]!)) first--;
    const named = meetingOf(scene, {head, first, last: head + 1, conjuncts: []});
    if (!named || !AT.has(scene.tokens[first - 1]?.lower ?? '')) continue;
    const told = readMeeting(scene, named);
    const end = endOfPhrase(scene, head);
    const place = within(scene, scene.places, head, end)[0] ?? null;
    const when = dayOfMeeting(scene, main, first, head, end, place !== null || told.format === 'video');
    const meeting = held(
      scene,
      first,
      told,
      when !== null && (place !== null || told.format === 'video'),
      place !== null,
    );
    if (!meeting || (when === null && goesOn(scene, head))) continue;
    claims.push(
      claimOf(scene, main, 'meet', actorsBetween(scene, head, end, 'partner'), {
        meeting,
        when,
        place: place?.place ?? null,
        country: place?.country ?? null,
        site: place?.site ?? null,
      }),
    );
  }
  return claims;
}

function endOfPhrase({tokens, syntax}: Scene, head: number): number {
  let end = head + 1;
  while (end < tokens.length && end < head + ITS_OWN && !/^(?:VERB|AUX|PUNCT|SCONJ)$/u.test(syntax.tags[end]!)) end++;
  return Math.min(tokens.length, Math.max(end, head + BESIDE));
}

const BEFORE_HEAD = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON']);

/** Held, where its day and place are told, or where its number is, as new ("a first round") or with its place. */
function held(
  {tokens}: Scene,
  first: number,
  meeting: MeetingReference,
  dated: boolean,
  placed: boolean,
): MeetingReference | null {
  const past = PAST.has(tokens[first - 1]!.lower);
  const numbered = past && meeting.ordinal !== null && (tokens[first]!.lower === 'a' || placed);
  return dated || numbered ? {...meeting, status: 'held'} : null;
}

/** "after the third round, WHICH was held in A": a clause of its own tells where and when. */
function goesOn({tokens}: Scene, head: number): boolean {
  const comma = tokens.findIndex(({text}, at) => at > head && text === ',');
  return comma > 0 && comma < head + ITS_OWN && tokens[comma + 1]?.lower === 'which';
}

/** The day beside the noun, else counted from that of the verb: "left on Friday, six days AFTER THE ROUND". */
function dayOfMeeting(
  scene: Scene,
  main: Predicate,
  first: number,
  head: number,
  end: number,
  placed: boolean,
): string | null {
  const beside = within(scene, scene.times, head, end)[0];
  const {reported} = scene.mentions.report;
  if (beside) {
    const day = dayOf(beside.edtf);
    return day !== null && day <= reported ? day : null;
  }
  const day =
    timesOf(scene, main)
      .map(({edtf}) => dayOf(edtf))
      .find((one) => one !== null && one <= reported) ?? null;
  if (day === null || !AFTER.has(scene.tokens[first - 1]!.lower)) return null;
  const unit = scene.tokens[first - 2]?.lower ?? '';
  if (/^hours?$/u.test(unit)) return placed ? day : null;
  const span = /^days?$/u.test(unit) ? amountIn(scene, Math.max(0, first - 3), first - 1) : null;
  return span && shiftDay(day, -span.value);
}

const AFTER = new Set(['after', 'following']);
