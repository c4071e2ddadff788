import {describe, expect, test} from 'vitest';
import {call} from './call.ts';

describe('annotate', () => {
  test('answers each line, names a bad one, and goes on', async () => {
    const lines = [
      {id: 1, published: '1998-02-13T14:26:00', text: 'OSLO (AP)_ A day.'},
      {id: 'b', published: 'never', text: 'x'},
      {id: 'c', published: '1998-02-13', text: ''},
    ];
    const stdin = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\nnonsense\n`;
    const {status, stdout, stderr} = await call(['annotate', '--jsonl'], {stdin});
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 7)),
    ).toEqual(['line 2:', 'line 5:']);
    expect(answers.map(({id}) => id)).toEqual([1, 'c']);
    expect(Object.keys(answers[0])).toEqual(['id', 'dateline', 'times', 'actors', 'attributions', 'claims']);
    expect(answers[0].dateline).toMatchObject({place: 'Oslo', agency: 'AP', date: null});
  });
});

describe('annotate with predicates', () => {
  const ask = async (...predicates: unknown[]) => {
    const text = 'OSLO, May 2 - The envoys failed to meet.';
    const stdin = JSON.stringify({id: 1, published: '2024-05-02', text, predicates: predicates[0]});
    const {status, stdout, stderr} = await call(['annotate', '--jsonl'], {stdin});
    return {status, stderr, predicates: stdout === '' ? undefined : JSON.parse(stdout).predicates};
  };

  test('gives them back in their order, each with its commitment', async () => {
    const {status, predicates} = await ask([
      {start: 35, end: 39, note: 'kept'},
      {start: 25, end: 31},
    ]);
    expect(status).toBe(0);
    expect(predicates).toMatchObject([
      {start: 35, end: 39, note: 'kept'},
      {start: 25, end: 31},
    ]);
    expect(predicates[0].commitment).toBeLessThan(-1);
    expect(predicates[1].commitment).toBeGreaterThan(2);
    expect(await ask([])).toMatchObject({status: 0, predicates: []});
    expect(await ask()).toMatchObject({status: 0, predicates: undefined});
  });

  test.each([
    [{start: 0, end: 4}, 'predicates is no list'],
    [null, 'predicates is no list'],
    [
      [
        {start: 25, end: 31},
        {start: 35, end: 41},
      ],
      'predicates[1] is no span of the text',
    ],
    [[{start: -1, end: 4}], 'predicates[0] is no span'],
    [[{start: 4, end: 4}], 'predicates[0] is no span'],
    [[{start: 1.5, end: 4}], 'predicates[0] is no span'],
    [[{start: '1', end: 4}], 'predicates[0] is no span'],
    [[7], 'predicates[0] is no span'],
    [[{start: 31, end: 32}], 'predicates[0] holds no word'],
  ])('refuses %j in one line', async (predicates, reason) => {
    const {status, stderr, predicates: answer} = await ask(predicates);
    expect(status).toBe(1);
    expect(answer).toBeUndefined();
    expect(stderr).toContain(`line 1: ${reason}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
