import type {Placing} from './placing.ts';
import type {Standing} from './roster.ts';
import type {Draft} from './scene.ts';

const leads =
  /^(?:,? (?:who )?(?:again |also |has |had |will |is to |was to )?(?:head|heads|headed|heading|lead|leads|led|leading|chair\w*|represent\w*|(?:signed|signs|spoke|speaks|negotiated|acted|answered|attended|appeared) for)|,? head of|,? leader of) (?:the |a |an )?$/;
const led = /(?:(?:headed|led|chaired|represented|formed) (?:\w+ )?by|^,? by|^ under)(?: \p{Ll}+){0,2} $/u;
const possessed = /^['’]s? (?:was|is|were) (?:headed|led|represented) by (?:the )?$/;

/** "the government team INCLUDES X", "Peru SENT X", "Lima has APPOINTED X". */
const consists =
  /^ (?:(?:will |would |also )?(?:includes?|included|comprises|comprised)|(?:is|was|were) (?:made up|composed) of|consist(?:s|ed) of) (?:the |its |their )?$/;
const appoints = /^ (?:has |had |have )?(?:since |now |also )?(?:appointed|nominated|recalled|dispatched|sent) $/;

const represented = /^ (?:was|is|were) represented by (?:the |its )?$/;

/** "the delegation OF NIGER by X": whose the team is. */
const OF_SIDE = /^ of (?:the )?(?:\p{Lu}[\p{L}’'-]* ??){1,3}(?= by )/u;

const teams = /delegation|team|side|one|group|negotiators|panel/;
const atHead = /(?:\bat the head of|\bheading|\bleading) (?:the )?$/i;
const standsFor = /(?:^|[;,] (?:and |while )?|\n|\. )(?:representing |for )(?:the )?$/i;
const standsOn = /(?:^|[;,] (?:and |while )?|\n|\. )on (?:the )?$/i;

/** Gives persons of the drafts `first` to `last - 1`, one sentence, the party of the delegation that they head. */
export function giveHeads(placing: Placing, drafts: readonly Draft[], first: number, last: number): void {
  const {of} = placing;
  for (let i = first; i < last; i++) {
    const person = drafts[i] as Draft;
    if (person.kind !== 'person') continue;
    const standing = of.get(person);
    if (standing === undefined || standing.party !== null) continue;
    standing.party = headed(placing, drafts, i, -1) ?? headed(placing, drafts, i, 1);
  }
  for (let i = first; i < last; i++) shareParty(placing, drafts[i] as Draft, drafts[i + 1]);
}

/** Gives persons who still have no party that of the country of the place or of the person whose team they are. */
export function giveParties(placing: Placing): void {
  atHome(placing);
  for (const standing of placing.roster.entities)
    if (standing.follows !== null && standing.party === null && standing.follows.party !== null) {
      standing.party = standing.follows.party;
      if (standing.follows.supposed) standing.supposed = true;
    }
}

/** Ministers without nationality belong to the country of the place, unless two would hold one office there. */
function atHome({roster}: Placing): void {
  const holders = new Map<string, Standing[]>();
  for (const standing of roster.entities) {
    const {kind, role, party, home} = standing;
    const country = party ?? home;
    if (kind !== 'person' || role === null || country === null) continue;
    const list = holders.get(`${country} ${role}`);
    if (list === undefined) holders.set(`${country} ${role}`, [standing]);
    else list.push(standing);
  }
  for (const [only, other] of holders.values()) {
    const {home, role} = only!;
    const foreign = home === 'USA' ? /minister|premier|chancellor/ : /secretary of state/;
    if (other !== undefined || foreign.test(role!) || only!.party !== null || home === null) continue;
    only!.party = home;
    only!.supposed = true;
  }
}

/** "special envoy of President X": the two are of one party. */
function shareParty({of, scene}: Placing, a: Draft, b: Draft | undefined): void {
  if (b === undefined || b.sentence !== a.sentence || !holds(a) || !holds(b)) return;
  const gap = scene.text.slice(a.end, Math.min(b.start, a.end + 12));
  const owned =
    b.form === 'description' ||
    /^(?:special )?envoy|^(?:chief )?(?:adviser|advisor|negotiator|aide)/.test(b.role ?? '');
  const possessed = (a.kind === 'person' || a.kind === 'office') && owned && /^['’]s? $/.test(gap);
  if (!possessed && !(b.kind === 'person' && b.form !== 'pronoun' && /^ (?:of|for|to) (?:the )?$/.test(gap))) return;
  const left = of.get(a);
  const right = of.get(b);
  if (left === undefined || right === undefined || left === right) return;
  if (left.party === null && right.party === null) left.follows ??= right;
  left.party ??= right.party;
  right.party ??= left.party;
}

function holds({kind}: Draft): boolean {
  return kind === 'person' || kind === 'office';
}

/** The party whose delegation the person of draft `i` heads, told by the mentions after (1) or before (-1) it. */
function headed({of, scene}: Placing, drafts: readonly Draft[], i: number, step: 1 | -1): string | null {
  const person = drafts[i] as Draft;
  const self = of.get(person);
  let left = person;
  for (let j = i + step, n = 0; n < 5; j += step, n++) {
    const other = drafts[j];
    if (other === undefined || other.sentence !== person.sentence) return null;
    const standing = of.get(other);
    if (standing === undefined) continue;
    if (step > 0 && scene.text.slice(left.end, left.end + 4) === ' of ' && other.start - left.end < 9) {
      left = other;
      continue;
    }
    if (standing === self) {
      if (step > 0) left = other;
      continue;
    }
    const {party} = standing;
    const heading = step < 0 && standing.kind === 'office' && /^head of /.test(standing.role ?? '');
    if (!heading && (standing.kind === 'person' || standing.kind === 'office')) return null;
    const [from, to] = step > 0 ? [left.end, other.start] : [other.end, person.start];
    if (to - from > 60) return null;
    if (party === null) continue;
    const gap = scene.text.slice(from, to).replace(OF_SIDE, '');
    if (heading) return /^(?: (?:was|were|is|stood|sat|came))? $/.test(gap) ? party : null;
    if (step > 0) {
      if (leads.test(gap) || /^,? for (?:the )?$/.test(gap)) return party;
      if (/^,? (?:on|from) (?:the )?$/.test(gap) && /delegation|team|side/.test(other.noun)) return party;
      if (
        other.noun === 'one' &&
        /^,? (?:the )?$/.test(gap) &&
        !/^(?:['’]s)? by /.test(scene.text.slice(other.end, other.end + 6))
      )
        return party;
    } else {
      // ", while Somalia was represented by": whoever stands before that is another side
      if (/[,;] (?:while|and|but|whereas) /.test(gap)) return null;
      const before = scene.text.slice(Math.max(0, other.start - 30), other.start);
      if (led.test(gap) && (teams.test(other.noun) || /\bthat of (?:the )?$/.test(before))) return party;
      if (consists.test(gap) && teams.test(other.noun)) return party;
      if (appoints.test(gap) && standing.kind !== 'person') return party;
      if (/^(?: (?:was|were|is|stood|sat|came))? $/.test(gap) && teams.test(other.noun) && atHead.test(before))
        return party;
      // "on the Chadian side, X", but not "on Chad, X"
      const stands = standsFor.test(before) || (teams.test(other.noun) && standsOn.test(before));
      if (stands && /^(?:,| (?:was|were|is)) (?:the )?$/.test(gap)) return party;
      if (/^,? with $/.test(gap) && /^ at (?:its|their) head\b/.test(scene.text.slice(person.end, person.end + 18)))
        return party;
      if (possessed.test(gap) || (standing.kind === 'state' && represented.test(gap))) return party;
    }
  }
  return null;
}
