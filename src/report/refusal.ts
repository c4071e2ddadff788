/** Why an input is no report, and what would make it one; printed as `NAME: reason; mend`. */
export interface Refusal {
  name: string;
  reason: string;
  mend: string;
  /** It is whole, but of a kind that is not read at all: a page, a spreadsheet, JSON of something else. */
  foreign?: boolean;
}

export function isRefusal(value: object): value is Refusal {
  return 'reason' in value && 'mend' in value;
}
