import {KIND} from './label-features.ts';

/** Names of tags and relations; a tag is a universal part of speech and a Penn tag, "VERB/VBD". */
export interface Inventory {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/** The bit of each tag's kind. */
export function kindsOf(tags: readonly string[]): Int32Array {
  return Int32Array.from(tags, (tag) => {
    const [upos, xpos] = tag.split('/') as [string, string];
    if (upos === 'PUNCT') return xpos === ',' ? KIND.comma : KIND.punct;
    if (xpos === 'TO' || upos === 'SCONJ' || xpos[0] === 'W') return KIND.mark;
    return byUniversal[upos] ?? KIND.punct;
  });
}

const byUniversal: Readonly<Record<string, number>> = {
  NOUN: KIND.nominal,
  PROPN: KIND.nominal,
  PRON: KIND.nominal,
  VERB: KIND.verb,
  AUX: KIND.aux,
  ADJ: KIND.adjective,
  ADV: KIND.adverb,
  PART: KIND.adverb,
  DET: KIND.det,
  ADP: KIND.adp,
  CCONJ: KIND.cc,
  NUM: KIND.num,
};
