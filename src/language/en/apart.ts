/** Words by which a report says that talks are none of those that it speaks of beside them. */
export const TALKS_APART =
  /\b(?:separate|parallel|distinct|different|another) (?:\w+ )?(?:track|channel|format|process|strand|talks|negotiations)\b|\b(?:track|channel|format|process|talks|negotiations) (?:of (?:its|their) own|apart from|separate from|parallel (?:to|with))|\bin parallel (?:to|with)\b|\bseparate(?:ly)? from\b|\bindependent(?:ly)? (?:of|from)\b|\bunrelated to\b/giu;

/** Those by which it says of the talks in its sentence that they belong to none of the others. */
export const TALKS_ALONE =
  /\b(?:process|track|channel|format|strand) (?:of (?:its|their) own|apart)\b|\b(?:separate|distinct) (?:process|track|channel|format|strand)\b/iu;
