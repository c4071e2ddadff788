import type {Context} from 'hono';
import {isDay} from '../../report/index.ts';
import type {OutletOf} from '../../view/index.ts';
import {Links} from './links.ts';
import {Notes} from './notes.tsx';
import type {WebSource} from './source.ts';

/** What an address asks for, and what a page of it is made with. */
export interface Asked {
  /** The day that the reader chose; null where none was. */
  asOf: string | null;
  links: Links;
  notes: Notes;
}

export function askedOf(context: Context, source: WebSource): Asked {
  const asOf = dayAsked(context, 'as-of');
  const links = new Links(asOf);
  return {asOf, links, notes: new Notes(links, outletsOf(source))};
}

/** A day in an address; what is no day asks for none. */
export function dayAsked(context: Context, name: string): string | null {
  const asked = context.req.query(name) ?? '';
  return isDay(asked) ? asked : null;
}

/** A number from 1 in an address; 1 for whatever is none. */
export function numberOf(asked: string | undefined): number {
  return asked !== undefined && /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 1;
}

/** The outlets of reports by id, or their headlines where they name none, each looked up once. */
function outletsOf(source: WebSource): OutletOf {
  const known = new Map<string, string | null>();
  return (document) => {
    if (!known.has(document)) {
      const report = source.reading(document)?.report;
      known.set(document, report?.source ?? report?.headline ?? null);
    }
    return known.get(document) ?? null;
  };
}
