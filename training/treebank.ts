import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

/** A sentence of a treebank; heads count from 0, -1 is the root. */
export interface Tree {
  readonly forms: string[];
  /** Universal part of speech and Penn tag, "VERB/VBD". */
  readonly tags: string[];
  readonly heads: number[];
  readonly relations: string[];
  /** Whether white space follows each word. */
  readonly spaced: boolean[];
}

/** The folder of the treebanks: the first argument, `SYNTAX_DATA`, or the shared corpora beside the repository. */
export function dataFolder(argument: string | undefined): string {
  const folder = argument ?? process.env.SYNTAX_DATA ?? '../shared/corpora/syntax';
  if (!existsSync(folder)) {
    throw new Error(
      `no treebanks at ${folder}: give a folder with ewt-train, ewt-dev, gum-open-train, gum-open-dev and pud (NAME.conllu.gz, Universal Dependencies 2) as argument or in SYNTAX_DATA`,
    );
  }
  return folder;
}

/** Reads `NAME.conllu.gz`. Ranges (fused words) and empty nodes are passed over. */
export function readTreebank(folder: string, name: string): Tree[] {
  const path = join(folder, `${name}.conllu.gz`);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  const blocks = gunzipSync(readFileSync(path)).toString('utf8').split('\n\n');
  return blocks.map(readTree).filter((tree) => tree.forms.length > 0);
}

function readTree(block: string): Tree {
  const tree: Tree = {forms: [], tags: [], heads: [], relations: [], spaced: []};
  let fusedTo = 0;
  let fusedSpace = true;
  for (const line of block.split('\n')) {
    const fields = line.split('\t');
    const [id = '', form = '', , upos = '', xpos = '', , head = '', relation = ''] = fields;
    const space = !(fields[9] ?? '').includes('SpaceAfter=No');
    if (/^\d+-\d+$/.test(id)) {
      fusedTo = Number(id.split('-')[1]);
      fusedSpace = space;
    }
    if (!/^\d+$/.test(id)) continue;
    tree.forms.push(form);
    tree.tags.push(`${upos}/${xpos}`);
    tree.heads.push(Number(head) - 1);
    tree.relations.push(relation);
    const number = Number(id);
    tree.spaced.push(number < fusedTo ? false : number === fusedTo ? fusedSpace : space);
  }
  return tree;
}
