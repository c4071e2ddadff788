import {counterparts} from '../../language/en/offices.ts';
import {ARMED, acts, isFormer, isOfOthers, settle} from './bare-titles.ts';
import {bodyFor, groupFor} from './collectives.ts';
import {partyOf} from './lexicon.ts';
import {nameParts} from './names.ts';
import {isState, only} from './parties.ts';
import {isOfRebels, movementAt} from './rebels.ts';
import {agrees, describedBody, describedPerson, pronounFor} from './reference.ts';
import {Roster, type Standing} from './roster.ts';
import type {Draft, Scene} from './scene.ts';
import type {Talks} from './talks.ts';

/** Whom reports name by a ministry alone, which is that of the place. */
const ofMinistry = /^spokes\p{L}+ (?:for|of) the (?:\p{L}+ )?(?:ministry|government|presidency)$/u;

/** What stands between two who are named as those of two sides. */
const BESIDE = /^ (?:and|(?:has |have |had )?met(?: with)?|will meet|meets|with|hosted|received) (?:the )?$/;

/** By sentence, the country whose officials go there without nationality; null where there is none. */
export type Homes = readonly (string | null)[];

/** Decides, draft by draft in the order of the text, whom each means. */
export class Placing {
  readonly scene: Scene;
  readonly talks: Talks;
  private readonly homes: Homes;
  readonly roster = new Roster();
  /** Entities in the order of their mentions. */
  readonly recent: Standing[] = [];
  /** Those among them that were subjects, outside quotations. */
  readonly subjects: Standing[] = [];
  readonly of = new Map<Draft, Standing>();
  #named: ReadonlySet<string> | undefined;
  /** Whom "its" or "their" before a description means. */
  readonly owners = new Map<Draft, Standing | null>();
  /** The state or body that was named first in the sentence. */
  opening: {sentence: number; standing: Standing | null} | null = null;
  /** The person placed last, by the mention. */
  before: Draft | null = null;
  /** Offices told without a name ("Oman's foreign minister announced"). */
  private readonly nameless: Standing[] = [];

  constructor(scene: Scene, talks: Talks, homes: Homes) {
    this.scene = scene;
    this.talks = talks;
    this.homes = homes;
  }

  /** The parties that the report names. */
  get named(): ReadonlySet<string> {
    this.#named ??= new Set(this.scene.names.flatMap((found) => (found ? (partyOf(found.sense) ?? []) : [])));
    return this.#named;
  }

  /** Places one draft; null where nobody can be told, which leaves no mention. */
  place(draft: Draft): void {
    const owner = this.owner(draft);
    if (owner !== null && owner.members.length === 0)
      draft.party ??= !counterparts.has(draft.noun)
        ? owner.party
        : draft.noun === 'colleague'
          ? null
          : this.otherThan(owner.party);
    if (owner === null && counterparts.has(draft.noun)) this.faceOf(draft);
    this.owners.set(draft, owner);
    const standing = this.find(draft);
    if (standing === null) return;
    this.of.set(draft, standing);
    if (this.opening?.sentence !== draft.sentence) {
      const opens = acts(standing) && standing.party !== null && draft.form === 'name';
      this.opening = {sentence: draft.sentence, standing: opens ? standing : null};
    }
    standing.seen = draft.sentence;
    this.recent.push(standing);
    if (draft.subject && !draft.quoted) this.subjects.push(standing);
  }

  private find(draft: Draft): Standing | null {
    if (draft.same !== null && draft.kind !== 'group') {
      const known = this.of.get(draft.same);
      if (known !== undefined) {
        this.ofBody(draft);
        this.roster.learn(known, draft);
        return known;
      }
    }
    if (draft.form === 'pronoun') return pronounFor(this, draft);
    if (draft.kind === 'state') return this.roster.state(draft.party as string, draft.sentence);
    if (draft.kind === 'organisation') return bodyFor(this, draft);
    if (draft.kind === 'group') return groupFor(this, draft);
    return draft.name === null ? this.office(draft) : this.person(draft);
  }

  /** "army spokesman", "rebel negotiator": the party of the body that the report told of. */
  ofBody(draft: Draft): void {
    // a speaker's label in a transcript: "SENIOR ADMINISTRATION OFFICIAL:"
    const label = this.scene.official && this.scene.tokens[draft.last]?.text === ':';
    if (draft.party !== null || draft.body === '' || label) return;
    // whatever the rebels call themselves, the army is the state's
    const state = ARMED.has(draft.body) ? this.talks.inner : null;
    if (state !== null) {
      draft.party = state;
      return;
    }
    const told = describedBody(this.recent, {...draft, noun: draft.body})?.party ?? null;
    const about = draft.kind === 'person' && told !== null ? this.actorIn(draft.sentence) : null;
    // "Peru had agreed to nothing, Foreign Ministry spokesman X said", where that of Chile was told of before
    if (about !== null && about.party !== told && this.talks.parties.includes(about.party ?? '')) return;
    const ofUnion = draft.body === 'commission' && this.talks.parties.includes('EU');
    draft.party = told ?? (draft.body === 'government' ? this.government(draft) : ofUnion ? 'EU' : null);
  }

  /** "X and his PERUVIAN COUNTERPART": of two sides X is of the other. */
  private faceOf({first, party, sentence, same}: Draft): void {
    const {tokens} = this.scene;
    if (![tokens[first - 1], tokens[first]].some((token) => /^(?:his|her)$/.test(token?.lower ?? ''))) return;
    const himself = same === null ? undefined : this.of.get(same);
    const one = this.recent.findLast((each) => each.kind === 'person' && each !== himself);
    const other = this.otherThan(party);
    if (one === undefined || one.seen !== sentence || one.party !== null || other === null) return;
    if (one.home !== null && one.home !== party) return;
    one.party = other;
    one.supposed = true;
  }

  /** "Trade Minister X AND CHILEAN MINISTER Y": who stands without nationality before one who has it is of the other side. */
  private besideOther(draft: Draft): void {
    const {before} = this;
    if (before === null || draft.party === null || draft.role === null || before.sentence !== draft.sentence) return;
    const one = this.of.get(before);
    const other = this.otherThan(draft.party);
    if (
      !one ||
      one.role === null ||
      before.role === null ||
      other === null ||
      (one.home ?? other) !== other ||
      (one.party !== null && !one.supposed)
    )
      return;
    const between = this.scene.text.slice(before.end, draft.start);
    const bears = this.scene.names[draft.first] !== null || this.scene.names[draft.first + 1] !== null;
    if (!bears || !BESIDE.test(between)) return;
    one.party = other;
    one.supposed = true;
  }

  /** The side across the table from a party, of which its counterpart is. */
  private otherThan(party: string | null): string | null {
    const {parties} = this.talks;
    if (party === null || parties.length !== 2 || !parties.includes(party)) return null;
    return parties.find((other) => other !== party) ?? null;
  }

  /** The country whose officials a sentence names without nationality, or null. */
  homeAt(sentence: number): string | null {
    return this.homes[sentence] ?? null;
  }

  /** The state whose government "the government" is: the only one at the talks, else that of the dateline. */
  government({sentence}: Draft): string | null {
    const states = this.talks.parties.filter(isState);
    return only(states) ?? (states.length === 0 ? (this.talks.inner ?? this.homeAt(sentence)) : null);
  }

  private person(draft: Draft): Standing {
    this.ofBody(draft);
    if (draft.party === null && isOfRebels(this.scene, draft)) draft.party = movementAt(this.talks);
    const name = draft.name as string;
    if (
      !this.scene.official &&
      draft.role === null &&
      draft.subject &&
      nameParts(name).length > 1 &&
      this.roster.namesake(name, draft.party) === null
    ) {
      // a full name without a title follows the office that the report spoke of just before
      const near = this.nameless.filter(
        (entity) => entity.name === null && draft.sentence > entity.seen && draft.sentence - entity.seen <= 2,
      );
      const only = near.length === 1 ? (near[0] as Standing) : null;
      if (only !== null && (draft.party === null || draft.party === only.party)) {
        this.roster.learn(only, draft);
        this.roster.enrol(only);
        return only;
      }
    }
    const made = this.roster.person(draft);
    // whose president somebody once was, he need not speak for
    if (made.party !== null && made.party === draft.party && isFormer(this.scene, draft)) made.supposed = true;
    settle(this, made, draft);
    this.besideOther(draft);
    this.before = draft;
    return made;
  }

  private office(draft: Draft): Standing {
    this.ofBody(draft);
    if (draft.party === null && ofMinistry.test(draft.role ?? '') && !isOfOthers(this, draft))
      draft.party = this.homeAt(draft.sentence);
    const found = draft.definite ? describedPerson(this, draft) : null;
    if (found !== null) {
      found.party ??= draft.party;
      found.role ??= draft.role;
      found.sex ??= draft.sex;
      return found;
    }
    const make = (): Standing => {
      const made = this.roster.add({kind: 'office', party: draft.party, role: draft.role}, draft);
      // "Ann Lee, who replaced Bob Ray AS the government's negotiator": his who was told before
      const {first} = draft.owner ?? draft;
      const words = this.scene.tokens.slice(Math.max(0, first - 2), first).map(({lower}) => lower);
      if (words.at(-1) === 'as' || (words.at(-1) === 'the' && words[0] === 'as')) return made;
      if (draft.definite && draft.party !== null && !/^(?:official|diplomat|source|counterpart)/.test(draft.noun)) {
        this.nameless.push(made);
        if (this.nameless.length > 6) this.nameless.shift();
      }
      return made;
    };
    return draft.definite ? this.roster.keyed(`office ${draft.party ?? ''} ${draft.role}`, make) : make();
  }

  /** Whom a possessive before a noun means; null where two may be meant. */
  private owner(draft: Draft): Standing | null {
    const mark = draft.parties[0];
    if (draft.owner !== null) return draft.party === null ? (this.of.get(draft.owner) ?? null) : null;
    if (mark === undefined || !mark.startsWith('@')) return null;
    const pronoun = mark.slice(1);
    const neuter = pronoun !== 'his' && pronoun !== 'her';
    if (pronoun === 'their' && draft.plural && /^(?:delegations|teams)$/.test(draft.noun)) return this.sides(draft);
    let found: Standing | null = null;
    for (let at = this.recent.length - 1; at >= 0 && at >= this.recent.length - 6; at--) {
      const candidate = this.recent[at] as Standing;
      if (pronoun === 'their' && candidate.members.length > 1 && found === null) return candidate;
      if (candidate.party === null || (found !== null && candidate.seen < draft.sentence)) continue;
      if (draft.sentence - candidate.seen > 1) break;
      if ((candidate.kind === 'person' || candidate.kind === 'office') === neuter) continue;
      if (!neuter && !agrees(candidate, pronoun === 'his' ? 'm' : 'f')) continue;
      if (found !== null && found.party !== candidate.party)
        return neuter && draft.kind !== 'group' ? this.actorIn(draft.sentence) : null;
      found = candidate;
      if (pronoun === 'whose') break;
    }
    return found;
  }

  /** The state or body that a sentence is about: its subject, else what it opens with. */
  private actorIn(sentence: number): Standing | null {
    const subject = this.subjects.findLast((one) => one.seen === sentence && acts(one) && one.party !== null);
    return subject ?? (this.opening?.sentence === sentence ? this.opening.standing : null);
  }

  /** The parties of the talks, taken together. */
  sides(draft: Draft): Standing {
    return this.roster.keyed('sides', () =>
      this.roster.add({kind: 'group', members: [...this.talks.parties]}, {...draft, plural: false}),
    );
  }

  /** Parties taken together under their own names. */
  joint(members: readonly string[], draft: Draft): Standing {
    const sorted = [...new Set(members)].sort();
    if (!this.scene.official && sorted.join(' ') === this.talks.parties.join(' ')) return this.sides(draft);
    return this.roster.keyed(`joint ${sorted.join(' ')}`, () =>
      this.roster.add({kind: 'group', members: sorted}, {...draft, plural: false}),
    );
  }
}
