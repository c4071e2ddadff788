import {existsSync} from 'node:fs';
import {type Browser, chromium} from 'playwright-core';

/** The browser of this machine: what CHROMIUM names, else Debian's; null where there is none. */
export function chromiumPath(): string | null {
  return (
    [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => path && existsSync(path)) ??
    null
  );
}

/** A browser without a window that talks to nobody but the pages under test. */
export function launch(executablePath: string): Promise<Browser> {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({executablePath, args});
}
