import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

/** All benches one after another, each in a process of its own; says what is absent. `npm run bench` */
const benches = ['tracks', 'times', 'attribution', 'syntax', 'acts', 'factuality', 'speed', 'growth'];

for (const bench of benches) {
  const file = join(import.meta.dirname, `${bench}.ts`);
  console.log(`\n== ${bench}`);
  if (!existsSync(file)) {
    console.log('absent');
    continue;
  }
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', file], {stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
