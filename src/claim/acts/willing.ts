import {ACT_VERBS, type Predicate} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {complementsOf} from '../complement.ts';
import {doersOrSpeaker} from '../doers.ts';
import {partiesOf} from '../participants.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import type {Scene} from '../scene.ts';
import {verbOf} from '../verb.ts';
import {antecedentOf} from './antecedent.ts';
import {HELD, isRefusable} from './musts.ts';
import {pointsOf} from './points.ts';
import {wishAt} from './wish-at.ts';

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
    (verb) =>
      verb.head - head <= NEAR &&
      (gives(scene, verb) || DISCUSSES.has(verb.lemma) || (act === 'reject' && isRefusable(scene, verb))),
  );
  const talks = lemma === 'ready' || lemma === 'open' || lemma === 'prepared' ? talksOn(scene, head) : [];
  const own =
    talks.length > 0
      ? talks
      : given
        ? themesOfPredicate(scene, given)
        : lemma === 'open' && open
          ? themesOf(scene, open.phrase)
          : [];
  const themes = own.length === 0 && given ? antecedentOf(scene, predicate) : own;
  return themes.length === 0
    ? null
    : pointsOf(scene, predicate, act, agents, themes).map((claim) => ({...claim, ...HELD}));
}

/** "is ready FOR TALKS ON THE TOLL". */
function talksOn({tokens, ...scene}: Scene, head: number): readonly Theme[] {
  const at = tokens.findIndex(({lower}, token) => token > head + 1 && token <= head + NEAR && ABOUT.has(lower));
  if (
    at < 0 ||
    !/^(?:for|to)$/u.test(tokens[head + 1]!.lower) ||
    !/^(?:talks|negotiations|discussions)$/u.test(tokens[at - 1]!.lower)
  )
    return [];
  return wishAt({tokens, ...scene}, at + 1);
}

const ABOUT = new Set(['on', 'about', 'over']);
const DISCUSSES = new Set(['discuss', 'negotiate', 'consider', 'examine', 'review', 'study']);
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
