import {notNames} from '../../language/en/names.ts';
import {placeKinds, sites} from '../../language/en/places.ts';
import type {Analysis, Sentence, Token} from '../../language/index.ts';
import type {PlaceMention, Span} from '../mention.ts';
import type {Sense} from './gazetteer.ts';

/** A name of the gazetteer at tokens `first` to `last - 1`. */
export interface NameAt {
  readonly first: number;
  readonly last: number;
  readonly sense: Sense;
}

const before = new Set(
  'in at to from off near outside inside into via around of leaving left visited visiting'.split(' '),
);
const upper = /^\p{Lu}/u;

/** The country that a land's own name says, none for a land that no code stands for. */
const alpha3 = (code: string): string | null => (/^[A-Z]{3}$/.test(code) ? code : null);
const inner = new Set('of de des do dos da das du di del della der den la el al es el- upon sur am'.split(' '));
const busy =
  /^(?:staff|staffing|levels|work|working|workers|employees|stability|situation|posts|jobs|guards|protest|protests|attack|personnel|operations|employed|hiring|hired|number)$/;

/**
 * Reads the places of a report: towns and countries after words of place, and sites at which something is held. `taken`
 * tells whether a span is an actor already; `names` are the gazetteer's names by their first token.
 */
export function readPlaces(
  analysis: Analysis,
  names: readonly (NameAt | null)[],
  skipped: Uint8Array,
  taken: (span: Span) => Span | null,
  capitals: ReadonlyMap<string, string>,
): PlaceMention[] {
  const places: PlaceMention[] = [];
  for (const sentence of analysis.sentences)
    new Places(analysis, names, skipped, taken, capitals, sentence, places).read();
  return places;
}

class Places {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly names: readonly (NameAt | null)[];
  private readonly skipped: Uint8Array;
  private readonly taken: (span: Span) => Span | null;
  private readonly capitals: ReadonlyMap<string, string>;
  private readonly sentence: Sentence;
  private readonly places: PlaceMention[];

  constructor(
    analysis: Analysis,
    names: readonly (NameAt | null)[],
    skipped: Uint8Array,
    taken: (span: Span) => Span | null,
    capitals: ReadonlyMap<string, string>,
    sentence: Sentence,
    places: PlaceMention[],
  ) {
    this.text = analysis.text;
    this.tokens = analysis.tokens;
    this.names = names;
    this.skipped = skipped;
    this.taken = taken;
    this.capitals = capitals;
    this.sentence = sentence;
    this.places = places;
  }

  read(): void {
    for (let at = this.sentence.first; at < this.sentence.last; ) at = Math.max(at + 1, this.step(at));
  }

  /** Behind a word of place, "the town of", or "at the" before a name of several words. */
  private follows(at: number): boolean {
    const last = this.lower(at - 1);
    if (last === 'of') return /^(?:town|city|village|port|resort|municipality)$/.test(this.lower(at - 2));
    return before.has(last) || (last === 'the' && this.lower(at - 2) === 'at' && this.endOfRun(at) > at + 1);
  }

  private lower(k: number): string {
    return k >= this.sentence.first && k < this.sentence.last ? (this.tokens[k] as Token).lower : '';
  }

  private step(at: number): number {
    const token = this.tokens[at] as Token;
    if (this.skipped[at]) return at + 1;
    const found = this.names[at];
    if (found) {
      const last = this.named(found);
      if (last > at) return last;
      const capital = this.capitalOf(found);
      return capital > at ? capital : this.site(at, found.last);
    }
    if (sites.has(token.lower)) return this.site(at, at + 1);
    if (upper.test(token.text) && this.follows(at)) return this.unknown(at);
    return at + 1;
  }

  private add(first: number, last: number, place: string | null, country: string | null, site: string | null): number {
    const start = (this.tokens[first] as Token).start;
    const end = (this.tokens[last - 1] as Token).end;
    const actor = this.taken({start, end});
    if (actor !== null && (site === null || (actor.start <= start && actor.end >= end))) return first;
    this.places.push({start, end, text: this.text.slice(start, end), place, country, site});
    return last;
  }

  /** A town or country of the gazetteer, with the country that follows it. */
  private named(found: NameAt): number {
    const {sense, first} = found;
    const governed = before.has(this.lower(this.lower(first - 1) === 'the' ? first - 2 : first - 1));
    if (sense.town !== undefined) {
      if (this.lower(found.last) === 'time') return first;
      const [last, country] = this.within(found.last, sense.town);
      return this.add(first, last, sense.name, country ?? sense.town, null);
    }
    if (
      sense.state !== undefined &&
      governed &&
      !(
        sense.adjective !== undefined &&
        /^\p{L}/u.test(this.lower(found.last)) &&
        !/^(?:and|or|on|in|at|for|with|to|from|by|as|after|before|this|last|next|when|where|which|who|is|was|will|has|had|said)$/.test(
          this.lower(found.last),
        )
      )
    )
      return this.add(first, found.last, sense.name, alpha3(sense.state), null);
    return first;
  }

  /** ", Turkey" after a town: the token after it and the country; a town that is known lies nowhere else. */
  private within(last: number, own?: string): [number, string | null] {
    if (this.lower(last) !== ',') return [last, null];
    const next = this.names[last + 1];
    if (!next?.sense.state || next.last > this.sentence.last) return [last, null];
    if (own !== undefined && next.sense.state !== own) return [last, null];
    const close = this.lower(next.last);
    // "in Oslo, SWEDEN'S minister said"; "in Oslo, NORWAY'S capital"
    if (/^['’]s?$/.test(close) && this.lower(next.last + 1) !== 'capital') return [last, null];
    if (/^\p{L}/u.test(close) && close !== 'on' && close !== 'in') return [last, null];
    return [next.last, next.sense.state];
  }

  /** "the Omani capital", "the Turkish city of Istanbul", "Sudan's capital": the place that it is. */
  private capitalOf(found: NameAt): number {
    const code = found.sense.adjective ?? found.sense.state;
    if (code === undefined) return found.first;
    const k = /^['’]s?$/.test(this.lower(found.last)) ? found.last + 1 : found.last;
    const first = this.lower(found.first - 1) === 'the' ? found.first - 1 : found.first;
    if (this.lower(k) === 'capital') {
      const next = this.lower(k + 1) === ',' || this.lower(k + 1) === 'of' ? k + 2 : k + 1;
      const town = this.names[next];
      if (town?.sense.town === code) return this.add(first, town.last, town.sense.name, code, null);
      const capital = this.capitals.get(code);
      return capital === undefined ? found.first : this.add(first, k + 1, capital, code, null);
    }
    let kind = k;
    while (kind < k + 3 && !placeKinds.has(this.lower(kind)) && /^[a-z-]+$/.test(this.lower(kind))) kind++;
    if (!placeKinds.has(this.lower(kind))) return found.first;
    const from = this.lower(kind + 1) === 'of' ? kind + 2 : kind + 1;
    const town = this.names[from];
    if (town?.sense.town !== undefined) return this.add(first, town.last, town.sense.name, town.sense.town, null);
    const last = this.endOfRun(from);
    if (last === from) return found.first;
    return this.add(
      first,
      last,
      this.text.slice((this.tokens[from] as Token).start, (this.tokens[last - 1] as Token).end),
      code,
      null,
    );
  }

  private endOfRun(from: number): number {
    let last = from;
    for (let k = from; k < this.sentence.last && k < from + 5; k++) {
      const token = this.tokens[k] as Token;
      if (upper.test(token.text) && !this.skipped[k] && !notNames.has(token.lower)) last = k + 1;
      else if (k === from || !inner.has(token.lower)) break;
    }
    return last;
  }

  /** A capitalised word that no lexicon knows, after a word of place. */
  private unknown(at: number): number {
    const preposition = this.lower(at - 1);
    const last = this.endOfRun(at);
    if (last === at) return at + 1;
    const token = this.tokens[at] as Token;
    if (/^[\p{Lu}\p{N}.]+$/u.test(token.text) && last === at + 1) return last;
    const [end, country] = this.within(last);
    const motion =
      preposition === 'in' ||
      preposition === 'near' ||
      preposition === 'of' ||
      (/^(?:at|off|outside|the)$/.test(preposition) && this.closes(end)) ||
      country !== null ||
      /^(?:met|held|talks|round|place|session|meeting|gathered|arrived|convened|meetings)$/.test(this.lower(at - 2));
    if (!motion) return last;
    if (this.taken({start: token.start, end: (this.tokens[last - 1] as Token).end}) !== null) return last;
    const name = this.text.slice(token.start, (this.tokens[last - 1] as Token).end);
    if (this.lower(end) === 'province' || placeKinds.has(this.lower(end)))
      return this.add(at, end, name, country, null);
    if (
      /(?:Agreement|Accord|Protocol|Treaty|Conference|Summit|Council|Committee|Commission|Ministry|Convention|Declaration|Assembly|Parliament|Congress|Party|University|Times|Post|News|Bank|Group|Club|Inc|Ltd|Court|Agency|Office|Institute|Fund|Games|Cup)$/.test(
        name,
      )
    )
      return last;
    return this.add(at, end, name, country, null);
  }

  /** Whether nothing stands behind a name that would make a thing or a firm of it: a day, a town or a stop. */
  private closes(at: number): boolean {
    return (
      at >= this.sentence.last ||
      this.skipped[at] === 1 ||
      /^(?:[,.;:]|on|in|last|this|next|late|early|before|after|yesterday|today|when|where)$/.test(this.lower(at))
    );
  }

  /** "at the residence of the Omani ambassador in Rome": the site, and the town that it is in. */
  private site(at: number, next: number): number {
    if (!sites.has(this.lower(at)) && !this.names[at]) return next;
    let first = at;
    let noun = -1;
    for (let k = at; k < this.sentence.last && k < at + 7; k++) {
      if (sites.has(this.lower(k))) noun = k;
      const found = this.names[k];
      if (found) {
        k = found.last - 1;
        continue;
      }
      if (noun === k) {
        if (!sites.has(this.lower(k + 1)) && this.lower(k + 1) !== 'general') break;
        continue;
      }
      if (
        !upper.test((this.tokens[k] as Token).text) &&
        !/^(?:general|official|presidential|'s|’s|conference|new|old|main)$/.test(this.lower(k)) &&
        noun < k
      )
        break;
    }
    if (noun < 0) return next;
    while (
      first > this.sentence.first &&
      (upper.test((this.tokens[first - 1] as Token).text) ||
        /^(?:the|a|an|its|his|her|their|official|presidential|new|old|'s|’s)$/.test(this.lower(first - 1))) &&
      at - first < 8
    )
      first--;
    if (!/^(?:at|in|inside)$/.test(this.lower(first - 1)) || busy.test(this.lower(first - 2))) return next;
    let last = noun + 1;
    if (this.lower(last) === 'general') last++;
    if (this.lower(last) === 'of') {
      let k = last + 1;
      while (
        k < this.sentence.last &&
        k < last + 9 &&
        !this.skipped[k] &&
        (/^(?:the|a|an|of)$/.test(this.lower(k)) ||
          this.names[k] ||
          upper.test((this.tokens[k] as Token).text) ||
          /^(?:ambassador|consul|general|foreign|prime|minister|president|envoy|nations|ministry|government|governor|council|chief|mission|embassy)$/.test(
            this.lower(k),
          ))
      )
        k = this.names[k]?.last ?? k + 1;
      if (k > last + 1) last = k;
    }
    const site = this.text.slice((this.tokens[first] as Token).start, (this.tokens[last - 1] as Token).end);
    let place: string | null = null;
    let country: string | null = null;
    let end = last;
    const town = /^(?:in|near|outside|,)$/.test(this.lower(last)) ? this.names[last + 1] : null;
    if (town?.sense.town !== undefined && town.last <= this.sentence.last) {
      const [close, state] = this.within(town.last);
      place = town.sense.name;
      country = state ?? town.sense.town;
      end = close;
    }
    // "at the ministry" tells nobody where
    if (place === null && !/\p{Lu}| of /u.test(site)) return next;
    return this.add(first, end, place, country, site);
  }
}
