import {type Phrase, type Predicate, TOPIC_WORDS} from '../../../language/index.ts';
import {bounds, dayOf, shiftDay, type TimeMention} from '../../../mention/index.ts';
import type {Claim, ClaimActor, MeetingReference} from '../../claim.ts';
import {claimOf, timesOf} from '../../clause.ts';
import {aboutOf} from '../../counterparts.ts';
import {lastingFrom} from '../../lasting.ts';
import {isTime} from '../../named.ts';
import {ownerOf} from '../../ownership.ts';
import {unique} from '../../participants.ts';
import {themesOf, themesOfPredicate} from '../../phrase.ts';
import {rangeOf, type Scene, within} from '../../scene.ts';
import {isPassive, verbOf} from '../../verb.ts';
import {listedIn} from '../listed.ts';
import {formerly} from './formerly.ts';
import {daysLong, daysOfMeeting, edgeAt} from './length.ts';
import {actOf, CANCELS, POSTPONES, tellsOfMeeting} from './status.ts';

/** One claim for each day that is named in coordination ("on February 27 and April 10"), with the days it was due on. */
export function perDay(
  scene: Scene,
  predicate: Predicate,
  meeting: MeetingReference,
  actors: ClaimActor[],
  named: Phrase | null = null,
  asking: 'call_for' | null = null,
): Claim[] {
  return daysOf(scene, predicate, meeting, actors, named, asking).map((claim) => unlessOver(scene, claim));
}

/** A plan whose day is over as it is told says nothing of where the meeting stands. */
function unlessOver({mentions}: Scene, claim: Claim): Claim {
  const {meeting, when} = claim;
  const planned = meeting!.status === 'scheduled' || meeting!.status === 'expected';
  const over = planned && when !== null && (bounds(when)?.last ?? '9999') < mentions.report.reported;
  return over ? {...claim, meeting: {...meeting!, status: null}} : claim;
}

function daysOf(
  scene: Scene,
  predicate: Predicate,
  meeting: MeetingReference,
  actors: ClaimActor[],
  named: Phrase | null,
  asking: 'call_for' | null,
): Claim[] {
  const off = meeting.status === 'postponed' || meeting.status === 'cancelled';
  const verb = asking ?? verbOf(scene, predicate);
  const before = off ? dueBefore(scene, predicate, named) : null;
  const base = unlessWithheld(
    claimOf(
      scene,
      predicate,
      meeting.status === null && !tellsOfMeeting(verb) ? 'refer' : actOf(verb),
      unique(actors),
      {
        meeting: {...meeting, formerly: before, days: meeting.days ?? (daysLong(scene, predicate, named) || null)},
        ...agendaOf(scene, predicate, named),
        // the day is that of the meeting, not of the word for it
        ...(meeting.status === 'held' ? {} : {when: timesOf(scene, predicate)[0]?.edtf ?? null}),
      },
    ),
  );
  const told =
    base.tense === 'future'
      ? base.modality === 'conditional' && meeting.status === 'scheduled'
        ? {...base, ...PLANNED}
        : base
      : EXPECTS.has(verb)
        ? {...base, ...PLANNED, act: 'meet'}
        : base.act === 'schedule' && base.polarity === '+' && isPassive(scene, predicate)
          ? {...base, ...PLANNED}
          : base;
  const claim = POSTPONES.has(verb) || CANCELS.has(verb) ? {...base, when: movedTo(scene, predicate) ?? before} : told;
  const there = off && named && claim.place === null ? venueBefore(scene, predicate, named) : null;
  const unmoved = off && before !== null && before === claim.when && meeting.status === 'postponed';
  const moved = {...claim, ...(unmoved ? {when: null} : {}), ...there};
  const within = claim.when === null && meeting.status === 'expected' ? windowUntil(scene, claim.due) : null;
  if (within !== null) return [{...claim, when: within}];
  const lasting = off ? null : lastingIn(scene, predicate, claim.when);
  if (lasting !== null) return [{...claim, when: lasting}];
  const phase = meeting.phase ?? (meeting.status === 'held' ? edgeAt(scene, claim.when) : null);
  const days = off ? null : daysOfMeeting(scene, predicate, named, {...meeting, phase}, claim.when);
  if (days !== null) return [stillOn(scene, {...claim, when: days})];
  const listed = off ? [] : listedIn(scene, predicate);
  if (listed.length > 0)
    return listed.map(({when, ordinal, venue}) => ({
      ...claim,
      when,
      meeting: {...claim.meeting!, ordinal: ordinal ?? claim.meeting!.ordinal},
      place: venue?.place ?? null,
      country: venue?.country ?? null,
      site: venue?.site ?? null,
    }));
  const own = timesOf(scene, predicate).filter(({edtf}) => dayOf(edtf) !== null);
  const each = [...new Set(own.map(({edtf}) => dayOf(edtf)!))];
  if (each.length < 2 || off) return [moved];
  const apposed = own.find((time) => isApposed(scene, time));
  if (apposed && each.length === 2) return [{...claim, when: apposed.edtf}];
  if (each.length === 2 && isPartedByVerb(scene, predicate)) return [moved];
  if (each.every((day, at) => at === 0 || day === shiftDay(each[at - 1]!, 1)))
    return [{...claim, when: `${each[0]}/${each.at(-1)}`}];
  return each.map((when) => ({...claim, when}));
}

/** "will meet WITHIN TEN DAYS", "is expected BEFORE THE END OF MAY": from the report on, until then. */
function windowUntil({mentions}: Scene, due: string | null): string | null {
  const {reported} = mentions.report;
  const last = due === null ? null : (bounds(due)?.last ?? null);
  return last !== null && reported < last ? `[${reported}..${last}]` : null;
}

/** "opened on Monday and ends on Thursday", told in between: it is under way. */
function stillOn({mentions}: Scene, claim: Claim): Claim {
  const {status, phase} = claim.meeting!;
  const on = status === 'held' && phase === 'begins' && bounds(claim.when!)!.last > mentions.report.reported;
  return on ? {...claim, meeting: {...claim.meeting!, status: 'under-way'}} : claim;
}

/** "last Tuesday, ON 7 MAY": the same day told again. */
function isApposed(scene: Scene, time: TimeMention): boolean {
  const at = rangeOf(scene, time)?.[0] ?? 0;
  const before = scene.tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
  const other = scene.times.find((one) => rangeOf(scene, one)?.[1] === before);
  return scene.tokens[before]?.text === ',' && other !== undefined && dayOf(other.edtf) !== null;
}

/** The days from that of the claim on, where the words beside it go on to the last of them. */
function lastingIn(scene: Scene, predicate: Predicate, when: string | null): string | null {
  const time = timesOf(scene, predicate).find(({edtf}) => edtf === when);
  return time ? lastingFrom(scene, time) : null;
}

/** "met ON FRIDAY, and quarrelled ON SATURDAY", "met on Friday, and ON SATURDAY they quarrelled": the second day is another verb's. */
function isPartedByVerb(scene: Scene, predicate: Predicate): boolean {
  const {tokens, syntax} = scene;
  const at = timesOf(scene, predicate).flatMap((time) => rangeOf(scene, time)?.[0] ?? []);
  const [from, to] = [Math.min(...at), Math.max(...at)];
  const clause = tokens.findIndex(
    ({lower}, token) =>
      token > from && token < to && /^(?:and|but|while)$/u.test(lower) && tokens[token - 1]!.text === ',',
  );
  const within = (until: number, head: number) => head !== predicate.head && from < head && head < until;
  const until = clause < 0 ? to : tokens.length;
  return syntax.predicates.some(({kind, finite, head}) => kind === 'verb' && finite && within(until, head));
}

const EXPECTS = new Set(['expect', 'anticipate', 'plan', 'due']);
/** "is planned for May", "are expected": told as to come, whatever the tense of the planning. */
const PLANNED = {tense: 'future', modality: 'planned', factuality: 'probable'} as const;

/** What a meeting is about: "talks ON fishing rights", "met TO DISCUSS prisoners". */
function agendaOf(scene: Scene, predicate: Predicate, named: Phrase | null): Pick<Claim, 'issue' | 'issueSpan'> {
  const {predicates} = scene.syntax;
  const noun = named && predicates.find(({kind, head}) => kind === 'noun' && head === named.head);
  const on = [...(noun?.obliques ?? []), ...predicate.obliques].find(
    ({preposition, phrase}) => TOPIC_WORDS.has(preposition) && phrase.head > (named?.head ?? predicate.head),
  )?.phrase;
  const verb = predicates.find(
    ({lemma, head, governor}) =>
      TREATS.has(lemma) && head > predicate.head && head < predicate.last && governor?.how !== 'relative',
  );
  const themes = on && !isTime(scene, on) ? themesOf(scene, on) : verb ? themesOfPredicate(scene, verb) : [];
  const [theme] = [...themes, ...aboutOf(scene, predicate, 'meet', named)];
  return {issue: theme?.label ?? null, issueSpan: theme?.span ?? null};
}

const TREATS = new Set(
  'discuss address review resolve settle negotiate follow finalise finalize consider examine explore debate tackle assess hammer iron thrash'.split(
    ' ',
  ),
);

/** What a source would not say, or denies, is no word on where a meeting stands. */
function unlessWithheld(claim: Claim): Claim {
  const {meeting, factuality, polarity} = claim;
  const doubtful =
    (factuality === 'unknown' && meeting!.status !== 'scheduled') ||
    (polarity === '-' && meeting!.status !== 'cancelled');
  return doubtful ? {...claim, meeting: {...meeting!, status: null}} : claim;
}

/** "Saturday's round", "the round planned for May 3": the day that names a meeting, not that of the calling off. */
function dayInName(scene: Scene, {first, head, last}: Phrase): string | null {
  const found = within(scene, scene.times, first, Math.max(head + 1, last)).find((time) => {
    const range = rangeOf(scene, time);
    return (
      time.edtf !== null &&
      range !== null &&
      (range[0] < head ||
        ['for', 'of'].includes(scene.tokens[range[0] - 1]!.lower) ||
        (scene.tokens[range[0] - 1]!.lower === 'on' && scene.tokens[range[0] - 2]?.lower === 'due'))
    );
  });
  return found?.edtf ?? null;
}

/** "the round, which was to open IN LIMA, has been cancelled": where it was to be. */
function venueBefore(
  scene: Scene,
  {head}: Predicate,
  {first}: Phrase,
): Pick<Claim, 'place' | 'country' | 'site'> | null {
  const found = within(scene, scene.places, first, head).find((place) => {
    const at = rangeOf(scene, place)?.[0] ?? 0;
    return /^(?:in|at)$/u.test(scene.tokens[at - 1]?.lower ?? '');
  });
  return found ? {place: found.place, country: found.country, site: found.site} : null;
}

/** The day to which it was moved: "put back to February", "postponed until 3 May". */
function movedTo(scene: Scene, predicate: Predicate): string | null {
  const moved = scene.times.find((time) => {
    const range = rangeOf(scene, time);
    return (
      time.edtf !== null &&
      range !== null &&
      range[0] > predicate.head &&
      ['to', 'until', 'till'].includes(scene.tokens[range[0] - 1]!.lower)
    );
  });
  return moved?.edtf ?? null;
}

/** The day on which the meeting was to be: of the clause that says so, or of the words that name it, not of the calling off. */
function dueBefore(scene: Scene, predicate: Predicate, named: Phrase | null): string | null {
  const planning = scene.syntax.predicates.find(
    (other) => other !== predicate && formerly(scene, other) && timesOf(scene, other).length > 0,
  );
  if (planning && ownerOf(scene, planning.head) !== ownerOf(scene, predicate.head))
    return timesOf(scene, planning)[0]!.edtf;
  const inside = named ? dayInName(scene, named) : null;
  if (inside) return inside;
  const verb = verbOf(scene, predicate);
  return POSTPONES.has(verb) || CANCELS.has(verb) ? null : (timesOf(scene, predicate)[0]?.edtf ?? null);
}
