import {expect, test} from 'vitest';
import {webApp} from '../../../src/door/web/index.ts';
import {exampleSource} from '../../view/examples.ts';

const source = exampleSource();
const app = webApp(source);
const known = new Map<string, string>();

async function page(address: string): Promise<string> {
  const body = known.get(address) ?? (await (await app.request(address)).text());
  known.set(address, body);
  return body;
}

const addresses = [
  '/',
  ...source.record().tracks.map(({id}) => `/track/${encodeURIComponent(id)}`),
  ...source.ids.map((id) => `/report/${id}`),
];

test.each(addresses)('%s: small, each id once, and every link leads somewhere', async (address) => {
  const body = await page(address);
  expect(body.length).toBeLessThan(100_000);
  const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]!);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const links = [...new Set([...body.matchAll(/href="([^"]+)"/g)].map((found) => found[1]!))];
  const lost: string[] = [];
  for (const link of links) {
    const [path, anchor] = link.split('#');
    const target = path === '' ? body : await page(path!);
    if (anchor !== undefined ? !target.includes(` id="${anchor}"`) : target.includes('Not found')) lost.push(link);
  }
  expect(lost).toEqual([]);
});
