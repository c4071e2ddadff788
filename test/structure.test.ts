import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {expect, test} from 'vitest';

const root = resolve(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
  .split('\n')
  .filter((path) => path && existsSync(join(root, path)));
const code = tracked.filter((path) => /\.(ts|tsx|mts|mjs|js)$/.test(path));
const source = code.filter((path) => path.startsWith('src/'));
const contents = new Map(tracked.map((path) => [path, readFileSync(join(root, path))]));

/** The layers in their order: each may import itself and those before it. */
const LAYERS = ['language', 'report', 'mention', 'claim', 'record', 'store', 'view', 'export', 'door'];

/** Word lists: each is read by whichever layer needs it, so each is a face of its own. */
const SHELVES = ['src/language/en'];

/** The outermost folder that holds `target`, has an `index.ts`, and does not hold `path`; null where there is none. */
const faceOf = (path: string, target: string): string | null => {
  const parts = target.split('/').slice(0, -1);
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/')).slice(1);
  return folders.find((folder) => contents.has(`${folder}/index.ts`) && !path.startsWith(`${folder}/`)) ?? null;
};

const layerOf = (path: string) => path.split('/')[1]!;

const textOf = (path: string) => contents.get(path)!.toString('utf8');

const imports = source.flatMap((path) =>
  [...textOf(path).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, target]) => ({
    path,
    target: relative(root, resolve(root, dirname(path), target!)),
  })),
);

test('there are imports to look at', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(({target}) => !contents.has(target) && !target.startsWith('dist'))).toEqual([]);
});

test('imports point backwards along the way of a report', () => {
  const wrong = imports.filter(({path, target}) => {
    if (path === 'src/index.ts' || !target.startsWith('src/')) return false;
    return LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(path)) || target === 'src/index.ts';
  });
  expect(wrong).toEqual([]);
});

test('every folder of the source is a layer', () => {
  const folders = new Set(source.filter((path) => path !== 'src/index.ts').map(layerOf));
  expect([...folders].filter((folder) => !LAYERS.includes(folder))).toEqual([]);
});

test('only the doors and the public face know the store', () => {
  const wrong = imports.filter(
    ({path, target}) =>
      layerOf(target) === 'store' && !['store', 'door'].includes(layerOf(path)) && path !== 'src/index.ts',
  );
  expect(wrong).toEqual([]);
});

test('nobody reaches past the index of a folder', () => {
  const wrong = imports.filter(({path, target}) => {
    const face = faceOf(path, target);
    return face !== null && target !== `${face}/index.ts` && !SHELVES.includes(dirname(target));
  });
  expect(wrong.map(({path, target}) => `${path} -> ${target}`)).toEqual([]);
});

test('the source, the benches and the training import from the source alone, never from the tests', () => {
  expect(imports.filter(({target}) => !target.startsWith('src/') && target !== 'package.json')).toEqual([]);
});

test('no file holds two subjects: 300 lines at most', () => {
  const long = code.filter((path) => textOf(path).trimEnd().split('\n').length > 300);
  expect(long).toEqual([]);
});

/** Where a clone would carry the machine that it was made on; written in parts, so that this file passes. */
const FOREIGN = [
  ['a registry host', new RegExp(['registry', '[\\w.-]*', '\\.(?:org|com|io|net|dev|internal)'].join(''))],
  ['a mirror', /(?:npm|pypi|proxy)[\w-]*\.(?:internal|local|corp)\b/],
  ['an address of this machine', /https?:\/\/(?:10\.\d|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)/],
  ['a machine path', /(?<![\w.~/-])\/(?:work|home|root|Users)\/\w/],
] as const;

test.each(FOREIGN)('no tracked file holds %s', (_what, pattern) => {
  const holding = tracked.filter((path) => {
    const bytes = contents.get(path)!;
    return !bytes.includes(0) && pattern.test(bytes.toString('utf8'));
  });
  expect(holding).toEqual([]);
});

test('the lock file names no download addresses', () => {
  expect(textOf('package-lock.json')).not.toContain('"resolved"');
});
