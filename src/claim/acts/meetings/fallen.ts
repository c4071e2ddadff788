import {MEETING_NOUNS} from '../../../language/index.ts';
import {dayOf, shiftDay, type TimeMention} from '../../../mention/index.ts';
import {chunkStart} from '../../chunk.ts';
import type {Claim} from '../../claim.ts';
import {claimOf} from '../../clause.ts';
import {isMeeting, readMeeting} from '../../meeting.ts';
import {actorsBetween} from '../../participants.ts';
import {rangeOf, type Scene, spanOf, textOf, within, wordsAt} from '../../scene.ts';
import {FACT} from '../../standing.ts';
import {isForNow} from './status.ts';

/** How many words behind the noun it may be told that nothing came of the meeting. */
const FAR = 24;
/** Words by which a meeting is told as one that was meant to be. */
const PLANNED =
  /^(?:planned|scheduled|due|set|slated|supposed|meant|pencilled|penciled|arranged|booked|announced|expected|fixed|agreed|mooted|billed)$/u;
const NEVER =
  /^(?:never (?:happened|took place|materiali[sz]ed|convened|opened|began|started|got off|came (?:off|about))|(?:did not|didn['’]t|does not) (?:happen|take place|materiali[sz]e|go ahead|come (?:off|about)|get off)|failed to (?:happen|take place|materiali[sz]e|go ahead|come off)|fell through|came to nothing|has fallen through|did not eventually take place)\b/u;
const OFF =
  /^(?:is|are|was|were) (?:(?:now|thereby|therefore|thus|hence|also|again|definitely) )?off(?: the table)?(?: (?:[.;,]|because|after|until|for|in|over)|$)/u;
/** The longest such words. */
const LONGEST = 5;

/**
 * Meetings that were meant to be and never were, or will not be: "the round PLANNED for Friday FELL THROUGH", "a meeting
 * due on May 3 NEVER HAPPENED", "the third round IS OFF"; the day is that on which it was to be.
 */
export function readFallen(scene: Scene): Claim[] {
  const {tokens, syntax} = scene;
  const end = tokens.findIndex((_, at) => {
    const words = wordsAt(scene, at, LONGEST);
    return NEVER.test(words) || OFF.test(words);
  });
  if (end < 1) return [];
  const from = Math.max(0, end - FAR);
  let head = from;
  while (head < end && !isNamed(scene, head)) head++;
  const turned = tokens
    .slice(end)
    .some(({lower}, at) => lower === 'but' && /^(?:in|on|at|by)$/u.test(tokens[end + at + 1]?.lower ?? ''));
  if (head === end || turned) return [];
  const first = chunkStart(syntax, head);
  const planned = tokens.slice(first, end).some(({lower}) => PLANNED.test(lower));
  const meeting = readMeeting(scene, {head, first, last: head + 1, conjuncts: []});
  const known = planned || meeting.ordinal !== null || meeting.which === 'next';
  if (!known) return [];
  const predicate = syntax.predicates.find((one) => one.head >= end) ?? syntax.predicates[0];
  if (!predicate) return [];
  const day = within(scene, scene.times, first, end).find(({edtf, type}) => edtf !== null && type === 'DATE');
  const ahead = OFF.test(wordsAt(scene, end, LONGEST));
  const status = ahead && isForNow(scene, end) ? 'postponed' : 'cancelled';
  const when = day ? (ahead ? day.edtf : gone(scene, day)) : null;
  const place = within(scene, scene.places, head, end).find((one) =>
    /^(?:in|at)$/u.test(tokens[(rangeOf(scene, one)?.[0] ?? 0) - 1]?.lower ?? ''),
  );
  const span = spanOf(scene, first, Math.min(tokens.length, end + 3));
  return [
    {
      ...claimOf(
        scene,
        predicate,
        status === 'cancelled' ? 'cancel' : 'postpone',
        actorsBetween(scene, first, end, 'partner'),
        {
          meeting: {...meeting, status, formerly: when},
          when: status === 'cancelled' ? when : null,
          place: place?.place ?? null,
          country: place?.country ?? null,
          site: place?.site ?? null,
        },
        FACT,
      ),
      ...span,
      text: textOf(scene, span),
    },
  ];
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** The day of a plan that is over: "planned for FRIDAY" was not the Friday to come. */
function gone(scene: Scene, time: TimeMention): string | null {
  const day = dayOf(time.edtf);
  const ahead = day !== null && day > scene.mentions.report.reported;
  return ahead && WEEKDAY.test(textOf(scene, time)) ? shiftDay(day, -7) : time.edtf;
}

function isNamed(scene: Scene, head: number): boolean {
  const {syntax} = scene;
  if (!MEETING_NOUNS.has(syntax.lemmas[head]!) || syntax.tags[head] === 'VERB') return false;
  return isMeeting(scene, {head, first: head, last: head + 1, conjuncts: []});
}

/** What else the sentence says of a meeting that never was is the plan that came to nothing. */
export function withoutFallen(told: readonly Claim[], fallen: readonly Claim[]): Claim[] {
  return told.filter(
    ({meeting, start, end}) => !(meeting?.status && fallen.some((one) => start < one.end && end > one.start)),
  );
}
