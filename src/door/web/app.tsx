import {Hono} from 'hono';
import {compress} from 'hono/compress';
import {deskView, type OutletOf, reportView, trackView} from '../../view/index.ts';
import {DeskPage} from './desk-page.tsx';
import {recordEvents} from './events.ts';
import {guard} from './guard.ts';
import {Links, PART, segment} from './links.ts';
import {NotFoundPage} from './not-found-page.tsx';
import {Notes} from './notes.tsx';
import {ReportPage} from './report-page.tsx';
import {SCRIPTS} from './script.ts';
import type {WebSource} from './source.ts';
import {ICON, STYLESHEET} from './style/index.ts';
import {Lists, numberOf, TrackPage} from './track/index.ts';

/** The web pages of a record: the desk, a track, a report. They only read, and answer only to this machine's name. */
export function webApp(source: WebSource): Hono {
  const app = new Hono();
  app.use(guard);
  app.use(compress());
  app.get('/style.css', (context) => context.body(STYLESHEET, 200, {'Content-Type': 'text/css; charset=utf-8'}));
  app.get('/icon.svg', (context) => context.body(ICON, 200, {'Content-Type': 'image/svg+xml'}));
  app.get('/script/:name', (context) => {
    const script = SCRIPTS.get(context.req.param('name'));
    if (script === undefined) return context.notFound();
    return context.body(script, 200, {'Content-Type': 'text/javascript; charset=utf-8'});
  });
  app.get('/events', (context) => recordEvents(context, source));
  app.get('/', (context) => {
    const asked = asOfOf(context.req.query('as-of'));
    const notes = new Notes(new Links(asked), outletsOf(source));
    const view = deskView(source.record(asked ?? undefined));
    const asOf = {day: view.asOf, action: '/', days: source.days()};
    return context.html(page(<DeskPage view={view} notes={notes} asOf={asOf} />));
  });
  app.get('/track/:id', (context) => {
    const asked = asOfOf(context.req.query('as-of'));
    const record = source.record(asked ?? undefined);
    const track = record.tracks.find(({id}) => id === context.req.param('id'));
    if (track === undefined) return context.notFound();
    const notes = new Notes(new Links(asked), outletsOf(source));
    const lists = new Lists(track, notes.links, (name) => context.req.query(name));
    const view = trackView(track, record.asOf);
    const asOf = {day: view.asOf, action: `/track/${segment(track.id)}`, days: source.days(), kept: lists.chosen};
    return context.html(page(<TrackPage view={view} notes={notes} lists={lists} asOf={asOf} />));
  });
  app.get('/report/:id', (context) => {
    const asked = asOfOf(context.req.query('as-of'));
    const reading = source.reading(context.req.param('id'));
    const part = numberOf(context.req.query('part'));
    const start = (part - 1) * PART;
    if (reading === null || (part > 1 && start >= reading.report.text.length)) return context.notFound();
    const view = reportView(reading, source.record(asked ?? undefined), {start, end: start + PART});
    return context.html(page(<ReportPage view={view} links={new Links(asked)} part={part} />));
  });
  app.notFound((context) => context.html(page(<NotFoundPage />), 404));
  return app;
}

function page(content: {toString(): string}): string {
  return `<!DOCTYPE html>${content}`;
}

/** A day that the reader asked for; what is no day asks for none. */
function asOfOf(asked: string | undefined): string | null {
  if (asked === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(asked)) return null;
  const day = new Date(`${asked}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(asked) ? asked : null;
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
