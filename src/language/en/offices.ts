/**
 * Nouns for one who holds an office or speaks for others. `head`: an office by itself; `word`: an office only with a
 * complement or a nationality ("head of the delegation"); `loose`: an unnamed source or participant ("official").
 */
export const officeHeads: ReadonlyMap<string, 'head' | 'word' | 'loose'> = new Map([
  ...row(
    'head',
    `president premier minister chancellor king queen prince princess emir sultan pope monarch
    secretary undersecretary under-secretary secretary-general vice-president ambassador envoy representative spokesman spokeswoman spokesperson
    negotiator mediator facilitator go-between intermediary governor mayor senator congressman congresswoman lawmaker deputy counsellor counselor councillor consul attaché
    commissioner coordinator co-ordinator diplomat adviser advisor emissary rapporteur speaker chairman chairwoman chairperson chair
    general admiral colonel marshal commodore brigadier lieutenant captain commander major
    ayatollah sheikh imam cardinal archbishop bishop patriarch judge justice delegate plenipotentiary co-chair
    superintendent inspector sergeant vice-chairman vice-chair vice-minister vice-speaker vice-premier vice-governor interlocutor`,
  ),
  ...row(
    'word',
    'head chief leader director director-general member co-leader boss counterpart colleague homologue founder manager dean',
  ),
  ...row(
    'loose',
    'official officer aide source person expert observer participant witness analyst lawyer technician adviser politician activist economist professor spokespeople',
  ),
]);

/** Words that stand before an office and belong to it: rank, portfolio, manner. */
export const officeModifiers: ReadonlySet<string> = new Set(
  `foreign prime deputy vice assistant associate special chief first second permanent presidential principal senior lead top general
  defence defense interior home finance economy economic energy oil petroleum trade commerce industry agriculture fisheries fishery water irrigation
  resources environment transport transportation health education justice culture information communications labour labor
  planning development cooperation security intelligence national federal state external internal political military naval
  diplomatic negotiating press media government parliamentary opposition royal crown grand supreme high highest acting interim caretaker
  transitional nuclear climate humanitarian peace rebel militia army navy air police border human rights refugee
  under legal secretary attorney solicitor personal resident regional technical brigadier lieutenant major rear rear-admiral field
  joint policy affairs relations executive managing honorary consul minister party delegation ceasefire truce hostage prisoner prisoners
  co-chief co-lead european international un religious tribal mining infrastructure investment tourism social local public works
  treasury ministry department commission council agency authority bureau cabinet embassy mission group movement front guerrilla
  hydrocarbons european eurasian african asian american pacific arab balkan caucasian nordic baltic hemispheric near eastern central southern northern western southeast hemisphere electricity food maritime territorial veterans reintegration unification reconciliation rehabilitation`.split(
    /\s+/,
  ),
);

/** Words that may stand before an office without belonging to it. */
export const officePrefixes: ReadonlySet<string> = new Set(
  `h.e. new former outgoing incoming then ex-president newly-appointed newly appointed visiting veteran longtime long-serving late current
  present long-time previous departing top-level internationally recognized recognised democratically elected legitimate ousted retired rebel-led powerful`.split(
    /\s+/,
  ),
);

/** What an office may be over: these words end its complement before a name ("Secretary for European Affairs Ann Lee"). */
export const portfolioEnds: ReadonlySet<string> = new Set(
  `affairs state defence defense security issues policy cooperation commerce resources energy development trade relations
  finance interior war peace process talks negotiations mission operations rights staff justice health education council staff
  affairs environment agriculture east east africa europe asia america states nations union department ministry commission
  federation republic committee office agency authority duma assembly house senate parliament board court army forces navy
  guard front movement party bank league water irrigation transport`.split(/\s+/),
);

/** Prepositions by which an office takes its complement. */
export const complementPrepositions: ReadonlySet<string> = new Set(['of', 'for', 'to', 'on', 'at', 'in']);

/** Forms of address before a name. */
export const courtesies: ReadonlyMap<string, 'm' | 'f' | null> = new Map<string, 'm' | 'f' | null>([
  ['mr', 'm'],
  ['mr.', 'm'],
  ['mrs', 'f'],
  ['mrs.', 'f'],
  ['ms', 'f'],
  ['ms.', 'f'],
  ['miss', 'f'],
  ['sir', 'm'],
  ['excellency', null],
  ['lord', 'm'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['dr', null],
  ['dr.', null],
  ['prof', null],
  ['prof.', null],
  ['professor', null],
  ['h.e.', null],
  ['hon.', null],
  ['engr', null],
  ['engr.', null],
  ['shri', 'm'],
  ['smt', 'f'],
  ['smt.', 'f'],
  ['shrimati', 'f'],
  ['datuk', null],
  ['dato', null],
  ['datin', 'f'],
  ['herr', 'm'],
  ['frau', 'f'],
  ['monsieur', 'm'],
  ['madame', 'f'],
  ['mme', 'f'],
  ['señor', 'm'],
  ['señora', 'f'],
]);

/** Written ranks and offices in short, and what they stand for. */
export const shortened: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['gen.', 'general'],
  ['lt', 'lieutenant'],
  ['lt.', 'lieutenant'],
  ['col', 'colonel'],
  ['col.', 'colonel'],
  ['maj', 'major'],
  ['maj.', 'major'],
  ['brig', 'brigadier'],
  ['brig.', 'brigadier'],
  ['adm', 'admiral'],
  ['adm.', 'admiral'],
  ['capt', 'captain'],
  ['capt.', 'captain'],
  ['sen', 'senator'],
  ['sen.', 'senator'],
  ['gov', 'governor'],
  ['gov.', 'governor'],
  ['amb', 'ambassador'],
  ['amb.', 'ambassador'],
  ['rep', 'representative'],
  ['rep.', 'representative'],
  ['pres.', 'president'],
  ['fm', 'foreign minister'],
  ['pm', 'prime minister'],
]);

/** Offices whose word tells the sex of its holder. */
export const officeSex: ReadonlyMap<string, 'm' | 'f'> = new Map<string, 'm' | 'f'>([
  ...[
    'king',
    'prince',
    'emir',
    'sultan',
    'pope',
    'spokesman',
    'chairman',
    'congressman',
    'sheikh',
    'ayatollah',
    'imam',
    'cardinal',
    'archbishop',
    'bishop',
    'patriarch',
  ].map((word) => [word, 'm'] as [string, 'm']),
  ...['queen', 'princess', 'spokeswoman', 'chairwoman', 'congresswoman'].map((word) => [word, 'f'] as [string, 'f']),
]);

/** Offices that only some countries have, with those that are met at talks. */
export const countriesWith: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'foreign secretary': ['GBR', 'IND', 'PAK', 'BGD', 'NPL', 'LKA', 'PHL', 'MEX'],
    'home secretary': ['GBR', 'IND', 'PAK', 'NPL', 'BGD'],
    'defence secretary': ['GBR', 'USA', 'IND', 'PAK', 'NPL', 'LKA', 'PHL'],
    'defense secretary': ['USA', 'PHL'],
    'chief cabinet secretary': ['JPN'],
    'deputy chief cabinet secretary': ['JPN'],
    'secretary of state': ['USA'],
    'treasury secretary': ['USA'],
    'secretary of the treasury': ['USA'],
    'commerce secretary': ['USA', 'IND', 'PAK', 'NPL'],
    'chancellor of the exchequer': ['GBR'],
    taoiseach: ['IRL'],
  }),
);

/** Words for one who holds the same office on another side. */
export const counterparts: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'homologue']);

/** Bodies that act for a party at talks; `side` stands for the party itself. */
export const delegationNouns: ReadonlySet<string> = new Set(
  'delegation team panel side delegations teams panels sides negotiators negotiator-team diplomats envoys officials experts representatives mediators delegates ministers parties counterparts facilitators emissaries lawmakers intermediaries presidents leaders commanders'.split(
    ' ',
  ),
);

/** Plural nouns for people who act for a party or are quoted without a name. */
export const peopleNouns: ReadonlySet<string> = new Set(
  `negotiators diplomats envoys officials experts representatives mediators delegates ministers sources facilitators emissaries
  lawmakers aides advisers spokesmen commanders leaders generals presidents intermediaries ambassadors authorities forces troops
  soldiers fighters rebels militants insurgents governments armies delegations teams counterparts technicians guerrillas leadership
  army government military administration navy authorities police group movement organisation organization surveyors officers colleagues secretaries embassies ministries chiefs engineers historians scientists hydrologists jurists lawyers parliamentarians deputies prosecutors inspectors geologists economists archaeologists specialists consuls attachés governors elders clerics bloc alliance faction militia guerrilla`.split(
    /\s+/,
  ),
);

/** Nouns that, counted or with "both", stand for the parties of the talks. */
export const sideNouns: ReadonlySet<string> = new Set(
  'sides parties delegations countries states nations governments teams neighbours neighbors powers foes rivals capitals-governments enemies belligerents armies groups factions negotiators'.split(
    ' ',
  ),
);

/** Verbs by which a person is told to head a delegation, and those for taking part in one. */
export const headVerbs: ReadonlySet<string> = new Set(
  'headed heads head heading led leads lead leading chaired chairs represented represents representing heads'.split(
    ' ',
  ),
);

function row<K extends string>(kind: K, words: string): [string, K][] {
  return words.split(/\s+/).map((word) => [word, kind]);
}
