import {unitHeads} from '../../language/en/organisations.ts';
import type {Token} from '../../language/index.ts';
import {bracketed} from './acronyms.ts';
import {acronym as readAcronym} from './bodies.ts';
import {slug} from './parties.ts';
import {isPossessive} from './scene.ts';
import type {Walk} from './walk.ts';

/** A run of capitalised words that names a body or movement, with the acronym behind it; nothing of what cannot act. */
export function organisation(walk: Walk, from: number, run: number, kind: 'movement' | 'body' | 'thing'): boolean {
  const {tokens, text} = walk.scene;
  // the run may go on past the name: cut it after its last telling word
  walk.at = run;
  if (kind === 'thing' || walk.headline) return true;
  const name = text.slice((tokens[from] as Token).start, (tokens[run - 1] as Token).end);
  if (RULING.test(name)) return ruling(walk, from, run);
  walk.at = inCountry(walk, run);
  const followed = bracketed(tokens, walk.at) !== null;
  if (/^(?:Communist|Labour|Conservative|Democratic|Republican|Socialist) Party$/.test(name)) return true;
  const state = unitOf(walk, from, run);
  const draft = walk.draft(from, run, {
    kind: kind === 'movement' && state === null ? 'group' : 'organisation',
    form: 'name',
    name,
    party: state ?? (kind === 'movement' ? slug(name) : null),
    definite: true,
  });
  if (walk.lower(from - 1) === 'the') draft.start = (tokens[from - 1] as Token).start;
  if (followed) readAcronym(walk, draft);
  return true;
}

/** "the Transitional Military Council", "the Presidential Council of Libya": what governs a state, whatever it is called. */
const RULING =
  /^(?:Transitional|Ruling|Supreme|Sovereign(?:ty)?|Presidential|State Administration)(?: (?!Political)\p{Lu}\p{L}+)* (?:Council|Government|Authority|Administration)\b/u;

const LONGEST_COUNTRY = 5;
const RULES = /^(?:council|government|authority|administration)$/;

function ruling(walk: Walk, from: number, run: number): boolean {
  const {names} = walk.scene;
  let last = from + 1;
  while (last < run && !RULES.test(walk.lower(last - 1))) last++;
  // "of Libya", "of the Republic of Chad"
  const country = walk.lower(last) === 'of' ? names.slice(last + 1, last + LONGEST_COUNTRY).find(Boolean) : null;
  const state = country?.sense.state ?? null;
  if (state !== null) last = country!.last;
  const draft = walk.draft(from, last, {
    kind: 'organisation',
    form: 'description',
    party: state,
    noun: 'government',
    definite: true,
  });
  walk.at = last;
  if (walk.lower(from - 1) === 'the') draft.start = (walk.scene.tokens[from - 1] as Token).start;
  readAcronym(walk, draft);
  return true;
}

/** "the Front for Change IN CHAD (FC)": where a name with a country in it ends that an acronym stands behind; else `run`. */
function inCountry(walk: Walk, run: number): number {
  const country = walk.lower(run) === 'in' || walk.lower(run) === 'of' ? walk.scene.names[run + 1] : null;
  return country?.sense.state && bracketed(walk.scene.tokens, country.last) !== null ? country.last : run;
}

/** "the Southern Command of the Nepali army", "Nepal's Southern Command": the state whose armed forces the part belongs to. */
function unitOf(walk: Walk, from: number, run: number): string | null {
  if (!unitHeads.has(walk.lower(run - 1))) return null;
  const owner = walk.scene.names[from - 2];
  if (owner && owner.last === from - 1 && isPossessive(walk.token(from - 1))) return walk.partyAt(from - 2);
  return walk.lower(run) === 'of' ? walk.partyAt(run + 1) : null;
}
