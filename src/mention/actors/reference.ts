import {groupNouns} from '../../language/en/organisations.ts';
import type {Roster, Standing} from './roster.ts';
import type {Draft} from './scene.ts';

const envoys = new Set(['ambassador', 'envoy', 'representative', 'emissary', 'delegate', 'plenipotentiary']);
const diplomats = new Set([...envoys, 'minister', 'consul', 'counsellor', 'counselor', 'secretary', 'negotiator']);
const speakers = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
const distinct = new Set(['deputy', 'assistant', 'vice', 'former', 'under', 'associate']);

/** Whether an entity of office `role` may be called by `noun` with these qualifying words. */
export function bears(role: string, description: string, noun: string): boolean {
  const words = head(role);
  const asked = head(description);
  const fits =
    words.includes(noun) ||
    (noun === 'envoy' && words.some((word) => envoys.has(word))) ||
    (noun === 'diplomat' && words.some((word) => diplomats.has(word))) ||
    (speakers.has(noun) && words.some((word) => speakers.has(word))) ||
    (noun === 'mediator' && words.includes('facilitator')) ||
    (noun === 'leader' &&
      words.some(
        (word) => word === 'president' || word === 'premier' || (word === 'minister' && words.includes('prime')),
      )) ||
    (noun === 'premier' && words.includes('prime')) ||
    (noun === 'official' &&
      words.some(
        (word) => word === 'secretary' || word === 'director' || word === 'adviser' || word === 'coordinator',
      ));
  if (!fits) return false;
  for (const word of distinct) if (asked.length > 1 && asked.includes(word) !== words.includes(word)) return false;
  for (const word of asked)
    if (word !== noun && !words.includes(word) && !/^(?:top|chief|senior|lead|special|the)$/.test(word)) return false;
  return true;
}

/** The words of an office before its complement, in the singular. */
function head(role: string): string[] {
  return role.split(/ (?:of|for|to|at|familiar|briefed) /, 1)[0]!.split(' ');
}

/** Finds whom a description of one person means; null where it is not certain. */
export function describedPerson(roster: Roster, recent: readonly Standing[], draft: Draft): Standing | null {
  const {noun, role, party} = draft;
  let found: Standing | null = null;
  for (let at = recent.length - 1; at >= 0 && at >= recent.length - 60; at--) {
    const candidate = recent[at] as Standing;
    if (candidate.kind !== 'person' && candidate.kind !== 'office') continue;
    if (candidate.kind === 'office' && !candidate.definite) {
      if (noun !== 'official' && noun !== 'diplomat') continue;
    }
    if (candidate.role === null || !bears(candidate.role, role ?? noun, noun)) continue;
    if (party !== null && candidate.party !== null && candidate.party !== party) continue;
    if (party !== null && candidate.party === null && found !== null) continue;
    if (draft.sex !== null && candidate.sex !== null && draft.sex !== candidate.sex) continue;
    if (found === null || (found.party === null && candidate.party !== null && party !== null)) found = candidate;
    if (found.party === party || party === null) break;
  }
  if (found !== null) return found;
  // a report that introduces one person without an office means him by "the ambassador"
  if (!draft.definite || !draft.subject || noun === 'official' || noun === 'mediator') return null;
  const named = roster.entities.filter((entity) => entity.kind === 'person' && entity.name !== null);
  const only = named.length === 1 ? (named[0] as Standing) : null;
  if (only !== null && only.role === null && (only.party === null || party === null || only.party === party))
    return only;
  return null;
}

/** Whom "he" or "she" means: the last subject of that sex, else the only person of that sex near by. */
export function pronounPerson(
  subjects: readonly Standing[],
  recent: readonly Standing[],
  draft: Draft,
): Standing | null {
  const fits = (candidate: Standing): boolean =>
    (candidate.kind === 'person' || (candidate.kind === 'office' && candidate.role !== null)) &&
    !candidate.plural &&
    draft.sentence - candidate.seen <= 3 &&
    (candidate.sex === null || candidate.sex === draft.sex);
  for (let at = subjects.length - 1; at >= 0 && at >= subjects.length - 4; at--) {
    const candidate = subjects[at] as Standing;
    if (fits(candidate)) return candidate;
  }
  const near = new Set<Standing>();
  for (let at = recent.length - 1; at >= 0 && at >= recent.length - 8; at--)
    if (fits(recent[at] as Standing)) near.add(recent[at] as Standing);
  return near.size === 1 ? ([...near][0] as Standing) : null;
}

/** What "the group", "the ministry", "the government" means: the last of its kind that fits. */
export function describedBody(recent: readonly Standing[], draft: Draft): Standing | null {
  const {noun, party} = draft;
  const group = groupNouns.has(noun);
  for (let at = recent.length - 1; at >= 0 && at >= recent.length - 60; at--) {
    const candidate = recent[at] as Standing;
    if (party !== null && candidate.party !== party) continue;
    if (group) {
      if (candidate.kind === 'group' && candidate.name !== null) return candidate;
      if (
        (noun === 'bloc' || noun === 'organisation' || noun === 'organization' || noun === 'alliance') &&
        candidate.kind === 'organisation'
      )
        return candidate;
    } else if (candidate.kind === 'organisation' || candidate.kind === 'group') {
      const called = [candidate.name ?? candidate.noun, ...candidate.aliases];
      if (called.some((name) => name.toLowerCase().split(' ').includes(noun))) return candidate;
      if ((noun === 'army' || noun === 'military') && called.some((name) => /armed forces|army/i.test(name)))
        return candidate;
    }
  }
  return null;
}
