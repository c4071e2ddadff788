import {defineConfig} from 'vitest/config';

const slow = ['test/browser/**/*.test.ts'];

/** `fast` is what `npm run check` runs; `npm test` runs both. */
export default defineConfig({
  test: {
    projects: [
      {extends: true, test: {name: 'fast', include: ['test/**/*.test.ts'], exclude: slow}},
      {extends: true, test: {name: 'browser', include: slow}},
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
