// Installs what the lock file names, unless that is what lies there already, and builds: the second time needs no
// network. Plain JavaScript, since it runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const changed = (path) => statSync(`${root}/${path}`, {throwIfNoEntry: false})?.mtimeMs ?? 0;
// npm writes this file last, so that an install that was cut off is made again
const installed = changed('node_modules/.package-lock.json') >= changed('package-lock.json');
const call = installed ? ['run', 'build', '--silent'] : ['ci', '--include=dev', '--no-audit', '--no-fund'];
const {status} = spawnSync('npm', call, {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
