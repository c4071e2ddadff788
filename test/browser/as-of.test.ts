import {expect, test} from 'vitest';
import {webSource} from '../view/web-source.ts';
import {describePages} from './open.ts';

let revision = 1;

describePages('another day', webSource({revision: () => revision}), (open) => {
  test('the slider turns the whole page by the keyboard, and the address goes with it', async () => {
    const page = await open('/track/track-a1');
    await page.evaluate('window.kept = true');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/as-of=2026-03-20/);
    await page.locator('.standing').getByText('15 April 2026; Bergen, Norway').waitFor();
    expect(await page.getByLabel('As of').inputValue()).toBe('2026-03-20');
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('20 March 2026');
    await page.keyboard.press('Home');
    await page.waitForURL(/as-of=2026-02-10/);
    expect(await page.evaluate("document.activeElement.matches('.slider')")).toBe(true);
    expect(await page.evaluate('window.kept')).toBe(true);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('02-10'));
    await page.context().close();
  });

  test('the days before and after are links that keep what was chosen', async () => {
    const page = await open('/track/track-a1?as-of=2026-03-20&speaker=Ingrid+Solberg');
    await page.getByRole('link', {name: '9 April 2026'}).first().click();
    await page.waitForURL(/as-of=2026-04-09/);
    expect(page.url()).toContain('speaker=Ingrid+Solberg');
    await page.getByText('postponed by Norway').first().waitFor();
    await page.context().close();
  });

  test('without a script the form and the links do the same, and no dead slider is shown', async () => {
    const page = await open('/track/track-a1', {javaScriptEnabled: false});
    expect(await page.locator('.slider').isVisible()).toBe(false);
    await page.getByRole('link', {name: '20 March 2026'}).first().click();
    expect(page.url()).toContain('as-of=2026-03-20');
    await page.getByLabel('As of').fill('2026-02-10');
    await page.getByRole('button', {name: 'Show'}).click();
    expect(page.url()).toContain('as-of=2026-02-10');
    await page.context().close();
  });

  test('news of the record turns the page by itself, and nothing jumps', async () => {
    const page = await open('/track/track-a1');
    await page.evaluate('window.kept = true; scrollTo(0, 900)');
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/track/track-a1'));
    await page.waitForTimeout(300);
    revision++;
    await answered;
    await page.waitForTimeout(100);
    expect(await page.evaluate('[window.kept, scrollY]')).toEqual([true, 900]);
    await page.context().close();
  });

  test('of many pages that are open every one follows, the first one closed or not', async () => {
    const first = await open('/');
    const pages = [first];
    while (pages.length < 8) {
      const page = await first.context().newPage();
      await page.goto(first.url());
      pages.push(page);
    }
    const turned = "new Promise((done) => document.addEventListener('turned', () => done(true), {once: true}))";
    for (const open of [pages, pages.slice(1)]) {
      const all = open.map((page) => page.evaluate(turned));
      await first.waitForTimeout(700).catch(() => {});
      revision++;
      expect(await Promise.all(all)).toEqual(open.map(() => true));
      await first.close();
      await pages[1]!.waitForTimeout(500);
    }
    await pages[1]!.context().close();
  });

  test('loading shifts nothing', async () => {
    const page = await open('/track/track-a1');
    await page.waitForTimeout(300);
    const shift = `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().length)).observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 200))`;
    expect(await page.evaluate(shift)).toBe(0);
    await page.context().close();
  });
});
