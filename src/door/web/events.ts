import type {Context} from 'hono';
import {streamSSE} from 'hono/streaming';
import type {WebSource} from './source.ts';

/** How often the record is asked whether it has changed, and how often a line keeps the connection open. */
const EVERY = 400;
const ALIVE = 15_000;

/** Server-sent events: `record` whenever the record has changed, until the reader leaves. */
export function recordEvents(context: Context, source: WebSource): Response {
  return streamSSE(context, async (stream) => {
    let seen = source.revision();
    let quiet = 0;
    await stream.write('retry: 1000\n\n');
    while (!stream.aborted) {
      await stream.sleep(EVERY);
      quiet += EVERY;
      const now = source.revision();
      if (now !== seen) await stream.writeSSE({event: 'record', data: String(now)});
      else if (quiet >= ALIVE) await stream.write(':\n\n');
      if (now !== seen || quiet >= ALIVE) quiet = 0;
      seen = now;
    }
  });
}
