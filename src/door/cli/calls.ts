import {timingSafeEqual} from 'node:crypto';
import {Readable, Writable} from 'node:stream';
import type {Frame, RemoteCall} from './remote.ts';
import type {Terminal} from './terminal.ts';

/** Answers calls that other processes make through this one; only who could read the lock knows the key. */
export function answerCalls(
  key: string,
  run: (words: readonly string[], terminal: Terminal) => Promise<number>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const call = callOf(request, key);
    if (call === null) return new Response('These calls are for this program alone.\n', {status: 403});
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        const send = (frame: Frame) => {
          // a reader that has left is written to no more
          if (!request.signal.aborted) controller.enqueue(Buffer.from(`${JSON.stringify(frame)}\n`));
        };
        const status = await run(call.words, terminalOf(call, request, send)).catch((error: Error) => {
          send({err: `rapporteur: ${error.message}\n`});
          return 1;
        });
        send({end: status});
        if (!request.signal.aborted) controller.close();
      },
    });
    // a compressed answer would be held back until it is whole
    return new Response(body, {headers: {'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-transform'}});
  };
}

function callOf(request: Request, key: string): RemoteCall | null {
  const given = Buffer.from(request.headers.get('Authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${key}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  return JSON.parse(decodeURIComponent(request.headers.get('X-Call') ?? 'null'));
}

/** The streams of a call: what is written goes back frame by frame. */
function terminalOf(call: RemoteCall, {body}: Request, send: (frame: Frame) => void): Terminal {
  const {cwd, env, stdout, stderr} = call;
  const sink = (frameOf: (text: string) => Frame) =>
    new Writable({
      decodeStrings: false,
      write(text, _, done) {
        send(frameOf(String(text)));
        done();
      },
    });
  return {
    stdin: body === null ? Readable.from([]) : Readable.fromWeb(body as never),
    stdout: Object.assign(
      sink((out) => ({out})),
      {isTTY: stdout.isTTY, ...(stdout.columns !== null && {columns: stdout.columns})},
    ),
    stderr: Object.assign(
      sink((err) => ({err})),
      {isTTY: stderr.isTTY},
    ),
    env,
    cwd: () => cwd,
  };
}
