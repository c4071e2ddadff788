/** Bodies that reports tell of by a noun alone, by lemma. */
export const UNNAMED_BODIES: ReadonlySet<string> = new Set(
  'junta senate parliament congress court council authority inspectorate commission board regulator union crew'.split(
    ' ',
  ),
);

/** Those who act for no state by themselves, by lemma, as reports tell of them without a name. */
export const UNNAMED_PEOPLE: ReadonlySet<string> = new Set(
  `rebel insurgent militant guerrilla fighter gunman militiaman captor kidnapper hijacker pirate raider bandit jihadist islamist
  separatist secessionist commander warlord elder chieftain tribesman cleric bishop imam villager lawmaker deputy senator parliamentarian
  legislator activist campaigner union unionist trader exporter importer shipowner fisherman farmer herder miner banker bondholder
  creditor lender investor donor holder shareholder insurer operator broker observer monitor inspector surveyor officer soldier group
  faction militia tribe clan jirga dissident defector mutineer protester demonstrator striker opponent remnant airline consortium
  club`.split(/\s+/u),
);
