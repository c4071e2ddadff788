import {createInterface} from 'node:readline';
import type {Command} from 'commander';
import {isDay, reportOf} from '../../report/index.ts';
import type {Engine} from '../../store/index.ts';
import {annotationOf} from './annotation.ts';
import type {Context} from './context.ts';
import {predicatesOf} from './predicates.ts';
import {write} from './terminal.ts';

export function addAnnotate(program: Command, context: Context, end: (status: number) => void): void {
  program
    .command('annotate')
    .description('the engine alone: {id, published, text} a line on standard input, what was read from it a line out')
    .requiredOption('--jsonl', 'JSON, a text a line')
    .action(async () => {
      const {stdin, stdout, stderr} = context.terminal;
      const engine = await context.loadEngine();
      let number = 0;
      let refused = 0;
      for await (const line of createInterface({input: stdin, crlfDelay: Number.POSITIVE_INFINITY})) {
        number++;
        if (line.trim() === '') continue;
        const answer = await annotateLine(engine, line);
        if (typeof answer === 'object') {
          await write(stdout, `${JSON.stringify(answer)}\n`);
        } else {
          refused++;
          stderr.write(`line ${number}: ${answer}\n`);
        }
      }
      end(refused > 0 ? 1 : 0);
    });
}

/** What a line is answered with, or why it is refused. */
async function annotateLine(engine: Engine, line: string): Promise<object | string> {
  const task = parse(line);
  if (task === null) return 'it is no JSON object; give {"id", "published", "text"}';
  const {id, published, text} = task;
  if (typeof text !== 'string') return 'it has no text; give {"id", "published", "text"}';
  const day = typeof published === 'string' ? published.slice(0, 10) : '';
  if (!isDay(day)) return 'published is no day; write it YYYY-MM-DD';
  const predicates = task.predicates === undefined ? {} : await predicatesOf(text, task.predicates);
  if (typeof predicates === 'string') return predicates;
  const reading = engine.read(reportOf(text, day));
  return {id, dateline: reading.report.dateline, ...annotationOf(reading), ...predicates};
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
