import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {serveRecord} from '../../src/door/web/index.ts';
import {sampleReading, sampleRecord} from '../view/sample.ts';
import {chromiumPath, launch} from './chromium.ts';

// Pictures of every page, light and dark, narrow and wide: npx tsx test/browser/screenshots.ts [FOLDER]
const folder = process.argv[2] ?? 'docs/screenshots';
const pages = {desk: '/', track: '/track/track-a1', report: '/report/00000000000000a1'};
const widths = {narrow: 360, wide: 1280};

async function main(): Promise<void> {
  const path = chromiumPath();
  if (path === null) throw new Error('No Chromium on this machine: apt-get install chromium, or name one in CHROMIUM.');
  mkdirSync(folder, {recursive: true});
  const server = await serveRecord({record: sampleRecord, reading: sampleReading});
  const browser = await launch(path);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [size, width] of Object.entries(widths)) {
      const context = await browser.newContext({colorScheme, viewport: {width, height: 800}});
      const page = await context.newPage();
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(new URL(address, server.url).href);
        await page.screenshot({path: join(folder, `${name}-${colorScheme}-${size}.png`), fullPage: true});
      }
      await context.close();
    }
  await browser.close();
  await server.close();
}

await main();
