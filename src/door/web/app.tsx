import {type Context, Hono} from 'hono';
import {compress} from 'hono/compress';
import {atomFeed, briefFile, briefHtml} from '../../export/index.ts';
import {trackOf} from '../../record/index.ts';
import {
  type BriefOptions,
  briefMarkdown,
  deskView,
  newsBetween,
  type PassageKind,
  reportView,
  trackLabel,
  trackView,
} from '../../view/index.ts';
import {addRoutes} from './add.tsx';
import {askedOf, dayAsked, numberOf} from './asked.ts';
import {BriefPage} from './brief-page.tsx';
import {ChangesPage} from './changes-page.tsx';
import {DeskPage} from './desk-page.tsx';
import {recordEvents} from './events.ts';
import {guard} from './guard.ts';
import {LeftOutPage} from './left-out-page.tsx';
import {PART, segment} from './links.ts';
import {lastLook} from './looked.ts';
import {NotFoundPage} from './not-found-page.tsx';
import {page} from './page.ts';
import {answer, answerFile} from './problem.tsx';
import {ReportPage} from './report-page.tsx';
import {SCRIPTS} from './script.ts';
import {HITS_A_PAGE, SearchPage} from './search-page.tsx';
import type {WebSource} from './source.ts';
import {ICON, STYLESHEET} from './style/index.ts';
import {Lists, TrackPage} from './track/index.ts';

/** Reported days that a feed reaches back. */
const FEED_DAYS = 30;

export interface AppOptions {
  /** Answers calls of the command line that other processes make through this one. */
  call?: (request: Request) => Promise<Response>;
}

/** The web pages of a record. They answer only to this machine's name. */
export function webApp(source: WebSource, {call}: AppOptions = {}): Hono {
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
    const {asOf, notes} = askedOf(context, source);
    const record = source.record(asOf ?? undefined);
    const view = deskView(record);
    const day = {day: view.asOf, action: '/', days: source.days()};
    const looked = asOf === null ? lastLook(context, source) : null;
    const news = looked === null ? null : newsBetween(source.earlier(looked), record);
    const shown = numberOf(context.req.query('page'));
    return answer(context, <DeskPage {...{view, notes, asOf: day, page: shown, news}} />);
  });
  app.get('/track/:id', (context) => {
    const {asOf, links, notes} = askedOf(context, source);
    const record = source.record(asOf ?? undefined);
    const track = trackOf(record, context.req.param('id'));
    if (track === null) return context.notFound();
    if (track.id !== context.req.param('id'))
      return context.redirect(`/track/${segment(track.id)}${new URL(context.req.url).search}`, 302);
    const lists = new Lists(track, links, (name) => context.req.query(name));
    const view = trackView(track, record.asOf);
    const day = {day: view.asOf, action: `/track/${segment(track.id)}`, days: source.days(), kept: lists.chosen};
    return answer(context, <TrackPage view={view} notes={notes} lists={lists} asOf={day} />);
  });
  app.get('/changes', (context) => {
    const {notes} = askedOf(context, source);
    const {since, until, track, tracks, changes} = changesAsked(context, source);
    const shown = numberOf(context.req.query('page'));
    return answer(context, <ChangesPage {...{since, until, track, tracks, changes, notes, page: shown}} />);
  });
  app.get('/changes.atom', (context) => {
    const {links, notes} = askedOf(context, source);
    const here = (address: string) => new URL(address, context.req.url).href;
    const {track, changes} = changesAsked(context, source, source.days().at(-FEED_DAYS) ?? source.days()[0]);
    const feed = atomFeed(changes, {
      title: track === null ? 'Changes of the record' : (changes[0]?.title ?? 'Changes'),
      self: here(links.feed(track === null ? {} : {track})),
      page: (id, day) => here(links.changes({since: day, until: day, track: id})),
      outletOf: notes.outletOf,
    });
    return answerFile(context, feed, {'Content-Type': 'application/atom+xml; charset=utf-8'});
  });
  app.get('/brief', (context) => {
    const {links} = askedOf(context, source);
    const brief = briefAsked(context, source, (evidence) => links.words(evidence));
    if (brief === null) return context.notFound();
    const {markdown, track, since, until, asOf} = brief;
    const kept = {...(track !== null && {track: track.id})};
    const day = {day: asOf, action: '/brief', days: source.days(), kept};
    return answer(context, <BriefPage {...{html: briefHtml(markdown), track, since, until, asOf: day, links}} />);
  });
  app.get('/brief.md', (context) => {
    const brief = briefAsked(context, source);
    if (brief === null) return context.notFound();
    return answerFile(context, brief.markdown, fileHeaders('text/markdown', `brief-${brief.asOf}.md`));
  });
  app.get('/brief.html', (context) => {
    const brief = briefAsked(context, source);
    if (brief === null) return context.notFound();
    return answerFile(context, briefFile(brief.markdown), fileHeaders('text/html', `brief-${brief.asOf}.html`));
  });
  app.get('/left-out', (context) => {
    const {asOf, links} = askedOf(context, source);
    const record = source.record(asOf ?? undefined);
    const id = context.req.query('track') || null;
    const found = id === null ? null : trackOf(record, id);
    if (id !== null && found === null) return context.notFound();
    const track = found && {id: found.id, title: trackLabel(found)};
    const unplaced = source.unplaced(asOf ?? undefined).filter((each) => track === null || each.track === track.id);
    const kept = {...(track && {track: track.id})};
    const day = {day: record.asOf, action: '/left-out', days: source.days(), kept};
    const shown = numberOf(context.req.query('page'));
    return answer(context, <LeftOutPage {...{unplaced, track, page: shown, asOf: day, links}} />);
  });
  app.get('/search', (context) => {
    const {asOf, links} = askedOf(context, source);
    const words = (context.req.query('q') ?? '').trim();
    const named = context.req.query('kind');
    const kind: PassageKind | null = named === 'statement' || named === 'claim' ? named : null;
    const shown = numberOf(context.req.query('page'));
    const from = (shown - 1) * HITS_A_PAGE;
    const options = {from, count: HITS_A_PAGE, ...(asOf !== null && {asOf}), ...(kind !== null && {kind})};
    const found = words === '' ? {hits: [], total: 0, more: false} : source.search(words, options);
    return answer(context, <SearchPage {...{words, kind, page: shown, found, links}} />);
  });
  app.get('/report/:id', (context) => {
    const {asOf, links} = askedOf(context, source);
    const reading = source.reading(context.req.param('id'));
    const part = numberOf(context.req.query('part'));
    const start = (part - 1) * PART;
    if (reading === null || (part > 1 && start >= reading.report.text.length)) return context.notFound();
    const window = {start, end: start + PART};
    const view = reportView(reading, source.record(asOf ?? undefined), window, wordsAsked(context));
    return answer(context, <ReportPage view={view} links={links} part={part} />);
  });
  app.route('/', addRoutes(source));
  if (call) app.post('/call', (context) => call(context.req.raw));
  app.notFound((context) => context.html(page(<NotFoundPage />), 404));
  return app;
}

/** The brief that an address asks for; null where there is no such track. */
function briefAsked(context: Context, source: WebSource, linkOf?: BriefOptions['linkOf']) {
  const {asOf: asked, notes} = askedOf(context, source);
  const record = source.record(asked ?? undefined);
  const {since, until, changes} = changesAsked(context, source);
  const id = context.req.query('track') || null;
  const track = id === null ? null : trackOf(record, id);
  if (id !== null && track === null) return null;
  const options = {outletOf: notes.outletOf, changed: {since, until, changes}, ...(linkOf && {linkOf})};
  const markdown = briefMarkdown(record, {...options, ...(track && {track: track.id})});
  const title = track && {id: track.id, title: trackLabel(track)};
  return {markdown, track: title, since, until, asOf: record.asOf};
}

function fileHeaders(type: string, name: string): Record<string, string> {
  return {'Content-Type': `${type}; charset=utf-8`, 'Content-Disposition': `attachment; filename="${name}"`};
}

/** The words of a report that an address asks to be marked. */
function wordsAsked(context: Context): {start: number; end: number}[] {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(context.req.query('words') ?? '') ?? [];
  return start === undefined ? [] : [{start: Number(start), end: Number(end)}];
}

/** The changes between two days that an address asks for: without any, those of the last day on which anything was reported. */
function changesAsked(context: Context, source: WebSource, from?: string) {
  const latest = source.days().at(-1);
  const since = dayAsked(context, 'since') ?? from ?? latest ?? source.record().asOf;
  const named = dayAsked(context, 'until') ?? dayAsked(context, 'as-of') ?? source.record().asOf;
  const [until = named] = [since, named].sort().reverse();
  const after = source.record(until);
  const asked = context.req.query('track') || null;
  const track = asked && (trackOf(after, asked)?.id ?? asked);
  return {
    since,
    until,
    track,
    tracks: after.tracks,
    changes: source.changes(since, until).filter((change) => track === null || change.track === track),
  };
}
