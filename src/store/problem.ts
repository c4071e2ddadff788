/** Something in a record's directory that is not as it was written. */
export interface Problem {
  /** The file, line or report. */
  where: string;
  what: string;
  mend: string;
}
