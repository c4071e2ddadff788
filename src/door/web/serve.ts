import {serve} from '@hono/node-server';
import {type AppOptions, webApp} from './app.tsx';
import type {WebSource} from './source.ts';

export interface ServeOptions extends AppOptions {
  /** A port of the machine's choosing when none is given. */
  port?: number;
}

/**
 * Serves the pages on 127.0.0.1, and on nothing else, until closed. Resolves when the port is open.
 * Rejects with the system's error where the port is taken or not allowed.
 */
export function serveRecord(
  source: WebSource,
  options: ServeOptions = {},
): Promise<{url: string; close(): Promise<void>}> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {fetch: webApp(source, options).fetch, hostname: '127.0.0.1', port: options.port ?? 0},
      ({port}) => {
        const close = () =>
          new Promise<void>((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
        resolve({url: `http://127.0.0.1:${port}/`, close});
      },
    );
    server.once('error', reject);
  });
}
