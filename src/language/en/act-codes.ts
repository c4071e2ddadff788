/** What an act is coded as: a PLOVER root, its mode after a hyphen, and CAMEO numbers. */
export interface Codes {
  plover: string | null;
  cameo: readonly string[];
}

/** Roots of acts that are done for another side; said to come, they are an undertaking. */
export const FRIENDLY: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
]);
/** Roots of acts that are done against another side; said to come, they are a threat. */
export const HARSH: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'THREATEN']);

export const COMING: Codes = {plover: 'AGREE', cameo: ['03']};
export const DEMANDED: Codes = {plover: 'REQUEST', cameo: ['10']};
export const REFUSED: Codes = {plover: 'REJECT', cameo: ['12']};
export const THREATENED: Codes = {plover: 'THREATEN', cameo: ['130']};
