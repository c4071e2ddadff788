import {beforeEach, describe, expect, test} from 'vitest';
import {webApp} from '../../../src/door/web/index.ts';
import {HOSTILE} from '../../view/hostile.ts';
import {webSource} from '../../view/web-source.ts';

let added: {name: string; date?: string; text: string}[] = [];
const app = webApp(
  webSource({
    add(bytes, given) {
      const text = new TextDecoder().decode(bytes);
      added.push({...given, text});
      if (text.includes('no day')) return {name: given.name, reason: 'it names no day', mend: 'give --date'};
      return {id: '00000000000000a1', added: 'read', unread: null};
    },
  }),
);

beforeEach(() => {
  added = [];
});

/** The page's token with the cookie that goes with it. */
async function opened(of = app): Promise<{token: string; Cookie: string}> {
  const answer = await of.request('/add');
  const token = /name="token" value="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
  return {token, Cookie: answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''};
}

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const send = (body: FormData, headers: Record<string, string>) =>
  app.request('/reports', {method: 'POST', body, headers});

test('the cookie is for these pages alone', async () => {
  expect((await app.request('/add')).headers.get('Set-Cookie')).toMatch(
    /^rapporteur=[\w-]{24}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
});

describe('what does not come from one of these pages changes nothing', () => {
  test.each([
    ['no cookie', {Cookie: ''}, true],
    ['another cookie', {Cookie: 'rapporteur=guessed'}, true],
    ['no token', {}, false],
    ['another origin', {Origin: 'http://evil.test'}, true],
    ['another port', {Origin: 'http://localhost:8081'}, true],
    ['no origin that is told', {Origin: 'null'}, true],
    ['another site', {'Sec-Fetch-Site': 'cross-site'}, true],
    ['another site of this machine', {'Sec-Fetch-Site': 'same-site'}, true],
  ])('%s', async (_, headers, withToken) => {
    const {token, Cookie} = await opened();
    const answer = await send(form({...(withToken && {token}), text: 'A report.'}), {Cookie, ...(headers as object)});
    expect(answer.status).toBe(403);
    expect(added).toEqual([]);
  });

  test('the token of another process', async () => {
    const {token, Cookie} = await opened(webApp(webSource()));
    expect((await send(form({token, text: 'A report.'}), {Cookie})).status).toBe(403);
  });

  test('what is no form', async () => {
    const {Cookie} = await opened();
    expect((await app.request('/reports', {method: 'POST', body: '{}', headers: {Cookie}})).status).toBe(400);
  });
});

test('files and pasted text are added, and the page says what became of each', async () => {
  const {token, Cookie} = await opened();
  const body = form({token, date: '2026-05-01', text: 'There is no day.'});
  body.append('files', new File(['One.'], 'one.txt'));
  body.append('files', new File(['Two.'], 'two.txt'));
  const page = await (await send(body, {Cookie, Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin'})).text();
  expect(added).toEqual([
    {name: 'one.txt', date: '2026-05-01', text: 'One.'},
    {name: 'two.txt', date: '2026-05-01', text: 'Two.'},
    {name: 'pasted text', date: '2026-05-01', text: 'There is no day.'},
  ]);
  expect(page).toContain('<a href="/report/00000000000000a1">one.txt</a>: read');
  expect(page).toContain('pasted text: it names no day; give --date');
});

test('as JSON for the script', async () => {
  const {token, Cookie} = await opened();
  const ask = (fields: Record<string, string>) => send(form({token, ...fields}), {Cookie, Accept: 'application/json'});
  expect(await (await ask({text: 'A report.', date: 'soon'})).json()).toEqual([
    {name: 'pasted text', id: '00000000000000a1', added: 'read', unread: null},
  ]);
  expect(added).toEqual([{name: 'pasted text', text: 'A report.'}]);
  expect(await (await ask({text: ' '})).json()).toEqual([]);
});

test('a form that sends nothing is told so', async () => {
  const {token, Cookie} = await opened();
  const body = form({token, text: ''});
  body.append('files', new File([], ''));
  expect(await (await send(body, {Cookie})).text()).toContain('Choose files, or paste a text.');
});

test.each(HOSTILE.filter((name) => !/[\ud800-\udfff]/.test(name)))('%# a hostile name is text', async (name) => {
  const {token, Cookie} = await opened();
  const body = form({token});
  body.append('files', new File(['no day'], name));
  const page = await (await send(body, {Cookie})).text();
  expect(page.replace(/="[^"]*"/g, '=""')).not.toMatch(/<[^<>]*\son\w+=[^>]*>|<(?:img|style|b)\b|<script(?! type)/i);
});
