import {MEETING_NOUNS, type Predicate} from '../../language/index.ts';
import {countryOf, dayOf, type PlaceMention, partyName} from '../../mention/index.ts';
import {chunkStart} from '../chunk.ts';
import type {Claim, MeetingStatus} from '../claim.ts';
import {claimOf, timesOf} from '../clause.ts';
import {doersOf} from '../doers.ts';
import {lastingFrom} from '../lasting.ts';
import {meetingOf, readMeeting} from '../meeting.ts';
import {actorsIn, partiesOf} from '../participants.ts';
import {rangeOf, type Scene} from '../scene.ts';
import {standingOf} from '../standing.ts';

const TRAVELS = new Set(['travel', 'fly', 'go', 'come', 'head', 'arrive', 'visit', 'return', 'depart', 'leave']);

/** Meetings for which somebody travels: "will travel to Lima in July FOR TALKS", "had come to Lima for A DAY OF TALKS". */
export function readTravel(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind !== 'verb' || !TRAVELS.has(predicate.lemma)) return [];
    const purpose = purposeOf(scene, predicate);
    const place = purpose && destinationOf(scene, predicate);
    const status = purpose && statusOf(scene, predicate, purpose.lasted);
    if (!purpose || !place || !status) return [];
    const when = visitOf(scene, predicate).when ?? (status === 'held' ? onlyDay(scene) : null);
    const open = status === 'scheduled' && !isDated(when);
    const meeting = {...readMeeting(scene, purpose.phrase), status: open ? ('expected' as const) : status};
    const venue = {place: place.place, country: place.country, site: place.site};
    return [claimOf(scene, predicate, 'meet', doersOf(scene, predicate, 'agent'), {meeting, when, ...venue})];
  });
}

/** How many words behind the verb its purpose may stand. */
const FAR = 14;

/** The meeting behind "for", and whether it is told how long it lasts. */
function purposeOf(scene: Scene, {head}: Predicate) {
  const {tokens, syntax} = scene;
  for (let at = head + 1; at < Math.min(tokens.length, head + FAR); at++) {
    if (!MEETING_NOUNS.has(syntax.lemmas[at]!) || syntax.tags[at] === 'VERB') continue;
    let first = chunkStart(syntax, at);
    const lasted = tokens[first - 1]?.lower === 'of' && /^(?:days?|hours)$/u.test(tokens[first - 2]?.lower ?? '');
    if (lasted) first = chunkStart(syntax, first - 2);
    if (tokens[first - 1]?.lower !== 'for') continue;
    const phrase = meetingOf(scene, {head: at, first: chunkStart(syntax, at), last: at + 1, conjuncts: []});
    return phrase && {phrase, lasted};
  }
  return null;
}

/** Who merely left for talks has not met; who had come for a day of them has. */
function statusOf(scene: Scene, predicate: Predicate, lasted: boolean): MeetingStatus | null {
  const {tense, polarity, modality, factuality} = standingOf(scene.syntax, predicate);
  if (polarity === '-' || (factuality !== 'certain' && factuality !== 'probable')) return null;
  if (tense === 'future')
    return modality === null || modality === 'planned' || modality === 'intended' ? 'scheduled' : null;
  return tense === 'past' && modality === null && lasted && predicate.finite ? 'held' : null;
}

/** The place that the verb leads to: behind "to" or "in", or what is visited. */
function destinationOf(scene: Scene, {head, lemma}: Predicate): PlaceMention | null {
  return (
    scene.places.find((place) => {
      const range = rangeOf(scene, place);
      if (range === null || range[0] <= head || range[0] > head + 4) return false;
      return (lemma === 'visit' && range[0] === head + 1) || /^(?:to|in|at)$/u.test(scene.tokens[range[0] - 1]!.lower);
    }) ?? null
  );
}

/** The only day of the past that the sentence names. */
function onlyDay({times, mentions}: Scene): string | null {
  const days = times.flatMap(({edtf}) => dayOf(edtf) ?? []).filter((day) => day <= mentions.report.reported);
  return days.length === 1 ? days[0]! : null;
}

type Venue = Pick<Claim, 'place' | 'country' | 'site'>;

/** When and where somebody goes: "will visit LIMA ON 3 MAY and meet": it is there and then that they meet. */
function visitOf(scene: Scene, predicate: Predicate): {when: string | null; venue: Venue | null} {
  const [time] = timesOf(scene, predicate).filter(({edtf}) => edtf !== null);
  const when = time ? (lastingFrom(scene, time) ?? time.edtf) : null;
  const town = destinationOf(scene, predicate);
  if (town) return {when, venue: {place: town.place, country: town.country, site: town.site}};
  const [party] = predicate.lemma === 'visit' ? partiesOf(actorsIn(scene, predicate.object, 'partner')) : [];
  const country = party === undefined ? null : countryOf(partyName(party));
  return {when, venue: country === null ? null : {place: partyName(country), country, site: null}};
}

/** Whether it is one day, or the days from one to another. */
function isDated(when: string | null): boolean {
  return when !== null && (dayOf(when) !== null || when.includes('/'));
}

/** A meeting told as the second thing that a traveller does has the day and the place of the visit, where it has none. */
export function onVisit(scene: Scene, {governor}: Predicate, claim: Claim): Claim {
  const above = governor?.how === 'conjunct' ? scene.syntax.predicates[governor.predicate]! : null;
  if (!above || !TRAVELS.has(above.lemma) || claim.place !== null || claim.meeting === null) return claim;
  const {when, venue} = visitOf(scene, above);
  const day = claim.when === null || (when?.startsWith(claim.when) ?? false) ? when : claim.when;
  const status = isDated(day) && claim.meeting.status === 'expected' ? 'scheduled' : claim.meeting.status;
  return {...claim, ...venue, when: day, meeting: {...claim.meeting, status}};
}
