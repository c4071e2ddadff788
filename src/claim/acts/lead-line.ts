import type {ActorMention} from '../../mention/index.ts';
import type {ClaimActor} from '../claim.ts';
import {asActors} from '../participants.ts';
import {rangeOf, type Scene, wordsAt} from '../scene.ts';
import {voiceAt} from '../source.ts';
import {counterpartOf, type Named, TEAM, whoSpeaks} from './led-sides.ts';

/**
 * A sentence in short, by which who leads whom can be told from the order of its words: "S1 was headed by P2 , and O by
 * P3". P stands for a person, S for the team of a side, O for the other one, N for a state or body, T for the teams
 * together, D for a description of somebody named beside it; all else is written out in lower case.
 */
export interface LeadLine {
  words: string;
  people: ReadonlyMap<string, Named>;
  /** The party of each S and N. */
  sides: ReadonlyMap<string, string | null>;
}

/** What stands for a person's team at the end of a mention, or a people together ("the Peruvians"). */
const OF_PEOPLE = /^the .*s$/iu;
const OWN = /^(?:our|its|his|her|their)$/u;
const LONGEST_OWN = 5;

/** An office that is told with whose team it is over. */
const HEAD_OF = /^(?:the )?(?:head|leader|chief) of /iu;

/** The teams of several sides. */
const TEAMS_TOGETHER = /\b(?:delegations|teams|sides)$/iu;

/** Those who meet for the sides together. */
const NEGOTIATORS = /\b(?:negotiators|delegates|envoys)$/u;

export function leadLineOf(scene: Scene): LeadLine {
  const {tokens, mentions} = scene;
  const people = new Map<string, Named>();
  const sides = new Map<string, string | null>();
  const items: string[] = [];
  const side = (kind: 'S' | 'N', at: number, party: string | null) => {
    sides.set(`${kind}${at}`, party);
    items.push(`${kind}${at}`);
  };
  const starts = new Map(scene.actors.map((mention) => [rangeOf(scene, mention)?.[0] ?? -1, mention]));
  for (let at = 0; at < tokens.length; ) {
    const own = ownTeam(scene, at);
    if (own) {
      side('S', at, own.party);
      at = own.last;
      continue;
    }
    const speaker = tokens[at]!.text === 'I' ? whoSpeaks(scene, at) : null;
    if (speaker) {
      people.set(`P${at}`, speaker);
      items.push(`P${at++}`);
      continue;
    }
    const mention = starts.get(at);
    const last = mention ? rangeOf(scene, mention)![1] : at + 1;
    if (!mention) {
      const home = capitalAt(scene, at);
      if (home !== null) side('N', at, home);
      else if (tokens[at]!.text !== '(' && tokens[at]!.text !== ')') items.push(tokens[at]!.lower);
      else if (tokens[at]!.text === '(' && /^P/u.test(items.at(-1) ?? '') && starts.get(at + 1)?.kind === 'state')
        items.push('for');
      at = last;
      continue;
    }
    const entity = mentions.cast.entities[mention.entity]!;
    const party = mention.party ?? entity.party;
    if (entity.kind === 'person') {
      const actor = named(scene, mention);
      if (actor && /^(?:his|her|their)$/iu.test(mention.text)) items.push(tokens[at]!.lower);
      else if (actor && mention.form !== 'description') {
        people.set(`P${at}`, {at, last, actor});
        items.push(`P${at}`);
      } else items.push(actor ? 'D' : wordsAt(scene, at, last - at));
    } else if (entity.members.length > 1 || TEAMS_TOGETHER.test(mention.text))
      items.push(NEGOTIATORS.test(mention.text) ? 'T negotiators' : 'T');
    else if (entity.kind === 'office' && HEAD_OF.test(mention.text) && TEAM.test(tokens[last - 1]!.lower)) {
      items.push('head of');
      side('S', at, party);
    } else if (isTeam(scene, mention, last)) side('S', at, party);
    else if (entity.kind === 'organisation' || (party !== null && entity.kind !== 'office')) side('N', at, party);
    else items.push(wordsAt(scene, at, last - at));
    at = last;
  }
  return {words: inShort(items.join(' '), sides), people, sides};
}

function named(scene: Scene, mention: ActorMention): ClaimActor | null {
  const entity = scene.mentions.cast.entities[mention.entity]!;
  return entity.name === null ? null : (asActors(scene, mention, 'head')[0] ?? null);
}

/** "the Chilean team", "its Chilean counterpart", "the Peruvians". */
function isTeam({tokens}: Scene, {text, kind}: ActorMention, last: number): boolean {
  if (TEAM.test(tokens[last - 1]!.lower)) return true;
  if (/^its .*counterpart$/iu.test(text)) return true;
  return kind !== 'office' && OF_PEOPLE.test(text) && /^\p{Lu}|rebels$|guerrillas$|insurgents$/u.test(text.slice(4));
}

/** "OUR DELEGATION", "ITS TEAM", "HIS COUNTRY'S PANEL", "OURS": of whom the words before tell; null where none does. */
function ownTeam(scene: Scene, at: number): {party: string | null; last: number} | null {
  const {tokens} = scene;
  const {lower} = tokens[at]!;
  if (lower === 'ours') return {party: voiceParty(scene, at), last: at + 1};
  const other = lower === 'theirs' || lower === 'their' ? counterpartOf(scene, voiceParty(scene, at)) : null;
  if (lower === 'theirs') return other === null ? null : {party: other, last: at + 1};
  if (!OWN.test(lower)) return null;
  let last = at + 1;
  while (last < at + LONGEST_OWN && !TEAM.test(tokens[last]?.lower ?? '')) last++;
  const between = tokens.slice(at + 1, last);
  if (!TEAM.test(tokens[last]?.lower ?? '') || /^(?:counterpart|sides|teams|delegations)$/u.test(tokens[last]!.lower))
    return null;
  if (
    !between.every(({text, lower: word}) => /^\p{Ll}/u.test(text) && !/^(?:and|of|by|for|to|from)$/u.test(word)) &&
    !/country/u.test(between[0]?.lower ?? '')
  )
    return null;
  const party = lower === 'our' ? voiceParty(scene, at) : ownerBefore(scene, at, lower === 'his' || lower === 'her');
  return party === null && lower !== 'our' ? null : {party, last: last + 1};
}

/** The party of whom "its" or "his" at a token means: the body, or the person, named last in the sentence. */
function ownerBefore(scene: Scene, at: number, personal: boolean): string | null {
  const {start} = scene.tokens[at]!;
  const owner = scene.actors.findLast(
    ({end, kind, form, party}) =>
      end <= start && party !== null && (personal ? kind === 'person' : kind !== 'person' || form === 'description'),
  );
  return owner?.party ?? null;
}

/** The party of the one whose words stand at a token, else that for which the text speaks. */
function voiceParty(scene: Scene, at: number): string | null {
  return voiceAt(scene, scene.tokens[at]!.start).source.at(-1)?.party ?? scene.mentions.cast.house ?? null;
}

/** "A for LIMA", "that of LIMA": a capital that stands for its state. */
function capitalAt({tokens, places, mentions}: Scene, at: number): string | null {
  if (!/^(?:for|of)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  const place = places.find(({start}) => start === tokens[at]!.start);
  const country = place?.country ?? null;
  return country !== null && mentions.cast.entities.some(({party}) => party === country) ? country : null;
}

const ASIDE =
  / , (?!(?:the )?N\d+ (?:and|,)|delegations\b|teams\b|who\b|which\b|and\b|for\b|by\b|while\b|with\b|under\b|(?:head|lead|chair)\w*\b)[^PSOTD,;:]*? ,(?= (?:[^ ,;]+ ){0,3}(?:head|led\b|lead|chair|front|represent|r[au]n|for|S|O|the other))/gu;

const TEAMS = '(?:delegation|team|panel|side|negotiators|group|mission|representatives)';
const REPLACED =
  /\b(?:(?:took|taken|takes) over from|in the absence of|on behalf of|in place of|successors? (?:of|to)|(?:succeed|replac|reliev)(?:e[sd]?|s|ing)?)(?: the)?(?: \p{Ll}+)? P\d+/gu;
const TEAM_OF = new RegExp(
  `(?:the )?(?:\\p{Ll}+ )?(?:${TEAMS}|that|those|the one) (?:of|from|for) (?:the )?([NS])(\\d+)`,
  'gu',
);
const OWN_TEAM = new RegExp(`N(\\d+)(?: ['’]s?)?(?: \\p{Ll}+)? ${TEAMS}\\b`, 'gu');
const OWNED = /N(\d+) ['’]s?(?= (?:(?:was|were|is|had|by|and)\b|[,;.)]))/gu;
const UNTOLD = new RegExp(`\\b(?:the \\p{Ll}+ ['’]s? ${TEAMS}|(?:that|those) of the \\p{Ll}+|one side)`, 'gu');
const UNDER =
  /(P\d+) ,(?! (?:in|at|on|with|after|before|during|by|who|and)\b)(?: [\p{Ll}-]+){1,6} (?:to|of|for|under) P\d+(?= ,| who)/gu;

/** From where on the teams are numbered that no mention stands for. */
const UNTOLD_FROM = 100_000;

/** Leaves out what tells of the people and teams beside their names, whom somebody replaces, and at what he leads. */
function inShort(line: string, sides: Map<string, string | null>): string {
  const asSide = (at: string): string => {
    sides.set(`S${at}`, sides.get(`S${at}`) ?? sides.get(`N${at}`) ?? null);
    return `S${at}`;
  };
  return line
    .replace(REPLACED, '')
    .replace(/\b(?:the )?(?:republic|kingdom|government|state) of (?:the )?(?=N)/gu, '')
    .replace(/D ,? ?(?=P)/gu, '')
    .replace(UNDER, '$1')
    .replace(/(P\d+) ,? ?D/gu, '$1')
    .replace(/N\d+ ['’]s? (?=[PS])/gu, '')
    .replace(/(S\d+) ['’]s?(?= )/gu, '$1')
    .replace(TEAM_OF, (_, _kind: string, at: string) => asSide(at))
    .replace(/(S\d+) (?:of|from) (?:the )?N\d+/gu, '$1')
    .replace(OWN_TEAM, (_, at: string) => asSide(at))
    .replace(OWNED, (_, at: string) => asSide(at))
    .replace(UNTOLD, (_, at: number) => asSide(`${UNTOLD_FROM + at}`))
    .replace(/(S\d+) (?:of|at|in|to|for|from) the (?:talks|negotiations|round|consultations|process|dialogue)/gu, '$1')
    .replace(/(P\d+) (?:of|from) (?:the )?(?:N\d+)/gu, '$1')
    .replace(/\b(?:theirs|the (?:other|\p{Ll}+ one))(?: (?:one|side|team|delegation|panel))?\b/gu, 'O')
    .replace(ASIDE, ' ')
    .replace(/ {2,}/gu, ' ');
}
