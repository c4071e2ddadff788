import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {webSourceOf} from '../../src/door/cli/web-source.ts';
import {openStore} from '../../src/store/index.ts';
import {freshDirectory} from '../store/stub.ts';
import {describePages} from './open.ts';

const examples = join(import.meta.dirname, '../../examples/embassies');
const files = readdirSync(examples).map((name) => join(examples, name));
const store = openStore(freshDirectory(), {version: 'test', read}, {write: true});

afterAll(() => store.close());

describePages('the way of a user', webSourceOf(store), (open) => {
  test('from an empty desk to a brief in hand', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const desk = await open('/', {permissions});
    await desk.getByText('No process is recorded yet').waitFor();
    await desk.evaluate('window.kept = true');

    const page = await desk.context().newPage();
    await page.goto(new URL('/add', desk.url()).href);
    await page.getByRole('button', {name: 'Add'}).click();
    await page.getByText('Choose files, or paste a text.').waitFor();
    await page.getByLabel('Text of one report').fill('VIENNA, May 1 - Nothing names the year.');
    await page.getByRole('button', {name: 'Add'}).click();
    await page.getByText(/^pasted text: .*--date/).waitFor();
    await page.getByLabel('Text of one report').fill('');
    await page.getByLabel('Files').setInputFiles(files);
    await page.getByRole('button', {name: 'Add'}).click();
    await page.getByText(`${files.length} read`).waitFor();
    expect(await page.locator('.outcomes a').count()).toBe(files.length);

    // the desk, which was open all the while, has followed
    await desk.getByRole('link', {name: 'Russia – United States'}).first().waitFor();
    expect(await desk.evaluate('window.kept')).toBe(true);

    await page.getByRole('link', {name: 'Desk', exact: true}).click();
    await page.getByRole('link', {name: 'Russia – United States'}).first().click();
    await page.waitForLoadState();
    const days = Number(await page.getByRole('slider').getAttribute('max'));
    expect(days).toBeGreaterThan(1);
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/as-of=2025-02-28/);
    await page.locator('.lead', {hasText: 'As of 28 February 2025'}).waitFor();

    const cell = page.locator('.board a.cell').first();
    const row = await cell.textContent();
    await cell.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement.matches('.marks')")).toBe(true);
    await page.getByRole('button', {name: 'Copy with footnote'}).click();
    await page.getByText('copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain(`${row} [1]`);
    await page.keyboard.press('Escape');
    await cell.click();
    expect(page.url()).toMatch(/\/report\/[0-9a-f]{16}\?as-of=2025-02-28#e\d+-\d+$/);
    await page.locator('mark:target').waitFor();

    await page.goBack();
    await page.getByRole('link', {name: 'Brief'}).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', {name: 'As one HTML file'}).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('brief-2025-02-28.html');
    expect(readFileSync(await file.path(), 'utf8')).toContain('As of 28 February 2025');
    await page.getByRole('link', {name: 'Search'}).click();
    await page.getByLabel('Words').fill('confiscated property');
    await page.getByRole('button', {name: 'Search'}).click();
    await page.locator('.passage mark').first().waitFor();
    await page.locator('.passage').first().click();
    await page.locator('mark:target').waitFor();
    await page.context().close();
  });

  test('reports are added without a script too', async () => {
    const page = await open('/add', {javaScriptEnabled: false});
    await page.getByLabel('Files').setInputFiles(files[0]!);
    await page.getByRole('button', {name: 'Add'}).click();
    await page.getByText('known already').waitFor();
    await page.context().close();
  });
});
