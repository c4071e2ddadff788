import type {Predicate} from '../language/index.ts';
import {PRELIMINARY} from '../language/index.ts';
import {type Bounds, bounds, type PlaceMention, type Span, shiftDay, type TimeMention} from '../mention/index.ts';
import {daysIn} from './amount.ts';
import {tellerOf} from './aside.ts';
import type {Claim, ClaimActor} from './claim.ts';
import {conditionOf, isBound, isConditioned} from './condition.ts';
import {extentOf} from './extent.ts';
import {gistOf} from './gist.ts';
import {isName, wordBefore} from './named-day.ts';
import {ownedBy} from './ownership.ts';
import {rangeOf, type Scene, spanOf, textOf} from './scene.ts';
import {sharedTimes} from './shared-times.ts';
import {isBeyondDenial, isDenied, voiceAt} from './source.ts';
import {type Standing, standingOf} from './standing.ts';
import {isUnless} from './supposed.ts';
import {thingOf} from './thing.ts';

/** Words without which nothing is said of how provisional an act is. */
const GUARDED: ReadonlySet<string> = new Set(
  'preliminary preliminarily provisional provisionally tentative tentatively principle verbal verbally subject final reversible referendum pending'.split(
    ' ',
  ),
);

/**
 * What every claim of a predicate has, before the reader of its act fills in the rest; codes are given last of all.
 * @param standing where something else than the predicate's own words tells how it stands
 */
export function claimOf(
  scene: Scene,
  predicate: Predicate,
  act: string,
  actors: ClaimActor[],
  rest: Partial<Claim> = {},
  standing = standingOf(scene.syntax, predicate),
): Claim {
  const voice = voiceAt(scene, scene.tokens[predicate.head]!.start);
  const span = extentOf(scene, predicate, voice.piece);
  const place = placeOf(scene, predicate);
  const text = textOf(scene, span);
  const condition = conditionOf(scene, predicate);
  const guarded = scene.tokens.some(({lower}) => GUARDED.has(lower));
  const bound = isBound(scene, predicate);
  const supposed =
    (predicate.modal === 'would' && (condition !== null || bound || isConditioned(scene, predicate))) ||
    (predicate.tense === 'future' && bound);
  const denied =
    (voice.denied === 'denied' && !isBeyondDenial(scene, predicate, voice.piece)) || isDenied(scene, predicate);
  const polarity = denied ? (standing.polarity === '+' ? '-' : '+') : standing.polarity;
  const when = whenOf(scene, predicate, standing);
  const claim: Claim = {
    start: span.start,
    end: span.end,
    text,
    act,
    plover: null,
    cameo: [],
    actors,
    issue: null,
    issueSpan: null,
    content: null,
    contentSpan: null,
    place: place?.place ?? null,
    country: place?.country ?? null,
    site: place?.site ?? null,
    when,
    meeting: null,
    polarity,
    tense: isArranged(scene, predicate, when) ? 'future' : standing.tense,
    modality: standing.modality ?? (supposed || isUnless(scene.syntax, predicate, standing) ? 'conditional' : null),
    factuality:
      (voice.denied === 'withheld' && !denied) || isQuestion(scene)
        ? 'unknown'
        : supposed && standing.factuality === 'certain'
          ? 'possible'
          : standing.factuality,
    firmness: guarded && PRELIMINARY.test(text) ? 'preliminary' : null,
    reversible: guarded && scene.tokens.some(({lower}) => lower === 'reversible') && !/\bnot reversible\b/iu.test(text),
    condition,
    due: dueOf(scene, predicate),
    amount: null,
    earlier: voice.earlier,
    source:
      voice.mode === 'narrated' && voice.source.length === 0
        ? [tellerOf(scene, predicate.head) ?? []].flat()
        : voice.source,
    mode: voice.mode,
  };
  Object.assign(claim, rest);
  claim.issue ??= thingOf(scene, predicate) ?? (TOLD_BY_DEED.has(act) ? gistOf(scene, predicate) : null);
  return claim;
}

/** Acts that are words, which may be about no thing but about what is to be done. */
const TOLD_BY_DEED = new Set('propose offer promise threaten demand agree accept reject accuse invite'.split(' '));

/** "LAPSES at midnight ON FRIDAY", "ARE SIGNING it next week", "RUNS OUT tonight": a present with a time ahead. */
function isArranged(scene: Scene, {kind, tense, perfect, head, lemma}: Predicate, when: string | null): boolean {
  const {dateline, reported: read} = scene.mentions.report;
  const reported = dateline?.date ?? read;
  const first = when === null ? '' : (bounds(when)?.first ?? '');
  const ahead = first > reported || (first === reported && RUNS_OUT.has(lemma));
  const tonight = scene.tokens.slice(head + 1, head + 5).some(({lower}) => lower === 'midnight' || lower === 'tonight');
  return (ahead || tonight) && kind === 'verb' && tense === 'present' && !perfect && !DONE_NOW.has(lemma);
}

/** "AGREE to split the dues from July": what is done by being told in the present, of whatever day its content is. */
const DONE_NOW = new Set(['agree', 'undertake', 'commit', 'decide', 'resolve']);

/** What is told in the present of a day that is not over yet: "a truce that EXPIRES on Monday". */
const RUNS_OUT = new Set(['run', 'expire', 'lapse']);

/** The day of the act; what is told as past has none that lies ahead of the report. */
function whenOf(scene: Scene, predicate: Predicate, {tense, modality}: Standing): string | null {
  const own = timesOf(scene, predicate);
  const times = own.length > 0 ? own : sharedTimes(scene, predicate, timesOf);
  const done = tense === 'past' || predicate.perfect || (tense === 'present' && DONE_NOW.has(predicate.lemma));
  if (!done || modality !== null) return times[0]?.edtf ?? null;
  const {reported} = scene.mentions.report;
  return times.find(({edtf}) => (bounds(edtf!)?.first ?? reported) <= reported)?.edtf ?? null;
}

/** What is asked is not told. */
function isQuestion({tokens}: Scene): boolean {
  return tokens.slice(-2).some(({text}) => text === '?');
}

/** The dates that say when the predicate is, best first: its own before those of the nouns around it, days before spans. */
export function timesOf(scene: Scene, predicate: Predicate): TimeMention[] {
  const own = ownedBy(scene, predicate, scene.times.filter(isDated)).filter(
    (time) => !isDue(scene, time) && !isSince(scene, time) && !isName(scene, predicate, time),
  );
  const [first] = own.sort(
    (a, b) => Number(isInSubject(scene, predicate, a)) - Number(isInSubject(scene, predicate, b)),
  );
  const about = first && first.edtf!.startsWith('[') ? bounds(first.edtf!) : null;
  const exact =
    about && [...own, ...behind(scene, first!)].find(({edtf}) => DAYS.test(edtf!) && isWithin(bounds(edtf!), about));
  return exact ? [exact, ...own.filter((time) => time !== exact)] : own;
}

/** "next week, 28-31 MAY": the time right behind another, whatever the arcs. */
function behind(scene: Scene, time: TimeMention): TimeMention[] {
  const end = rangeOf(scene, time)?.[1] ?? 0;
  const next = scene.times.find(({start}) => start >= time.end);
  const at = next ? (rangeOf(scene, next)?.[0] ?? 0) : 0;
  const joints = scene.tokens.slice(end, at).every(({lower}) => /^(?:[,(]|on|from)$/u.test(lower));
  return next?.edtf && at > end && joints ? [next] : [];
}

function isWithin(inner: Bounds | null, outer: Bounds): boolean {
  return inner !== null && outer.first <= inner.first && inner.last <= outer.last;
}

/** "the men held IN MAY were freed": a day of the noun phrase that is the subject, which comes after those of the verb. */
function isInSubject(scene: Scene, {subject, head}: Predicate, time: TimeMention): boolean {
  const at = rangeOf(scene, time)?.[0] ?? -1;
  return subject !== null && subject.last <= head && subject.first < at && at < subject.last;
}

/** "in two weeks' time, ON 28 MAY", "next week, ON 28-31 MAY": the days themselves stand before the stretch in which they lie. */
const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u;

/** "SINCE Sunday", save of "since Sunday, WHEN they met", which tells the day of the meeting. */
function isSince(scene: Scene, time: TimeMention): boolean {
  const last = rangeOf(scene, time)?.[1] ?? 0;
  return wordBefore(scene, time) === 'since' && scene.tokens[last + 1]?.lower !== 'when';
}

function isDated({edtf, type}: TimeMention): boolean {
  return edtf !== null && (type === 'DATE' || type === 'TIME');
}

/** The places of the sentence that are named as ones where things happen. */
export function venuesIn(scene: Scene): PlaceMention[] {
  return scene.places.filter((place) => {
    const range = rangeOf(scene, place);
    return range !== null && isVenue(scene, range[0]) && !isOfTeller(scene, place, range[0]);
  });
}

/** "an official IN BAGHDAD disclosed", "citing a source IN ROME": where somebody speaks who only tells of it. */
function isOfTeller({mentions, heard, tokens}: Scene, {start, end}: Span, first: number): boolean {
  const told = heard.some((index) => {
    const {source} = mentions.attributions[index]!;
    return source !== null && source.start <= start && end <= source.end;
  });
  return told || tokens.slice(Math.max(0, first - CITED), first).some(({lower}) => CITING.has(lower));
}

const CITING = new Set(['citing', 'quoting']);
/** How many words behind "citing" a source goes on. */
const CITED = 6;

/** "flew to Hanoi, WHERE he conferred": the place that the predicate's clause goes on to tell of. */
function placeBefore(scene: Scene, {first, head}: Predicate): PlaceMention | null {
  const {tokens} = scene;
  const where = tokens.findLastIndex(({lower}, token) => lower === 'where' && token < head && token >= first - 1);
  if (where < 1) return null;
  const place = scene.places.findLast(({end}) => end <= tokens[where]!.start);
  const range = place && rangeOf(scene, place);
  const between = range ? tokens.slice(range[1], where) : [];
  const right = between.every(
    ({text, lower, start, end}) =>
      text === ',' || lower === 'on' || scene.times.some((time) => time.start <= start && end <= time.end),
  );
  return place && right ? place : null;
}

/** The place where the predicate is, a city before a country. */
function placeOf(scene: Scene, predicate: Predicate): PlaceMention | null {
  const before = placeBefore(scene, predicate);
  if (before) return before;
  const mine = ownedBy(scene, predicate, venuesIn(scene));
  const towns = mine.filter((place) => place.place !== null);
  // "the Seventh Peru-Republic OF CHILE Dialogue was held IN LIMA"
  const city = towns.find((place) => wordBefore(scene, place) !== 'of') ?? towns[0];
  const site = mine.find((place) => place.site !== null)?.site ?? null;
  return city ? {...city, site: city.site ?? site} : (mine[0] ?? null);
}

const AT = new Set(['in', 'at', 'on', 'off', 'near', 'outside', 'to', 'of', 'from']);

/** What goes on in a place that people meet elsewhere to speak of: "the WAR in Sudan". */
const EVENTS = new Set(
  'war conflict crisis situation fighting violence hostilities unrest operations developments events clashes'.split(
    ' ',
  ),
);

/** A place that is named as one where things happen, not whence somebody comes. */
function isVenue({tokens}: Scene, first: number): boolean {
  if (tokens[first]!.lower === 'here') return true;
  for (let token = first - 1; token >= Math.max(0, first - 6); token--) {
    const {lower} = tokens[token]!;
    if (lower === 'in' && EVENTS.has(tokens[token - 1]?.lower ?? '')) return false;
    if (AT.has(lower)) return lower !== 'from' && lower !== 'to';
    if (token === first - 1 && tokens[token]!.text === '(') return true;
  }
  return false;
}

const BY = new Set(['by', 'until', 'till', 'before', 'within']);

function isDue(scene: Scene, time: TimeMention): boolean {
  return BY.has(wordBefore(scene, time));
}

/** The day by which it is to be done: "by 15 May", "until August 3", "within ten days". */
export function dueOf(scene: Scene, predicate: Predicate): string | null {
  if (scene.times.length === 0) return null;
  const {start, end} = spanOf(scene, predicate.first, predicate.last);
  const own = scene.times.filter((time) => time.start >= start && time.end <= end && isDue(scene, time));
  const day = own.find(({edtf}) => edtf !== null)?.edtf;
  if (day) return day;
  const {reported} = scene.mentions.report;
  const stretch = own.find((time) => wordBefore(scene, time) === 'within');
  const last = stretch ? endOf(stretch, reported) : null;
  return last ? `[${reported}..${last}]` : null;
}

/** The last day of a stretch that begins on a day: "ten days", "four months". */
function endOf(time: TimeMention, from: string): string | null {
  const days = daysIn(time);
  if (days !== null) return shiftDay(from, days);
  const [, count, unit] = (time.type === 'DURATION' && /^P(\d+)([MY])$/u.exec(time.value)) || [];
  if (!count) return null;
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const end = new Date(Date.UTC(year, month - 1 + Number(count) * (unit === 'Y' ? 12 : 1), day));
  return end.toISOString().slice(0, 10);
}
