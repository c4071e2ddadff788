import {type Context, Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {isDay, isRefusal, MOST_BYTES} from '../../report/index.ts';
import {AddPage, type Outcome} from './add-page.tsx';
import {askedOf} from './asked.ts';
import {page} from './page.ts';
import type {WebSource} from './source.ts';
import {Tokens} from './token.ts';

/** Bytes of all reports that one form may send. */
const MOST_SENT = 8 * MOST_BYTES;

/** The page on which reports are added, and what takes them: files, or text that was pasted. */
export function addRoutes(source: WebSource): Hono {
  const app = new Hono();
  const tokens = new Tokens();
  const answer = (context: Context, outcomes: Outcome[], problem: string | null = null) => {
    const {links} = askedOf(context, source);
    return page(<AddPage {...{outcomes, problem, links, token: tokens.of(context)}} />);
  };
  const refused = (context: Context, problem: string, status: 400 | 403 | 413) =>
    wantsJson(context) ? context.json({problem}, status) : context.html(answer(context, [], problem), status);
  const limit = bodyLimit({
    maxSize: MOST_SENT,
    onError: (context) => refused(context, `More than ${MOST_SENT / 1e6} MB at once: send fewer files.`, 413),
  });
  app.get('/add', (context) => context.html(answer(context, [])));
  app.post('/reports', limit, async (context) => {
    const form = await context.req.formData().catch(() => null);
    if (form === null) return refused(context, 'This is not what the form sends: go back and send it again.', 400);
    if (!tokens.accepts(context, form.get('token')))
      return refused(context, 'This did not come from one of these pages: open this one anew and send it again.', 403);
    const date = String(form.get('date') ?? '');
    const outcomes: Outcome[] = [];
    for (const {name, bytes} of await sentIn(form)) {
      const outcome = source.add(bytes, {name, ...(isDay(date) && {date})});
      outcomes.push(isRefusal(outcome) ? outcome : {name, ...outcome});
    }
    if (wantsJson(context)) return context.json(outcomes);
    return context.html(answer(context, outcomes, outcomes.length === 0 ? 'Choose files, or paste a text.' : null));
  });
  return app;
}

function wantsJson(context: Context): boolean {
  return context.req.header('Accept') === 'application/json';
}

/** The files and the pasted text of a form; a file that nobody chose is sent without a name. */
async function sentIn(form: FormData): Promise<{name: string; bytes: Uint8Array}[]> {
  const files = form.getAll('files').filter((each) => typeof each !== 'string' && each.name !== '') as File[];
  const sent = await Promise.all(
    files.map(async (file) => ({name: file.name, bytes: new Uint8Array(await file.arrayBuffer())})),
  );
  const text = String(form.get('text') ?? '');
  if (text.trim() !== '') sent.push({name: 'pasted text', bytes: new TextEncoder().encode(text)});
  return sent;
}
