import {describe, expect, test} from 'vitest';
import {webApp} from '../../../src/door/web/index.ts';
import {sampleRecord} from '../../view/sample.ts';
import {webSource} from '../../view/web-source.ts';

const asked: number[] = [];
const app = webApp(
  webSource({
    position: () => 3,
    earlier(position) {
      asked.push(position);
      return {...sampleRecord(position >= 2 ? '2026-03-20' : '2026-02-10'), asOf: '2026-04-09'};
    },
  }),
);

const minutes = (count: number) => Date.now() - count * 60_000;
const look = async (cookie: string | null, headers: Record<string, string> = {}) => {
  const answer = await app.request('/', {
    headers: {...(cookie !== null && {Cookie: `rapporteur-looked=${cookie}`}), ...headers},
  });
  const set = /rapporteur-looked=(\d+)\.(\d+)\.\d+; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Strict/.exec(
    answer.headers.get('Set-Cookie') ?? '',
  );
  return {page: await answer.text(), set: set && [Number(set[1]), Number(set[2])]};
};

describe('the last look', () => {
  test('a first look knows no news', async () => {
    const {page, set} = await look(null);
    expect(page).not.toContain('Since you last looked');
    expect(set).toEqual([3, 3]);
  });

  test.each([
    ['yesterday’s look is the last', `1.2.${minutes(1500)}`, 2, [2, 3]],
    ['a look within the hour goes on from the one before', `1.2.${minutes(10)}`, 1, [1, 3]],
  ])('%s', async (_, cookie, from, kept) => {
    asked.length = 0;
    const {page, set} = await look(cookie);
    expect(page).toContain('Since you last looked');
    expect(asked).toEqual([from]);
    expect(set).toEqual(kept);
  });

  test('a page that follows the record is no look', async () => {
    const {page, set} = await look(`1.2.${minutes(10)}`, {'X-Follow': '1'});
    expect(page).toContain('Since you last looked');
    expect(set).toBeNull();
  });

  test.each(['', 'x', '1.2', '1.2.3.4e9', '-', '1.NaN.3'])('a cookie that says nothing: %j', async (cookie) => {
    expect((await look(cookie)).set).not.toBeNull();
  });

  test('another day than today has no news', async () => {
    const answer = await app.request('/?as-of=2026-03-20', {
      headers: {Cookie: `rapporteur-looked=1.2.${minutes(1500)}`},
    });
    expect(await answer.text()).not.toContain('Since you last looked');
  });
});

test('what is new is what reports brought, on whatever day', async () => {
  const {page} = await look(`1.2.${minutes(1500)}`);
  const news = page.slice(page.indexOf('id="news"'), page.indexOf('<article'));
  expect(news).toContain('third round · status: scheduled → postponed');
  expect(news).not.toContain('second round · status');
});
