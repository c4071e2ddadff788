import type {Entity} from '../mention.ts';
import {nameParts, sexOf} from './names.ts';
import {partyName} from './parties.ts';
import type {Draft} from './scene.ts';

/** What is known of an entity while the report is read. */
export interface Standing extends Entity {
  index: number;
  sex: 'm' | 'f' | null;
  /** The sentence that last mentioned it. */
  seen: number;
  /** The noun of a description. */
  noun: string;
  definite: boolean;
  /** Several unnamed people ("officials"). */
  plural: boolean;
  /** The country of a place where reports name such an office without nationality. */
  home: string | null;
  /** The person whose party it shares ("Coulter's team"). */
  follows: Standing | null;
}

/** The entities of a report, found by name, party or office. */
export class Roster {
  readonly entities: Standing[] = [];
  /** Persons who have a name, as far as the first two. */
  readonly named: Standing[] = [];
  private readonly byNamePart = new Map<string, Standing[]>();
  private readonly byKey = new Map<string, Standing>();
  /** The parts of the names that the report has shown. */
  private readonly parts = new Map<string, string[]>();

  add(
    entity: Partial<Entity> & Pick<Entity, 'kind'>,
    draft: Pick<Draft, 'sex' | 'sentence' | 'noun' | 'definite' | 'plural'>,
  ): Standing {
    const made: Standing = {
      name: null,
      aliases: [],
      party: null,
      role: null,
      members: [],
      ...entity,
      index: this.entities.length,
      sex: draft.sex,
      seen: draft.sentence,
      noun: draft.noun,
      definite: draft.definite,
      plural: draft.plural,
      home: null,
      follows: null,
    };
    this.entities.push(made);
    if (made.kind === 'person') this.enrol(made);
    return made;
  }

  /** Counts a person among those named. */
  enrol(standing: Standing): void {
    if (this.named.length < 2 && standing.name !== null) this.named.push(standing);
  }

  /** The entity kept under a key, made by `make` when it is first asked for. */
  keyed(key: string, make: () => Standing): Standing {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.byKey.set(key, made);
    return made;
  }

  has(key: string): Standing | null {
    return this.byKey.get(key) ?? null;
  }

  /** The named person that a draft speaks of: known by the same name or a part of it, else new. */
  person(draft: Draft): Standing {
    const name = draft.name as string;
    const found = this.namesake(name, draft.party);
    if (found !== null) {
      this.learn(found, draft);
      return found;
    }
    const made = this.add(
      {kind: 'person', name, aliases: [name], party: draft.party, role: draft.role},
      {...draft, plural: false, sex: draft.sex ?? sexOf(name)},
    );
    for (const part of this.partsOf(name)) this.enter(part, made);
    return made;
  }

  /** The person who bears this name or part of a name, the one last mentioned where several do. */
  namesake(name: string, party: string | null): Standing | null {
    const parts = this.partsOf(name);
    const last = parts[parts.length - 1];
    if (last === undefined) return null;
    let best: Standing | null = null;
    let rank = -1;
    for (const candidate of this.byNamePart.get(last) ?? []) {
      const score = Math.max(
        ...candidate.aliases.slice(0, 4).map((alias) => agreement(parts, this.partsOf(alias))),
        agreement(parts, this.partsOf(candidate.name as string)),
      );
      if (
        score < 0 ||
        (parts.length > 1 && party !== null && candidate.party !== null && party !== candidate.party && score < 3)
      )
        continue;
      if (score * 1e6 + candidate.seen > rank) {
        rank = score * 1e6 + candidate.seen;
        best = candidate;
      }
    }
    return best;
  }

  learn(standing: Standing, draft: Draft): void {
    if (draft.party !== null && standing.supposed) {
      standing.party = draft.party;
      delete standing.supposed;
    }
    standing.party ??= draft.party;
    if (draft.role !== null)
      standing.role =
        standing.role === null || draft.role.endsWith(standing.role) || isRank(standing.role)
          ? draft.role
          : standing.role;
    standing.sex = draft.sex ?? standing.sex;
    standing.seen = draft.sentence;
    if (standing.kind === 'office' && draft.name !== null) standing.kind = 'person';
    const {name} = draft;
    if (name === null) return;
    if (!standing.aliases.includes(name) && standing.aliases.length < 12) {
      standing.aliases.push(name);
      for (const part of this.partsOf(name)) this.enter(part, standing);
    }
    if (standing.name === null || this.partsOf(name).length > this.partsOf(standing.name).length) {
      standing.name = name;
      for (const part of this.partsOf(name)) this.enter(part, standing);
      standing.sex = standing.sex ?? sexOf(name);
    }
  }

  private partsOf(name: string): string[] {
    const known = this.parts.get(name);
    if (known !== undefined) return known;
    const parts = nameParts(name);
    this.parts.set(name, parts);
    return parts;
  }

  private enter(part: string, standing: Standing): void {
    const list = this.byNamePart.get(part);
    if (list === undefined) this.byNamePart.set(part, [standing]);
    else if (!list.includes(standing) && list.length < 24) list.push(standing);
  }

  state(party: string, sentence: number): Standing {
    return this.keyed(`state ${party}`, () => {
      const name = partyName(party);
      return this.add(
        {kind: 'state', name, party, aliases: [name]},
        {sex: null, sentence, noun: '', definite: true, plural: false},
      );
    });
  }
}

/** How well a name fits a fuller one: 3 the same, 2 its last part, 1 its first part or within, -1 not at all. */
function agreement(parts: readonly string[], known: readonly string[]): number {
  const short = parts.length <= known.length ? parts : known;
  const long = short === parts ? known : parts;
  if (short.length === 1) {
    const at = long.lastIndexOf(short[0] as string);
    return at < 0
      ? -1
      : long.length === 1
        ? 3
        : at === long.length - 1
          ? 2
          : at === 0
            ? 1
            : short[0]!.length > 3
              ? 1
              : -1;
  }
  let at = 0;
  for (const part of short) {
    const next = long.indexOf(part, at);
    if (next < 0) {
      // an initial stands for a name
      if (part.length === 1 && long[at]?.startsWith(part)) {
        at++;
        continue;
      }
      return -1;
    }
    at = next + 1;
  }
  return 3;
}

/** A rank tells less than an office: "Gen. X, the defence minister". */
function isRank(role: string): boolean {
  return /^(?:(?:lieutenant|major|brigadier|rear|vice|retired) )*(?:professor|general|admiral|colonel|major|captain|marshal|brigadier|commodore)$/u.test(
    role,
  );
}
