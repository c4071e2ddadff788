/** Month names as datelines write them, lower case and without a closing period, to their number. */
export const DATELINE_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'january'],
    ['feb', 'february'],
    ['mar', 'march'],
    ['apr', 'april'],
    ['may'],
    ['jun', 'june'],
    ['jul', 'july'],
    ['aug', 'august'],
    ['sep', 'sept', 'september'],
    ['oct', 'october'],
    ['nov', 'november'],
    ['dec', 'december'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Days of the week, lower case, as a dateline may put them before its date. */
export const DATELINE_WEEKDAYS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`);

/** Agencies that may stand in a dateline without brackets ("Riyadh, SPA --"), lower case. */
export const DATELINE_AGENCIES: ReadonlySet<string> = new Set(
  `Reuters|AP|Associated Press|AFP|Agence France-Presse|UPI|DPA|EFE|ANSA|Lusa|Belga|ANP|APA|Bloomberg|TASS|ITAR-TASS
   RIA Novosti|RIA|Interfax|Interfax-Ukraine|Sputnik|Ukrinform|UNIAN|Belta|Kazinform|Trend|Azertac|Armenpress|Interpressnews
   Xinhua|Kyodo|Jiji|Jiji Press|Yonhap|KCNA|CNA|PTI|ANI|IANS|APP|UNB|BSS|Antara|Bernama|VNA|Anadolu|Anadolu Agency|AA|DHA
   IRNA|ISNA|Tasnim|Fars|Mehr|SANA|SPA|WAM|QNA|KUNA|BNA|ONA|Petra|MENA|INA|NNA|WAFA|SABA|SUNA|TAP|APS|MAP
   PANA|NAN|GNA|KBC|Notimex|Prensa Latina|Agencia Brasil|Telam|Tanjug|Hina|Agerpres|BTA|CTK|MTI|PAP|ELTA|LETA|BNS|STT|TT|NTB|Ritzau`
    .split(/[|\n]/)
    .map((name) => name.trim().toLowerCase()),
);

/** First words of lines and brackets that tell of a wire's handling and are neither its headline nor its place. */
export const SLUG_WORDS = words(`
  update updated urgent breaking flash bulletin alert newsalert correct corrects corrected correcting correction refile
  refiles recast recasts recasting adds adding lead writethru wrapup wrap exclusive eds attention embargoed kill advisory
  precede newsbreak repeat repeats repeating rpt snap media`);

/** Words that open a sentence, a label or a rubric, and so no place of a dateline. */
export const NOT_PLACES = words(`
  in on at by from to for with as after before during since until and but or if when while that this these those it he
  she we they i you there here what who why how where not no yes q a question answer moderator operator speaker interviewer
  reporter mr mrs ms dr published posted released issued created modified last date factbox explainer analysis timeline
  opinion editorial comment interview statement transcript remarks readout communique press note summary highlights watch
  read see also more related photo photos video image caption`);

/** Words inside a place's name that are written small, and that a title in capitals gives back small. */
export const PLACE_CONNECTORS = words(`
  of the de del da do dos di du des la le les el al es ed en au aux sur am an der und and upon under van ben bin y`);
