import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {webSourceOf} from '../../src/door/cli/web-source.ts';
import {fold} from '../../src/record/index.ts';
import {isRefusal} from '../../src/report/index.ts';
import {openStore} from '../../src/store/index.ts';
import {freshDirectory} from '../store/stub.ts';

const folder = join(import.meta.dirname, '../../examples/nuclear');
const files = readdirSync(folder).map((name) => ({name, bytes: readFileSync(join(folder, name))}));

test('the record is kept up as reports come and go, and earlier states of it stay as they were', () => {
  const store = openStore(freshDirectory(), {version: 'test', read}, {write: true});
  const source = webSourceOf(store);
  const states: {record: unknown; json: string; position: number; revision: number}[] = [];
  for (const {name, bytes} of files.toReversed()) {
    const added = source.add(bytes, {name});
    expect(isRefusal(added)).toBe(false);
    const record = source.record();
    expect(record).toEqual(fold(store.readings({asOf: record.asOf}), {asOf: record.asOf}));
    states.push({record, json: JSON.stringify(record), position: source.position(), revision: source.revision()});
  }
  expect(states.map(({position}) => position)).toEqual(states.map((_, index) => index + 1));
  expect(new Set(states.map(({revision}) => revision)).size).toBe(states.length);
  for (const {record, json} of states) expect(JSON.stringify(record)).toBe(json);
  expect(source.earlier(2)).toEqual(JSON.parse(states[1]!.json));
  expect(source.record('2025-05-01').asOf).toBe('2025-05-01');

  const gone = store.reports()[0]!;
  store.withdraw(gone.id, 'asked for');
  const {asOf} = source.record();
  expect(source.record()).toEqual(fold(store.readings({asOf}), {asOf}));
  expect(source.reading(gone.id)).toBeNull();
  expect(source.days()).not.toContain(gone.reported);
  store.close();
});
