/**
 * How wires mark a later version of what they sent before: at the head of a headline ("UPDATE 2-", "2nd Ld"), in a
 * bracket or rubric of its own ("(Corrects spelling)", "CORRECTION:"), or behind the headline ("(corrected)").
 */
export const UPDATE_MARK =
  /^(?:UPDATE|WRAPUP|UPDATED|Updated?)(?: ?(\d{1,2}))?(?= ?[-–—:])|^(\d{1,2})(?:st|nd|rd|th) (?:[Ll]d|LD|[Ll]ead|LEAD|[Uu]pdate)\b|\b(?:\d(?:st|nd|rd|th) )?[Ww]rite-?[Tt]hru\b|\bWRITE-?THRU\b|[([][Uu]pdated?\b[^)\]]{0,60}[)\]]|^(?:RECASTS?|ADDS)\b/u;

export const CORRECTION_MARK =
  /^(?:CORRECT(?:ED|S|ION)|Correct(?:ed|s|ion)(?= ?[-–—:])|REFILES?)\b|[([](?:[Cc]orrect(?:ed|s|ion|ing)|CORRECT(?:ED|S|ION))\b[^)\]]{0,80}[)\]]|[-–—:] ?(?:[Cc]orrected|CORRECTED)$/u;
