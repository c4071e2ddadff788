import type {Readable, Writable} from 'node:stream';

/** Where a command reads and writes: the process's own streams, or those of a test. */
export interface Terminal {
  stdin: Readable;
  stdout: Writable & {isTTY?: boolean; columns?: number};
  stderr: Writable & {isTTY?: boolean};
  env: Record<string, string | undefined>;
  /** The directory that relative paths are seen from. */
  cwd(): string;
}

/** Writes, and waits where the reader is slower. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** How a view should be laid out for what stands behind stdout. */
export function layout({stdout, env}: Terminal): {color: boolean; width: number} {
  const color = Boolean(stdout.isTTY) && !env.NO_COLOR;
  return {color, width: Math.min(Math.max(stdout.columns ?? 100, 40), 120)};
}
