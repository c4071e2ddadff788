import {sayingVerbs} from '../../language/en/names.ts';
import {counterparts, countriesWith} from '../../language/en/offices.ts';
import {isFromAbroad} from './abroad.ts';
import {bodyFor, groupFor} from './collectives.ts';
import {nameParts} from './names.ts';
import {isState} from './parties.ts';
import {isOfRebels, movementAt, only, stateAmongRebels} from './rebels.ts';
import {agrees, describedBody, describedPerson, pronounFor} from './reference.ts';
import {Roster, type Standing} from './roster.ts';
import type {Draft, Scene} from './scene.ts';
import type {Talks} from './talks.ts';

/** Offices that a wire report names without nationality where their country is that of its dateline. */
const homely =
  /minister|president|premier|opposition leader|chancellor|spokes|governor|senator|(?:foreign|defen[cs]e|home|treasury|permanent|cabinet) secretary|secretary of (?:state|the treasury)|attorney general/i;

/** Offices of which a country has one, so that two that are named side by side are of two countries or of two offices. */
const single = /^(?:prime minister|president|premier|chancellor|foreign minister)$/;

/** What stands before an office for one below its holder. */
const DEPUTY = /^(?:(?:deputy|assistant|acting|under|principal|first|then) )+/;

/** Whom reports name by a ministry alone, which is that of the place. */
const ofMinistry = /^spokes\p{L}+ (?:for|of) the (?:\p{L}+ )?(?:ministry|government|presidency)$/u;

/** Verbs of what the leaders of two sides do together. */
const together = /^(?:meet|met|talk|talked|spoke|speak|sign|signed|agree|agreed|discuss|discussed)$/;

function acts({kind}: Standing): boolean {
  return kind !== 'person' && kind !== 'office';
}

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
  /** Whom "its" or "their" before a description means. */
  readonly owners = new Map<Draft, Standing | null>();
  /** The state or body that was named first in the sentence. */
  private opening: {sentence: number; standing: Standing | null} | null = null;
  /** The person placed last, by the mention. */
  private before: Draft | null = null;
  /** Offices told without a name ("Oman's foreign minister announced"). */
  private readonly nameless: Standing[] = [];

  constructor(scene: Scene, talks: Talks, homes: Homes) {
    this.scene = scene;
    this.talks = talks;
    this.homes = homes;
  }

  /** Places one draft; null where nobody can be told, which leaves no mention. */
  place(draft: Draft): void {
    const owner = this.owner(draft);
    if (owner !== null && owner.members.length === 0)
      draft.party ??= counterparts.has(draft.noun) ? this.otherThan(owner.party, draft.noun) : owner.party;
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
    const told = describedBody(this.recent, {...draft, noun: draft.body})?.party ?? null;
    const about = draft.kind === 'person' && told !== null ? this.actorIn(draft.sentence) : null;
    // "Peru had agreed to nothing, Foreign Ministry spokesman X said", where that of Chile was told of before
    if (about !== null && about.party !== told && this.talks.parties.includes(about.party ?? '')) return;
    draft.party = told ?? (draft.body === 'government' ? this.government(draft) : null);
  }

  /** The side across the table from a party, of which its counterpart is; a colleague may be of one's own. */
  private otherThan(party: string | null, noun: string): string | null {
    const {parties} = this.talks;
    if (noun === 'colleague' || party === null || parties.length !== 2 || !parties.includes(party)) return null;
    return parties.find((other) => other !== party) ?? null;
  }

  /** The country whose officials a sentence names without nationality, or null. */
  homeAt(sentence: number): string | null {
    return this.homes[sentence] ?? null;
  }

  /** The state whose government "the government" is: the only one at the talks, else that of the dateline. */
  government({sentence}: Draft): string | null {
    const states = this.talks.parties.filter(isState);
    return only(states) ?? (states.length === 0 ? this.homeAt(sentence) : null);
  }

  /** The country of an official without nationality: at talks of one state with rebels, wherever they are, it is that state. */
  private homeOf({sentence, role}: Draft): string | null {
    const home = this.homeAt(sentence);
    const state = stateAmongRebels(this.talks);
    if (state === null || home === state) return home;
    return single.test(role ?? '') ? null : state;
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
    if (made.party !== null && made.party === draft.party && this.isFormer(draft)) made.supposed = true;
    this.settle(made, draft);
    this.before = draft;
    return made;
  }

  private isFormer({start, role}: Draft): boolean {
    return role !== null && /^(?:the )?(?:former |ex-)/i.test(this.scene.text.slice(start, start + 12));
  }

  /** What a bare title tells of its holder's country: the only side that has such an office, else that of the place. */
  private settle(made: Standing, draft: Draft): void {
    const {role} = draft;
    if (made.party !== null || role === null) return;
    const having = countriesWith.get(role.replace(DEPUTY, ''));
    const there = this.homeAt(draft.sentence);
    const sides = having ? this.talks.parties.filter((party) => having.includes(party)) : [];
    const fellow = this.fellowOf(draft);
    const across = having?.length === 1 ? having[0]! : this.onlyOne(sides, having, there) ?? this.acrossFrom(fellow, draft);
    if (across !== null) made.supposed = true;
    made.party = across ?? this.placed(draft);
    if (
      made.party !== null ||
      fellow !== null ||
      !homely.test(role) ||
      isOfRebels(this.scene, draft) ||
      made.home !== null
    )
      return;
    const home = this.homeOf(draft);
    if (home !== null && isFromAbroad(this.scene, draft, home)) return;
    // the United States has no foreign ministry, and who held an office need not be at home
    if ((home === 'USA' && draft.body === 'ministry') || role.startsWith('former ')) return;
    if (home !== null && (!having || having.includes(home)) && !this.isOfOthers(draft)) made.home = home;
  }

  /** Of the sides that have an office the only one, but where the country of the place has it too. */
  private onlyOne(sides: readonly string[], having: readonly string[] | undefined, there: string | null): string | null {
    const only = sides.length === 1 ? sides[0]! : null;
    return there !== null && there !== only && having?.includes(there) ? null : only;
  }

  /** "ministry spokesman X told reporters IN LIMA", "President X took office IN LIMA": the side whose capital that is. */
  private placed({role, last}: Draft): string | null {
    const {tokens, names} = this.scene;
    const installed = /^(?:took|takes) office$/.test(`${tokens[last]?.lower} ${tokens[last + 1]?.lower}`);
    if (!installed && !/^spokes/.test(role ?? '')) return null;
    for (let at = last; at < last + 8; at++) {
      const party = tokens[at]?.lower === 'in' ? names[at + 1]?.sense.capital : undefined;
      if (party !== undefined && this.talks.parties.includes(party)) return party;
      if (/^[.,;"”]$/.test(tokens[at]?.text ?? '.')) return null;
    }
    return null;
  }

  /** "Chad will wait, Foreign Minister X said", told in Niamey, leaves open whose minister he is. */
  private isOfOthers(draft: Draft): boolean {
    const {sentence} = draft;
    const home = this.homeAt(sentence);
    const others = this.talks.parties.filter((party) => party !== home && isState(party));
    if ((this.quotedFor(draft)?.party ?? home) !== home) return true;
    const named = this.recent.filter((one) => one.seen === sentence && acts(one) && one.party !== null);
    if (named.some(({party, members}) => party === home || members.includes(home ?? ''))) return false;
    const opening = this.opening?.sentence === sentence ? (this.opening.standing?.party ?? '') : '';
    if (others.includes(opening)) return true;
    return this.subjects.some((one) => one.seen === sentence && acts(one) && others.includes(one.party ?? ''));
  }

  /** "PERU refuses. 'It is not for sale,' said Defence Minister X": the side for which a quotation speaks. */
  private quotedFor({first, sentence}: Draft): Standing | null {
    const {tokens} = this.scene;
    if (!sayingVerbs.has(tokens[first - 1]?.lower ?? '') || !/^["”]$/.test(tokens[first - 2]?.text ?? '')) return null;
    const told = this.subjects.filter((one) => one.seen >= sentence - 1 && acts(one) && one.party !== null);
    return new Set(told).size === 1 ? told[0]! : null;
  }

  /** The holder of one such office whom an "and" joins to that of another. */
  private fellowOf(draft: Draft): Standing | null {
    const {before, scene} = this;
    if (!before || !single.test(before.role ?? '') || !single.test(draft.role ?? '')) return null;
    const beside = before.last === draft.first - 1 && scene.tokens[before.last]?.lower === 'and';
    return beside ? (this.of.get(before) ?? null) : null;
  }

  /** "President X and Prime Minister Y met", told in a capital: of the two sides, that of the place comes first. */
  private acrossFrom(fellow: Standing | null, {last}: Draft): string | null {
    const {scene, talks} = this;
    const home = fellow?.home ?? null;
    const sides = talks.parties;
    const meets = scene.tokens.slice(last, last + 5).some(({lower}) => together.test(lower));
    if (!meets || home === null || sides.length !== 2 || !sides.includes(home)) return null;
    return sides.find((side) => side !== home) ?? null;
  }

  private office(draft: Draft): Standing {
    this.ofBody(draft);
    if (draft.party === null && ofMinistry.test(draft.role ?? '') && !this.isOfOthers(draft))
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
