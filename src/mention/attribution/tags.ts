/** A test of Penn tags, worked out once for each tag: there are few tags and many words. */
function tags(pattern: RegExp): (tag: string) => boolean {
  const known = new Map<string, boolean>();
  return (tag) => {
    let answer = known.get(tag);
    if (answer === undefined) {
      answer = pattern.test(tag);
      known.set(tag, answer);
    }
    return answer;
  };
}

export const isFiniteTag = tags(/^(VBD|VBZ|VBP|MD)$/);
export const isVerbTag = tags(/^(VB|MD)/);
export const isNominalTag = tags(/^(NN|PRP$|CD|DT$|WP$|EX$)/);
/** What may end a noun phrase where its tag is in doubt. */
export const isNearlyNominalTag = tags(/^(JJ|PRP|WP|VBN|VBG|FW|RP|RB)/);
/** What may stand inside a plain noun phrase. */
export const isChunkTag = tags(/^(NN|JJ|CD|DT|PRP|POS|PDT|VBN|VBG|FW|HYPH|SYM|RBS|RBR)/);
/** What a plain noun phrase does not begin with, though it may stand inside one. */
export const isLooseTag = tags(/^(VBG|POS|RB)/);
export const isDeterminerTag = tags(/^(DT|PRP\$|PDT)/);
export const isNounTag = tags(/^(NN|CD)/);
