import type {Sentence} from '../language/index.ts';
import {
  hasActWord,
  mayTellTerms,
  readAgreements,
  readAhead,
  readDeeds,
  readLeads,
  readMediation,
  readMeetings,
  readNouns,
  readPositions,
  readReferences,
  readTerms,
  readTravel,
  withoutRepeats,
} from './acts/index.ts';
import {withAgenda} from './agenda.ts';
import {resolveAnswers} from './anaphora.ts';
import type {Claim} from './claim.ts';
import {codesOf} from './codes.ts';
import {withGatherings} from './gathering.ts';
import {withNewsDay} from './news-day.ts';
import {withPostponements} from './postponement.ts';
import {type Mentions, type Scene, scenesOf} from './scene.ts';

/** Each reader looks at one sentence and gives the claims of its kind. */
const READERS: readonly ((scene: Scene) => Claim[])[] = [
  readMeetings,
  readReferences,
  readAhead,
  readTravel,
  readLeads,
  readMediation,
  readAgreements,
  readTerms,
  readPositions,
  readDeeds,
];

/** The claims of a report, in the order of the text; only sentences with a word for an act are parsed. */
export function readClaims(mentions: Mentions): Claim[] {
  const {report} = mentions;
  const body = report.dateline?.end ?? 0;
  const told = (sentence: Sentence) =>
    sentence.end > body && (hasActWord(mentions.analysis, sentence) || mayTellTerms(mentions, sentence));
  const claims = scenesOf(mentions, told)
    .flatMap((scene) => {
      const claims = READERS.flatMap((read) => read(scene));
      return [...claims, ...withoutRepeats(readNouns(scene), claims)].map((claim) => withAgenda(scene, claim));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return withGatherings(withNewsDay(resolveAnswers(withPostponements(claims, report.text)), mentions)).map(withCodes);
}

function withCodes(claim: Claim): Claim {
  const {plover, cameo} = codesOf(claim.act, claim);
  return {...claim, plover, cameo: [...cameo]};
}
