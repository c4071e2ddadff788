import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {serveRecord} from '../../src/door/web/index.ts';
import {exampleSource} from '../view/examples.ts';
import {chromiumPath, launch} from './chromium.ts';

// Pictures of every page of the bundled examples, light and dark, narrow and wide:
// npx tsx test/browser/screenshots.ts [FOLDER] [--full]
const folder = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? 'docs/screenshots';
const fullPage = process.argv.includes('--full');
const sizes = {narrow: {width: 360, height: 640}, wide: {width: 1120, height: 700}};

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
      await page.locator('article h2 a').first().click();
      await shoot('track');
      await page.locator('main table a.cell').first().click();
      await shoot('report');
      await page.context().close();
    }
  await browser.close();
  await server.close();
}

await main();
