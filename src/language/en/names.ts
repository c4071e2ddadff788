/** Lower-case words within a name: "Mohammed bin Salman", "Ursula von der Leyen". */
export const particles: ReadonlySet<string> = new Set(
  'al el bin ibn bint ben abu ould ag al- el- de da do dos das del della di du la le las los van der den von zu zum ter ten af av y wa st san o ul ur'.split(
    ' ',
  ),
);

/** Those of them that may open a name in lower case: "said von Berg"; the others are English words or never come first. */
export const openingParticles: ReadonlySet<string> = new Set(
  'bin ibn bint ould ag de da dos das del della di du la le las los van der den von zu zum ter ten af av'.split(' '),
);

/** What may follow a name and belongs to it. */
export const suffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs: no name and no part of a title. */
export const closedWords: ReadonlySet<string> = new Set(
  `the a an this that these those some any no none both each either neither all many most few several other others another such one two three
  four five six seven eight nine ten hundreds thousands dozens
  i he she it we you they his her its their our my your him them us who what which when where why how whose whom there here
  and or but nor so yet if unless while as after before since until because though although when whenever once whether despite
  in on at by for from with without within under over about above across against along amid among around behind below beneath
  beside between beyond during except inside into like near of off onto out outside past per through throughout to toward towards
  upon via according regarding following speaking asked pending given
  also however meanwhile moreover earlier later then now today yesterday tomorrow tonight still even only just not never again
  instead therefore thus hence separately nonetheless nevertheless otherwise finally firstly first second third last next
  is are was were be been has have had do does did will would can could may might shall should must`.split(/\s+/),
);

/** Months, days and other capitalised words that name nobody. */
export const notNames: ReadonlySet<string> = new Set([
  ...closedWords,
  ...`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday ramadan eid easter christmas
  talks negotiations consultations discussions round rounds meeting meetings agreement agreements deal ceasefire truce statement statements
  delegations delegation negotiators diplomats officials experts envoys mediators ministers sources representatives sides parties
  work progress peace war fighting violence attacks strikes troops forces soldiers fighters rebels residents people critics analysts
  observers witnesses reporters journalists lawmakers leaders countries nations states governments government presidents
  nobody whoever whatever everyone everybody someone nothing everything something anything yes
  technical bilateral trilateral direct indirect nuclear military political humanitarian international national regional local
  special joint further new old more less late early high low good bad much little senior former top
  details dates date time place venue day days week weeks month months year years report reports news press release read-out readout
  sanctions missiles enrichment uranium oil gas trade tariffs aid prisoners hostages detainees exchange exchanges border borders
  asked answering responding replying reacting referring citing quoting noting adding saying calling warning urging
  english arabic hebrew persian farsi pashto dari mandarin cantonese latin urdu hindi swahili god islam muslim christian jewish hindu shia sunni shiite islamist islamic arab kurdish tamil western eastern northern southern
  north south east west central online internet twitter facebook telegram x television tv radio
  under update correction corrects urgent breaking exclusive background note editor copyright photo file
  well please thank thanks hello dear mr mrs ms q a
  total general security foreign defence defense interior finance prime deputy vice assistant chief minister ministry ambassador president secretary spokesman
  spokeswoman council committee commission assembly party union accord treaty protocol summit conference
  annex article chapter section part paragraph page table`.split(/\s+/),
]);

/** Offices that stand inside names too: "Hassan Sheikh Mohamud", "Stephen King". */
export const surnamesToo: ReadonlySet<string> = new Set('sheikh king prince bishop judge pope'.split(' '));

/** Months that are given names too: "Jan Novak", "June Okello". */
export const givenMonths: ReadonlySet<string> = new Set('jan april may june august'.split(' '));

/** English words that are family names too, where a capitalised name follows: "He Lifeng", "So Min". */
export const familyWords: ReadonlySet<string> = new Set('he she you an so'.split(' '));

/** Words after which a month is one: "in May Berlin said". */
export const beforeMonth: ReadonlySet<string> = new Set(
  'in since until till by of last this next early late mid from before after during for the'.split(' '),
);

/** Verbs of saying and of acting, past or present, by whose subject a government or person is known. */
export const actingVerbs: ReadonlySet<string> = new Set(
  `said says say told tells tell added adds stated states announced announces announce declared declares confirmed confirms denied denies deny
  asked asks ask demanded demands demand requested requests proposed proposes propose suggested suggests offered offers offer
  insisted insists insist rejected rejects reject refused refuses refuse accepted accepts accept agreed agrees agree disagreed
  accused accuses accuse blamed blames warned warns warn threatened threatens urged urges urge called calls call pressed presses
  wants want wanted seeks seek sought hopes hope hoped expects expect expected believes believe believed thinks thought considers considered
  regards regarded views viewed sees saw stressed stresses emphasised emphasized emphasizes emphasises noted notes noticed
  reiterated reiterates repeated repeats recalled recalls explained explains argued argues claimed claims acknowledged
  acknowledges admitted admits conceded concedes complained complains objected objects protested protests criticised criticized
  condemned condemns welcomed welcomes praised thanked thanks wrote writes posted tweeted replied replies responded responds answered
  answers signalled signaled signals indicated indicates hinted hints suggested vowed vows pledged pledges promised promises
  committed commits undertook undertakes signed signs sign initialled initialed ratified ratifies approved approves endorsed endorses
  backed backs supports supported opposes opposed put puts presented presents tabled submitted submits handed hands sent sends send
  gave gives give took takes take made makes make raised raises raise voiced voices expressed expresses conveyed conveys
  described describes characterised characterized withdrew withdraws pulled pulls suspended suspends postponed postpones cancelled
  canceled cancels broke breaks ended ends halted halts resumed resumes launched launches began begins started starts continues continued
  released releases freed frees lifted lifts imposed imposes expelled expels recalled summoned summons seized seizes
  returned returns held holds hosted hosts mediated mediates brokered brokers facilitated facilitates chaired chairs
  headed heads led leads represented represents met meets meet visited visits arrived arrives travelled traveled left leaves flew
  attended attends joined joins spoke speaks talked talks negotiated negotiates discussed discusses reached reaches exchanged
  declined declines ruled rules plans plan planned intends intended aims aimed needs need needed pursues pursued remains remained
  appointed appoints named names nominated dispatched informed informs notified notifies briefed briefs invited invites
  brought brings convened convenes kept keeps lost loses won wins laid lays paid pays chose chooses
  has have had is was will would could may might should must does did can cannot does do are were
  quoted cited cites attributed attributes predicted predicts estimated maintains maintained alleged alleges contends contended
  affirmed affirms asserted asserts clarified clarifies disclosed revealed reveals reported reports urged pointed points went goes
  looks looked appears appeared seems seemed keeps kept wraps wrapped closed opens opened carried carries passed shuttled relayed sat sits
  fired shot attacked bombed struck captured handed hosted chaired also again still never reportedly since`.split(
    /\s+/,
  ),
);

/** Verbs of speech alone, as they stand before or after a quoted person. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `said says say told tells added adds noted notes stressed stresses stated announced declared confirmed explained wrote writes argued
  insisted replied responded answered warned reiterated acknowledged admitted emphasised emphasized asked recalled remarked observed
  commented concluded continued claimed posted tweeted suggested indicated denied complained reported maintained asserted`.split(
    /\s+/,
  ),
);

/** Verbs of motion, after which "to" leads to a place. */
export const motionWords: ReadonlySet<string> = new Set(
  `go goes going gone went travel travels travelled traveled travelling traveling trip trips return returns returned returning come comes came coming fly flies flew flown
  flying head heads headed heading move moves moved moving arrive arrived sent send visit visits visited tour journey flight flights
  back way route road transfer transferred relocate relocated shift shifted invited invitation mission deployed drive drove walked
  bring brought take took taken carried exports export shipments deliveries supplies access ticket tickets fled flee flew delegation
  dispatched dispatch calls shuttle shuttled tour`.split(/\s+/),
);

/** Nouns and verbs by which something is given to a party, after which "to" leads to a government. */
export const givingWords: ReadonlySet<string> = new Set(
  `message messages letter letters request requests demand demands proposal proposals response responses reply replies answer answers
  offer offers offered note notes protest protests conveyed convey handed hand gave give given presented submitted proposed suggested
  signal signals signalled loyal close concession concessions according apology complaint complaints appeal aid assistance
  warning warnings guarantees assurances proposed said explained delivered relayed passed passing relay commitment obligations loss protested protesting complained complaining apologised apologized appealed objected suggestion
  thanks gratitude weapons arms sales support`.split(/\s+/),
);

/** Nouns after a possessive by which a capital is its government ("Tehran's demand") rather than a town. */
export const townNouns: ReadonlySet<string> = new Set(
  `airport streets street suburbs suburb outskirts mayor residents hotel hotels centre center port university palace parks weather
  population district districts hospital hospitals downtown skyline cathedral mosque museum opera`.split(/\s+/),
);

/** Given names that tell the sex of their bearer in many countries: only for "he" and "she". */
export const womenNames: ReadonlySet<string> = new Set(
  `maria anna ana elena marie kaja ursula annalena angela christine catherine katherine kate elizabeth sarah susan sonata victoria amina
  fatima aisha leila layla nadia olga tatiana natalia irina svetlana ekaterina katarina marija ivana jelena milena sofia sophie sophia
  laura julia claudia patricia gabriela carolina isabel teresa rosa carmen lucia luisa alejandra beatriz delcy margarita michelle
  hillary kamala karoline jen karine samantha linda nancy mary jane margaret helen ellen karen emily emma alice clara eva ingrid astrid
  solveig kristin sigrid mette magdalena agnieszka ewa joanna zuzana eszter ilona marieke anneke femke penny wendy federica
  giorgia roberta francesca paola chrystia melanie mélanie retno sri megawati aung-san sheikha hanan najla tamara nino salome
  ngozi ellen joyce nkosazana graca stephanie rosemary martha winnie grace josephine therese thérèse claudine
  yoko sanae park-geun-hye moon-hee mihaela maia natalie nathalie ségolène anne annick martine florence zainab khadija mariam
  maryam narges zahra huda hala rania dina reem asma shireen hina benazir sushma nirmala indira sonia meghna nisha`.split(
    /\s+/,
  ),
);

/** Given names of men, likewise. */
export const menNames: ReadonlySet<string> = new Set(
  `john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul
  andrew joshua kenneth kevin brian george timothy edward jeffrey jake jason antony marco mike peter frank scott adam benjamin samuel
  alexander alexei alexey sergei sergey vladimir dmitry dmitri mikhail nikolai yuri yury igor ivan andrei andrey viktor vyacheslav oleg
  maxim konstantin kirill pavel boris volodymyr dmytro andriy mykhailo oleksandr rustem
  mohammed mohammad muhammad mohamed ahmed ahmad ali abbas hassan hussein hossein ibrahim ismail esmaeil mahmoud mustafa omar khaled khalid
  yahya abdullah abdulrahman abdel faisal salman tariq hakan recep mevlut badr majid javad hamid reza saeed kazem yousef youssef nasser jamal
  juan jose josé carlos luis miguel pedro antonio francisco manuel jorge javier rafael fernando alberto eduardo gustavo nicolas nicolás ivan
  diego pablo rodrigo alvaro álvaro otty luiz celso mauro ernesto bruno raul raúl hugo evo
  jean pierre jacques françois francois emmanuel philippe laurent nicolas michel andré andre henri louis olivier thierry sebastien
  hans klaus wolfgang friedrich olaf jens lars erik ole torbjørn bjorn anders magnus carl karl josep josé charles donald
  giuseppe giovanni matteo luigi paolo
  aleksandar ivica milan petar marko zoran miroslav edi albin ramush hashim
  ilham nikol hikmet jeyhun ararat
  abiy tadesse getachew redwan workneh salva riek uhuru william paul felix joseph yoweri bola muhammadu goodluck olusegun cyril thabo
  hun kim xi wang li narendra rajnath subrahmanyam shehbaz ishaq bilawal imran anwar joko prabowo fumio shinzo`.split(
    /\s+/,
  ),
);
