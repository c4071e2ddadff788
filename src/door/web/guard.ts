import type {MiddlewareHandler} from 'hono';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** What may be written to; each asks for more than this machine's name. */
const WRITTEN = new Set(['/call', '/reports']);

const HEADERS: Record<string, string> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/**
 * Lets reading through, and writing where it is taken, and only under a name of this machine: a page elsewhere whose name was rebound to
 * 127.0.0.1 still sends its own name as Host. Every answer carries the headers that keep report text from being markup.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  if (!LOOPBACK.test(host)) context.res = context.text('These pages answer only to the name of this machine.\n', 421);
  else if (!['GET', 'HEAD'].includes(context.req.method) && !isWrite(context.req))
    context.res = context.text('These pages can only be read.\n', 405, {Allow: 'GET, HEAD'});
  else await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
};

function isWrite({method, path}: {method: string; path: string}): boolean {
  return method === 'POST' && WRITTEN.has(path);
}
