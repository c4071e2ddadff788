import type {Sentence} from '../language/index.ts';
import {turnsOfAskers} from '../mention/index.ts';
import {
  hasActWord,
  mayAwait,
  mayBeItem,
  mayProvide,
  mayTellSteps,
  mayTellTerms,
  readAgreements,
  readAhead,
  readBareEntry,
  readDeadlines,
  readDeeds,
  readLeads,
  readListItems,
  readMediation,
  readMeetings,
  readNouns,
  readPassing,
  readPositions,
  readProvisions,
  readReferences,
  readStages,
  readStated,
  readStepsDone,
  readTerms,
  readTravel,
  readUntold,
  withoutRepeats,
} from './acts/index.ts';
import {withAgenda, withTopic} from './agenda.ts';
import {resolveAnswers} from './anaphora.ts';
import type {Claim} from './claim.ts';
import {codesOf} from './codes.ts';
import {entriesOf, entryAt, withEntryDays} from './entries.ts';
import {withGatherings} from './gathering.ts';
import {withoutIdle, withoutSelves} from './idle.ts';
import {withMediators} from './mediators.ts';
import {withSides} from './meeting-sides.ts';
import {withDayOfPresent, withNewsDay} from './news-day.ts';
import {withPending} from './pending.ts';
import {withPostponements} from './postponement.ts';
import {type Mentions, type Scene, scenesOf} from './scene.ts';

/** Each reader looks at one sentence and gives the claims of its kind. */
const READERS: readonly ((scene: Scene) => Claim[])[] = [
  readMeetings,
  readReferences,
  readAhead,
  readStated,
  readTravel,
  readLeads,
  readMediation,
  readAgreements,
  readTerms,
  readListItems,
  readProvisions,
  readPositions,
  readStages,
  readDeeds,
];

/** The claims of a report, in the order of the text; only sentences with a word for an act are parsed. */
export function readClaims(mentions: Mentions): Claim[] {
  const {report} = mentions;
  const body = report.dateline?.end ?? 0;
  const asked = questionsIn(mentions);
  const entries = entriesOf(mentions);
  const entryOf = entryAt(entries);
  const speaks = (sentence: Sentence) =>
    hasActWord(mentions.analysis, sentence) ||
    mayTellTerms(mentions, sentence) ||
    mayProvide(mentions, sentence) ||
    mayAwait(mentions, sentence) ||
    mayBeItem(mentions, sentence);
  const own = mentions.analysis.sentences.filter((sentence) => sentence.end > body && !asked(sentence));
  const spoken = new Set(own.filter(speaks));
  const steps = new Set(own.filter((sentence) => !spoken.has(sentence) && mayTellSteps(mentions, sentence)));
  const claims = scenesOf(mentions, (sentence) => spoken.has(sentence) || steps.has(sentence))
    .flatMap((scene) => {
      if (steps.has(scene.sentence)) return [...readDeadlines(scene, []), ...readStepsDone(scene)];
      const entry = entryOf({start: scene.sentence.end - 1, end: scene.sentence.end});
      const claims = [...READERS.flatMap((read) => read(scene)), ...(entry ? readBareEntry(scene, entry) : [])];
      const named = [...claims, ...withoutRepeats(readNouns(scene), claims)];
      const beside = [...named, ...readUntold(scene, named)];
      const told = [...beside, ...readPassing(scene, beside)];
      const all = withMediators(told.map((claim) => withSides(scene, claim, told)));
      return [...all, ...readDeadlines(scene, all), ...readStepsDone(scene)].map((claim) =>
        asAsked(scene, withTopic(scene, withAgenda(scene, claim))),
      );
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const dated = withEntryDays(withPostponements(claims, report.text), entries);
  const news = withDayOfPresent(withNewsDay(resolveAnswers(dated), mentions), mentions);
  const kept = withoutIdle(withGatherings(news)).map(withoutSelves);
  return withPending(kept, mentions).map(withCodes);
}

/** Whether a sentence is of those who ask in a transcript, which claim nothing; asked for in the order of the text. */
function questionsIn({analysis}: Mentions): (sentence: Sentence) => boolean {
  const turns = turnsOfAskers(analysis);
  let at = 0;
  return ({start, end}) => {
    while (at < turns.length && turns[at]!.end <= start) at++;
    const turn = turns[at];
    if (turn === undefined || turn.start >= end) return false;
    return !turn.named || analysis.text.slice(start, end).trimEnd().endsWith('?');
  };
}

/** "Will they meet in Oslo?": a meeting that is asked about is at most referred to. */
function asAsked({tokens}: Scene, claim: Claim): Claim {
  const {meeting} = claim;
  const asked = meeting !== null && tokens.slice(-2).some(({text}) => text === '?');
  return asked ? {...claim, meeting: {...meeting, status: null}} : claim;
}

function withCodes(claim: Claim): Claim {
  const {plover, cameo} = codesOf(claim.act, claim);
  return {...claim, plover, cameo: [...cameo]};
}
