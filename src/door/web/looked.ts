import type {Context} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';
import type {WebSource} from './source.ts';
import {STRICT} from './token.ts';

const COOKIE = 'rapporteur-looked';
/** Looks at the desk that follow each other within these are one. */
const ONE_LOOK = 30 * 60_000;
const YEAR = 365 * 24 * 3600;

/**
 * How far the record had been written when the reader last looked at the desk; null where they never did. The cookie
 * holds that place, the place of the present look, and its time. A page that merely follows the record is no look.
 */
export function lastLook(context: Context, source: WebSource, now = Date.now()): number | null {
  const [before, current, time] = (getCookie(context, COOKIE) ?? '').split('.').map(Number);
  const known = [before, current, time].every((each) => Number.isSafeInteger(each));
  const last = !known ? null : now - time! > ONE_LOOK ? current! : before!;
  if (context.req.header('X-Follow') === undefined) {
    const place = source.position();
    setCookie(context, COOKIE, `${last ?? place}.${place}.${now}`, {...STRICT, maxAge: YEAR});
  }
  return last;
}
