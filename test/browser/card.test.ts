import {expect, test} from 'vitest';
import {FEBRUARY} from '../view/sample.ts';
import {webSource} from '../view/web-source.ts';
import {violations} from './accessible.ts';
import {describePages} from './open.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

describePages('cards', webSource(), (open) => {
  test('a cell is copied with its footnote, by the keyboard alone', async () => {
    const page = await open('/track/track-a1', {permissions});
    await page.locator('.board').getByRole('link', {name: 'demands', exact: true}).focus();
    await page.keyboard.press('Tab');
    const card = page.getByRole('group', {name: 'What proves it'});
    expect(await card.textContent()).toContain('Norway demands that Iceland cut its catch by a fifth');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.getByText('copied').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toBe(
      `cut of Iceland's catch: norway: demands [1]\n\n[1] North Sea Wire, 10 February 2026, Ingrid Solberg (director general for fisheries, Norway): “Norway demands that Iceland cut its catch by a fifth” (report ${FEBRUARY.id}, 288–340)\n`,
    );
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    await page.context().close();
  });

  test('pointing at a cell shows what proves it, and the pointer can move there', async () => {
    const page = await open('/track/track-a1');
    await page.locator('.board').getByRole('link', {name: 'demands', exact: true}).hover();
    const card = page.getByRole('group', {name: 'What proves it'});
    await card.waitFor();
    await card.getByRole('button').hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await card.waitFor({state: 'detached'});
    await page.context().close();
  });

  test('moving to a claim shows who says it, how certain it is, and the cells that it went into', async () => {
    const page = await open(`/report/${FEBRUARY.id}`, {viewport: {width: 360, height: 800}});
    await page.locator('.text').getByRole('link', {name: 'Claim 1', exact: true}).focus();
    await page.keyboard.press('Tab');
    while (!(await page.evaluate("document.activeElement.matches('.figure')"))) await page.keyboard.press('Tab');
    const card = page.getByRole('group', {name: 'Claim 2'});
    const told = (await card.textContent()) ?? '';
    for (const words of ['Says', 'Ingrid Solberg', 'Certainty', "issue: cut of Iceland's catch"])
      expect(told).toContain(words);
    expect(await violations(page)).toEqual([]);
    await card.getByRole('link', {name: /^issue: cut/}).click();
    expect(page.url()).toContain('/track/track-a1#issue-a1-250');
    await page.context().close();
  });
});
