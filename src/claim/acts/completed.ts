import type {Predicate} from '../../language/index.ts';
import {complementsOf} from '../complement.ts';
import {actorsIn, partiesOf} from '../participants.ts';
import type {Scene} from '../scene.ts';
import {objectOf} from '../verb.ts';
import {isSomebody} from './envoys.ts';

/** An act that a verb names only with the clause that completes it, and that clause. */
export interface CompletedAct {
  act: string;
  by: Predicate;
}

/** "let the crew GO", "told the consul TO LEAVE", "warned that it WOULD LEAVE", "alleged that Peru HAD BROKEN the truce". */
export function completedAct(scene: Scene, predicate: Predicate): CompletedAct | undefined {
  const test = COMPLETED.get(predicate.lemma);
  if (!test) return undefined;
  for (const by of complementsOf(scene, predicate)) {
    const act = test(scene, predicate, by);
    if (act) return {act, by};
  }
  return undefined;
}

type Test = (scene: Scene, predicate: Predicate, by: Predicate) => string | undefined;

/** "let the crew go", "let go of them"; what lets others do something permits it. */
const letsGo: Test = (scene, predicate, by) => {
  const next = scene.tokens[by.head + 1]?.lower ?? '';
  const last = GONE.test(next) || !/^(?:NOUN|ADV|VERB)$/u.test(scene.syntax.tags[by.head + 1] ?? 'PUNCT');
  return by.lemma === 'go' && last && objectOf(scene, predicate) ? 'release' : undefined;
};

/** What may stand behind "let them go" that tells when. */
const GONE = /^(?:once|when|today|tomorrow|yesterday|tonight|soon|now|again|already|\p{L}+day)$/u;

/** "gave two diplomats three days to leave the country". */
const tellsToLeave: Test = (scene, predicate, by) => {
  const whom = predicate.second ?? objectOf(scene, predicate);
  return by.lemma === 'leave' && !by.finite && whom && isSomebody(scene, whom.head) ? 'expel' : undefined;
};

/** "picked a judge to lead its team". */
const choosesToLead: Test = (scene, predicate, by) =>
  LEADS.has(by.lemma) && !by.finite && objectOf(scene, predicate) !== null ? 'appoint' : undefined;

const LEADS = new Set(['lead', 'head', 'represent']);

/** "warned that it would leave": what a side says that it will do. */
const saysOfItself =
  (act: string): Test =>
  ({tokens}, _, {modal, tense, subject}) => {
    const ahead = modal === 'would' || modal === 'will' || tense === 'future';
    const own = subject !== null && /^(?:it|they|he|she|we)$/u.test(tokens[subject.head]!.lower);
    return ahead && own ? act : undefined;
  };

/** "assured Peru that the port would open". */
const saysWhatWillBe: Test = (_, __, {modal, tense, finite}) =>
  finite && (modal === 'would' || modal === 'will' || tense === 'future') ? 'promise' : undefined;

/** "alleged that Peru had broken the truce": what another is said to have done. */
const chargesWith: Test = (scene, predicate, by) => {
  const accused = partiesOf(actorsIn(scene, by.subject, 'beneficiary'));
  const own = partiesOf(actorsIn(scene, predicate.subject, 'agent'));
  if (!by.finite || accused.length === 0 || accused.some((party) => own.includes(party))) return undefined;
  return predicate.lemma !== 'claim' || WRONGS.has(by.lemma) ? 'accuse' : undefined;
};

/** What another is blamed for where it is only claimed. */
const WRONGS = new Set(
  'violate break breach flout infringe sabotage obstruct stall drag block ignore attack shell fire bomb kill provoke undermine renege lie cheat steal invade encroach smuggle poach'.split(
    ' ',
  ),
);

const COMPLETED: ReadonlyMap<string, Test> = new Map([
  ['let', letsGo],
  ...['tell', 'order', 'ask', 'instruct', 'give', 'request'].map((verb) => [verb, tellsToLeave] as const),
  ...['pick', 'tap', 'choose', 'select'].map((verb) => [verb, choosesToLead] as const),
  ['warn', saysOfItself('threaten')],
  ['caution', saysOfItself('threaten')],
  ['assure', saysWhatWillBe],
  ...['allege', 'charge', 'claim'].map((verb) => [verb, chargesWith] as const),
]);
