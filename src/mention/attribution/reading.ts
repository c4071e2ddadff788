import type {CueClass} from '../../language/en/cues.ts';
import type {Span} from '../mention.ts';
import type {Extent} from './clause.ts';

/** An attribution as it is read, before its source is resolved. */
export interface Reading {
  readonly source: Extent | null;
  readonly cue: Extent | null;
  readonly lemma: string;
  readonly class: CueClass;
  readonly negated: boolean;
  content: Span[];
  /** The paragraph of its cue, or of the quotation that went on last. */
  paragraph: number;
  /** Who a relative pronoun stands for. */
  readonly antecedent: Extent | null;
  /** Whether a colon promises what was said in the next paragraph. */
  readonly awaits: boolean;
  /** Whether the source is a speaker's label in a transcript. */
  readonly label: boolean;
}
