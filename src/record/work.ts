/** What a ledger did since it was last asked. */
export interface Work {
  /** Claims folded into rows. */
  claims: number;
  /** Rows folded anew. */
  rows: number;
  /** Rows that the pass over neighbours looked at. */
  neighbours: number;
}
