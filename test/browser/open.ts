import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe} from 'vitest';
import {serveRecord, type WebSource} from '../../src/door/web/index.ts';
import {chromiumPath, launch} from './chromium.ts';

/** Opens an address of the pages under test in a window of its own. */
export type Open = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/** Tests of pages in a real browser; left out where the machine has none, which `pages.test.ts` says. */
export function describePages(name: string, source: WebSource, tests: (open: Open) => void): void {
  const path = chromiumPath();
  describe.skipIf(path === null)(name, () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serveRecord>>;

    beforeAll(async () => {
      server = await serveRecord(source);
      browser = await launch(path!);
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    tests(async (address, options = {}) => {
      const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options});
      const page = await context.newPage();
      await page.goto(new URL(address, server.url).href);
      return page;
    });
  });
}
