import type {Predicate} from '../language/index.ts';
import {type Attribution, type Cast, shiftDay} from '../mention/index.ts';
import type {Claim} from './claim.ts';
import {isHearsayDenied} from './hearsay.ts';
import type {Mentions, Scene} from './scene.ts';
import {firstAfter} from './spans.ts';

type Source = Claim['source'][number];

/** The sources of the attribution with this index, outermost first; sources that nobody can name are left out. */
export function chainOf(
  {attributions, cast}: {attributions: readonly Attribution[]; cast: Cast},
  index: number,
): Source[] {
  const chain: Source[] = [];
  const seen = new Set<number>();
  for (let at: number | null = index; at !== null && !seen.has(at); at = attributions[at]?.within ?? null) {
    seen.add(at);
    const attribution = attributions[at];
    if (!attribution?.source) continue;
    const entity = attribution.entity === null ? undefined : cast.entities[attribution.entity];
    chain.unshift({name: attribution.source.name, role: entity?.role ?? null, party: entity?.party ?? null});
  }
  return chain;
}

/** By whose word, and how, something at this place of the text is told. */
export interface Voice {
  source: Source[];
  mode: Claim['mode'];
  /** Said on an earlier day than the news itself. */
  earlier: boolean;
  /** What the source denies, or declines to say. */
  denied: 'denied' | 'withheld' | null;
  /** The piece of content that holds the place, to which a claim's words are cut. */
  piece: {start: number; end: number} | null;
}

const NARRATED: Voice = {source: [], mode: 'narrated', earlier: false, denied: null, piece: null};

/** The innermost attribution whose content holds the offset, as a voice; the outlet's own where there is none. */
export function voiceAt({mentions, heard}: Scene, offset: number): Voice {
  let found = -1;
  let size = Number.POSITIVE_INFINITY;
  for (const index of heard) {
    for (const {start, end} of mentions.attributions[index]!.content) {
      if (start <= offset && offset < end && end - start < size) {
        found = index;
        size = end - start;
      }
    }
  }
  if (found < 0) return NARRATED;
  const attribution = mentions.attributions[found]!;
  const source = chainOf(mentions, found);
  return {
    source,
    mode: source.length === 0 ? 'narrated' : attribution.mode,
    earlier: saidEarlier(mentions, outermost(mentions, attribution)),
    denied: attribution.polarity === '+' ? null : denial(mentions, attribution),
    piece: attribution.content.find(({start, end}) => start <= offset && offset < end) ?? null,
  };
}

function outermost({attributions}: Mentions, attribution: Attribution): Attribution {
  let at = attribution;
  for (let step = 0; at.within !== null && step < attributions.length; step++) at = attributions[at.within] ?? at;
  return at;
}

/** "did NOT DENY that they had met". */
const DENIES_NOT = /(?:\bnot|n['’]t|\bnever|\bneither) (?:\p{L}+ )?den/iu;

/** How many characters before a cue may deny it. */
const BEFORE_CUE = 10;

function denial({report}: Mentions, {cue, content}: Attribution): Voice['denied'] {
  const words = cue ? report.text.slice(Math.max(0, cue.start - BEFORE_CUE), cue.end) : '';
  if (/\bden(?:y|ies|ied|ying)\b/iu.test(words)) return DENIES_NOT.test(words) ? 'withheld' : 'denied';
  const begun = content[0] ? report.text.slice(content[0].start, content[0].start + 24) : '';
  return /^to (?!comment|say|name|answer|confirm|specify|elaborate|disclose|discuss|give|reveal|talk)/iu.test(begun)
    ? null
    : 'withheld';
}

/** "had said", or a cue with a day of its own that lies before the news. */
function saidEarlier({report, times}: Mentions, {cue, content}: Attribution): boolean {
  if (!cue) return false;
  const before = report.text.slice(Math.max(0, cue.start - 16), cue.end);
  if (/\bhad\s+(?:\p{L}+\s+)?\p{L}+$/iu.test(before)) return true;
  for (let at = firstAfter(times, cue.end); at < times.length && times[at]!.start - cue.end < NEAR; at++) {
    const {start, end, edtf, type} = times[at]!;
    const outside = !content.some((piece) => piece.start <= start && end <= piece.end);
    const last = edtf === null ? undefined : /(\d{4}-\d\d-\d\d)\]?$/u.exec(edtf)?.[1];
    if (type === 'DATE' && last && outside && last < shiftDay(report.reported, -1)) return true;
  }
  return false;
}

/** A day that stands so many characters behind a cue is its own. */
const NEAR = 24;

/** "denied that it had expelled them, AND CHAD HAS NOT ANSWERED": a clause with a subject of its own that goes on from the denial. */
export function isBeyondDenial({tokens, syntax}: Scene, predicate: Predicate, piece: Voice['piece']): boolean {
  const {subject, head, finite} = predicate;
  if (!piece || !finite || !subject || subject.first > head) return false;
  const [comma, and] = [tokens[subject.first - 2], tokens[subject.first - 1]];
  if (comma?.text !== ',' || !/^(?:and|but)$/u.test(and?.lower ?? '') || comma.start < piece.start) return false;
  return syntax.predicates.some(
    (one) => one.finite && one.kind !== 'noun' && one.head < subject.first && tokens[one.head]!.start >= piece.start,
  );
}

/** "denied ever HAVING PUT FORWARD a demand", "dismissed CLAIMS THAT": the verb of denial before, where no attribution was read. */
export function isDenied({syntax}: Scene, predicate: Predicate): boolean {
  if (isHearsayDenied(syntax, predicate)) return true;
  const {head, finite} = predicate;
  if (finite || syntax.lemmas[head - 1] !== 'have') return false;
  return syntax.lemmas.slice(Math.max(0, head - 4), head - 1).includes('deny');
}
