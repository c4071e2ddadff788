import {mendAttachment, mendAuxiliary, mendDate, mendHere} from './attachment.ts';
import {mendComplement, mendThat} from './complements.ts';
import {mendCopula} from './copulas.ts';
import type {Draft} from './draft.ts';
import {mendBetween, mendCalled, mendDescribed, mendFellows, mendPerfect} from './groups.ts';
import {mendAttributive, mendInfinitive, mendNounClause} from './nouns.ts';
import {mendInversion, mendParticle, mendRecipient} from './objects.ts';
import {mendGap, mendOpeningDay} from './openings.ts';
import {
  mendAdverbial,
  mendDescription,
  mendLostMain,
  mendLostSubject,
  mendReduced,
  mendRelative,
  mendReport,
  mendTense,
  mendUncoordinated,
  mendWhich,
} from './relatives.ts';
import {mendSeries} from './series.ts';

/** Mends arcs that the parser draws wrongly as a rule in reports. What it leaves is a tree again. */
export function repair(draft: Draft): void {
  mendOpeningDay(draft);
  mendLostMain(draft);
  mendLostSubject(draft);
  for (let at = 0; at < draft.heads.length; at++) {
    const tag = draft.tags[at];
    mendAuxiliary(draft, at);
    if (tag === 'VERB') {
      mendPerfect(draft, at);
      mendDescribed(draft, at);
      mendBetween(draft, at);
      mendCalled(draft, at);
      mendFellows(draft, at);
      mendAttributive(draft, at);
      mendDescription(draft, at);
      mendReduced(draft, at);
      mendTense(draft, at);
      mendParticle(draft, at);
      mendInversion(draft, at);
      mendRecipient(draft, at);
      mendThat(draft, at);
      mendWhich(draft, at);
      mendGap(draft, at);
      mendUncoordinated(draft, at);
      mendSeries(draft, at);
      mendRelative(draft, at);
      mendAdverbial(draft, at);
      mendReport(draft, at);
      mendInfinitive(draft, at);
      mendComplement(draft, at);
    } else if (tag === 'ADV') mendHere(draft, at);
    else if (tag === 'AUX') mendCopula(draft, at);
    else if (tag === 'ADJ') mendAdverbial(draft, at);
    else if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') {
      mendNounClause(draft, at);
      mendAttachment(draft, at);
      mendDate(draft, at);
    }
  }
}
