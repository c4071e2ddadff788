import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serveRecord} from '../../src/door/web/index.ts';
import {exampleSource} from '../view/examples.ts';
import {FEBRUARY} from '../view/sample.ts';
import {webSource} from '../view/web-source.ts';
import {violations} from './accessible.ts';
import {chromiumPath, launch} from './chromium.ts';

const path = chromiumPath();
const PAGES = [
  '/',
  '/track/track-a1',
  `/report/${FEBRUARY.id}`,
  '/changes?since=2026-02-11',
  '/search?q=round',
  '/add',
  '/brief',
  '/left-out',
  '/nothing',
];

if (path === null)
  test('the pages in a browser', () => {
    const words =
      'LEFT OUT: the pages in a browser. Have them with: apt-get install chromium, or name a browser in CHROMIUM.';
    if (process.env.CI === 'true') throw new Error(words);
    console.warn(words);
  });

describe.skipIf(path === null)('the pages in a browser', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveRecord>>;

  beforeAll(async () => {
    server = await serveRecord(webSource());
    browser = await launch(path!);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(address: string, at = server.url): Promise<Page> {
    const page = await (await browser.newContext({viewport: {width: 1280, height: 800}})).newPage();
    await page.goto(new URL(address, at).href);
    return page;
  }

  const looks = (['light', 'dark'] as const).flatMap((scheme) => [360, 1280].map((width) => [scheme, width] as const));

  test.each(PAGES)('%s: accessible in light and dark, narrow and wide, and nothing sticks out', async (address) => {
    const page = await open(address);
    await look(page);
    await page.context().close();
  });

  test('the bundled examples look right too', async () => {
    const source = exampleSource();
    const examples = await serveRecord(source);
    const addresses = [
      '/',
      `/track/${source.record().tracks[0]?.id}`,
      `/report/${source.ids.at(-1)}`,
      '/changes?since=2025-01-01',
      '/search?q=next+round',
      '/brief',
    ];
    for (const address of addresses) {
      const page = await open(address, examples.url);
      await look(page, [looks[0]!, looks[3]!]);
      await page.context().close();
    }
    await examples.close();
  });

  async function look(page: Page, at = looks): Promise<void> {
    for (const [colorScheme, width] of at) {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize({width, height: 800});
      expect(await violations(page), `${colorScheme}, ${width} wide`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  }

  test('a cell is followed to its words, and the words back to the cell', async () => {
    const page = await open('/');
    await page.getByRole('link', {name: 'Norway and Iceland: mackerel quotas'}).click();
    await page.getByRole('link', {name: 'demands', exact: true}).click();
    expect(page.url()).toContain(`/report/${FEBRUARY.id}#e288-340`);
    const words = page.locator('mark:target');
    expect(await words.textContent()).toContain('Norway demands that Iceland cut its catch by a fifth');
    await words.getByRole('link', {name: 'Claim 2'}).click();
    await page
      .locator('li:target')
      .getByRole('link', {name: /^issue: cut of Iceland/})
      .click();
    expect(page.url()).toContain('/track/track-a1#issue-a1-250');
    expect(await page.locator('tr:target').textContent()).toContain("cut of Iceland's catch");
    await page.context().close();
  });

  test('an earlier day shows what was known then, and links keep it', async () => {
    const page = await open('/track/track-a1');
    await page.getByLabel('As of').fill('2026-03-20');
    await page.getByRole('button', {name: 'Show'}).click();
    await page.waitForURL(/as-of=2026-03-20/);
    expect(await page.locator('#main').textContent()).toContain('15 April 2026; Bergen, Norway');
    await page.getByRole('link', {name: 'Rapporteur'}).click();
    expect(page.url()).toContain('as-of=2026-03-20');
    await page.context().close();
  });

  test('a mark of the timeline tells its round when it is pointed at or reached, and leads to its row', async () => {
    const page = await open('/track/track-a1');
    const mark = page.locator('a.mark.round:visible').first();
    const told = page.locator('a.mark.round:visible + .told').first();
    expect(await told.isVisible()).toBe(false);
    await mark.hover();
    expect(await told.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await page.locator('.contents a').last().focus();
    await page.keyboard.press('Tab');
    while (!(await page.evaluate("document.activeElement.matches('a.mark.round')"))) await page.keyboard.press('Tab');
    expect(await page.locator('a.mark:focus + .told').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#round-/);
    await page.context().close();
  });

  test('statements are chosen by a form', async () => {
    const page = await open('/track/track-a1');
    await page.getByLabel('Speaker').selectOption('Ingrid Solberg');
    await page.getByRole('button', {name: 'Filter'}).click();
    await page.waitForURL(/speaker=Ingrid\+Solberg/);
    expect(await page.locator('ol.statements .speaker').allTextContents()).toEqual(
      expect.arrayContaining(['Ingrid Solberg']),
    );
    await page.context().close();
  });

  test('the keyboard reaches the text, and shows where it is', async () => {
    const page = await open('/track/track-a1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.context().close();
  });
});
