import {type IncomingMessage, request} from 'node:http';
import {type Service, StoreError} from '../../store/index.ts';
import {type Terminal, write} from './terminal.ts';

/** A call of the command line, as it goes to the process that serves the record. */
export interface RemoteCall {
  words: readonly string[];
  /** Where it was made, and how its output is shown. */
  cwd: string;
  env: Record<string, string | undefined>;
  stdout: {isTTY: boolean; columns: number | null};
  stderr: {isTTY: boolean};
}

/** A line of the answer: what is written where, and at last the exit status. */
export type Frame = {out: string} | {err: string} | {end: number};

/** What of the environment a command may look at. */
const VARIABLES = ['NO_COLOR'];

/**
 * Makes a call in the process that serves the record: its words, its directory and, where a word is "-", its standard
 * input go there; what it writes and its exit status come back.
 */
export async function callThrough(service: Service, words: readonly string[], terminal: Terminal): Promise<number> {
  const {stdin, stdout, stderr, env} = terminal;
  const call: RemoteCall = {
    words,
    cwd: terminal.cwd(),
    env: Object.fromEntries(VARIABLES.map((name) => [name, env[name]])),
    stdout: {isTTY: Boolean(stdout.isTTY), columns: stdout.columns ?? null},
    stderr: {isTTY: Boolean(stderr.isTTY)},
  };
  const answer = await new Promise<IncomingMessage | null>((resolve) => {
    const headers = {Authorization: `Bearer ${service.key}`, 'X-Call': encodeURIComponent(JSON.stringify(call))};
    const asked = request(new URL('/call', service.address), {method: 'POST', headers}, resolve);
    asked.once('error', () => resolve(null));
    if (words.includes('-')) stdin.pipe(asked);
    else asked.end();
  });
  if (answer?.statusCode !== 200) {
    throw new StoreError(
      `the process that serves the record at ${service.address} does not answer: stop it, then try again`,
    );
  }
  for await (const frame of framesOf(answer)) {
    if ('out' in frame) await write(stdout, frame.out);
    else if ('err' in frame) await write(stderr, frame.err);
    else return frame.end;
  }
  throw new StoreError(`the process that served the record at ${service.address} has ended: try again`);
}

async function* framesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, {stream: true})).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}
