import {readFileSync} from 'node:fs';
import type {Claim, ClaimActor} from '../../src/claim/index.ts';

/** A sentence with the claims that a careful reader takes from it; lists are alternatives, what is absent is not asked. */
export interface GoldLine {
  id: string;
  /** Lines of one group differ only in what decides. */
  group: string;
  published: string;
  text: string;
  claims: GoldAct[];
  /** Acts of which no claim at all may be read. */
  none?: string[];
}

export interface GoldAct {
  act: string[];
  /** The words that name the act, as they stand in the text; `nth`: the place where they stand. */
  words: string;
  nth?: number;
  /** Not asked; where it is read, `happened` still counts. */
  optional?: boolean;
  polarity: Claim['polarity'][];
  tense?: Claim['tense'][];
  modality?: Claim['modality'][];
  factuality: Claim['factuality'][];
  actors: {role: ClaimActor['role'][]; name: string[]; party?: string[]; optional?: boolean}[];
  when?: (string | null)[];
  place?: (string | null)[];
  issue?: (string | null)[];
  /** Words of the outermost source; empty for the outlet itself. */
  source?: string[];
  /** Whether the text, by whatever source, tells it as having happened; null where readers differ. */
  happened: boolean | null;
}

/** The lines of a file of gold. */
export function goldLines(file: string): GoldLine[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldLine);
}
