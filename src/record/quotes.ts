/** Words that a cell rests on, or a statement, with their place. */
export interface Quote {
  document: string;
  start: number;
  end: number;
  quote: string;
}

/** Every piece of evidence and every statement anywhere in a part of the record. */
export function quotesIn(part: unknown): Quote[] {
  const quotes: Quote[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const {document, report, start, end, quote} = value as Quote & {report: string};
    if (typeof quote === 'string') quotes.push({document: document ?? report, start, end, quote});
    for (const each of Object.values(value)) visit(each);
  };
  visit(part);
  return quotes;
}
