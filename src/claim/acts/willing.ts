import {ACT_VERBS, type Predicate} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {complementsOf} from '../complement.ts';
import {doersOrSpeaker} from '../doers.ts';
import {partiesOf} from '../participants.ts';
import {themesOf, themesOfPredicate} from '../phrase.ts';
import type {Scene} from '../scene.ts';
import {verbOf} from '../verb.ts';
import {HELD, isRefusable} from './musts.ts';
import {pointsOf} from './points.ts';

/** "is WILLING to share the quota", "is not PREPARED to open it", "is OPEN TO a joint patrol": what a side would give. */
export function willing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, negation, head, auxiliaries} = predicate;
  const lemma = scene.tokens[head]!.lower;
  if (kind === 'noun' || !WILLING.has(lemma) || auxiliaries.length === 0) return null;
  const agents = doersOrSpeaker(scene, {...predicate, kind: 'adjective'}, 'agent');
  if (partiesOf(agents).length !== 1) return null;
  const open = predicate.obliques.find(({preposition}) => preposition === 'to');
  const act = negation !== null || UNWILLING.has(lemma) ? 'reject' : 'offer';
  const given = complementsOf(scene, predicate).find(
    (verb) => verb.head - head <= NEAR && (gives(scene, verb) || (act === 'reject' && isRefusable(scene, verb))),
  );
  const themes = given ? themesOfPredicate(scene, given) : lemma === 'open' && open ? themesOf(scene, open.phrase) : [];
  return themes.length === 0
    ? null
    : pointsOf(scene, predicate, act, agents, themes).map((claim) => ({...claim, ...HELD}));
}

const UNWILLING = new Set(['unwilling', 'reluctant']);
const WILLING = new Set([...UNWILLING, 'willing', 'ready', 'prepared', 'open']);
/** How many words behind the adjective its infinitive stands. */
const NEAR = 6;

/** Whether a verb tells of something given away. */
export function gives(scene: Scene, verb: Predicate): boolean {
  const act = ACT_VERBS.get(verbOf(scene, verb))?.[0]?.act;
  return (act !== undefined && GIVING.has(act)) || GIVES.has(verb.lemma);
}

/** Acts by which a side gives something away. */
const GIVING = new Set([
  'release',
  'return',
  'ease',
  'lift',
  'aid',
  'permit',
  'withdraw',
  'recognise',
  'extend',
  'suspend',
  'concede',
]);
const GIVES = new Set(
  'share open reopen lower reduce cut pay give grant provide supply transfer deliver hand stop end freeze limit cap restore drop guarantee host consider exempt compensate renounce abandon dismantle pull leave sell lend'.split(
    ' ',
  ),
);
