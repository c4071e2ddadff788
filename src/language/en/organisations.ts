/** International bodies: the party under which the record keeps them (their acronym), and their names. */
export const bodies: readonly (readonly [party: string, name: string, others: string])[] = [
  [
    'EU',
    'European Union',
    'EU,E.U.,European Commission,European Parliament,European Council,Council of the European Union,European External Action Service,EEAS',
  ],
  [
    'UN',
    'United Nations',
    'UN,U.N.,UN Security Council,U.N. Security Council,United Nations Security Council,Security Council,UN General Assembly,General Assembly,UN Secretariat',
  ],
  ['NATO', 'NATO', 'Nato,North Atlantic Treaty Organization,North Atlantic Alliance,North Atlantic Council'],
  ['AU', 'African Union', 'AU,African Union Commission,AU Commission'],
  ['IGAD', 'IGAD', 'Intergovernmental Authority on Development'],
  ['ECOWAS', 'ECOWAS', 'Economic Community of West African States'],
  ['SADC', 'SADC', 'Southern African Development Community'],
  ['EAC', 'East African Community', 'EAC'],
  ['ECCAS', 'ECCAS', 'Economic Community of Central African States'],
  [
    'OSCE',
    'OSCE',
    'Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe',
  ],
  ['ICRC', 'International Committee of the Red Cross', 'ICRC,Red Cross'],
  ['IAEA', 'International Atomic Energy Agency', 'IAEA'],
  ['ASEAN', 'ASEAN', 'Association of Southeast Asian Nations'],
  ['OAS', 'Organization of American States', 'OAS'],
  ['CARICOM', 'CARICOM', 'Caricom,Caribbean Community'],
  ['CELAC', 'CELAC', 'Community of Latin American and Caribbean States'],
  ['MERCOSUR', 'Mercosur', 'MERCOSUR'],
  ['GCC', 'Gulf Cooperation Council', 'GCC'],
  ['LAS', 'Arab League', 'League of Arab States'],
  ['OIC', 'Organisation of Islamic Cooperation', 'OIC'],
  ['OPEC', 'OPEC', 'Opec'],
  ['CIS', 'Commonwealth of Independent States', 'CIS'],
  ['CSTO', 'CSTO', 'Collective Security Treaty Organization'],
  ['SCO', 'Shanghai Cooperation Organization', 'SCO'],
  ['BRICS', 'BRICS', 'Brics'],
  ['G7', 'Group of Seven', 'G7,G-7'],
  ['G20', 'Group of 20', 'G20,G-20,Group of Twenty'],
  ['WTO', 'World Trade Organization', 'WTO'],
  ['WHO', 'World Health Organization', 'WHO'],
  ['IMF', 'International Monetary Fund', 'IMF'],
  ['WB', 'World Bank', ''],
  ['WFP', 'World Food Programme', 'WFP,World Food Program'],
  ['UNHCR', 'UNHCR', 'UN Refugee Agency,U.N. Refugee Agency'],
  ['UNICEF', 'UNICEF', 'Unicef'],
  ['UNRWA', 'UNRWA', ''],
  ['UNIFIL', 'UNIFIL', ''],
  ['MONUSCO', 'MONUSCO', 'Monusco'],
  ['OPCW', 'OPCW', 'Organisation for the Prohibition of Chemical Weapons'],
  ['OHCHR', 'OHCHR', ''],
  ['ICC', 'International Criminal Court', 'ICC'],
  ['ICJ', 'International Court of Justice', 'ICJ'],
  ['COE', 'Council of Europe', ''],
  ['CEN-SAD', 'CEN-SAD', ''],
];

/** Armed groups and movements: slug of the common name, or the acronym as written; the name; other names. */
export const movements: readonly (readonly [party: string, name: string, others: string])[] = [
  ['hamas', 'Hamas', 'Islamic Resistance Movement'],
  ['hezbollah', 'Hezbollah', 'Hizbollah,Hizbullah,Hezbullah,Hizballah'],
  ['houthis', 'Houthis', 'Houthi,Houthi movement,Houthi rebels,Huthis,Huthi,Ansar Allah,Ansarullah'],
  ['taliban', 'Taliban', 'Afghan Taliban,Taleban'],
  ['fatah', 'Fatah', ''],
  ['islamic-jihad', 'Islamic Jihad', 'Palestinian Islamic Jihad,PIJ'],
  ['islamic-state', 'Islamic State', 'ISIS,ISIL,Daesh'],
  ['al-qaeda', 'Al-Qaeda', 'al-Qaeda,Al Qaeda,al Qaeda'],
  ['al-shabaab', 'Al-Shabaab', 'al-Shabaab,Al Shabaab,al Shabaab,Al-Shabab'],
  ['boko-haram', 'Boko Haram', ''],
  ['RSF', 'Rapid Support Forces', 'RSF'],
  ['SAF', 'Sudanese Armed Forces', 'SAF'],
  ['SPLM-N', 'SPLM-N', "Sudan People's Liberation Movement-North,SPLM–N"],
  ['SPLM-IO', 'SPLM-IO', 'SPLA-IO'],
  ['M23', 'M23', 'March 23 Movement,March 23 movement'],
  ['AFC', 'Congo River Alliance', 'AFC,AFC/M23'],
  ['FDLR', 'FDLR', 'Democratic Forces for the Liberation of Rwanda'],
  ['FARC', 'FARC', 'Revolutionary Armed Forces of Colombia'],
  ['ELN', 'National Liberation Army', 'ELN'],
  ['TPLF', "Tigray People's Liberation Front", 'TPLF'],
  ['OLA', 'Oromo Liberation Army', 'OLA'],
  ['OLF', 'Oromo Liberation Front', 'OLF'],
  ['ONLF', 'Ogaden National Liberation Front', 'ONLF'],
  ['PKK', 'PKK', "Kurdistan Workers' Party,Kurdistan Workers Party"],
  ['SDF', 'Syrian Democratic Forces', 'SDF'],
  ['PLO', 'Palestine Liberation Organization', 'PLO'],
  ['MILF', 'Moro Islamic Liberation Front', 'MILF'],
  ['NPA', "New People's Army", 'NPA'],
  ['NDFP', 'National Democratic Front', 'NDFP,NDF,National Democratic Front of the Philippines'],
  ['GAM', 'Free Aceh Movement', 'GAM'],
  ['LTTE', 'LTTE', 'Tamil Tigers,Liberation Tigers of Tamil Eelam'],
  ['ETA', 'ETA', ''],
  ['IRA', 'IRA', 'Irish Republican Army'],
  ['UNITA', 'UNITA', 'Unita'],
  ['RENAMO', 'Renamo', 'RENAMO'],
  ['LRA', "Lord's Resistance Army", 'LRA'],
  ['Polisario', 'Polisario Front', 'Polisario'],
  ['LNA', 'Libyan National Army', 'LNA'],
  ['GNA', 'Government of National Accord', 'GNA'],
  ['GNU', 'Government of National Unity', 'GNU'],
  ['STC', 'Southern Transitional Council', 'STC'],
  ['IRGC', 'Islamic Revolutionary Guard Corps', 'IRGC,Revolutionary Guards,Revolutionary Guard'],
  ['KNU', 'Karen National Union', 'KNU'],
  ['AA', 'Arakan Army', ''],
  ['TNLA', "Ta'ang National Liberation Army", 'TNLA'],
  ['MNDAA', 'Myanmar National Democratic Alliance Army', 'MNDAA'],
  ['UWSA', 'United Wa State Army', 'UWSA'],
  ['BRN', 'Barisan Revolusi Nasional', 'BRN'],
  ['TTP', 'Tehreek-e-Taliban Pakistan', 'TTP,Tehrik-e-Taliban Pakistan,Tehrik-i-Taliban Pakistan,Pakistani Taliban'],
  ['KRG', 'Kurdistan Regional Government', 'KRG,Kurdistan Region'],
  ['CMA', 'Coordination of Azawad Movements', 'CMA'],
  ['HTS', 'Hayat Tahrir al-Sham', 'HTS'],
  ['JEM', 'Justice and Equality Movement', 'JEM'],
  ['ADF', 'Allied Democratic Forces', 'ADF'],
  [
    'NSCN-IM',
    'NSCN-IM',
    'NSCN(I-M),NSCN (I-M),NSCN(IM),National Socialist Council of Nagalim,National Socialist Council of Nagaland',
  ],
  ['MFDC', 'Movement of Democratic Forces of Casamance', 'MFDC'],
  ['KIA', 'Kachin Independence Army', 'KIA'],
  ['NUG', 'National Unity Government', 'NUG'],
  ['wagner', 'Wagner Group', 'Wagner'],
];

/** What a state's armed forces are called after its name: "the Chadian army", "Chad's military". */
export const armyWords: readonly string[] = ['armed forces', 'army', 'military', 'regular army', 'national army'];

/** Nouns that head the name or description of a state's institution: "Foreign Ministry", "the Oil Ministry". */
export const institutionHeads: ReadonlySet<string> = new Set(
  'ministry department presidency government embassy consulate parliament senate cabinet chancellery administration army military court bank agency authority police navy commission committee council'.split(
    ' ',
  ),
);

/** Institutions of one state only. */
export const institutions: readonly (readonly [party: string, names: string])[] = [
  [
    'USA',
    'U.S. Forces Korea,US Forces Korea,United States Forces Korea,U.S. Forces Japan,US Forces Japan,State Department,U.S. Treasury,US Treasury,Treasury Department,Department of the Treasury,Defense Department,Department of State,Department of Defense,Justice Department,Commerce Department,National Security Council,Congress,House of Representatives,CIA,FBI',
  ],
  ['GBR', 'Foreign Office,Home Office,Cabinet Office,House of Commons,FCDO'],
  ['RUS', 'State Duma,Duma,Federation Council'],
  ['DEU', 'Bundestag'],
  ['UKR', 'Verkhovna Rada'],
  ['ISR', 'Knesset,Israel Defense Forces,IDF'],
  ['IRN', 'Majlis'],
  ['CHN', 'State Council,Politburo'],
  ['IND', 'Ministry of External Affairs,External Affairs Ministry,Lok Sabha'],
];

/** Last words of an organisation's name that negotiates or fights for itself. */
export const movementHeads: ReadonlySet<string> = new Set(
  'movement front army forces force party union alliance coalition brigade brigades militia council guard guards group congress league command resistance opposition platform coordination rebels organisation organization federation authority'.split(
    ' ',
  ),
);

/** Last words of the name of a part of some state's armed forces. */
export const unitHeads: ReadonlySet<string> = new Set(
  'command corps fleet brigade division regiment battalion garrison squadron'.split(' '),
);

/** Last words of the name of a body that is no party by itself. */
export const bodyHeads: ReadonlySet<string> = new Set(
  'committee commission council panel section assembly agency office bank court institute centre center foundation fund association company university mission secretariat board bureau ministry department service corporation group television radio agency news business times post journal herald tribune daily gazette tribunal parliament senate forum guild church club museum hospital school foundation'.split(
    ' ',
  ),
);

/** Last words of capitalised names for what is no actor at all. */
export const thingHeads: ReadonlySet<string> = new Set(
  `agreement accord accords treaty protocol declaration charter pact plan convention act law resolution memorandum sea ocean river
  strait gulf lake canal bay island islands mountains desert valley war day week month year conference summit talks process round
  initiative programme program project deal line zone street square avenue road airport hotel palace bridge dam
  prize award cup games article annex chapter statement communique document fleet crossing corridor highway pipeline stream
  license licence order decree letter roadmap framework dialogue formula affairs relations region province state city district county`.split(
    /\s+/,
  ),
);

/** Common nouns that refer back to an armed group or organisation named before. */
export const groupNouns: ReadonlySet<string> = new Set(
  'group movement militia rebels insurgents militants guerrillas organisation organization bloc alliance faction'.split(
    ' ',
  ),
);

/** Words in the names of those who take up arms. */
export const fightingHeads: ReadonlySet<string> = new Set(
  'movement front army forces force brigade brigades militia guards resistance liberation rebels'.split(' '),
);

/** What groups are called that take up arms or speak for a people: "REBEL movement", "SEPARATIST group". */
export const armedKinds: ReadonlySet<string> = new Set(
  'rebel separatist guerrilla guerilla armed militant insurgent secessionist paramilitary breakaway islamist jihadist opposition independence'.split(
    ' ',
  ),
);

/** Nouns behind such a word that a group's name follows: "the rebel MOVEMENT Renamo". */
export const groupHeads: ReadonlySet<string> = new Set(
  'group movement militia faction alliance front council coalition army organisation organization force wing network'.split(
    ' ',
  ),
);

/** Those who make up such a group: "Renamo REBELS", "the SEPARATISTS of the MFDC". */
export const groupPeople: ReadonlySet<string> = new Set(
  'rebels separatists guerrillas guerillas insurgents militants militiamen secessionists paramilitaries militia'.split(
    ' ',
  ),
);

/** Capitalised words before such people that name no group: creeds, quarters, and what opens a sentence. */
export const noGroupName: ReadonlySet<string> = new Set(
  `islamist islamic muslim christian jihadist salafist shiite shia sunni communist marxist maoist leftist western eastern northern southern
  north south east west central arab african asian european the some many most other former armed foreign these those local pro-russian
  president general colonel commander leader mr mrs ms dr`.split(/\s+/),
);
