import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {serveRecord} from '../../src/door/web/index.ts';
import {exampleSource} from '../view/examples.ts';
import {chromiumPath, launch} from './chromium.ts';

// Pictures of every page of the bundled examples, light and dark, narrow and wide:
// npx tsx test/browser/screenshots.ts [FOLDER] [--full]
const folder = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? 'docs/screenshots';
const fullPage = process.argv.includes('--full');
const sizes = {narrow: {width: 360, height: 640}, wide: {width: 1120, height: 900}};

const PAGES = [
  ['changes', '/changes?since=2025-05-01'],
  ['search', '/search?q=next+round'],
  ['brief', `/brief`],
  ['left-out', '/left-out'],
  ['add', '/add'],
] as const;

async function main(): Promise<void> {
  const path = chromiumPath();
  if (path === null) throw new Error('No Chromium on this machine: apt-get install chromium, or name one in CHROMIUM.');
  mkdirSync(folder, {recursive: true});
  const server = await serveRecord(exampleSource());
  const browser = await launch(path);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [size, viewport] of Object.entries(sizes)) {
      const page = await (await browser.newContext({colorScheme, viewport, reducedMotion: 'reduce'})).newPage();
      const shoot = (name: string) =>
        page.screenshot({path: join(folder, `${name}-${colorScheme}-${size}.png`), fullPage});
      await page.goto(server.url);
      await shoot('desk');
      await page.getByRole('link', {name: 'Iran – United States'}).first().click();
      const track = new URL(page.url());
      await shoot('track');
      await page.goto(`${track.href}?as-of=2025-05-01`);
      await shoot('earlier');
      await page.goto(track.href);
      await page.locator('.board').scrollIntoViewIfNeeded();
      await page
        .locator('.board')
        .evaluate('(board) => scrollTo(0, scrollY + board.getBoundingClientRect().top - 140)');
      await page.locator('.board a.marks').nth(1).focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await shoot('board');
      await page.locator('main table a.cell').first().click();
      await page.waitForURL(/\/report\//);
      await page.locator('main h1').waitFor();
      await shoot('report');
      for (const [name, address] of PAGES) {
        await page.goto(new URL(address, server.url).href);
        await shoot(name);
      }
      await page.context().close();
    }
  await browser.close();
  await server.close();
}

await main();
