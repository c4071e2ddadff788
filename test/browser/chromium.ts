import {existsSync} from 'node:fs';
import {type Browser, chromium} from 'playwright-core';

/** The browser of this machine: the one that CHROMIUM names, and without that Debian's; null where it is not there. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM;
  const paths = named ? [named] : ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
  return paths.find((path) => existsSync(path)) ?? null;
}

/** A browser without a window that talks to nobody but the pages under test. */
export function launch(executablePath: string): Promise<Browser> {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({executablePath, args});
}
