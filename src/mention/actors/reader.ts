import {actingVerbs, notNames, sayingVerbs} from '../../language/en/names.ts';
import {courtesies, headVerbs, officeHeads, officeSex, sideNouns} from '../../language/en/offices.ts';
import type {Sentence, Token} from '../../language/index.ts';
import {governs} from './government.ts';
import {joinedParties, partyOf} from './lexicon.ts';
import {endOfName, endOfRun, isNameWord, runKind, sexOf} from './names.ts';
import {type NounPhrase, readComplement, readNoun} from './noun.ts';
import {slug} from './parties.ts';
import {
  COURTESY,
  DELEGATION,
  DETERMINER,
  type Draft,
  HEAD,
  INSTITUTION,
  isCapital,
  isPossessive,
  MODIFIER,
  PEOPLE,
  PREFIX,
  PRONOUN,
  type Scene,
  SIDE,
  wordBits,
} from './scene.ts';

/** Endings of common nouns, adverbs and participles, which open sentences as often as surnames do. */
const common = /(?:ly|ing|ed|ment|tion|sion|cy|ism|ity|ness|ance|ence|ship|ies)$/;
const functionWords =
  /^(?:and|or|but|in|on|at|by|for|from|with|to|of|as|that|which|who|whose|while|when|where|after|before|over|under|about|into|against|than|talks|negotiations|if|because|since|until|through|not|all|both|itself|be|been|being|without|within)$/;
const starts = HEAD | MODIFIER | PREFIX | PEOPLE | DELEGATION | INSTITUTION | DETERMINER;

/** Reads the mentions of one sentence, in order, into `drafts`. */
export function readSentence(scene: Scene, sentence: Sentence, drafts: Draft[]): void {
  const reader = new Reader(scene, sentence, drafts);
  reader.read();
}

/** Walks one sentence; its state is the place reached and the possessor just read. */
class Reader {
  private readonly scene: Scene;
  private readonly sentence: Sentence;
  private readonly drafts: Draft[];
  private readonly end: number;
  private readonly headline: boolean;
  private at: number;
  private owner: string[] = [];
  private ownerDraft: Draft | null = null;
  private titled = false;

  constructor(scene: Scene, sentence: Sentence, drafts: Draft[]) {
    this.scene = scene;
    this.sentence = sentence;
    this.drafts = drafts;
    this.at = sentence.first;
    this.end = sentence.last;
    this.headline = isHeadline(scene, sentence);
  }

  read(): void {
    const {tokens, skipped, names} = this.scene;
    while (this.at < this.end) {
      const from = this.at;
      if (skipped[from] && !names[from]) {
        this.at++;
        continue;
      }
      const token = tokens[from] as Token;
      const bits = wordBits(token.lower);
      const upper = isCapital(token);
      const found = names[from];
      if (
        !upper &&
        bits === 0 &&
        !found &&
        this.owner.length === 0 &&
        this.ownerDraft === null &&
        !token.lower.startsWith('al-')
      ) {
        this.at++;
        continue;
      }
      if (bits & PRONOUN && this.pronoun(token)) continue;
      if ((bits & (DETERMINER | SIDE) || token.lower === 'two' || token.lower === 'three') && this.sides()) continue;
      if (
        (bits & starts || found || (upper && !notNames.has(token.lower)) || this.owner.length > 0 || this.ownerDraft) &&
        this.noun()
      )
        continue;
      this.owner = [];
      this.ownerDraft = null;
      if (bits & COURTESY && upper && this.courtesy()) continue;
      if (found) {
        if (this.nameBefore(from) || this.lexical()) continue;
        this.at = Math.max(this.at, found.last);
        continue;
      }
      if ((upper || token.lower.startsWith('al-')) && this.capitals()) continue;
      this.at = Math.max(this.at, from + 1);
    }
  }

  private token(k: number): Token | undefined {
    return k < this.end && k >= this.sentence.first ? this.scene.tokens[k] : undefined;
  }

  private lower(k: number): string {
    return this.token(k)?.lower ?? '';
  }

  private draft(first: number, last: number, rest: Partial<Draft> & Pick<Draft, 'kind' | 'form'>): Draft {
    const {tokens} = this.scene;
    const made: Draft = {
      first,
      last,
      start: (tokens[first] as Token).start,
      end: (tokens[last - 1] as Token).end,
      name: null,
      party: null,
      parties: [],
      role: null,
      sex: null,
      definite: false,
      plural: false,
      noun: '',
      body: '',
      same: null,
      weak: false,
      subject: this.isSubject(first, last),
      sentence: this.sentence.index,
      ...rest,
    };
    this.drafts.push(made);
    return made;
  }

  /** Before a verb of acting (adverbs between allowed), or after a verb of saying. */
  private isSubject(first: number, last: number): boolean {
    if (sayingVerbs.has(this.lower(first - 1)) && !sayingVerbs.has(this.lower(last))) return true;
    if (/^(?:of|for|with|between|by|to|from|at|in|against)$/.test(this.lower(first - 1))) return false;
    let k = last;
    if (this.lower(k) === ',') {
      // "Witkoff, who again headed the delegation, was"
      if (this.lower(k + 1) === 'who') return true;
      return false;
    }
    for (let n = 0; n < 2 && /ly$|^(?:also|again|then|later|earlier|still|both)$/.test(this.lower(k)); n++) k++;
    return actingVerbs.has(this.lower(k));
  }

  private pronoun(token: Token): boolean {
    const {lower} = token;
    const from = this.at;
    const possessive = lower === 'his' || lower === 'their' || (lower === 'her' && !this.endsPhrase(from + 1));
    if (possessive) {
      if (this.ownsDelegation(from + 1)) return false;
    }
    const sex =
      lower === 'he' || lower === 'him' || lower === 'his' ? 'm' : lower === 'she' || lower === 'her' ? 'f' : null;
    const kind = sex === null ? (lower === 'it' ? 'state' : 'group') : 'person';
    const plural = lower === 'they' || lower === 'them' || lower === 'their';
    this.draft(from, from + 1, {kind, form: 'pronoun', noun: lower, sex, plural});
    this.at = from + 1;
    return true;
  }

  private endsPhrase(k: number): boolean {
    const token = this.token(k);
    return (
      token === undefined ||
      !/^[\p{L}]/u.test(token.text) ||
      /^(?:in|on|at|to|for|with|that|and|about|by|from)$/.test(token.lower)
    );
  }

  private ownsDelegation(k: number): boolean {
    for (let i = k; i < k + 4; i++) {
      const bits = wordBits(this.lower(i));
      if (bits & (DELEGATION | INSTITUTION | HEAD)) return true;
      if (bits === 0) return false;
    }
    return false;
  }

  /** "the sides", "both delegations", "the two countries", "neither side". */
  private sides(): boolean {
    let k = this.at;
    const first = this.lower(k);
    let counted = /^(?:both|two|three|neither|either|each)$/.test(first);
    if (/^(?:the|these|those|both|neither|either|each|all)$/.test(first)) k++;
    if (/^(?:two|three|other)$/.test(this.lower(k))) {
      counted = true;
      k++;
    }
    if (/^(?:of)$/.test(this.lower(k)) && this.lower(k + 1) === 'the') k += 2;
    if (
      /^(?:warring|opposing|negotiating|conflicting|rival|neighbouring|neighboring|chief|feuding|contracting|sovereign)$/.test(
        this.lower(k),
      )
    )
      k++;
    const noun = this.lower(k);
    const singular =
      noun === 'side' || noun === 'government' || noun === 'party' || noun === 'delegation' || noun === 'country';
    const list =
      sideNouns.has(noun) ||
      (counted && (wordBits(noun) & (PEOPLE | DELEGATION)) !== 0) ||
      (singular && /^(?:neither|each|either)$/.test(first));
    if (!list || k === this.at) return false;
    // "the parties to the conflict" as well, "the countries of the region" not
    if (
      !counted &&
      /^(?:countries|states|nations|governments|powers|neighbours|neighbors|foes|rivals|enemies|armies|groups|factions)$/.test(
        noun,
      )
    )
      return false;
    if (!counted && this.lower(k + 1) === 'of' && noun !== 'sides' && noun !== 'parties') return false;
    this.draft(this.at, k + 1, {kind: 'group', form: 'description', noun, definite: true, plural: true});
    this.at = k + 1;
    return true;
  }

  /** An office, a delegation or an institution, with the name that it stands before or in apposition to. */
  private noun(): boolean {
    const {owner, ownerDraft} = this;
    const from = this.at;
    const phrase = readNoun(this.scene, from, this.end, owner);
    if (phrase === null) return false;
    if (phrase.type === 'office') return this.office(phrase, ownerDraft);
    this.owner = [];
    this.ownerDraft = null;
    if (phrase.type === 'institution') return this.institution(phrase);
    return this.people(phrase, ownerDraft);
  }

  private office(phrase: NounPhrase, ownerDraft: Draft | null): boolean {
    const {scene, end} = this;
    const kind = officeHeads.get(phrase.noun) ?? 'head';
    const complement = readComplement(scene, phrase.last, end, phrase.noun);
    let last = complement?.last ?? phrase.last;
    // "Special Envoy for Sudan" may end before a name, else only the head stands before one
    let name = this.nameAfter(last);
    if (name === last && complement !== null) {
      const direct = this.nameAfter(phrase.last);
      if (direct > phrase.last) {
        last = phrase.last;
        name = direct;
      }
    }
    const joined = complement !== null && last === complement.last ? complement : null;
    const role = joined && joined.words !== '' ? `${phrase.role} ${joined.words}` : phrase.role;
    const all = [...phrase.parties, ...(joined?.parties ?? [])];
    let party = phrase.parties[0] ?? joined?.parties[0] ?? ownerDraft?.party ?? null;
    if (name > last) {
      const words = this.words(last, name);
      if (this.lower(name) === 'of' && party === null) party = this.partyAt(name + 1);
      this.owner = [];
      this.ownerDraft = null;
      const made = this.draft(phrase.first, name, {
        kind: 'person',
        form: 'name',
        name: words,
        party,
        role: role === 'counterpart' ? null : role,
        sex: officeSex.get(phrase.noun) ?? sexOf(words),
        noun: phrase.noun,
        body: phrase.body,
        definite: true,
      });
      this.at = name;
      this.afterName(made);
      return true;
    }
    const bare = phrase.determiner === null && all.length === 0 && ownerDraft === null;
    if (bare && !(phrase.capital && phrase.first === this.sentence.first) && !this.appositionAhead(last)) {
      if (kind !== 'head' || !phrase.capital) return false;
    }
    if (kind === 'word' && complement === null && all.length === 0) return false;
    const indefinite =
      phrase.determiner === 'a' ||
      phrase.determiner === 'an' ||
      phrase.determiner === 'another' ||
      phrase.determiner === 'one';
    if (phrase.noun === 'person' && !indefinite) return false;
    this.owner = [];
    this.ownerDraft = null;
    let stop = last;
    if (kind === 'loose') stop = this.familiar(last);
    for (let k = last; k < stop && party === null; k++) party = this.partyAt(k);
    const own =
      phrase.determiner === 'its' ||
      phrase.determiner === 'his' ||
      phrase.determiner === 'her' ||
      phrase.determiner === 'their';
    const made = this.draft(phrase.first, stop, {
      kind: 'office',
      form: 'description',
      party,
      role: stop > last ? `${role} ${this.words(last, stop).toLowerCase()}` : role,
      sex: officeSex.get(phrase.noun) ?? null,
      noun: phrase.noun,
      body: phrase.body,
      definite: !indefinite && (phrase.determiner !== null || all.length > 0 || ownerDraft !== null),
    });
    if (own) made.parties = [`@${phrase.determiner}`];
    this.at = stop;
    if (kind === 'loose') return true;
    const behind = this.lower(stop) === '(' && this.lower(stop + 2) === ')' ? stop + 3 : stop;
    const after = this.lower(behind) === ',' ? behind + 1 : stop;
    if (after > stop) {
      const close = this.nameAfter(after);
      if (close > after && !this.listed(close) && (!indefinite || this.lower(close) === ',')) {
        const words = this.words(after, close);
        made.name = words;
        made.kind = 'person';
        const named = this.draft(after, close, {
          kind: 'person',
          form: 'name',
          name: words,
          party,
          role: made.role,
          sex: made.sex ?? sexOf(words),
          noun: phrase.noun,
          definite: true,
        });
        made.same = named;
        this.at = close;
        this.afterName(named);
      }
    }
    return true;
  }

  /** "a person familiar with the matter", "an official briefed on the talks". */
  private familiar(from: number): number {
    if (!/^(?:familiar|briefed|close|involved|knowledgeable|present|taking)$/.test(this.lower(from))) return from;
    let k = from + 1;
    while (
      k < this.end &&
      k < from + 9 &&
      !sayingVerbs.has(this.lower(k)) &&
      !/^[,.;:"”]/.test(this.lower(k)) &&
      !/^(?:who|that|has|had)$/.test(this.lower(k))
    )
      k++;
    return k < from + 9 ? k : from;
  }

  private appositionAhead(k: number): boolean {
    const after = this.lower(k) === ',' ? k + 1 : k;
    return this.nameAfter(after) > after;
  }

  /** Whether what follows goes on with a list ("the minister, Ann Lee and Bob Ray"), which is no apposition. */
  private listed(k: number): boolean {
    return this.lower(k) === 'and' && isNameWord(this.token(k + 1)) && !this.scene.names[k + 1];
  }

  private nameAfter(k: number): number {
    if (k >= this.end) return k;
    const token = this.token(k) as Token;
    let from = k;
    if (wordBits(token.lower) & COURTESY && isCapital(token)) from = k + 1;
    if (!isNameWord(this.token(from))) return k;
    if (notNames.has(this.lower(from))) return k;
    const last = endOfName(this.scene, from, this.end, true);
    if (last === from) return k;
    return runKind(this.scene, from, last) === null ? last : k;
  }

  private words(first: number, last: number): string {
    let from = first;
    while (from < last && wordBits(this.lower(from)) & COURTESY) from++;
    const {tokens, text} = this.scene;
    return text.slice((tokens[from] as Token).start, (tokens[last - 1] as Token).end).replace(/\s+/g, ' ');
  }

  private partyAt(k: number): string | null {
    const found = this.scene.names[this.lower(k) === 'the' ? k + 1 : k];
    return found && found.last <= this.end ? partyOf(found.sense) : null;
  }

  /** Reads what hangs on a name: a possessive, an apposition, "of the State Department", "for the United States". */
  private afterName(person: Draft): void {
    let k = this.at;
    if (isPossessive(this.token(k))) {
      this.at = k + 1;
      this.owner = [];
      this.ownerDraft = person;
      return;
    }
    if (this.lower(k) === '(') {
      const close = this.lower(k + 2) === ')' ? k + 2 : -1;
      if (close > 0 && person.party === null) person.party = this.partyAt(k + 1);
      return;
    }
    const comma = this.lower(k) === ',';
    if (comma) k++;
    if (this.lower(k) === 'of' || (this.lower(k) === 'for' && !comma)) {
      const phrase = this.partyAt(k + 1);
      if (phrase !== null && person.party === null) person.party = phrase;
      return;
    }
    if (!comma) return;
    const phrase = readNoun(this.scene, k, this.end, []);
    if (phrase === null || phrase.type !== 'office') return;
    const complement = readComplement(this.scene, phrase.last, this.end, phrase.noun);
    const last = complement?.last ?? phrase.last;
    if (this.nameAfter(last) > last) return;
    // "will meet Lee, a diplomat said": the next clause's subject, no apposition
    if (phrase.determiner !== null && this.verbAhead(last)) return;
    if (
      phrase.determiner === null &&
      phrase.parties.length === 0 &&
      complement === null &&
      !/^(?:[,.;)]|of$)/.test(this.lower(last))
    )
      return;
    const role = complement && complement.words !== '' ? `${phrase.role} ${complement.words}` : phrase.role;
    const party = phrase.parties[0] ?? complement?.parties[0] ?? null;
    if (person.role === null || officeHeads.get(phrase.noun) === 'head') person.role = person.role ?? role;
    person.party = person.party ?? party;
    person.sex = person.sex ?? officeSex.get(phrase.noun) ?? null;
    this.draft(phrase.first, last, {
      kind: 'person',
      form: 'description',
      party,
      role,
      noun: phrase.noun,
      definite: true,
      same: person,
      subject: false,
    });
    this.at = last;
  }

  private courtesy(): boolean {
    const from = this.at;
    const last = endOfName(this.scene, from + 1, this.end, true);
    if (last === from + 1) return false;
    const words = this.words(from + 1, last);
    const made = this.draft(from, last, {
      kind: 'person',
      form: 'name',
      name: words,
      sex: courtesies.get(this.lower(from)) ?? sexOf(words),
    });
    this.at = last;
    this.afterName(made);
    return true;
  }

  private institution(phrase: NounPhrase): boolean {
    const previous = this.lower(phrase.first - 1);
    const site =
      /^(?:embassy|consulate|court|bank|parliament|ministry|chancellery)$/.test(phrase.noun) &&
      /^(?:at|in|inside|outside|near|from|to)$/.test(previous);
    this.at = phrase.last;
    if (site && /^(?:embassy|consulate|general|house|kremlin)$/.test(phrase.noun)) return true;
    if (
      /^(?:embassy|consulate|general)$/.test(phrase.noun) &&
      /^(?:at|in|inside|outside|near|from|to)$/.test(this.lower(phrase.first))
    )
      return true;
    if (!phrase.capital && phrase.determiner === null && phrase.parties.length === 0) return true;
    if (
      /^(?:court|bank|agency|police|parliament|senate)$/.test(phrase.noun) &&
      phrase.parties.length === 0 &&
      !phrase.capital
    )
      return true;
    const own = /^(?:its|his|her|their)$/.test(phrase.determiner ?? '');
    const made = this.draft(phrase.first, phrase.last, {
      kind: 'organisation',
      form: phrase.capital ? 'name' : 'description',
      name: phrase.capital ? this.institutionName(phrase) : null,
      party: phrase.parties[0] ?? null,
      role: null,
      noun: phrase.noun,
      definite: true,
    });
    if (own) made.parties = [`@${phrase.determiner}`];
    // "the Ministry of Foreign Affairs of Peru"
    if (this.lower(this.at) === 'of') {
      const complement = readComplement(this.scene, this.at, this.end, 'ministry');
      if (complement !== null && (phrase.capital || complement.words === '')) {
        made.last = complement.last;
        made.end = (this.scene.tokens[complement.last - 1] as Token).end;
        made.party = made.party ?? complement.parties[0] ?? null;
        if (phrase.capital)
          made.name = this.words(
            this.lower(phrase.first) === 'the' ? phrase.first + 1 : phrase.first,
            complement.words === '' ? phrase.last : complement.last,
          );
        this.at = complement.last;
      }
    }
    this.acronym(made);
    if (isPossessive(this.token(this.at))) {
      this.owner = made.party === null ? [] : [made.party];
      this.ownerDraft = made;
      this.at++;
    }
    return true;
  }

  /** "Foreign Ministry", but "U.S. Embassy" where the noun alone would say too little. */
  private institutionName(phrase: NounPhrase): string {
    if ((phrase.name as string).includes(' ')) return phrase.name as string;
    const first = phrase.determiner === null ? phrase.first : phrase.first + 1;
    return this.words(first, phrase.last);
  }

  private people(phrase: NounPhrase, ownerDraft: Draft | null): boolean {
    const {noun, determiner} = phrase;
    const parties = [...phrase.parties];
    let last = phrase.last;
    this.at = last;
    const plural = noun.endsWith('s') || noun === 'people';
    const own = /^(?:its|his|her|their)$/.test(determiner ?? '');
    if (parties.length === 0 && (this.lower(last) === 'of' || this.lower(last) === 'from')) {
      for (let k = last + 1; k < this.end && k < last + 12; ) {
        if (/^(?:the|and|,|both)$/.test(this.lower(k))) {
          k++;
          continue;
        }
        const found = this.scene.names[k];
        const party = found ? partyOf(found.sense) : null;
        if (!found || party === null || isPossessive(this.token(found.last))) break;
        parties.push(party);
        k = found.last;
      }
    }
    const made = this.draft(phrase.first, last, {
      kind: 'group',
      form: 'description',
      party: parties.length === 1 ? (parties[0] as string) : (ownerDraft?.party ?? null),
      parties: own ? [`@${determiner}`] : parties.length > 1 ? parties : [],
      noun,
      definite: determiner === 'the' || parties.length > 0 || own || ownerDraft !== null,
      plural,
      role: parties.length === 0 && plural && determiner === null ? phrase.role : null,
    });
    if (ownerDraft !== null && parties.length === 0) made.same = ownerDraft;
    // "the president and his delegation": the singular "one" stands for what was just named
    last = this.at;
    this.titled = plural && isNameWord(this.token(last));
    if (isPossessive(this.token(last))) {
      this.owner = parties.length === 1 ? parties : [];
      this.ownerDraft = made;
      this.at = last + 1;
    }
    return true;
  }

  /** A name that opens with a word which is also a town or country: "Jordan Bardella said". */
  private nameBefore(from: number): boolean {
    const last = endOfName(this.scene, from, this.end, false);
    if (last < from + 2 || runKind(this.scene, from, last) !== null) return false;
    const words = this.words(from, last);
    const made = this.draft(from, last, {kind: 'person', form: 'name', name: words, sex: sexOf(words)});
    this.at = last;
    this.afterName(made);
    return true;
  }

  /** A state, a government by its capital or seat, a people, an organisation or a movement by name. */
  private lexical(): boolean {
    const {tokens, names} = this.scene;
    const from = this.at;
    const found = names[from]!;
    const {sense, last} = found;
    const next = this.token(last);
    const owns = isPossessive(next);
    const made = (kind: Draft['kind'], party: string, name: string): Draft => {
      const first = this.lower(from - 1) === 'the' ? from - 1 : from;
      const draft = this.draft(from, last, {kind, form: 'name', party, name, definite: true});
      draft.start = (tokens[first] as Token).start;
      const token = tokens[last - 1] as Token;
      const suffix = token.text.search(
        /-(?:mediated|brokered|led|sponsored|hosted|facilitated|backed|chaired|based|run)$/,
      );
      if (suffix > 0) draft.end = token.start + suffix;
      return draft;
    };
    let draft: Draft | null = null;
    if (sense.body !== undefined) draft = made('organisation', sense.body, sense.name);
    else if (sense.movement !== undefined) draft = made('group', sense.movement, sense.name);
    else if (sense.institution !== undefined || (sense.seat !== undefined && !sense.town)) {
      if (
        !/^(?:in|at|inside|outside|near|to|from)$/.test(this.lower(from - 1)) &&
        !(this.lower(from - 1) === 'the' && /^(?:in|at|inside|outside|near|to|from)$/.test(this.lower(from - 2)))
      )
        draft = made('organisation', (sense.institution ?? sense.seat) as string, sense.name);
    } else if (sense.people !== undefined) draft = made('state', sense.people, sense.name);
    else if (sense.state !== undefined && sense.adjective !== undefined && !owns && this.qualifies(last)) draft = null;
    else if (sense.state !== undefined || sense.capital !== undefined) {
      const party = governs(this.scene, found, this.sentence, this.drafts);
      if (party !== null) draft = made('state', party, sense.name);
    } else if (
      sense.adjective !== undefined &&
      /^(?:one|side|$)/.test(this.lower(last)) &&
      this.lower(from - 1) === 'the'
    ) {
      // "and the Thai one": an ellipsis of the delegation named before
      draft = made('group', sense.adjective, sense.name);
      draft.form = 'description';
      draft.name = null;
      draft.noun = 'one';
      draft.last = last + 1;
      draft.end = (tokens[last] as Token).end;
    }
    this.at = draft?.last ?? last;
    if (draft === null) {
      if (owns) {
        this.at = last + 1;
        this.owner = [];
      }
      return true;
    }
    this.acronym(draft);
    if (owns) {
      this.at = last + 1;
      this.owner = [];
    }
    return true;
  }

  /** Whether a lower-case noun follows, which a name that is also an adjective then only qualifies: "US sanctions". */
  private qualifies(k: number): boolean {
    const {lower, text} = this.token(k) ?? {lower: '', text: ''};
    if (!/^\p{Ll}/u.test(text)) return false;
    return !actingVerbs.has(lower) && !/ly$/.test(lower) && !functionWords.test(lower);
  }

  /** "(RSF)" after a name gives the party's acronym. */
  private acronym(draft: Draft): void {
    if (this.lower(this.at) !== '(' || this.lower(this.at + 2) !== ')') return;
    const token = this.token(this.at + 1) as Token;
    if (!/^\p{Lu}[\p{Lu}\p{N}/–-]{1,9}$/u.test(token.text)) return;
    if (draft.kind === 'group' || draft.kind === 'organisation') draft.parties = [`=${token.text}`];
    this.at += 3;
  }

  /** A run of capitalised words that no lexicon knows: a person, an organisation, or neither. */
  private capitals(): boolean {
    const {scene, end} = this;
    const from = this.at;
    const token = this.token(from) as Token;
    const joined = joinedParties(token);
    if (joined !== null) {
      for (const part of joined) {
        const party = partyOf(part.sense) as string;
        const draft = this.draft(from, from + 1, {
          kind: part.sense.body ? 'organisation' : part.sense.movement ? 'group' : 'state',
          form: 'name',
          party,
          name: part.sense.name,
          definite: true,
          noun: '-',
        });
        draft.start = part.start;
        draft.end = part.end;
      }
      this.at = from + 1;
      return true;
    }
    if (notNames.has(token.lower) && !(wordBits(token.lower) & (MODIFIER | HEAD))) {
      this.at = from + 1;
      return true;
    }
    const run = endOfRun(scene, from, end);
    const kind = run > from ? runKind(scene, from, run) : null;
    if (kind !== null && run > from + 1) return this.organisation(from, run, kind);
    const last = endOfName(scene, from, end, false);
    if (last === from) return false;
    this.at = last;
    if (this.headline || !/\p{L}/u.test(token.text) || notNames.has(token.lower)) return true;
    const acronym =
      this.lower(last) === '(' &&
      /^\p{Lu}[\p{Lu}\p{N}/–-]{1,9}$/u.test(this.token(last + 1)?.text ?? '') &&
      this.lower(last + 2) === ')';
    if (acronym) return this.organisation(from, last, 'movement');
    const how = this.personal(from, last);
    if (how === null) return true;
    const words = this.words(from, last);
    const draft = this.draft(from, last, {
      kind: 'person',
      form: 'name',
      name: words,
      sex: sexOf(words),
      weak: how === 'weak',
    });
    this.afterName(draft);
    return true;
  }

  private organisation(from: number, run: number, kind: 'movement' | 'body' | 'thing'): boolean {
    const {tokens, text} = this.scene;
    // the run may go on past the name: cut it after its last telling word
    this.at = run;
    if (kind === 'thing' || this.headline) return true;
    const name = text.slice((tokens[from] as Token).start, (tokens[run - 1] as Token).end);
    const followed =
      this.lower(run) === '(' &&
      this.lower(run + 2) === ')' &&
      /^\p{Lu}[\p{Lu}\p{N}/–-]{1,9}$/u.test(this.token(run + 1)?.text ?? '');
    if (/^(?:Communist|Labour|Conservative|Democratic|Republican|Socialist) Party$/.test(name)) return true;
    const draft = this.draft(from, run, {
      kind: kind === 'movement' ? 'group' : 'organisation',
      form: 'name',
      name,
      party: kind === 'movement' ? slug(name) : null,
      definite: true,
    });
    if (followed) this.acronym(draft);
    return true;
  }

  /** Whether a capitalised run that no title introduces is a person. */
  private personal(first: number, last: number): 'sure' | 'weak' | null {
    const count = last - first;
    const before = this.lower(first - 1);
    const after = this.lower(last);
    const opening = first === this.sentence.first || /^["“(]$/.test(before);
    const name = this.words(first, last);
    if (count === 1 && /^[\p{Lu}\p{N}.-]+$/u.test(name)) return null;
    if (count === 1 && opening && wordBits(this.lower(first))) return null;
    if (this.titled) {
      this.titled = after === 'and' || after === ',';
      return 'sure';
    }
    if (
      sayingVerbs.has(before) &&
      (count > 1 || !opening) &&
      !/^(?:that|the)$/.test(before) &&
      /^[,.;:"”]|^(?:on|in|at|after|as|when|while|of|during|from|earlier|late|told|said)?$/.test(after)
    )
      return 'sure';
    if (/^(?:in|at|near|outside|around|via|through|across|toward|towards)$/.test(before))
      return this.verbAhead(last) && count > 1 && sayingVerbs.has(after)
        ? 'sure'
        : count > 1 && sexOf(name) !== null
          ? 'sure'
          : 'weak';
    if (before === 'the' || before === 'a' || before === 'an') return 'weak';
    if (sayingVerbs.has(after))
      return !opening || count > 1 || !/(?:ly|ing|ed)$/.test(this.lower(first)) ? 'sure' : null;
    if (this.verbAhead(last)) {
      if (!opening || count > 1) return 'sure';
      return common.test(this.lower(first)) || !this.personActs(last) ? 'weak' : 'sure';
    }
    if (count > 1 && sexOf(name) !== null) return 'sure';
    if (
      before === 'by' &&
      /^(?:led|headed|chaired|represented|hosted|accompanied|mediated|signed)$/.test(this.lower(first - 2))
    )
      return 'sure';
    if (before === 'by' && wordBits(this.lower(first - 2)) && this.lower(first - 2) === 'one') return 'sure';
    if (
      /^(?:told|tells|met|meet|meets|meeting|urged|thanked|asked|invited|accused|appointed|replaced|named|nominated|between|under|than)$/.test(
        before,
      )
    )
      return 'sure';
    if (after === ',' && (this.lower(last + 1) === 'who' || this.officeAhead(last + 1))) return 'sure';
    if (
      /^(?:'s|’s)$/.test(after) &&
      (wordBits(this.lower(last + 1)) & (DELEGATION | PEOPLE) ||
        /^(?:appointment|position|proposal|remarks|visit|arrival|departure|statement|comments|tenure|words|predecessor|successor)$/.test(
          this.lower(last + 1),
        ))
    )
      return 'sure';
    if (after === 'and' && isNameWord(this.token(last + 1)) && !this.scene.names[last + 1]) {
      const other = endOfName(this.scene, last + 1, this.end, false);
      if (other > last + 1 && this.verbAhead(other)) return 'sure';
    }
    if (before === 'and' && this.drafts.length > 0) {
      const previous = this.drafts[this.drafts.length - 1] as Draft;
      if (previous.kind === 'person' && previous.last === first - 1 && !previous.weak) return 'sure';
    }
    if (count > 1 && !opening && before !== 'of' && before !== 'from' && before !== 'to') return 'sure';
    return 'weak';
  }

  private verbAhead(k: number): boolean {
    let at = k;
    for (let n = 0; n < 2 && /ly$|^(?:also|again|then|later|earlier|still|both)$/.test(this.lower(at)); n++) at++;
    return actingVerbs.has(this.lower(at));
  }

  /** Whether the verb at `k`, auxiliaries left out, is one of which persons are subjects. */
  private personActs(k: number): boolean {
    let at = k;
    for (
      let n = 0;
      n < 3 &&
      /ly$|^(?:has|had|have|is|was|will|would|did|does|not|also|again|then|later|earlier|still|both|never|been)$/.test(
        this.lower(at),
      );
      n++
    )
      at++;
    const verb = this.lower(at);
    if (sayingVerbs.has(verb) || headVerbs.has(verb)) return true;
    return at > k
      ? /ed$/.test(verb) || actingVerbs.has(verb)
      : /^(?:told|met|meets|spoke|wants|signed|arrived|visited|invited|called|rejects|rejected|refuses|refused|accused|thanked|urged|met|gave|named|hopes|hoped|expects|demanded|demands|proposed|proposes|offered|offers|agreed|declined|described|praised|welcomed|criticised|criticized|condemned|vowed|pledged|promised|insists|travelled|traveled|flew|returned|attended|left|joined|replaced|expressed|conveyed|stopped|quoted|cited|attributed|blamed|wrapped|sat|handed|presented|summoned|briefed|also|says|appointed|dismissed|succeeded|resigned|voiced|reiterates|warns|seeks|sought|needs|wanted|believes|thinks|negotiated|mediated|did|does|took|made|put|raised)$/.test(
          verb,
        );
  }

  private officeAhead(k: number): boolean {
    const phrase = readNoun(this.scene, k, this.end, []);
    return phrase !== null && phrase.type === 'office' && (phrase.determiner !== null || phrase.parties.length > 0);
  }
}

/** A line without a full stop in which most words are capitalised. */
function isHeadline(scene: Scene, sentence: Sentence): boolean {
  const {first, last} = sentence;
  const count = last - first;
  if (count < 5 || count > 30) return false;
  const closing = (scene.tokens[last - 1] as Token).text;
  if (/[.!?"”]$/.test(closing)) return false;
  let upper = 0;
  let lower = 0;
  for (let k = first; k < last; k++) {
    const token = scene.tokens[k] as Token;
    if (isCapital(token)) upper++;
    else if (/^\p{Ll}{4}/u.test(token.text)) lower++;
  }
  return upper > 3 && lower === 0;
}
