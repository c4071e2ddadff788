import {sideNouns} from '../../language/en/offices.ts';
import type {Token} from '../../language/index.ts';
import {isMovement, isState, only} from './parties.ts';
import type {Draft, Scene} from './scene.ts';

const mediation = /^(?:mediat|facilitat|broker|host|sponsor|convene|chaired$)/;
const offered = /^(?:initiative|mediation|facilitation|platform)$/;
const meeting =
  /^(?:talks?|negotiat|consultations?|round|delegations?|ceasefire|truce|agree|signed|met|meeting|dispute|war|conflict|sides)/;

/** The parties of a report's talks and those who mediate, as its words pair them. */
export interface Talks {
  /** Two or three, sorted; empty where the report does not tell. */
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  /** The state that has the conflict within, where its talks are with those who took up arms against it. */
  readonly inner: string | null;
  /** Whether words pair the parties; else they are those that the report names most. */
  readonly paired: boolean;
}

/** Counts which parties are named together ("A and B", "A-B talks", "between A and B", two delegations). */
export function talksOf(scene: Scene, drafts: readonly Draft[]): Talks {
  const {tokens} = scene;
  const pairs = new Map<string, number>();
  const mediators = new Map<string, number>();
  const weight = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, by: number): void => void map.set(key, (map.get(key) ?? 0) + by);
  let delegations: string[] = [];
  let sentence = -1;
  let three = false;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (draft.sentence !== sentence) {
      sentence = draft.sentence;
      delegations = [];
    }
    const {party} = draft;
    const real = draft.parties.filter((member) => !/^[@=]/.test(member));
    if (real.length > 1) add(pairs, key(real), 2);
    if (sideNouns.has(draft.noun) && /^(?:the |all )?three\b/i.test(scene.text.slice(draft.start, draft.start + 9)))
      three = true;
    if (party === null) {
      // "Qatar has sent both parties a draft": who does something to both is between them
      const doer = drafts[i - 1];
      if (
        draft.plural &&
        !draft.subject &&
        doer?.subject &&
        doer.party !== null &&
        doer.sentence === draft.sentence &&
        doer.kind !== 'person' &&
        draft.first - doer.last < 5
      )
        add(mediators, doer.party, 1);
      continue;
    }
    add(weight, party, 1);
    if (draft.noun === 'mediator' || draft.noun === 'facilitator' || mediates(scene, draft)) add(mediators, party, 1);
    if (/^(?:delegation|team|side|one|negotiators|delegations)$/.test(draft.noun)) {
      for (const other of delegations) if (other !== party) add(pairs, key([other, party]), 3);
      if (new Set([...delegations, party]).size > 2) add(pairs, key([...delegations, party]), 6);
      delegations.push(party);
    }
    const next = drafts[i + 1];
    if (next === undefined || next.party === null || next.party === party || next.sentence !== draft.sentence) continue;
    const joint = between(scene, draft, next);
    if (joint === null) continue;
    const third = drafts[i + 2];
    const list =
      third !== undefined &&
      third.party !== null &&
      third.sentence === draft.sentence &&
      joint === ',' &&
      between(scene, next, third) !== null
        ? [party, next.party, third.party]
        : [party, next.party];
    if (new Set(list).size < list.length || (joint.startsWith(',') && list.length === 2)) continue;
    const last = (list.length === 3 ? third : next) as Draft;
    let by =
      joint === '-' || joint === 'talks with'
        ? 3
        : tokens[draft.first - 1]?.lower === 'between' || tokens[draft.first - 2]?.lower === 'between'
          ? 3
          : 1;
    for (let k = last.last; k < last.last + 4; k++) if (meeting.test(tokens[k]?.lower ?? '')) by++;
    for (let k = Math.max(0, draft.first - 6); k < draft.first; k++) if (meeting.test(tokens[k]?.lower ?? '')) by++;
    if (looksOn(scene, drafts, i) || areSeparate(scene, last)) continue;
    // "the Saudi-American initiative": theirs together, as a rule for others
    if (mediates(scene, last) || (joint === '-' && offered.test(tokens[last.last]?.lower ?? ''))) {
      for (const member of list) add(mediators, member, 1);
      continue;
    }
    add(pairs, key(list), by);
    if (list.length === 3) i++;
  }
  const acted = new Set(mediators.keys());
  for (const [pair, count] of pairs) if (pair.split(' ').some(isMovement)) pairs.set(pair, count + 4);
  for (const [pair, count] of pairs)
    if (pair.split(' ').some((party) => !isState(party) && !isMovement(party) && party !== 'EU'))
      pairs.set(pair, count - 2);
  let best: string | null = null;
  let most = 0;
  for (const [pair, count] of pairs) {
    const members = pair.split(' ');
    const named = Math.min(...members.map((member) => weight.get(member) ?? 0));
    const score = count + named - members.reduce((sum, member) => sum + 2 * (mediators.get(member) ?? 0), 0);
    if (score > most) {
      most = score;
      best = pair;
    }
  }
  // of its own side a text need not speak
  const parties = best !== null ? best.split(' ') : scene.official ? [] : mostNamed(weight, acted);
  if (three && parties.length === 2) {
    const third = ranked(weight, acted).find(([party]) => !parties.includes(party));
    if (third !== undefined) parties.push(third[0]);
    parties.sort();
  }
  if (acted.size === 0) {
    // who else is named together is taken for the mediators that "the mediators" speaks of
    const other = [...pairs.keys()].filter((pair) => !pair.split(' ').some((party) => parties.includes(party)));
    if (other.length === 1) for (const party of (other[0] as string).split(' ')) acted.add(party);
  }
  const inner = parties.some(isMovement) ? only(parties.filter(isState)) : null;
  const others = [...acted].filter((party) => !parties.includes(party)).sort();
  return {parties, mediators: others, inner, paired: best !== null};
}

function ranked(weight: ReadonlyMap<string, number>, mediators: ReadonlySet<string>): [string, number][] {
  return [...weight].filter(([party]) => !mediators.has(party)).sort((a, b) => b[1] - a[1]);
}

/** Where no words pair any parties: the two named most often, if they stand out. */
function mostNamed(weight: ReadonlyMap<string, number>, mediators: ReadonlySet<string>): string[] {
  const all = ranked(weight, mediators);
  const sides = all.filter(([party]) => isState(party) || isMovement(party));
  const [first, second, third] = sides.length > 1 ? sides : all;
  if (first === undefined || second === undefined || second[1] < 2 || (third !== undefined && third[1] === second[1]))
    return [];
  return [first[0], second[0]].sort();
}

function key(parties: readonly string[]): string {
  return [...new Set(parties)].sort().join(' ');
}

/** "observers from the EU and Norway", "thanks Niger, Libya and Sudan": who looks on is no party. */
function looksOn({tokens}: Scene, drafts: readonly Draft[], at: number): boolean {
  let opens = at;
  while (opens > 0 && isList(tokens.slice(drafts[opens - 1]!.last, drafts[opens]!.first))) opens--;
  const {first} = drafts[opens]!;
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(({lower}) => /^(?:observers?|guests?|witness(?:es)?|guarantors?|thank(?:s|ed)?|grateful)$/.test(lower));
}

/** Whether only the joints of a list stand between two of its members. */
function isList(between: readonly Token[]): boolean {
  return between.length > 0 && between.length < 4 && between.every(({lower}) => /^(?:,|and|the)$/.test(lower));
}

/** "X and Y held SEPARATE talks": others than those that the report is about. */
function areSeparate({tokens}: Scene, {last}: Draft): boolean {
  return tokens.slice(last, last + 6).some(({lower}) => lower === 'separate');
}

/** Whether words of mediation stand right beside a mention. */
function mediates(scene: Scene, draft: Draft): boolean {
  const {tokens} = scene;
  const suffix = scene.text.slice(draft.end, draft.end + 13);
  if (/^-(?:mediated|brokered|facilitated|sponsored|hosted)/.test(suffix)) return true;
  for (let k = draft.last; k < draft.last + 3; k++)
    if ((mediation.test(tokens[k]?.lower ?? '') || tokens[k]?.lower === 'mediator') && tokens[k + 1]?.lower !== 'by')
      return true;
  const before = tokens[draft.first - 1]?.lower === 'the' ? draft.first - 2 : draft.first - 1;
  if (tokens[before]?.lower === 'by' && mediation.test(tokens[before - 1]?.lower ?? '')) return true;
  return (
    tokens[draft.last]?.lower === 'as' &&
    /^(?:mediator|mediators|facilitator)$/.test(tokens[draft.last + 2]?.lower ?? tokens[draft.last + 1]?.lower ?? '')
  );
}

const talksWith =
  /^[^.;:"”]* (?:talks|negotiations|consultations|dialogue|ceasefire|truce|agreement) with (?:the |\p{Ll}+ ){0,2}$/u;

/** "-", "and", "with", "," or ", and" where nothing else stands between two mentions but talks "with"; else null. */
function between(scene: Scene, draft: Draft, next: Draft): string | null {
  if (draft.first === next.first) return '-';
  const gap = scene.text.slice(draft.end, Math.min(next.start, draft.end + 60)).replace(/^ \([^ )]{2,10}\)/, '');
  if (/^ and (?:the )?(?:[a-z-]+ ){0,3}(?:\p{Lu}\p{L}+ (?:of|for) (?:the )?)?$/u.test(gap)) return 'and';
  if (talksWith.test(scene.text.slice(draft.end, Math.min(next.start, draft.end + 90)))) return 'talks with';
  if (gap.length > 24) return null;
  const words = gap.trim().replace(/\s+(?:the|the paramilitary|that of the|of the)$/, '');
  if (words === '-' || words === '–' || words === '—' || words === '/') return '-';
  if (words === 'and' || words === 'with' || words === 'and that of') return 'and';
  return words === ',' || words === ', and' ? words : null;
}
