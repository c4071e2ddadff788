import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';
import type {Context} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';

const COOKIE = 'rapporteur';
/** Cookies are for these pages alone: no script reads them, and no other site's page sends them. */
export const STRICT = {path: '/', httpOnly: true, sameSite: 'Strict'} as const;

/**
 * What shows that a change of the record comes from one of these pages: a token that is made from the reader's cookie
 * with a key that this process alone has.
 */
export class Tokens {
  readonly #key = randomBytes(32);

  /** The token for a page's form; gives the reader a cookie where there is none. */
  of(context: Context): string {
    const given = getCookie(context, COOKIE);
    const cookie = given ?? randomBytes(18).toString('base64url');
    if (given === undefined) setCookie(context, COOKIE, cookie, STRICT);
    return this.#tokenFor(cookie);
  }

  /** Whether a form comes from one of these pages, in the browser that it was sent to. */
  accepts(context: Context, token: unknown): boolean {
    const cookie = getCookie(context, COOKIE);
    const origin = context.req.header('Origin');
    const site = context.req.header('Sec-Fetch-Site');
    if (cookie === undefined || typeof token !== 'string') return false;
    if (origin !== undefined && origin !== new URL(context.req.url).origin) return false;
    if (site !== undefined && site !== 'same-origin') return false;
    const [given, wanted] = [Buffer.from(token), Buffer.from(this.#tokenFor(cookie))];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  #tokenFor(cookie: string): string {
    return createHmac('sha256', this.#key).update(cookie).digest('base64url');
  }
}
