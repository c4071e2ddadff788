/** Who negotiates for others: a union and its members, a state and the territories whose foreign affairs are its own. */
export const unions: readonly (readonly [party: string, members: string])[] = [
  ['EU', 'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE'],
  ['GBR', 'GIB FLK BMU CYM VGB TCA MSR AIA SHN IOT JEY GGY IMN'],
  ['DNK', 'GRL FRO'],
  ['USA', 'PRI GUM VIR ASM MNP'],
  ['FRA', 'NCL PYF GUF GLP MTQ REU MYT'],
  ['NLD', 'ABW CUW SXM'],
  ['NZL', 'COK NIU TKL'],
];
