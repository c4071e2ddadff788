import type {Reading} from '../claim/index.ts';
import {nameParts} from '../mention/index.ts';
import {byPlace} from './fact.ts';
import {isShort, surname} from './name.ts';
import type {Evidence, Person} from './record.ts';
import {type RoleDraft, Roles, rolesRow} from './roles.ts';
import {type Tenure, tenuresIn} from './tenures.ts';
import type {Trail} from './trail.ts';

/** A person while the reports that name them are being folded. */
export interface PersonDraft {
  name: string;
  names: Set<string>;
  party: string | null;
  /** How many reports give the person a side, in the order in which the sides were first given. */
  sides: Readonly<Record<string, number>>;
  roles: RoleDraft[];
  evidence: Evidence[];
}

/** The people whom the reports name for one of the parties, or who speak in them, each once across spellings and reports. */
export class People {
  readonly drafts: PersonDraft[] = [];
  readonly #bySurname = new Map<string, PersonDraft[]>();
  readonly #parties: ReadonlySet<string>;
  readonly #trail: Trail;
  readonly #roles: Roles;

  constructor(parties: ReadonlySet<string>, trail: Trail) {
    this.#parties = parties;
    this.#trail = trail;
    this.#roles = new Roles(trail);
  }

  /** Folds in the next report. */
  add(reading: Reading): void {
    const tenures = tenuresIn(reading);
    const led = sidesLed(reading);
    reading.cast.entities.forEach((entity, index) => {
      if (entity.kind !== 'person' || entity.name === null) return;
      const own = tenures.filter((tenure) => tenure.entity === index);
      const party = entity.party ?? led.get(index) ?? this.#predecessorsParty(reading, own);
      if (!this.#parties.has(party ?? '') && !speaks(reading, index)) return;
      const evidence = evidenceOf(reading, index);
      if (evidence.length === 0) return;
      const draft = this.#draftOf(entity.name, party);
      for (const name of [entity.name, ...entity.aliases]) draft.names.add(name);
      if (nameParts(entity.name).length > nameParts(draft.name).length) draft.name = entity.name;
      if (party !== null) draft.sides = {...draft.sides, [party]: (draft.sides[party] ?? 0) + 1};
      const given = Object.entries(draft.sides);
      const ours = given.filter(([side]) => this.#parties.has(side));
      draft.party = mostGiven(ours.length > 0 ? ours : given);
      this.#tellRoles(draft, reading, index, own);
      draft.evidence.push(...evidence);
    });
  }

  #tellRoles({roles}: PersonDraft, reading: Reading, index: number, tenures: readonly Tenure[]): void {
    const {role} = reading.cast.entities[index]!;
    const past = tenures.some((tenure) => tenure.kind === 'over' && (tenure.role ?? role) === role);
    if (role !== null && !past) this.#roles.bears(roles, role, evidenceOf(reading, index, role)[0]!);
    for (const {kind, role: told, on, from, evidence} of tenures) {
      const office = told ?? (from === null ? role : (role ?? this.#roleOfAnother(reading, from)));
      if (kind !== 'begins') this.#roles.ends(roles, kind === 'over' ? office : (told ?? null), on, evidence);
      else if (office !== null) this.#roles.begins(roles, office, on, evidence);
    }
  }

  /** The side of the one whose office somebody takes. */
  #predecessorsParty(reading: Reading, tenures: readonly Tenure[]): string | null {
    const from = tenures.find((tenure) => tenure.from !== null)?.from ?? null;
    const other = from === null ? undefined : reading.cast.entities[from];
    return other ? (other.party ?? this.#known(other.name!, null)?.party ?? null) : null;
  }

  #roleOfAnother({cast}: Reading, entity: number): string | null {
    const {name, role} = cast.entities[entity]!;
    return role ?? this.#known(name!, null)?.roles.at(-1)?.role ?? null;
  }

  #known(name: string, party: string | null): PersonDraft | undefined {
    return this.#bySurname.get(surname(name))?.find((draft) => samePerson(draft, name, party));
  }

  #draftOf(name: string, party: string | null): PersonDraft {
    const namesakes = this.#bySurname.get(surname(name)) ?? [];
    this.#bySurname.set(surname(name), namesakes);
    const known = this.#known(name, party);
    if (known) return this.#trail.mark(known);
    const draft = {name, names: new Set<string>(), party, sides: {}, roles: [], evidence: []};
    this.#trail.mark(this.drafts).push(draft);
    this.#trail.mark(namesakes).push(draft);
    return this.#trail.mark(draft);
  }
}

/** The side whose delegation each person heads, as far as the report's words for it tell. */
function sidesLed({claims}: Reading): Map<number, string> {
  const heads = claims.filter(({act, polarity}) => act === 'lead' && polarity === '+').flatMap(({actors}) => actors);
  return new Map(
    heads.flatMap(({entity, party}): [number, string][] =>
      entity === null || party === null ? [] : [[entity, party]],
    ),
  );
}

/** Whether the report gives the person's words: whoever speaks on the talks belongs to their record. */
function speaks({attributions}: Reading, entity: number): boolean {
  return attributions.some((attribution) => attribution.entity === entity && attribution.polarity === '+');
}

/** One surname, one side, and given names that do not speak against it. */
function samePerson(draft: PersonDraft, name: string, party: string | null): boolean {
  if (surname(draft.name) !== surname(name)) return false;
  // who bears the whole name is the same whatever side a report takes him for
  if (!isShort(name) && nameParts(name).join(' ') === nameParts(draft.name).join(' ')) return true;
  if (draft.party !== null && party !== null && draft.party !== party) return false;
  const [one, other] = [nameParts(name), nameParts(draft.name)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const within = short.join(' ') === long.slice(-short.length).join(' ');
  return isShort(name) || isShort(draft.name) || one[0]![0] === other[0]![0] || within;
}

/** The side that most reports give; of two that as many give the one that was given first. */
function mostGiven(sides: readonly [string, number][]): string | null {
  return (
    sides.reduce<[string, number] | null>((most, one) => (most && most[1] >= one[1] ? most : one), null)?.[0] ?? null
  );
}

/** The first words of a report that name the person, with the title where it stands beside; those that hold a role first. */
function evidenceOf({report, cast}: Reading, entity: number, role?: string): Evidence[] {
  const named = cast.mentions.filter((m) => m.entity === entity && m.form === 'name');
  const titled = role && named.find(({text}) => text.toLowerCase().includes(role.toLowerCase()));
  const mention = titled || named[0];
  if (!mention) return [];
  const {start, end} = mention;
  const quote = report.text.slice(start, end);
  return [{document: report.id, start, end, quote, reported: report.reported, source: [], mode: 'narrated'}];
}

export function personRow({name, names, party, roles, evidence}: PersonDraft): Person {
  return {
    name,
    aliases: aliasesOf(names, name),
    party,
    ...rolesRow(roles),
    evidence: [...evidence].sort(byPlace),
  };
}

/** The other names, each once: "Al-Harthi" only opened a sentence where "al-Harthi" is known. */
function aliasesOf(names: ReadonlySet<string>, name: string): string[] {
  const all = [...names].filter((other) => other !== name).sort();
  return all.filter((other) => !all.some((same) => same > other && same.toLowerCase() === other.toLowerCase()));
}
