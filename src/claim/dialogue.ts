import {ORDINAL_VALUES, type Token} from '../language/index.ts';

/** What makes a meeting of a dialogue, which else is talk without an end. */
const APART = new Set(['next', 'last', 'previous', 'strategic']);

const RESUMES = new Set(['resume', 'resumed', 'resumes']);

/** Whether a dialogue is one that is held: "the fourth dialogue", "the Joint Security Dialogue", not "a dialogue on water". */
export function isHeldDialogue(tokens: readonly Token[], first: number, head: number): boolean {
  if (tokens[head]!.lower !== 'dialogue') return false;
  const named = tokens[head]!.text === 'Dialogue' && /^\p{Lu}/u.test(tokens[head - 1]?.text ?? '');
  const resumed = tokens.slice(Math.max(0, first - 1), head).some(({lower}) => RESUMES.has(lower));
  return named || resumed || tokens.slice(first, head).some(({lower}) => ORDINAL_VALUES.has(lower) || APART.has(lower));
}
