import type {Reading} from '../claim/index.ts';
import {nameParts} from '../mention/index.ts';
import {byPlace} from './fact.ts';
import {isShort, surname} from './name.ts';
import type {Evidence, Person} from './record.ts';
import type {Trail} from './trail.ts';

/** A person while the reports that name them are being folded. */
export interface PersonDraft {
  name: string;
  names: Set<string>;
  party: string | null;
  roles: string[];
  evidence: Evidence[];
}

/** The people whom the reports name for one of the parties, or who speak in them, each once across spellings and reports. */
export class People {
  readonly drafts: PersonDraft[] = [];
  readonly #bySurname = new Map<string, PersonDraft[]>();
  readonly #parties: ReadonlySet<string>;
  readonly #trail: Trail;

  constructor(parties: ReadonlySet<string>, trail: Trail) {
    this.#parties = parties;
    this.#trail = trail;
  }

  /** Folds in the next report. */
  add(reading: Reading): void {
    reading.cast.entities.forEach((entity, index) => {
      if (entity.kind !== 'person' || entity.name === null) return;
      if (!this.#parties.has(entity.party ?? '') && !speaks(reading, index)) return;
      const evidence = evidenceOf(reading, index);
      if (evidence.length === 0) return;
      const draft = this.#draftOf(entity.name, entity.party);
      for (const name of [entity.name, ...entity.aliases]) draft.names.add(name);
      if (nameParts(entity.name).length > nameParts(draft.name).length) draft.name = entity.name;
      draft.party ??= entity.party;
      if (entity.role !== null && entity.role !== draft.roles.at(-1)) draft.roles.push(entity.role);
      draft.evidence.push(...evidence);
    });
  }

  #draftOf(name: string, party: string | null): PersonDraft {
    const namesakes = this.#bySurname.get(surname(name)) ?? [];
    this.#bySurname.set(surname(name), namesakes);
    const known = namesakes.find((draft) => samePerson(draft, name, party));
    if (known) return this.#trail.mark(known);
    const draft = {name, names: new Set<string>(), party, roles: [], evidence: []};
    this.#trail.mark(this.drafts).push(draft);
    this.#trail.mark(namesakes).push(draft);
    return this.#trail.mark(draft);
  }
}

/** Whether the report gives the person's words: whoever speaks on the talks belongs to their record. */
function speaks({attributions}: Reading, entity: number): boolean {
  return attributions.some((attribution) => attribution.entity === entity && attribution.polarity === '+');
}

/** One surname, one side, and given names that do not speak against it. */
function samePerson(draft: PersonDraft, name: string, party: string | null): boolean {
  if (surname(draft.name) !== surname(name)) return false;
  if (draft.party !== null && party !== null && draft.party !== party) return false;
  return isShort(name) || isShort(draft.name) || nameParts(name)[0]![0] === nameParts(draft.name)[0]![0];
}

/** The first words of each report that name the person, with the title where it stands beside. */
function evidenceOf({report, cast}: Reading, entity: number): Evidence[] {
  const mention = cast.mentions.find((m) => m.entity === entity && m.form === 'name');
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
    role: roles.at(-1) ?? null,
    since: null,
    roles: [...new Set(roles)].map((role) => ({role, from: null, to: null})),
    evidence: [...evidence].sort(byPlace),
  };
}

/** The other names, each once: "Al-Harthi" only opened a sentence where "al-Harthi" is known. */
function aliasesOf(names: ReadonlySet<string>, name: string): string[] {
  const all = [...names].filter((other) => other !== name).sort();
  return all.filter((other) => !all.some((same) => same > other && same.toLowerCase() === other.toLowerCase()));
}
