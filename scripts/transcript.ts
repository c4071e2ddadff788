import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Puts what the built program prints on the bundled examples into README.md, between the marks of each transcript. */
const root = fileURLToPath(new URL('..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'rapporteur-transcript-'));
const readme = join(root, 'README.md');

try {
  const before = readFileSync(readme, 'utf8');
  const after = before.replaceAll(
    /(<!-- transcript: (.+?) -->\n```text\n)[\s\S]*?(```\n<!-- end -->)/g,
    (_, head: string, calls: string, tail: string) => `${head}${calls.split(' && ').map(transcript).join('\n')}${tail}`,
  );
  writeFileSync(readme, after);
} finally {
  rmSync(home, {recursive: true, force: true});
}

/** A call as it is typed, and what it answers. */
function transcript(call: string): string {
  const {status, stdout, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', call], {
    cwd: root,
    env: {...process.env, RAPPORTEUR_RECORD: join(home, 'record')},
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${call}: exit ${status}\n${stderr}`);
  return `$ ${call}\n${stdout}`;
}
