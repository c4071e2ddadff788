import {ORDINAL_VALUES, type Predicate} from '../../language/index.ts';
import {dayOf, type PlaceMention, type TimeMention} from '../../mention/index.ts';
import {timesOf, venuesIn} from '../clause.ts';
import {rangeOf, type Scene} from '../scene.ts';

/** One of several meetings that a clause lists: its day, its number where it has one of its own, and its place. */
export interface Listed {
  when: string;
  ordinal: number | null;
  venue: PlaceMention | null;
}

/**
 * The meetings that one verb tells of: "met in A on 3 May AND IN B ON 9 MAY", "the first was held in A on 3 May, THE
 * SECOND IN B ON 9 MAY". Empty where the clause has one place or none for all its days.
 */
export function listedIn(scene: Scene, predicate: Predicate): Listed[] {
  const numbers = numbersBehind(scene, predicate);
  const days = placed(scene, timesIn(scene, predicate, numbers.length > 1)).flatMap(([time, first, last]) => {
    const when = dayOf(time.edtf) ?? (time.edtf?.includes('/') ? time.edtf : null);
    return when === null ? [] : [{when, first, last}];
  });
  if (new Set(days.map(({when}) => when)).size < 2) return [];
  const venues = placed(scene, placesIn(scene)).filter(([, first]) => first > predicate.head);
  const cuts = numbers.length > 0 ? numbers.map(({at}) => at) : cutsBetween(days, venues);
  const partOf = (token: number) => cuts.filter((cut) => cut <= token).length;
  if (cuts.length === 0) return [];
  return days.map(({when, first}) => {
    const part = partOf(first);
    const own = venues.filter(([, at]) => partOf(at) === part).map(([venue]) => venue);
    return {
      when,
      ordinal: numbers[part - 1]?.ordinal ?? null,
      venue: own.find(({place}) => place !== null) ?? own[0] ?? null,
    };
  });
}

/** Where things happen, and the places to which a bracket gives a day: "in Lima (3 May) and TACNA (9 May)". */
function placesIn(scene: Scene): PlaceMention[] {
  const venues = venuesIn(scene);
  const bracketed = scene.places.filter((place) => scene.tokens[rangeOf(scene, place)?.[1] ?? 0]?.text === '(');
  return [...venues, ...bracketed.filter((place) => !venues.includes(place))];
}

/** The times of the predicate, with those that a bracket or a number gives to one of the meetings. */
function timesIn(scene: Scene, predicate: Predicate, numbered: boolean): TimeMention[] {
  const own = timesOf(scene, predicate);
  const {tokens, syntax} = scene;
  const more = scene.times.filter((time) => {
    const at = rangeOf(scene, time)?.[0] ?? 0;
    const told = numbered || tokens[at - 1]?.text === '(';
    const apart = syntax.predicates.some(
      ({kind, finite, head}) => kind === 'verb' && finite && head > predicate.head && head < at,
    );
    return told && at > predicate.head && !apart && !own.includes(time) && time.type === 'DATE';
  });
  return [...own, ...more];
}

/** The mentions with their token ranges, in the order of the sentence. */
function placed<T extends {start: number; end: number}>(scene: Scene, mentions: readonly T[]): [T, number, number][] {
  return mentions
    .flatMap((mention): [T, number, number][] => {
      const range = rangeOf(scene, mention);
      return range ? [[mention, ...range]] : [];
    })
    .sort((a, b) => a[1] - b[1]);
}

/** "THE SECOND in B", "THE THIRD, on 9 May": numbers without a noun, behind the verb that they leave out. */
function numbersBehind({tokens, syntax}: Scene, {head}: Predicate): {at: number; ordinal: number}[] {
  return tokens.flatMap(({lower}, at) => {
    const ordinal = ORDINAL_VALUES.get(lower);
    const bare = syntax.tags[at + 1] === 'ADP' || tokens[at + 1]?.text === ',';
    return at > head && ordinal !== undefined && bare && tokens[at - 1]!.lower === 'the' ? [{at, ordinal}] : [];
  });
}

/** Where the second and each later pair of a place and a day begins, as days and places take turns; empty where they do not. */
function cutsBetween(
  days: readonly {first: number; last: number}[],
  venues: readonly [PlaceMention, number, number][],
): number[] {
  const leads = (venues[0]?.[1] ?? Number.POSITIVE_INFINITY) < days[0]!.first;
  const cuts = days.slice(1).map(({first}, index) => (leads ? days[index]!.last : first));
  const parts = new Set(venues.map(([, at]) => cuts.filter((cut) => cut <= at).length));
  return parts.size === days.length ? cuts : [];
}
