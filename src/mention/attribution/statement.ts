import {cueVerbs} from '../../language/en/cues.ts';
import type {Attribution} from '../mention.ts';

/**
 * Whether an attribution is a statement of its source: words said, written or denied. Wishes, opinions, plans and what
 * somebody declined to say are none, nor is "I can say that" within what somebody says; a denial is one though its
 * polarity is `-`.
 */
export function isStatement(text: string, {source, cue, content, polarity, mode, within}: Attribution): boolean {
  if (source === null || cue === null || (within !== null && /^I$/u.test(source.name))) return false;
  const words = text.slice(cue.start, cue.end).toLowerCase();
  const kind = words === ':' || words === 'according to' ? 'speech' : cueVerbs.get(words)?.class;
  if (kind === 'denial') return true;
  if (polarity === '-') return false;
  const size = content.reduce((sum, {start, end}) => sum + text.slice(start, end).split(/\s+/).length, 0);
  return (kind === 'speech' && size > 2) || (kind === 'demand' && mode === 'direct');
}
