import {Command, CommanderError, Option} from 'commander';
import product from '../../../package.json' with {type: 'json'};
import {StoreError} from '../../store/index.ts';
import {addAnnotate} from './annotate.ts';
import {addBrief} from './brief.ts';
import {addChanges} from './changes.ts';
import {CallError, type Context, ServedElsewhere} from './context.ts';
import {addDocument} from './document.ts';
import {loadEngine} from './engine.ts';
import {addRead} from './read.ts';
import {addSearch} from './search.ts';
import {addServe} from './serve.ts';
import {addShow} from './show.ts';
import type {Terminal} from './terminal.ts';
import {addVerify} from './verify.ts';
import {addWithdraw} from './withdraw.ts';

export type {Context, Terminal};

/**
 * Runs a call of `rapporteur` and gives its exit status: 0 done, 1 some input was refused or the record could not be
 * used, 2 the call itself was wrong.
 */
export async function main(words: readonly string[], given: Partial<Context> = {}): Promise<number> {
  const context: Context = {...given, terminal: given.terminal ?? process, loadEngine: given.loadEngine ?? loadEngine};
  const {stderr} = context.terminal;
  let status = 0;
  try {
    await programOf(context, (code) => {
      status = code;
    })
      .parseAsync(words, {from: 'user'})
      .catch(async (error: Error) => {
        if (!(error instanceof ServedElsewhere)) throw error;
        const {callThrough} = await import('./remote.ts');
        status = await callThrough(error.service, words, context.terminal);
      });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    if (!(error instanceof CallError || error instanceof StoreError)) throw error;
    stderr.write(`rapporteur: ${error.message}\n`);
    return error instanceof CallError ? 2 : 1;
  }
}

function programOf(context: Context, end: (status: number) => void): Command {
  const {stdout, stderr, env} = context.terminal;
  const record = new Option('--record <directory>', 'where the record is kept, or RAPPORTEUR_RECORD');
  const program = new Command('rapporteur')
    .description('Keeps the record of negotiations from what is reported of them.')
    .version(product.version)
    .addOption(record.default(env.RAPPORTEUR_RECORD || './rapporteur-record'))
    .configureHelp({showGlobalOptions: true})
    .configureOutput({writeOut: (text) => void stdout.write(text), writeErr: (text) => void stderr.write(text)})
    .showHelpAfterError('(rapporteur --help says more)')
    .exitOverride();
  addRead(program, context, end);
  addShow(program, context);
  addChanges(program, context);
  addBrief(program, context);
  addDocument(program, context);
  addSearch(program, context);
  addServe(program, context, (words, terminal, served) => main(words, {...context, terminal, served}));
  addAnnotate(program, context, end);
  addVerify(program, context, end);
  addWithdraw(program, context);
  return program;
}
