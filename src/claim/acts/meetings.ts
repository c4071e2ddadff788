import {
  MEETING_BEGINS,
  MEETING_ENDS,
  MEETING_NOUNS,
  MEETING_RUNS,
  MEETING_SETS,
  type Phrase,
  type Predicate,
} from '../../language/index.ts';
import {dayOf, shiftDay} from '../../mention/index.ts';
import type {Claim, ClaimActor, MeetingReference, MeetingStatus} from '../claim.ts';
import {amountIn, claimOf, ownerOf, timesOf} from '../clause.ts';
import {isMeeting, isNone, meetingOf, readMeeting, unnamedMeeting} from '../meeting.ts';
import {actorsIn, asActors, doersOf, partiesOf, unique} from '../participants.ts';
import {chunkFrom} from '../plain.ts';
import {rangeOf, type Scene, spanOf, textOf, within} from '../scene.ts';
import {type Standing, standingOf} from '../standing.ts';
import {isPassive, meetingBefore, objectOf, verbOf} from '../verb.ts';

const POSTPONES = new Set([
  'postpone',
  'put_off',
  'put_back',
  'push_back',
  'delay',
  'defer',
  'reschedule',
  'move_back',
]);
const CANCELS = new Set(['cancel', 'call_off', 'scrap', 'abandon', 'scupper', 'boycott']);
const ASKS = new Set([
  'propose',
  'suggest',
  'demand',
  'request',
  'seek',
  'want',
  'urge',
  'offer',
  'invite',
  'recommend',
  'call_for',
]);
const MEETS = new Set(['meet', 'reconvene', 'convene', 'negotiate', 'gather', 'sit_down', 'confer']);

/** Claims of meetings of the sides: held, announced, put off, called off, asked for. */
export function readMeetings(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === 'noun') return [];
    return byNoun(scene, predicate) ?? byVerb(scene, predicate) ?? [];
  });
}

/** A meeting named by a noun, as what is held or what takes place. */
function byNoun(scene: Scene, predicate: Predicate): Claim[] | null {
  const verb = verbOf(scene, predicate);
  const passive = isPassive(scene, predicate);
  const object = objectOf(scene, predicate);
  const {subject} = predicate;
  const happening = passive || HAPPENS.has(verb) || predicate.kind === 'adjective';
  const named =
    meetingOf(scene, object ?? bareObject(scene, predicate)) ??
    meetingOf(scene, subject) ??
    (subject === null ? sharedMeeting(scene, predicate) : null) ??
    (happening && isOpenToRepair(scene, predicate) ? meetingBefore(scene, predicate) : null);
  if (!named) return announced(scene, predicate);
  if (isOthers(scene, named)) return null;
  const doer = named === subject || passive ? predicate.agent : subject;
  const standing = standingOf(scene.syntax, predicate);
  const status = statusOf(scene, predicate, verb, named, standing);
  if (status === undefined) return null;
  const meeting = readMeeting(scene, named);
  const agents =
    verb === 'host' ? [] : named === object ? doersOf(scene, predicate, 'agent') : actorsIn(scene, doer, 'agent');
  const parties = [...actorsIn(scene, named, 'partner'), ...obliqueActors(scene, predicate)];
  const hosts = verb === 'host' ? actorsIn(scene, doer, 'host') : [];
  const off = status === 'postponed' || status === 'cancelled';
  const by = off ? initiator(scene, predicate, doer) : null;
  const phase = MEETING_BEGINS.has(verb) ? 'begins' : MEETING_ENDS.has(verb) ? 'ends' : null;
  return perDay(scene, predicate, {...meeting, status, phase, by}, [...agents, ...parties, ...hosts], named);
}

/** "The date and place of the next round will be announced": it is to come, on no day that is told. */
function announced(scene: Scene, predicate: Predicate): Claim[] | null {
  const {subject} = predicate;
  if (
    !subject ||
    !/^(?:date|timing|time|day|venue|place)s?$/u.test(scene.syntax.lemmas[subject.head]!) ||
    isNone(scene, subject)
  )
    return null;
  const standing = standingOf(scene.syntax, predicate);
  if (standing.polarity === '-' || standing.tense !== 'future' || standing.factuality === 'possible') return null;
  const of = scene.syntax.predicates.find(
    ({kind, head}) =>
      kind === 'noun' && head > subject.first && head < predicate.head && MEETING_NOUNS.has(scene.syntax.lemmas[head]!),
  );
  if (!of) return null;
  const meeting = readMeeting(scene, {head: of.head, first: of.first, last: of.head + 1, conjuncts: []});
  if (meeting.which !== 'next' && meeting.ordinal === null) return null;
  return [
    claimOf(scene, predicate, 'meet', [], {
      meeting: {...meeting, status: 'expected'},
      when: null,
      place: null,
      country: null,
      site: null,
    }),
  ];
}

/** The noun phrase right behind an active verb that the arcs gave no object. */
function bareObject(scene: Scene, predicate: Predicate): Phrase | null {
  if (predicate.kind !== 'verb' || isPassive(scene, predicate)) return null;
  const next = predicate.head + (predicate.particle || verbOf(scene, predicate).includes('_') ? 2 : 1);
  return chunkFrom(scene.syntax, scene.tokens, next);
}

/** "The talks were to open in April BUT HAD BEEN POSTPONED": the meeting that the verb before is about. */
function sharedMeeting(scene: Scene, {governor}: Predicate): Phrase | null {
  return governor?.how === 'conjunct' ? meetingOf(scene, scene.syntax.predicates[governor.predicate]!.subject) : null;
}

/** "its first meeting", of a body that is told of. */
function isOthers({tokens}: Scene, {first}: Phrase): boolean {
  return tokens[first]?.lower === 'its';
}

const HAPPENS = new Set([...MEETING_ENDS, ...MEETING_BEGINS, 'take_place', 'convene', 'occur', 'happen']);

/** A verb that meetings do, whose own subject is no actor: the arcs may have taken a noun of the meeting's phrase for it. */
function isOpenToRepair(scene: Scene, predicate: Predicate): boolean {
  const {subject, object, finite, auxiliaries} = predicate;
  if (verbOf(scene, predicate) === 'take_place') return true;
  if (!finite && auxiliaries.length === 0 && subject === null) return false;
  return (
    partiesOf(actorsIn(scene, subject, 'agent')).length === 0 &&
    (object === null || scene.syntax.lemmas[object.head] === 'place')
  );
}

/** A meeting that only the verb names: "the delegations met". */
function byVerb(scene: Scene, predicate: Predicate): Claim[] | null {
  const verb = verbOf(scene, predicate);
  const spends =
    predicate.lemma === 'spend' &&
    /^(?:hour|day|minute)s?$/u.test(scene.syntax.lemmas[predicate.object?.head ?? -1] ?? '');
  const discusses =
    (verb === 'discuss' || verb === 'talk') &&
    (predicate.obliques.some(({phrase}) => meetingOf(scene, phrase)) ||
      dayOf(timesOf(scene, predicate)[0]?.edtf ?? null) !== null);
  if (!(MEETS.has(verb) || spends || discusses) || isPassive(scene, predicate)) return null;
  const agents = doersOf(scene, predicate, 'agent');
  const sides = new Set(partiesOf(agents));
  const others = [
    ...(spends || discusses || !predicate.object ? [] : actorsIn(scene, predicate.object, 'partner')),
    ...obliqueActors(scene, predicate),
  ];
  const partners = sides.size < 2 ? others : others.filter(({party}) => party === null || sides.has(party));
  if (!areSides(scene, [...agents, ...partners]) && !isBody(scene, predicate)) return null;
  if (CALL.test(textOf(scene, spanOf(scene, predicate.first, predicate.last)))) return null;
  const standing = standingOf(scene.syntax, predicate);
  const status = heldOrComing(scene, predicate, standing);
  const subject = predicate.subject ? scene.tokens.slice(predicate.subject.first, predicate.subject.last) : [];
  const experts = subject.some(({lower}) => lower === 'experts' || lower === 'technical');
  const round = predicate.obliques.find(({phrase}) => isMeeting(scene, phrase))?.phrase;
  const meeting = round ? readMeeting(scene, round) : unnamedMeeting(experts ? 'technical' : 'round');
  return perDay(scene, predicate, {...meeting, status}, [...agents, ...partners]);
}

const CALL = /\b(?:tele)?phoned?\b|\bby (?:tele)?phone\b|\bin a call\b/iu;

/** Two parties, or two people whose sides this report does not tell. */
function areSides({mentions}: Scene, actors: readonly ClaimActor[]): boolean {
  if (partiesOf(actors).length >= 2) return true;
  const people = actors.filter(({entity}) => entity !== null && mentions.cast.entities[entity]?.kind === 'person');
  return new Set(people.map(({entity}) => entity)).size >= 2;
}

const BODY = /^(?:committee|commission|delegation|negotiator|team|group|leader|minister|envoy|side|party)s?$/u;

/** "The committee will meet again": a body of both sides, told to come together. */
function isBody(scene: Scene, predicate: Predicate): boolean {
  const {subject} = predicate;
  const again = scene.tokens
    .slice(predicate.head, predicate.head + 3)
    .some(({lower}) => lower === 'again' || lower === 'next');
  return subject !== null && again && BODY.test(scene.syntax.lemmas[subject.head]!.toLowerCase());
}

const WITH = new Set(['with', 'between', 'among']);

function obliqueActors(scene: Scene, {obliques}: Predicate): ClaimActor[] {
  return obliques
    .filter(({preposition}) => WITH.has(preposition))
    .flatMap(({phrase}) => actorsIn(scene, phrase, 'partner'));
}

/** Where the meeting stands after this verb; null where it is only referred to, undefined where it is no claim of it. */
function statusOf(
  scene: Scene,
  predicate: Predicate,
  verb: string,
  named: Phrase,
  standing: Standing,
): MeetingStatus | null | undefined {
  const none = isNone(scene, named);
  if (POSTPONES.has(verb) || CANCELS.has(verb)) {
    const done = standing.polarity === '+' && standing.factuality === 'certain' && standing.modality === null;
    return done ? (POSTPONES.has(verb) ? 'postponed' : 'cancelled') : null;
  }
  if (ASKS.has(verb)) return standing.polarity === '+' && !none ? 'proposed' : null;
  const happens = MEETING_RUNS.has(verb) || MEETING_ENDS.has(verb) || MEETING_BEGINS.has(verb);
  if (happens || MEETS.has(verb)) {
    const status = heldOrComing(
      scene,
      predicate,
      none ? {...standing, polarity: standing.polarity === '+' ? '-' : '+'} : standing,
    );
    return status === 'held' && MEETING_BEGINS.has(verb) && isFresh(scene, predicate) ? 'under-way' : status;
  }
  if (MEETING_SETS.has(predicate.lemma) || predicate.lemma === 'due') {
    if (standing.polarity === '-' || none || !isAnnounced(scene, predicate, named)) return null;
    if (hasComplement(scene, predicate)) return null;
    if (formerly(scene, predicate)) return null;
    return dayOf(timesOf(scene, predicate)[0]?.edtf ?? null) ? 'scheduled' : 'expected';
  }
  if (predicate.lemma === 'be' && none && standing.tense === 'future') return 'cancelled';
  if (predicate.kind !== 'verb') return undefined;
  return predicate.lemma === 'be' ? undefined : null;
}

/** "set the next round for May": one told as new, or with a day; "had arranged the meeting" only refers to it. */
function isAnnounced(scene: Scene, predicate: Predicate, named: Phrase): boolean {
  if (isPassive(scene, predicate) || predicate.kind !== 'verb') return true;
  const {which, ordinal} = readMeeting(scene, named);
  const definite = scene.tokens[named.first]?.lower === 'the';
  return (
    !predicate.perfect && (which === 'next' || timesOf(scene, predicate).length > 0 || (ordinal !== null && !definite))
  );
}

/** Whether a meeting that somebody says takes place was held, is to come, is off, or is only spoken of (null). */
function heldOrComing(scene: Scene, predicate: Predicate, standing: Standing): MeetingStatus | null {
  const {polarity, tense, modality, factuality} = standing;
  if (modality === 'conditional' || modality === 'doubted') return null;
  if (polarity === '-') return factuality === 'certain' && modality === null && tense === 'future' ? 'cancelled' : null;
  if (modality === 'proposed' || modality === 'demanded' || modality === 'hoped') return 'proposed';
  if (factuality === 'possible' || factuality === 'unknown') return null;
  if (tense === 'future' || modality !== null) {
    if (formerly(scene, predicate)) return null;
    return dayOf(timesOf(scene, predicate)[0]?.edtf ?? null) ? 'scheduled' : 'expected';
  }
  return 'held';
}

/** Begun on the day of the report or the day before it, or on no day that is told. */
function isFresh(scene: Scene, predicate: Predicate): boolean {
  const day = dayOf(timesOf(scene, predicate)[0]?.edtf ?? null);
  const {reported} = scene.mentions.report;
  return day === null || day >= reported;
}

/** "which had been due to convene in Rome": a plan that the sentence itself says has been overtaken. */
function formerly({syntax}: Scene, predicate: Predicate): boolean {
  let at: Predicate | undefined = predicate;
  for (let step = 0; at && step < 6; step++) {
    if (at.governor?.how === 'relative') return at.perfect || predicate.lemma === 'due' || planned(at);
    at = at.governor && at.governor.how !== 'complement' ? syntax.predicates[at.governor.predicate] : undefined;
  }
  return false;
}

function planned({lemma, voice, tense}: Predicate): boolean {
  return (voice === 'passive' && MEETING_SETS.has(lemma)) || (lemma === 'due' && tense === 'past');
}

function hasComplement({syntax}: Scene, {index}: Predicate): boolean {
  return syntax.predicates.some(
    ({governor, kind}) => kind !== 'noun' && governor?.predicate === index && governor.how === 'open-complement',
  );
}

/** The party that put the meeting off or called it off, where it is said. */
function initiator(scene: Scene, predicate: Predicate, doer: Phrase | null): string | null {
  const active = isPassive(scene, predicate) ? [] : partiesOf(actorsIn(scene, doer, 'agent'));
  if (active.length === 1) return active[0]!;
  const by = partiesOf(actorsIn(scene, predicate.agent, 'agent'));
  if (by.length === 1) return by[0]!;
  const at = scene.tokens.findIndex(({lower}) => ['initiative', 'request', 'behest', 'insistence'].includes(lower));
  if (at < 0) return null;
  const after = scene.actors.find(({start}) => start >= scene.tokens[at]!.start);
  const near = after && scene.tokens.slice(at, at + 5).some(({start}) => start === after.start) ? after : undefined;
  const owner =
    near ??
    scene.actors.findLast(({end}) => end <= scene.tokens[at]!.start && end >= scene.tokens[Math.max(0, at - 2)]!.start);
  const parties = owner ? partiesOf(asActors(scene, owner, 'agent')) : [];
  return parties.length === 1 ? parties[0]! : null;
}

/** One claim for each day that is named in coordination ("on February 27 and April 10"), with the days it was due on. */
function perDay(
  scene: Scene,
  predicate: Predicate,
  meeting: MeetingReference,
  actors: ClaimActor[],
  named: Phrase | null = null,
): Claim[] {
  const act =
    meeting.status === 'postponed'
      ? 'postpone'
      : meeting.status === 'cancelled'
        ? 'cancel'
        : meeting.status === 'proposed'
          ? 'propose'
          : 'meet';
  const off = meeting.status === 'postponed' || meeting.status === 'cancelled';
  const verb = verbOf(scene, predicate);
  const before = off ? dueBefore(scene, predicate, named) : null;
  const base = unlessWithheld(
    claimOf(scene, predicate, act, unique(actors), {meeting: {...meeting, formerly: before}}),
  );
  const claim = POSTPONES.has(verb) || CANCELS.has(verb) ? {...base, when: movedTo(scene, predicate) ?? before} : base;
  const moved =
    off && before !== null && before === claim.when
      ? {...claim, when: meeting.status === 'postponed' ? null : claim.when}
      : claim;
  const lasted = meeting.phase === 'ends' ? lastedUntil(scene, predicate, claim.when) : null;
  if (lasted !== null) return [{...claim, when: lasted}];
  const days = [...new Set(timesOf(scene, predicate).flatMap((time) => dayOf(time.edtf) ?? []))];
  if (days.length < 2 || off) return [moved];
  if (days.length === 2 && days[1] === shiftDay(days[0]!, 1)) return [{...claim, when: `${days[0]}/${days[1]}`}];
  return days.map((when) => ({...claim, when}));
}

/** What a source would not say, or denies, is no word on where a meeting stands. */
function unlessWithheld(claim: Claim): Claim {
  const {meeting, factuality, polarity} = claim;
  const doubtful = factuality === 'unknown' || (polarity === '-' && meeting!.status !== 'cancelled');
  return doubtful ? {...claim, meeting: {...meeting!, status: null}} : claim;
}

/** "wound up FOUR DAYS of talks on Thursday": the days that they lasted. */
function lastedUntil(scene: Scene, predicate: Predicate, when: string | null): string | null {
  const end = dayOf(when);
  const object = objectOf(scene, predicate);
  if (end === null || !object || !/^days?$/u.test(scene.tokens[object.head]!.lower)) return null;
  const amount = amountIn(scene, object.first, Math.max(object.last, object.head + 2));
  return amount && amount.value > 1 && amount.value < 40 ? `${shiftDay(end, 1 - amount.value)}/${end}` : null;
}

/** "Saturday's round", "the round planned for May 3": the day that names a meeting, not that of the calling off. */
function dayInName(scene: Scene, {first, head, last}: Phrase): string | null {
  const found = within(scene, scene.times, first, Math.max(head + 1, last)).find((time) => {
    const range = rangeOf(scene, time);
    return (
      time.edtf !== null &&
      range !== null &&
      (range[0] < head || ['for', 'of'].includes(scene.tokens[range[0] - 1]!.lower))
    );
  });
  return found?.edtf ?? null;
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
