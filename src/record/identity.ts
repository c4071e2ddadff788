import type {Claim, Reading} from '../claim/index.ts';
import {type Cast, type Entity, nameParts} from '../mention/index.ts';
import {withFellows, withHolders, withOtherSides} from './across.ts';
import {compare} from './fact.ts';
import {Movements} from './movements.ts';
import {isShort, leadingFamily, surname} from './name.ts';

interface Known {
  name: string;
  party: string | null;
  role: string | null;
  /** Whether reports give too many sides, and most of them none: what a single one reads then counts for nothing. */
  contested?: boolean;
}

/** One way in which reports name a person, and where: in the order (reported, document, place in the cast). */
interface Form extends Known {
  /** Whether the report only supposes the party. */
  supposed: boolean;
  places: string[];
}

/**
 * Tells people apart and puts them together across reports: who is only a surname in one report gets the name and the
 * side that the others give. A surname that two sides share is left as each report has it.
 */
export class Identities {
  readonly #forms = new Map<string, Map<string, Form>>();
  readonly #known = new Map<string, Known>();
  /** By a family name that goes before the given one, the people whom reports name so. */
  readonly #families = new Map<string, Set<string>>();
  /** By surname, the reports that name it, be it as a source alone. */
  readonly #reports = new Map<string, Set<string>>();
  readonly #movements = new Movements();

  /** Takes in a report, and gives the ids of the reports in which somebody may be known otherwise now. */
  add(reading: Reading): Set<string> {
    for (const key of surnamesIn(reading)) {
      const reports = this.#reports.get(key);
      if (reports) reports.add(reading.report.id);
      else this.#reports.set(key, new Set([reading.report.id]));
    }
    const stale = this.#renamed(this.#movements.add(reading));
    return new Set([...stale, ...this.#update(reading, (places, place) => insert(places, place))]);
  }

  /** Takes a report out again. */
  remove(reading: Reading): Set<string> {
    for (const key of surnamesIn(reading)) this.#reports.get(key)!.delete(reading.report.id);
    const stale = this.#renamed(this.#movements.remove(reading));
    const left = this.#update(reading, (places, place) => void places.splice(places.indexOf(place), 1));
    return new Set([...stale, ...left]);
  }

  /** The reading with its people as all reports together know them. */
  identify(raw: Reading): Reading {
    const reading = this.#movements.under(raw);
    const known = (name: string) => this.#knownBy(name);
    const identities = reading.cast.entities.map((entity) => identified(entity, known));
    const entities = withFellows(identities, reading);
    const claims = reading.claims.map((claim) => withPeople(claim, {...reading.cast, entities}, known));
    return {...reading, cast: {...reading.cast, entities}, claims: withOtherSides(claims, reading)};
  }

  /** The reports that name the parties, or people who may be of them. */
  #renamed(parties: ReadonlySet<string>): Set<string> {
    if (parties.size === 0) return new Set();
    const named = [...parties].flatMap((party) => [...this.#movements.naming(party)]);
    const people = [...this.#forms].filter(([, forms]) =>
      [...forms.values()].some(({party}) => parties.has(party ?? '')),
    );
    return new Set([...named, ...people.flatMap(([key]) => (this.#decide(key) ? [...this.#reports.get(key)!] : []))]);
  }

  /** Who a name is: a family name alone that several people bear is nobody's. */
  #knownBy(name: string): Known | undefined {
    const key = surname(name);
    const one = this.#known.get(key);
    const family = isShort(name) ? [...(this.#families.get(key) ?? [])] : [];
    if (family.length === 0) return one;
    return family.length === 1 && (!one || isShort(one.name)) ? this.#known.get(surname(family[0]!)) : undefined;
  }

  #update({report, cast}: Reading, change: (places: string[], place: string) => void): Set<string> {
    const changed = new Set<string>();
    const families = new Set<string>();
    cast.entities.forEach(({kind, name, party, role, supposed = false}, index) => {
      if (kind !== 'person' || name === null) return;
      const key = surname(name);
      const forms = this.#forms.get(key) ?? new Map<string, Form>();
      this.#forms.set(key, forms);
      const as = `${name}\n${party}\n${role}\n${supposed}`;
      const form = forms.get(as) ?? {name, party, role, supposed, places: []};
      forms.set(as, form);
      change(form.places, `${report.reported} ${report.id} ${String(index).padStart(4, '0')}`);
      if (form.places.length === 0) forms.delete(as);
      changed.add(key);
      const family = leadingFamily(name);
      if (family === null) return;
      families.add(family);
      this.#ofFamily(family, name, forms);
    });
    const decided = [...changed].filter((key) => this.#decide(key));
    return new Set([...decided, ...families].flatMap((key) => [...(this.#reports.get(key) ?? [])]));
  }

  #ofFamily(family: string, name: string, forms: ReadonlyMap<string, Form>): void {
    const names = this.#families.get(family) ?? new Set<string>();
    this.#families.set(family, names);
    if ([...forms.values()].some((form) => form.name === name)) names.add(name);
    else names.delete(name);
  }

  /** Decides anew who bears a surname; whether that is another than before. */
  #decide(key: string): boolean {
    const before = this.#known.get(key);
    const forms = [...this.#forms.get(key)!.values()];
    const after = knownBy(forms.map((form) => ({...form, party: this.#movements.of(form.party)})));
    if (after) this.#known.set(key, after);
    else this.#known.delete(key);
    return (
      before?.name !== after?.name ||
      before?.party !== after?.party ||
      before?.role !== after?.role ||
      before?.contested !== after?.contested
    );
  }
}

/** Every surname in a report that its people or sources can be known by. */
function surnamesIn({cast, claims}: Reading): Set<string> {
  const people = cast.entities.filter(({kind, name}) => kind === 'person' && name !== null);
  const sources = claims.flatMap(({source}) => source);
  return new Set([...people, ...sources].map(({name}) => surname(name!)));
}

/**
 * The fullest name, the first role that is said, and the side that most reports give, unless another comes near. What a
 * report only supposes counts where none tells the side.
 */
function knownBy(forms: readonly Form[]): Known | null {
  const inOrder = [...forms].sort((a, b) => compare(a.places[0]!, b.places[0]!));
  const [first] = inOrder;
  if (!first) return null;
  const words = ({name}: Form) => nameParts(name).length;
  const fullest = inOrder.reduce((best, form) => (words(form) > words(best) ? form : best));
  const role = inOrder.find((form) => form.role !== null)?.role ?? null;
  const votes = new Map<string, number>();
  const told = inOrder.some(({party, supposed}) => party !== null && !supposed);
  for (const {name, party, places, supposed} of inOrder) {
    if (party !== null && !(told && supposed))
      votes.set(party, (votes.get(party) ?? 0) + places.length * (isShort(name) ? 1 : 3));
  }
  const [most, next] = [...votes].sort((a, b) => b[1] - a[1]);
  const party = most && (!next || most[1] >= 3 * next[1]) ? most[0] : null;
  const silent = inOrder.reduce((sum, form) => sum + (form.party === null ? form.places.length : 0), 0);
  const given = inOrder.reduce((sum, form) => sum + (form.party === null ? 0 : form.places.length), 0);
  const contested = given > 0 && silent >= RARELY * given;
  return {name: fullest.name, party: contested ? null : party, role, contested};
}

/** A side that so many times as many reports do not give a person is none that readers of them know him by. */
const RARELY = 8;

function insert(places: string[], place: string): void {
  let at = places.length;
  while (at > 0 && places[at - 1]! > place) at--;
  places.splice(at, 0, place);
}

/** Who a name stands for in all reports together. */
type Knowing = (name: string) => Known | undefined;

function identified(entity: Entity, known: Knowing): Entity {
  if (entity.kind !== 'person' || entity.name === null) return entity;
  const one = known(entity.name);
  if (!one) return entity;
  const short = isShort(entity.name);
  return {
    ...entity,
    name: short ? one.name : entity.name,
    aliases: short && one.name !== entity.name ? [...entity.aliases, entity.name] : entity.aliases,
    party: one.contested ? null : (one.party ?? entity.party),
  };
}

function withPeople(claim: Claim, cast: Cast, known: Knowing): Claim {
  const {entities} = cast;
  const actors = claim.actors.map((actor) => {
    if (actor.entity === null) return withParty(actor, known);
    const entity = entities[actor.entity];
    return entity?.kind === 'person'
      ? {
          ...actor,
          name: entity.name ?? actor.name,
          party: entity.party ?? (isContested(entity, known) ? null : actor.party),
        }
      : actor;
  });
  const source = claim.source.map((one) => {
    const person = known(one.name);
    return person && nameParts(one.name).length <= nameParts(person.name).length
      ? {...one, party: person.party ?? one.party, role: one.role ?? person.role}
      : one;
  });
  const heads = withHeads(actors, claim, entities);
  return {...claim, actors: withHolders(heads, claim, cast, (name) => known(name)?.role ?? null), source};
}

function isContested({name}: Entity, known: Knowing): boolean {
  return name !== null && known(name)?.contested === true;
}

/** One who is known by a name alone, with the side that the reports together give him. */
function withParty<T extends {name: string; party: string | null}>(one: T, known: Knowing): T {
  const person = one.party === null ? known(one.name) : undefined;
  return person?.party && nameParts(one.name).length <= nameParts(person.name).length
    ? {...one, party: person.party}
    : one;
}

/** People of two sides whose meeting a claim tells of head their sides, once it is known whose they are. */
function withHeads(actors: Claim['actors'], {meeting, act}: Claim, entities: readonly Entity[]): Claim['actors'] {
  if (!meeting || act === 'lead' || actors.some(({role}) => role === 'head')) return actors;
  const people = actors.filter(
    ({role, entity}) =>
      (role === 'agent' || role === 'partner') && entity !== null && entities[entity]?.kind === 'person',
  );
  const sides = new Set(people.map(({party}) => party));
  if (sides.size < 2 || sides.has(null)) return actors;
  return [...actors, ...people.map((actor) => ({...actor, role: 'head' as const}))];
}
