/** Bits of the kinds of tags. */
export const KIND = {
  nominal: 1,
  verb: 2,
  aux: 4,
  adjective: 8,
  adverb: 16,
  det: 32,
  adp: 64,
  mark: 128,
  cc: 256,
  comma: 512,
  punct: 1024,
  num: 2048,
} as const;

/** What the parser sees of the tags; a tag is a universal part of speech and a Penn tag, "VERB/VBD". */
export interface Traits {
  /** The bit of each tag's kind. */
  readonly kinds: Int32Array;
  /** The number of each tag's coarse class: distinctions that arcs do not hang on are levelled. */
  readonly coarse: Int32Array;
}

/** The traits of a list of tags. */
export function traitsOf(tags: readonly string[]): Traits {
  const classes: string[] = [];
  const coarse = tags.map((tag) => {
    const name = coarseName(tag);
    if (!classes.includes(name)) classes.push(name);
    return classes.indexOf(name);
  });
  return {kinds: Int32Array.from(tags, kindOf), coarse: Int32Array.from(coarse)};
}

function kindOf(tag: string): number {
  const [upos, xpos] = tag.split('/') as [string, string];
  if (upos === 'PUNCT') return xpos === ',' ? KIND.comma : KIND.punct;
  if (xpos === 'TO' || upos === 'SCONJ' || xpos[0] === 'W') return KIND.mark;
  return byUniversal[upos] ?? KIND.punct;
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

function coarseName(tag: string): string {
  const [upos, xpos] = tag.split('/') as [string, string];
  if (upos === 'VERB') return xpos === 'VBN' || xpos === 'VBG' || xpos === 'VB' ? xpos : 'VBD';
  if (upos === 'AUX') return xpos === 'VB' || xpos === 'VBN' || xpos === 'VBG' ? 'aux' : 'AUX';
  if (upos === 'PART') return xpos;
  if (upos === 'PRON') return xpos === 'PRP$' || xpos === 'EX' ? xpos : xpos[0] === 'W' ? 'WP' : upos;
  if (upos === 'ADV') return xpos === 'WRB' ? xpos : upos;
  if (upos === 'ADP') return xpos === 'RP' ? xpos : upos;
  if (upos === 'PUNCT') return xpos;
  return upos;
}
