/**
 * Abbreviations that keep their period. `title`: a name follows, so no sentence ends there; `number`: only before a
 * figure; `unit`: may end a sentence.
 */
export const abbreviations: ReadonlyMap<string, 'title' | 'number' | 'unit'> = new Map([
  ...table(
    'title',
    'mr mrs ms messrs mme mlle dr prof gen lt col maj capt cmdr adm brig sgt cpl pvt sen rep reps gov pres amb rev fr hon st ste supt det insp hrh msgr atty vs sec min dep asst',
  ),
  ...table('number', 'no nos art arts fig figs vol vols par para pp pg ch res mar sun sat op'),
  ...table(
    'unit',
    'jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri inc corp co ltd llc bros jr sr esq dept depts univ assn est approx etc al cf ca vols ph.d ed eds mt ft blvd ave rd govt intl natl hon mln bln tn a.m p.m u.s u.k u.n e.u',
  ),
]);

function table(how: 'title' | 'number' | 'unit', words: string): [string, 'title' | 'number' | 'unit'][] {
  return words.split(' ').map((word) => [word, how]);
}

/** Words that, capitalised after an abbreviation, show that a new sentence has begun. */
export const starters: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my there here in on at by for from with after before
  during since while when if as although though but and or so however meanwhile earlier later moreover according both each
  either neither all some no not what who why how where which under over despite against among between also then thus today
  yesterday asked speaking following`.split(/\s+/),
);

/** Endings that treebanks split off after an apostrophe. */
export const clitics: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Words that treebanks write as two tokens, and the length of the first. */
export const fused: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
]);

/** Verbs that may follow a quoted question and a name without a new sentence: `"Is it over?" Smith asked.` */
export const askingVerbs: ReadonlySet<string> = new Set(
  'said asked says asks told added adds wondered exclaimed wrote tweeted posted shouted joked insisted demanded replied'.split(
    ' ',
  ),
);
