import {groupNouns} from '../../language/en/organisations.ts';
import type {Placing} from './placing.ts';
import type {Standing} from './roster.ts';
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
export function describedPerson(placing: Placing, draft: Draft): Standing | null {
  const {roster, recent, scene} = placing;
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
    if (party !== null && candidate.party === null && (found !== null || scene.official)) continue;
    if (draft.sex !== null && candidate.sex !== null && draft.sex !== candidate.sex) continue;
    if (found === null || (found.party === null && candidate.party !== null && party !== null)) found = candidate;
    if (found.party === party || party === null) break;
  }
  if (found !== null) return whoMet(placing, draft, found) ?? found;
  // a report that introduces one person without an office means him by "the ambassador"
  if (scene.official || !draft.definite || !draft.subject || noun === 'official' || noun === 'mediator') return null;
  const {named} = roster;
  const only = named.length === 1 ? (named[0] as Standing) : null;
  if (only === null || only.role !== null) return null;
  // "China's ambassador", lines behind somebody whose side nobody tells, is another
  const near = draft.sentence - only.seen <= 2;
  if (party === null || only.party === party || (only.party === null && near)) return only;
  return null;
}

/**
 * "Minister Prado met Chile's Minister, Ana Rojas. THE MINISTER stressed": of two who bear the office, the one that the
 * text tells of and not the one who is met.
 */
function whoMet(
  {subjects}: Placing,
  {noun, role, party, definite, subject, sentence}: Draft,
  last: Standing,
): Standing | null {
  if (!heads.has(noun) || party !== null || !definite || !subject || subjects.slice(-TOLD).includes(last)) return null;
  return (
    subjects
      .slice(-TOLD)
      .findLast(
        (one) =>
          one.kind === 'person' &&
          !one.plural &&
          one.role !== null &&
          sentence - one.seen <= TOLD &&
          bears(one.role, role ?? noun, noun),
      ) ?? null
  );
}

const heads = new Set(['minister', 'president', 'secretary', 'chancellor', 'premier', 'king']);
/** How many subjects, and how many sentences, back the one whom a text tells of may stand. */
const TOLD = 6;

/** Whether somebody may be "he" (m) or "she" (f). */
export function agrees(candidate: Standing, sex: 'm' | 'f'): boolean {
  return (
    (candidate.kind === 'person' || candidate.kind === 'office') &&
    !candidate.plural &&
    (candidate.sex === null || candidate.sex === sex)
  );
}

/** Whom a pronoun means; null in quotations and wherever it is not certain. */
export function pronounFor(placing: Placing, draft: Draft): Standing | null {
  if (draft.quoted) return null;
  if (draft.sex !== null) return personFor(placing, draft, draft.sex);
  if (draft.noun === 'it') return thingFor(placing, draft);
  return draft.noun === 'they' ? severalFor(placing, draft) : null;
}

/** The last subject of that sex, else the only person of that sex near by. */
function personFor({subjects, recent}: Placing, draft: Draft, sex: 'm' | 'f'): Standing | null {
  const fits = (candidate: Standing): boolean => draft.sentence - candidate.seen <= 3 && agrees(candidate, sex);
  let found: Standing | null = null;
  for (let at = subjects.length - 1; at >= 0 && at >= subjects.length - 4 && found === null; at--)
    if (fits(subjects[at] as Standing)) found = subjects[at] as Standing;
  if (found === null) {
    const near = new Set<Standing>();
    for (let at = recent.length - 1; at >= 0 && at >= recent.length - 8; at--)
      if (fits(recent[at] as Standing)) near.add(recent[at] as Standing);
    if (near.size === 1) found = [...near][0] as Standing;
  }
  if (found !== null) found.sex ??= sex;
  return found;
}

const agentive =
  /^(?:sa(?:id|ys)|add(?:ed|s)|propos|suggest|demand|request|insist|reject|refus|accept|agree[ds]?$|accus|den(?:ied|ies)|warn|urg(?:ed|es)|call(?:ed|s)|want|seek|sought|hop(?:ed|es)|condemn|welcom|announc|confirm|ask|offer|object|complain|reiterat|pledg|promis|undert|back(?:ed|s)|support|expect|stress|describ|declin|releas|withdr|suspend|recogni)/;
const auxiliary = /^(?:also|had|has|would|will|again|later|never|unconditionally|still|did|does|could)$/;

/** "it" that says, proposes or refuses: the last subject that is no person. */
function thingFor({subjects, scene}: Placing, draft: Draft): Standing | null {
  const next = scene.tokens[draft.last]?.lower ?? '';
  const after = scene.tokens[draft.last + 1]?.lower ?? '';
  const acts =
    agentive.test(next) ||
    (auxiliary.test(next) &&
      (agentive.test(after) || /^(?:take|not|ready|prepared|committed|willing|never|also)$/.test(after)));
  if (!draft.subject || !acts) return null;
  for (let at = subjects.length - 1; at >= 0 && at >= subjects.length - 2; at--) {
    const candidate = subjects[at] as Standing;
    if (candidate.kind === 'person' || candidate.kind === 'office' || candidate.members.length > 0) continue;
    return draft.sentence - candidate.seen <= 2 ? candidate : null;
  }
  return null;
}

/** "they": the collective, or the two parties, that the report spoke of last. */
function severalFor(placing: Placing, draft: Draft): Standing | null {
  const {recent, subjects, scene, talks} = placing;
  if (!draft.subject) return null;
  for (let at = recent.length - 1; at >= 0 && at >= recent.length - 8; at--) {
    const candidate = recent[at] as Standing;
    if (draft.sentence - candidate.seen > 2) break;
    if (candidate.members.length > 1) return candidate;
    if (candidate.plural) return null;
  }
  const a = recent[recent.length - 2];
  const b = recent[recent.length - 1];
  if (
    a?.party &&
    b?.party &&
    a.party !== b.party &&
    draft.sentence - b.seen <= 1 &&
    subjects[subjects.length - 1] === b
  )
    return placing.joint([a.party, b.party], draft);
  const together =
    /^(?:met|agreed|signed|exchanged|discussed|talked|undertook|held|will|also|further|again|had|did)$/.test(
      scene.tokens[draft.last]?.lower ?? '',
    );
  return together && talks.parties.length > 0 ? placing.sides(draft) : null;
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
