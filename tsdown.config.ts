import {defineConfig} from 'tsdown';

export default defineConfig({
  entry: {cli: 'src/door/cli/index.ts', index: 'src/index.ts'},
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outDir: 'dist',
  outExtensions: () => ({js: '.js'}),
  clean: true,
  dts: false,
  sourcemap: true,
});
