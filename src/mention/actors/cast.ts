import {groupNouns} from '../../language/en/organisations.ts';
import type {ActorMention, Cast} from '../mention.ts';
import {slug} from './parties.ts';
import {describedBody, describedPerson, pronounPerson} from './reference.ts';
import {Roster, type Standing} from './roster.ts';
import type {Draft, Scene} from './scene.ts';
import type {Talks} from './talks.ts';

/** Decides whom each draft means, and makes mentions and entities of them. */
export function castOf(scene: Scene, drafts: readonly Draft[], talks: Talks, home: string | null): Cast {
  return new Casting(scene, talks, home).cast(drafts);
}

class Casting {
  private readonly scene: Scene;
  private readonly talks: Talks;
  private readonly home: string | null;
  private readonly roster = new Roster();
  /** Entities in the order of their mentions, persons and bodies alike. */
  private readonly recent: Standing[] = [];
  private readonly subjects: Standing[] = [];
  private readonly of = new Map<Draft, Standing>();

  constructor(scene: Scene, talks: Talks, home: string | null) {
    this.scene = scene;
    this.talks = talks;
    this.home = home;
  }

  cast(drafts: readonly Draft[]): Cast {
    const names = new Roster();
    for (const draft of drafts)
      if (draft.kind === 'person' && draft.name !== null && !draft.weak && draft.form === 'name') names.person(draft);
    for (const draft of drafts) {
      if (draft.weak && names.namesake(draft.name as string, null) === null) continue;
      const standing = this.place(draft);
      if (standing === null) continue;
      this.of.set(draft, standing);
      standing.seen = draft.sentence;
      this.recent.push(standing);
      if (draft.subject) this.subjects.push(standing);
    }
    this.heads(drafts);
    return this.finish(drafts);
  }

  private place(draft: Draft): Standing | null {
    if (draft.same !== null) {
      const known = this.of.get(draft.same);
      if (known !== undefined && draft.kind !== 'group') {
        if (draft.name === null) this.roster.learn(known, {...draft, name: null});
        return known;
      }
    }
    if (draft.form === 'pronoun') return this.pronoun(draft);
    switch (draft.kind) {
      case 'person':
        if (draft.name !== null) return this.person(draft);
        return this.office(draft);
      case 'office':
        return this.office(draft);
      case 'state':
        return this.roster.state(draft.party as string, draft.sentence);
      case 'organisation':
        return this.body(draft);
      default:
        return this.group(draft);
    }
  }

  /** "army spokesman": the party of the army that the report told of. */
  private ofBody(draft: Draft): void {
    if (draft.party !== null || draft.body === '') return;
    draft.party = describedBody(this.recent, {...draft, noun: draft.body})?.party ?? null;
  }

  private person(draft: Draft): Standing {
    this.ofBody(draft);
    const known = this.roster.namesake(draft.name as string, draft.party);
    if (known === null && draft.role === null && draft.name!.includes(' ')) {
      // a full name without a title follows the office it was announced by
      const offices = this.roster.entities.filter(
        (entity) =>
          entity.kind === 'office' &&
          entity.definite &&
          entity.name === null &&
          entity.party !== null &&
          entity.role !== null &&
          draft.sentence - entity.seen <= 2 &&
          draft.sentence > entity.seen,
      );
      const only = offices.length === 1 ? (offices[0] as Standing) : null;
      if (
        only !== null &&
        draft.subject &&
        (draft.party === null || draft.party === only.party) &&
        !/^(?:official|diplomat|source)/.test(only.noun)
      ) {
        this.roster.learn(only, draft);
        return only;
      }
    }
    const made = this.roster.person(draft);
    if (
      made.party === null &&
      draft.role !== null &&
      this.home !== null &&
      /minister|president|premier|chancellor|spokes/.test(draft.role)
    )
      made.noun = 'home';
    return made;
  }

  private office(draft: Draft): Standing {
    const own = this.owner(draft);
    if (own !== null) draft.party = own.party;
    this.ofBody(draft);
    if (draft.definite || draft.form === 'description') {
      const found = draft.definite ? describedPerson(this.roster, this.recent, draft) : null;
      if (found !== null) {
        if (found.party === null) found.party = draft.party;
        if (found.role === null) found.role = draft.role;
        found.sex = found.sex ?? draft.sex;
        return found;
      }
    }
    const make = (): Standing =>
      this.roster.add(
        {kind: draft.name === null ? 'office' : 'person', party: draft.party, role: draft.role},
        {sex: draft.sex, seen: draft.sentence, noun: draft.noun, definite: draft.definite},
      );
    return draft.definite ? this.roster.keyed(`office ${draft.party ?? ''} ${draft.role}`, make) : make();
  }

  private body(draft: Draft): Standing {
    const own = this.owner(draft);
    if (own !== null) draft.party = own.party;
    const acronym = marked(draft);
    if (acronym !== null) draft.party = draft.party ?? acronym;
    if (draft.name === null) {
      const known = describedBody(this.recent, draft);
      if (known !== null) return known;
    }
    const party =
      draft.party ??
      (draft.name === null || /^(?:Foreign|Defen[cs]e|Interior|Finance|Ministry)/.test(draft.name)
        ? this.nearParty(draft)
        : null);
    draft.party = party;
    const name = draft.name;
    const folded = (name ?? draft.noun).toLowerCase().replace(/^the /, '');
    if (name !== null && party === null) {
      const known = this.roster.has(`body any ${folded}`);
      if (known !== null) return known;
    }
    if (party !== null) {
      const army = this.roster.has(`alias ${party} ${folded}`);
      if (army !== null) return army;
    }
    const key = `body ${party ?? ''} ${folded}`;
    const make = (): Standing =>
      this.roster.add(
        {kind: 'organisation', name, party, aliases: name === null ? [] : [name]},
        {seen: draft.sentence, noun: draft.noun, definite: true},
      );
    const made = this.roster.keyed(key, make);
    this.roster.keyed(`body any ${folded}`, () => made);
    return made;
  }

  /** An institution without a nationality belongs to the last party named in its sentence, else in the one before, else to the country of the dateline. */
  private nearParty(draft: Draft): string | null {
    for (let at = this.recent.length - 1; at >= 0 && at >= this.recent.length - 12; at--) {
      const candidate = this.recent[at] as Standing;
      if (candidate.seen < draft.sentence) break;
      if (candidate.kind !== 'organisation' && candidate.party !== null && /^[A-Z]{3}$/.test(candidate.party)) {
        if (candidate.party === 'USA' && draft.name?.startsWith('Foreign')) continue;
        return candidate.party;
      }
    }
    return this.home;
  }

  private group(draft: Draft): Standing | null {
    const own = this.owner(draft);
    if (own !== null) draft.party = own.party;
    const acronym = marked(draft);
    if (draft.name !== null) {
      const folded = slug(draft.name);
      const known =
        this.roster.has(`group ${folded}`) ?? (draft.party === null ? null : this.roster.has(`party ${draft.party}`));
      if (known !== null) return known;
      const party = acronym ?? draft.party;
      const made = this.roster.add(
        {kind: 'group', name: draft.name, party, aliases: [draft.name]},
        {seen: draft.sentence, noun: draft.noun},
      );
      this.roster.keyed(`group ${folded}`, () => made);
      if (party !== null) this.roster.keyed(`party ${party}`, () => made);
      if (draft.party !== null) this.roster.keyed(`party ${draft.party}`, () => made);
      if (acronym !== null) this.roster.keyed(`group ${slug(acronym)}`, () => made);
      this.alias(made, draft);
      return made;
    }
    const members = draft.parties.filter((party) => !/^[@=]/.test(party));
    if (members.length > 1) {
      const sorted = [...new Set(members)].sort();
      return this.roster.keyed(`joint ${sorted.join(' ')}`, () =>
        this.roster.add({kind: 'group', members: sorted}, {seen: draft.sentence, noun: draft.noun}),
      );
    }
    const owner = draft.same === null ? null : (this.of.get(draft.same) ?? null);
    const party = draft.party ?? owner?.party ?? null;
    if (party !== null) {
      if (draft.noun === 'side')
        return /^[A-Z]{3}$/.test(party)
          ? this.roster.state(party, draft.sentence)
          : (this.roster.has(`party ${party}`) ?? this.delegation(draft, party));
      if (groupNouns.has(draft.noun) && this.roster.has(`party ${party}`)) return this.roster.has(`party ${party}`);
      return this.delegation(draft, party);
    }
    if (groupNouns.has(draft.noun) && draft.definite) {
      const known = describedBody(this.recent, draft);
      if (known !== null) return known;
    }
    if (own === null && draft.parties.length > 0) return null;
    if (owner !== null && owner.kind === 'person')
      return this.roster.keyed(`team ${owner.index}`, () =>
        this.roster.add({kind: 'group'}, {seen: draft.sentence, noun: `@${owner.index}`}),
      );
    if (draft.definite && draft.plural && /^(?:mediators|facilitators|intermediaries)$/.test(draft.noun))
      return this.roster.keyed('mediators', () =>
        this.roster.add({kind: 'group', members: [...this.talks.mediators]}, {seen: draft.sentence, noun: draft.noun}),
      );
    if (
      draft.definite &&
      draft.plural &&
      /^(?:sides|parties|delegations|countries|states|nations|governments|neighbours|neighbors|powers|foes|rivals|enemies|belligerents|armies|negotiators|teams|groups|factions|side|party|government|delegation|country|ministers|leaders|presidents|envoys)$/.test(
        draft.noun,
      )
    )
      return this.roster.keyed('sides', () =>
        this.roster.add({kind: 'group', members: [...this.talks.parties]}, {seen: draft.sentence, noun: draft.noun}),
      );
    if (!draft.subject) return null;
    return this.roster.add(
      {kind: draft.plural ? 'office' : 'group', role: draft.role ?? draft.noun},
      {seen: draft.sentence, noun: draft.noun, plural: draft.plural},
    );
  }

  /** Keeps the words that a name was written in. */
  private alias(standing: Standing, draft: Draft): void {
    const words = this.scene.text.slice(draft.start, draft.end).replace(/^the /i, '');
    if (standing.aliases.length < 12 && !standing.aliases.includes(words)) standing.aliases.push(words);
  }

  private delegation(draft: Draft, party: string): Standing {
    const people = draft.plural && !/^(?:negotiators|delegations|teams)$/.test(draft.noun);
    const key = people ? `people ${party} ${draft.noun}` : `delegation ${party}`;
    return this.roster.keyed(key, () =>
      this.roster.add({kind: 'group', party}, {seen: draft.sentence, noun: draft.noun}),
    );
  }

  /** The owner that "its" or "his" before a noun stands for. */
  private owner(draft: Draft): Standing | null {
    const mark = draft.parties[0];
    if (mark === undefined || !mark.startsWith('@')) return null;
    const pronoun = mark.slice(1);
    const neuter = pronoun === 'its' || pronoun === 'their';
    let found: Standing | null = null;
    for (let at = this.recent.length - 1; at >= 0 && at >= this.recent.length - 6; at--) {
      const candidate = this.recent[at] as Standing;
      if (candidate.party === null || (found !== null && candidate.seen < draft.sentence)) continue;
      if (draft.sentence - candidate.seen > 1) break;
      if ((candidate.kind === 'person' || candidate.kind === 'office') === neuter) continue;
      // two owners in one sentence: not to be told
      if (found !== null && found.party !== candidate.party) return null;
      found = candidate;
    }
    return found;
  }

  private pronoun(draft: Draft): Standing | null {
    const {noun} = draft;
    if (draft.sex !== null) {
      const person = pronounPerson(this.subjects, this.recent, draft);
      if (person !== null) person.sex = person.sex ?? draft.sex;
      return person;
    }
    if (noun === 'it') {
      if (!draft.subject || !this.acts(draft)) return null;
      for (let at = this.subjects.length - 1; at >= 0 && at >= this.subjects.length - 2; at--) {
        const candidate = this.subjects[at] as Standing;
        if (
          candidate.kind !== 'person' &&
          candidate.kind !== 'office' &&
          candidate.members.length === 0 &&
          draft.sentence - candidate.seen <= 2
        )
          return candidate;
      }
      return null;
    }
    if (noun === 'they' && draft.subject) {
      for (let at = this.recent.length - 1; at >= 0 && at >= this.recent.length - 8; at--) {
        const candidate = this.recent[at] as Standing;
        if (draft.sentence - candidate.seen > 2) break;
        if (candidate.members.length > 1) return candidate;
        if (candidate.plural) return null;
      }
      const pair = this.lastPair(draft);
      if (pair !== null) return pair;
      if (this.talks.parties.length > 0)
        return this.roster.keyed('sides', () =>
          this.roster.add({kind: 'group', members: [...this.talks.parties]}, {seen: draft.sentence, noun: 'sides'}),
        );
    }
    return null;
  }

  /** Two parties or persons named last, side by side, as subject. */
  private lastPair(draft: Draft): Standing | null {
    const b = this.recent[this.recent.length - 1];
    const a = this.recent[this.recent.length - 2];
    if (a === undefined || b === undefined || a.party === null || b.party === null || a.party === b.party) return null;
    if (draft.sentence - b.seen > 1 || !this.subjects.includes(b)) return null;
    const members = [a.party, b.party].sort();
    return this.roster.keyed(`joint ${members.join(' ')}`, () =>
      this.roster.add({kind: 'group', members}, {seen: draft.sentence}),
    );
  }

  /** Whether "it" does what only an actor does: says, proposes, refuses. */
  private acts(draft: Draft): boolean {
    const next = this.scene.tokens[draft.last]?.lower ?? '';
    const after = this.scene.tokens[draft.last + 1]?.lower ?? '';
    const agentive =
      /^(?:sa(?:id|ys)|add(?:ed|s)|propos|suggest|demand|request|insist|reject|refus|accept|agree[ds]?$|accus|den(?:ied|ies)|warn|urg(?:ed|es)|call(?:ed|s)|want|seek|sought|hop(?:ed|es)|condemn|welcom|announc|confirm|ask|offer|object|complain|reiterat|pledg|promis|undert|back(?:ed|s)|support|expect|stress|describ|declin|releas|withdr|suspend|recogni)/;
    return (
      agentive.test(next) ||
      (/^(?:also|had|has|would|will|again|later|never|unconditionally|still|did|does|was|is|could|could)$/.test(next) &&
        (agentive.test(after) || /^(?:take|not|ready|prepared|committed|willing|never|also)$/.test(after)))
    );
  }

  /** A person who heads, or is headed by words as heading, a party's delegation is of that party. */
  private heads(drafts: readonly Draft[]): void {
    for (let i = 0; i < drafts.length; i++) {
      const person = drafts[i] as Draft;
      if (person.kind !== 'person') continue;
      const standing = this.of.get(person);
      if (standing === undefined || standing.party !== null) continue;
      const party = this.headed(drafts, i, 1) ?? this.headed(drafts, i, -1);
      if (party !== null) standing.party = party;
    }
    for (let i = 0; i < drafts.length; i++) this.kin(drafts, i);
    for (const standing of this.roster.entities) {
      if (standing.noun.startsWith('@'))
        standing.party = this.roster.entities[Number(standing.noun.slice(1))]?.party ?? null;
      if (standing.kind === 'person' && standing.party === null && standing.noun === 'home') standing.party = this.home;
      if (standing.noun === 'home') standing.noun = '';
    }
  }

  /** "special envoy of President X": the two are of one party. */
  private kin(drafts: readonly Draft[], i: number): void {
    const a = drafts[i] as Draft;
    const b = drafts[i + 1];
    if (
      b === undefined ||
      b.sentence !== a.sentence ||
      b.kind !== 'person' ||
      (a.kind !== 'person' && a.kind !== 'office')
    )
      return;
    if (!/^ of (?:the )?$/.test(this.scene.text.slice(a.end, Math.min(b.start, a.end + 12)))) return;
    const [left, right] = [this.of.get(a), this.of.get(b)];
    if (left === undefined || right === undefined || left === right) return;
    left.party = left.party ?? right.party;
    right.party = right.party ?? left.party;
  }

  private headed(drafts: readonly Draft[], i: number, step: 1 | -1): string | null {
    const person = drafts[i] as Draft;
    for (let j = i + step, n = 0; n < 3; j += step, n++) {
      const other = drafts[j];
      if (other === undefined || other.sentence !== person.sentence) return null;
      if (other.party === null || other.kind === 'person') {
        if (other.kind === 'person' && this.of.get(other) !== this.of.get(person)) return null;
        continue;
      }
      const [left, right] = step > 0 ? [person, other] : [other, person];
      const gap = this.scene.text.slice(left.end, right.start);
      if (gap.length > 60) return null;
      if (
        step > 0 &&
        /^(?:,? (?:who )?(?:again |also |has |had |will |is to )?(?:head|heads|headed|heading|lead|leads|led|leading|chair\w*|represent\w*|signed for)|, head of|, leader of) (?:the |a )?$/.test(
          gap,
        )
      )
        return other.party;
      if (
        step < 0 &&
        /(?:(?:headed|led|chaired|represented|formed) (?:\w+ )?by|by) $/.test(gap) &&
        /delegation|team|side|one|group|negotiators/.test(other.noun)
      )
        return other.party;
      if (step < 0 && /^ $/.test(gap)) return null;
      if (step > 0 && /^ for (?:the )?$/.test(gap)) return other.party;
      if (step > 0 && /^ (?:the )?$/.test(gap) && other.noun === 'one') return other.party;
    }
    return null;
  }

  private finish(drafts: readonly Draft[]): Cast {
    const used = new Map<Standing, number>();
    const kept: [Draft, Standing][] = [];
    let end = -1;
    for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const standing = this.of.get(draft);
      if (standing === undefined || draft.start < end) continue;
      kept.push([draft, standing]);
      end = draft.end;
      if (!used.has(standing)) used.set(standing, used.size);
    }
    const mentions = kept.map(
      ([draft, standing]): ActorMention => ({
        start: draft.start,
        end: draft.end,
        text: this.scene.text.slice(draft.start, draft.end),
        kind: standing.kind,
        name: standing.name,
        party: standing.party,
        role: draft.role ?? standing.role,
        entity: used.get(standing) as number,
        form: draft.form,
      }),
    );
    const entities = [...used.keys()].map(({kind, name, aliases, party, role, members}) => ({
      kind,
      name,
      aliases,
      party,
      role,
      members,
    }));
    return {mentions, entities};
  }
}

function marked(draft: Draft): string | null {
  const mark = draft.parties[0];
  return mark?.startsWith('=') ? mark.slice(1) : null;
}
