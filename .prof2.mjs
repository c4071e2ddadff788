// src/language/en/acts.ts
var TABLE = `
meet | meet, convene, reconvene, confer, negotiate, sit_down, gather | | CONSULT | 040, 046 | The two delegations met in Geneva.
schedule | schedule, reschedule, set, fix, plan | | AGREE | 036 | The next round is scheduled for 3 May.
postpone | postpone, put_off, put_back, push_back, delay, defer, adjourn, reschedule | postponement, delay, deferral | | | The fourth round has been put off.
cancel | cancel, call_off, scrap, abandon, drop | cancellation | REJECT | 161 | The meeting was called off.
resume | resume, restart, reopen | resumption | CONSULT | 036, 046 | The delegations went back to the table.
host | host | | CONSULT-visit | 043 | Oman hosted the talks.
mediate | mediate, broker, facilitate, moderate, shuttle | mediation, facilitation | CONSULT | 045 | The talks were mediated by Qatar.
lead | lead, head, chair, co-chair | | | | The minister headed the delegation.
agree | agree, undertake, commit, consent, concur | agreement, deal, accord, understanding, consensus, compromise | AGREE | 03 | The sides agreed to ease travel restrictions.
agree-in-principle | | | AGREE | 03 | They agreed in principle on a prisoner exchange.
decide | decide, resolve, determine | decision | AGREE | 03 | The delegations made a preliminary decision to move the talks.
exchange-notes | | | | 057 | The parties exchanged notes on banking services.
joint-statement | | | | 057 | The ministers issued a joint statement.
sign | sign, conclude, ink | signing, signature | SUPPORT | 057 | The ministers signed a protocol.
initial | initial | initialling | SUPPORT | 057 | The negotiators initialled the text.
ratify | ratify | ratification | SUPPORT | 057 | Parliament ratified the treaty.
take-effect | | | SUPPORT | 057 | The truce took effect at midnight.
extend | extend, prolong, renew | extension, prolongation, renewal | AGREE | 03, 057 | They extended the truce by five days.
agrement | | agr\xE9ment | SUPPORT | 050 | The host state gave its agr\xE9ment.
appoint | appoint, name, designate | appointment | | | The government appointed a chief negotiator.
suspend | suspend, freeze, halt | suspension | SANCTION | 162, 163 | The army suspended its part in the talks.
reverse | reverse, revoke, rescind, annul, terminate, withdraw_from, quit, repudiate, denounce | reversal, revocation, termination | REJECT | 12 | The government revoked the accord.
lapse | lapse, expire, run_out | expiry, expiration | | | The ceasefire ran out on Saturday.
walk-out | walk_out, break_off, storm_out | walkout | REJECT | 164 | The rebels walked out of the talks.
demand | demand, insist, want, seek, require, press, call_for, ask_for, urge, ask, request | demand, request, insistence | REQUEST | 10 | Russia demands the return of its property.
propose | propose, suggest, put_forward, recommend, float, table | proposal, suggestion | REQUEST | 10 | Moscow proposed that direct flights be resumed.
offer | offer | offer | AGREE | 03 | The government offered to release prisoners.
promise | promise, pledge, vow | promise, pledge | AGREE | 03 | The side promised to hand over the lists.
concern | complain, criticise, criticize, protest, deplore, lament, regret | concern, complaint, objection, protest | ACCUSE | 110, 111 | The delegation voiced concern about the ban.
raise | raise, bring_up | | CONSULT | 040 | The delegation raised access to banking.
reject | reject, refuse, rule_out, dismiss, oppose, decline, turn_down, rebuff | rejection, refusal | REJECT | 12 | Tehran rejects that demand.
accept | accept, welcome, endorse, back | acceptance | AGREE | 03, 019 | The rebels accepted the proposal.
work | | | COOPERATE | 060 | Work on the movement of diplomats continues.
concede | concede, yield, give_in | concession | CONCEDE | 08 | The side dropped its demand.
release | release, free, hand_over, repatriate | release, handover, repatriation | RETREAT | 0841 | Both sides released 50 prisoners.
return | return, hand_back, give_back | return, restitution | RETREAT | 0842 | The city handed back the compound.
ease | ease, relax, loosen, reopen | easing, relaxation | CONCEDE | 081 | The government eased the travel limits.
lift | lift, waive, remove | lifting, waiver | RETREAT | 085 | Washington lifted the sanctions.
impose | impose, tighten | imposition | SANCTION | 163, 172 | The ministry imposed a travel ban.
seize | seize, confiscate, detain | seizure, confiscation | COERCE-seize | 1711 | The state confiscated the buildings.
expel | expel | expulsion | SANCTION-expel | 161 | The ministry expelled two diplomats.
recall | recall | recall | SANCTION-withdraw | 161 | The state recalled its ambassador.
threaten | threaten | threat | THREATEN | 130 | The group threatened to leave the talks.
accuse | accuse, condemn, blame, denounce | accusation, condemnation | ACCUSE | 110, 112 | The minister accused the rebels of delay.
investigate | investigate, probe | investigation, inquiry, probe | ACCUSE | 09 | The prosecutor opened an inquiry.
cooperate | cooperate, collaborate | cooperation | COOPERATE | 060 | The services began joint work.
`;
var ACTS = TABLE.trim().split("\n").map((row2) => {
  const [act, verbs2, nouns2, plover, cameo, example] = row2.split("|").map((cell) => cell.trim());
  return { act, verbs: verbs2, nouns: nouns2, plover: plover || null, cameo, example };
});
function index(field) {
  const map = /* @__PURE__ */ new Map();
  for (const entry of ACTS) {
    for (const word2 of entry[field].split(/,\s*/).filter(Boolean)) {
      const list2 = map.get(word2) ?? [];
      list2.push(entry);
      map.set(word2, list2);
    }
  }
  return map;
}
var ACT_VERBS = index("verbs");
var ACT_NOUNS = index("nouns");
var ACT_BY_NAME = new Map(ACTS.map((entry) => [entry.act, entry]));

// src/language/en/syntax-lemmas.ts
var irregularVerbs = `arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent|bid bade
bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose
chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done does|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate
eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive
forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|grind ground|grow grew grown|hang hung|have had has 've|hear heard|hide
hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain|light lit|lose
lost|make made|mean meant|meet met|overcome overcame|pay paid|plead pled|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see
saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep
slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck
stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think
thought|throw threw thrown|tread trod|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold
withheld|write wrote written|be am is are was were been being 'm 're|vie vying vied|come coming|become becoming|die dying died|tie tying tied|lie lying|ignite igniting|can ca|will wo 'll|shall sha`;
var irregularNouns = `man men|woman women|child children|foot feet|tooth teeth|mouse mice|wife wives|life lives|half halves|leaf leaves|knife knives|shelf
shelves|thief thieves|wolf wolves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|oasis oases|emphasis emphases|parenthesis
parentheses|axis axes|criterion criteria|phenomenon phenomena|series|species|means|headquarters|news|politics|statesman statesmen|spokesman
spokesmen|spokeswoman spokeswomen|chairman chairmen|businessman businessmen|serviceman servicemen|fisherman fishermen|gunman gunmen|policeman
policemen|movie movies|tie ties|bus buses|gas gases|lens lenses|virus viruses|bonus bonuses|census censuses|consensus|status|corps|aircraft|chassis`;
var irregularAdjectives = `good better best|well|bad worse worst|far farther farthest further furthest|little less least|many more most|old elder eldest`;
var silentE = `cit writ invit unit excit ignit expedit recit not vot devot promot quot denot whit tast wast past hat rat creat delet complet compet
obsolet us fus clos los ros cop hop scop shap escap tap typ wip pip rop adher interfer persever interven conven reconven ven comb welcom nam blam fram fam tim
resum assum consum presum prob brib describ prescrib inscrib subscrib rul schedul scal compil fil smil pil exil stor ignor explor restor scor bor
fir retir hir wir admir acquir requir inquir desir inspir expir conspir sur cur secur ensur assur insur measur injur captur ventur procedur treasur
pressur lur endur mut comput disput execut contribut distribut institut constitut substitut attribut prosecut refut rout salut dilut persecut pollut
breath sooth bath loath postpon phon condon ton hon prun tun collaps laps featur figur structur manufactur restructur indulg extradit reconcil nicknam instil`;
var noSilentE = `add err egg ebb focus bias canvas belong hang long wrong prolong throng begin combat format treat repeat heat seat beat defeat retreat float cheat
threat sweat eat quiz waltz appear near clear fear hear bear spear visit limit exit edit profit benefit inherit audit credit deposit
exhibit prohibit inhibit wait await suit halt merit submit vomit spirit orbit ratchet reconsider develop envelop gallop loot shoot boot root rocket market target budget blanket picket`;
function table(text) {
  const forms = /* @__PURE__ */ new Map();
  for (const line of text.split("|")) {
    const words7 = line.trim().split(/\s+/);
    const lemma = words7[0];
    for (const form2 of words7) forms.set(form2, lemma);
  }
  return forms;
}
var verbForms = table(irregularVerbs);
var nounForms = table(irregularNouns);
var adjectiveForms = table(irregularAdjectives);
var silentEnds = new Set(silentE.split(/\s+/));
var plainEnds = new Set(noSilentE.split(/\s+/));
var verbPrefixes = [
  "re-",
  "re",
  "under",
  "over",
  "out",
  "up",
  "mis",
  "fore",
  "un",
  "with",
  "co-"
];
var pronounForms = table(
  "i me|he him|she her|we us|they them|who whom|this these|that those|its|not n't n\u2019t"
);

// src/language/en/forms.ts
var IRREGULAR = {
  seek: ["sought", "sought"],
  meet: ["met", "met"],
  hold: ["held", "held"],
  lead: ["led", "led"],
  give: ["gave", "given"],
  take: ["took", "taken"],
  make: ["made", "made"],
  put: ["put", "put"],
  set: ["set", "set"],
  come: ["came", "come"],
  begin: ["began", "begun"],
  break: ["broke", "broken"],
  withdraw: ["withdrew", "withdrawn"],
  quit: ["quit", "quit"],
  sit: ["sat", "sat"],
  rule: ["ruled", "ruled"],
  bring: ["brought", "brought"],
  run: ["ran", "run"],
  strike: ["struck", "struck"]
};
var DOUBLING = /* @__PURE__ */ new Set(["commit", "drop", "scrap", "defer", "ban", "permit"]);
function formsOf(lemmas) {
  const forms = /* @__PURE__ */ new Map();
  for (const lemma of lemmas) {
    const irregular3 = IRREGULAR[lemma];
    forms.set(third(lemma), { lemma, form: "present" });
    if (irregular3) {
      forms.set(irregular3[1], { lemma, form: "participle" });
      forms.set(irregular3[0], { lemma, form: "past" });
    } else forms.set(past(lemma), { lemma, form: "past" });
  }
  return forms;
}
function third(lemma) {
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
function past(lemma) {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}
function inflections(word2) {
  const stem2 = word2.endsWith("e") ? word2.slice(0, -1) : word2;
  const regular = [word2, third(word2), past(word2), `${stem2}ing`, `${word2}${word2.at(-1)}ed`, `${word2}${word2.at(-1)}ing`];
  const prefix = verbPrefixes.find((start) => word2.startsWith(start) && IRREGULAR_FORMS.has(word2.slice(start.length)));
  const irregular3 = IRREGULAR_FORMS.get(word2.slice(prefix?.length ?? 0)) ?? [];
  return [...regular, ...irregular3.map((form2) => `${prefix ?? ""}${form2}`)];
}
var IRREGULAR_FORMS = byLemma();
function byLemma() {
  const found = /* @__PURE__ */ new Map();
  for (const [form2, lemma] of [...verbForms, ...nounForms]) found.set(lemma, [...found.get(lemma) ?? [], form2]);
  return found;
}

// src/language/en/meetings.ts
var MEETING_NOUNS = words(
  "talks, talk, meeting, round, session, consultations, consultation, negotiations, negotiation, discussions, summit, cycle, gathering"
);
var MEETING_ENDS = words("end, conclude, finish, close, wrap_up, wind_up, last, complete, adjourn");
var MEETING_RUNS = words(
  "hold, take_place, occur, convene, happen, host, run, spend, sit, conduct, have, attend, stage"
);
var MEETING_BEGINS = words("begin, start, open, resume, kick_off, launch, restart, get_under_way");
var MEETING_SETS = words("schedule, set, plan, expect, announce, fix, arrange, anticipate, agree, confirm");
function words(list2) {
  return new Set(list2.split(/,\s*/));
}
var ISSUE_SHELLS = words(
  "question, issue, priority, importance, need, necessity, demand, proposal, problem, matter, subject, topic, concern, request, call, right, idea, possibility, ways, way, work, step, steps, measure, measures, number, range, set, series, declaration, commitment, commitments, protocol, memorandum, treaty, pact, accord, document, text, mechanism, understanding, agreement, deal, consensus, progress, readiness, refusal, plan, principle"
);
var PRELIMINARY = /\b(?:preliminar(?:y|ily)|provisional(?:ly)?|tentative(?:ly)?|in principle|verbal(?:ly)?|subject to (?:approval|ratification)|not (?:yet )?final)\b/iu;

// src/language/en/ordinals.ts
var UNITS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
  " "
);
var TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");
var TENS_STEMS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
var ORDINAL_VALUES = new Map([
  ...UNITS.map((word2, index3) => [word2, index3 + 1]),
  ...TENS.map((word2, index3) => [word2, (index3 + 2) * 10]),
  ...TENS_STEMS.flatMap(
    (stem2, ten) => UNITS.slice(0, 9).map((unit, index3) => [`${stem2}-${unit}`, (ten + 2) * 10 + index3 + 1])
  )
]);
var NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
  " "
);
var SCALES = [
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["hundred", 100],
  ["thousand", 1e3],
  ["dozen", 12]
];
var NUMBER_VALUES = new Map([
  ...NUMBERS.map((word2, value) => [word2, value]),
  ...SCALES
]);

// node_modules/stemmer/index.js
var step2list = {
  ational: "ate",
  tional: "tion",
  enci: "ence",
  anci: "ance",
  izer: "ize",
  bli: "ble",
  alli: "al",
  entli: "ent",
  eli: "e",
  ousli: "ous",
  ization: "ize",
  ation: "ate",
  ator: "ate",
  alism: "al",
  iveness: "ive",
  fulness: "ful",
  ousness: "ous",
  aliti: "al",
  iviti: "ive",
  biliti: "ble",
  logi: "log"
};
var step3list = {
  icate: "ic",
  ative: "",
  alize: "al",
  iciti: "ic",
  ical: "ic",
  ful: "",
  ness: ""
};
var consonant = "[^aeiou]";
var vowel = "[aeiouy]";
var consonants = "(" + consonant + "[^aeiouy]*)";
var vowels = "(" + vowel + "[aeiou]*)";
var gt0 = new RegExp("^" + consonants + "?" + vowels + consonants);
var eq1 = new RegExp(
  "^" + consonants + "?" + vowels + consonants + vowels + "?$"
);
var gt1 = new RegExp("^" + consonants + "?(" + vowels + consonants + "){2,}");
var vowelInStem = new RegExp("^" + consonants + "?" + vowel);
var consonantLike = new RegExp("^" + consonants + vowel + "[^aeiouwxy]$");
var sfxLl = /ll$/;
var sfxE = /^(.+?)e$/;
var sfxY = /^(.+?)y$/;
var sfxIon = /^(.+?(s|t))(ion)$/;
var sfxEdOrIng = /^(.+?)(ed|ing)$/;
var sfxAtOrBlOrIz = /(at|bl|iz)$/;
var sfxEED = /^(.+?)eed$/;
var sfxS = /^.+?[^s]s$/;
var sfxSsesOrIes = /^.+?(ss|i)es$/;
var sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
var step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
var step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
var step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
function stemmer(value) {
  let result = String(value).toLowerCase();
  if (result.length < 3) {
    return result;
  }
  let firstCharacterWasLowerCaseY = false;
  if (result.codePointAt(0) === 121) {
    firstCharacterWasLowerCaseY = true;
    result = "Y" + result.slice(1);
  }
  if (sfxSsesOrIes.test(result)) {
    result = result.slice(0, -2);
  } else if (sfxS.test(result)) {
    result = result.slice(0, -1);
  }
  let match2;
  if (match2 = sfxEED.exec(result)) {
    if (gt0.test(match2[1])) {
      result = result.slice(0, -1);
    }
  } else if ((match2 = sfxEdOrIng.exec(result)) && vowelInStem.test(match2[1])) {
    result = match2[1];
    if (sfxAtOrBlOrIz.test(result)) {
      result += "e";
    } else if (sfxMultiConsonantLike.test(result)) {
      result = result.slice(0, -1);
    } else if (consonantLike.test(result)) {
      result += "e";
    }
  }
  if ((match2 = sfxY.exec(result)) && vowelInStem.test(match2[1])) {
    result = match2[1] + "i";
  }
  if ((match2 = step2.exec(result)) && gt0.test(match2[1])) {
    result = match2[1] + step2list[match2[2]];
  }
  if ((match2 = step3.exec(result)) && gt0.test(match2[1])) {
    result = match2[1] + step3list[match2[2]];
  }
  if (match2 = step4.exec(result)) {
    if (gt1.test(match2[1])) {
      result = match2[1];
    }
  } else if ((match2 = sfxIon.exec(result)) && gt1.test(match2[1])) {
    result = match2[1];
  }
  if ((match2 = sfxE.exec(result)) && (gt1.test(match2[1]) || eq1.test(match2[1]) && !consonantLike.test(match2[1]))) {
    result = match2[1];
  }
  if (sfxLl.test(result) && gt1.test(result)) {
    result = result.slice(0, -1);
  }
  if (firstCharacterWasLowerCaseY) {
    result = "y" + result.slice(1);
  }
  return result;
}

// src/language/en/stems.ts
var EMPTY = new Set(
  `a an the this that these those its their his her our of on in for to from by with at as into over under about between
  and or but not no nor any all some both each other such own new further more most less several many few same full
  be is are was were been being has have had do does did will would can could may might shall should must
  who whom whose which what when where how why there here it they them he she we us you i
  issue issues question questions matter matters point points topic topics problem problems subject area areas
  talk talks negotiation negotiations consultation consultations discussion discussions round rounds meeting meetings session
  side sides party parties delegation delegations country countries nation nations government governments
  measure measures step steps work progress way ways part number set range series
  possible possibility mutual joint common current present recent prompt early immediate urgent
  one two three four five six seven eight nine ten hundred thousand million billion`.split(/\s+/).filter(Boolean)
);
var GENERIC_HEADS = new Set(
  `access return ban lifting easing removal resumption release extension stability guarantee guarantees exchange
  implementation end ending halt halting delivery use status future creation establishment opening reopening closure supply
  list lists protection provision withdrawal restoration suspension cessation issuance expansion reduction increase
  renewal continuation normalisation normalization settlement resolution discussion concern concerns demand demands
  proposal proposals request requests call calls need priority ways means terms details mechanism plan plans draft
  text conditions condition violation violations monitoring verification transfer sharing allocation hiring payment
  introduction limitation limits limit freeze freezing unfreezing demarcation delimitation construction filling operation`.split(/\s+/).filter(Boolean).map((word2) => stemmer(word2))
);

// src/language/en/veridicality.ts
var GROUPS = [
  [
    "fail refuse decline forget avoid neglect cease stop refrain prevent block abstain",
    { flips: true, factuality: "certain" }
  ],
  ["manage begin start continue proceed help go keep remain come happen resume", {}],
  [
    "plan intend schedule set arrange prepare due about slate prepare mean aim seek plan_to ready",
    { modality: "planned", factuality: "probable", ahead: true }
  ],
  ["expect anticipate likely foresee predict forecast", { modality: "planned", factuality: "probable", ahead: true }],
  [
    "agree decide promise pledge vow undertake commit consent resolve opt",
    { modality: "intended", factuality: "probable", ahead: true }
  ],
  [
    "hope wish want like prefer long desire eager willing open able",
    { modality: "hoped", factuality: "possible", ahead: true }
  ],
  ["try attempt work strive struggle", { modality: "intended", factuality: "possible", ahead: true }],
  [
    "demand insist require urge call ask request press order instruct oblige seek need warn",
    { modality: "demanded", factuality: "possible", ahead: true }
  ],
  [
    "propose suggest recommend invite offer advise consider discuss favour favor mull weigh float",
    { modality: "proposed", factuality: "possible", ahead: true }
  ],
  ["threaten fear risk", { modality: "conditional", factuality: "possible", ahead: true }],
  ["doubt unlikely", { modality: "doubted", factuality: "possible", ahead: true }],
  ["allow permit enable authorise authorize let", { modality: "proposed", factuality: "possible", ahead: true }]
];
var NOUNS = [
  [
    "plan intention intent decision commitment agreement promise pledge readiness willingness preparation",
    { modality: "planned", factuality: "probable", ahead: true }
  ],
  [
    "proposal suggestion offer invitation idea recommendation",
    { modality: "proposed", factuality: "possible", ahead: true }
  ],
  [
    "demand request call need requirement appeal insistence",
    { modality: "demanded", factuality: "possible", ahead: true }
  ],
  [
    "hope wish desire possibility chance prospect opportunity",
    { modality: "hoped", factuality: "possible", ahead: true }
  ],
  ["failure refusal inability", { flips: true, factuality: "certain" }],
  ["threat warning", { modality: "conditional", factuality: "possible", ahead: true }],
  [
    "effort attempt bid measure step work way talk negotiation discussion",
    { modality: "intended", factuality: "possible", ahead: true }
  ]
];
function index2(groups) {
  return new Map(groups.flatMap(([lemmas, sense]) => lemmas.split(" ").map((lemma) => [lemma, sense])));
}
var VERB_VERIDICALITY = index2(GROUPS);
var NOUN_VERIDICALITY = index2(NOUNS);
var MODALS = /* @__PURE__ */ new Map([
  ["will", { ahead: true, factuality: "certain" }],
  ["'ll", { ahead: true, factuality: "certain" }],
  ["shall", { ahead: true, factuality: "certain" }],
  ["would", { ahead: true, factuality: "certain" }],
  ["may", { factuality: "possible", ahead: true }],
  ["might", { factuality: "possible", ahead: true }],
  ["could", { factuality: "possible", ahead: true }],
  ["can", { factuality: "possible", ahead: true }],
  ["should", { modality: "demanded", factuality: "possible", ahead: true }],
  ["must", { modality: "demanded", factuality: "possible", ahead: true }],
  ["ought", { modality: "demanded", factuality: "possible", ahead: true }]
]);

// src/language/syntax/lemma.ts
function lemmaOf(token, tag) {
  const { lower: lower2 } = token;
  if (tag[0] === "V" || tag === "MD") return verbLemma(lower2.replace("\u2019", "'"), tag);
  if (tag === "NNS") return pluralLemma(lower2);
  if (tag === "NNP" || tag === "NNPS") return token.text;
  if (tag === "JJR" || tag === "JJS") return adjectiveForms.get(lower2) ?? lower2;
  if (tag === "RB" || tag === "PRP" || tag === "DT" || tag === "WP") return pronounForms.get(lower2) ?? lower2;
  return lower2;
}
function verbLemma(form2, tag) {
  if (form2 === "'s") return "be";
  if (form2 === "'d") return "would";
  const known2 = irregular(form2);
  if (known2 !== void 0) return known2;
  if (tag === "VBZ" || form2.endsWith("s")) return tag === "VBZ" ? withoutS(form2) : form2;
  if (form2.length < 4) return form2;
  if (tag === "VBG" && form2.endsWith("ing")) return stem(form2.slice(0, -3));
  if ((tag === "VBD" || tag === "VBN") && form2.endsWith("ed")) {
    if (form2.endsWith("ied") && form2.length > 4) return `${form2.slice(0, -3)}y`;
    if (form2.endsWith("eed")) return form2.slice(0, -1);
    return stem(form2.slice(0, -2));
  }
  return form2;
}
function irregular(form2) {
  const known2 = verbForms.get(form2);
  if (known2 !== void 0) return known2;
  for (const prefix of verbPrefixes) {
    if (!form2.startsWith(prefix) || form2.length < prefix.length + 3) continue;
    const base = verbForms.get(form2.slice(prefix.length));
    if (base !== void 0) return prefix + base;
  }
  return void 0;
}
function withoutS(form2) {
  if (form2.endsWith("ies") && form2.length > 4) return `${form2.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz|o)es$/.test(form2)) return form2.slice(0, -2);
  return form2.endsWith("s") && !form2.endsWith("ss") ? form2.slice(0, -1) : form2;
}
function stem(end) {
  const length = end.length;
  if (length < 2) return end;
  if (endsIn(plainEnds, end)) return end;
  const last = end[length - 1];
  const before4 = end[length - 2];
  if (last === before4 && !"aeiou".includes(last))
    return "lsfz".includes(last) && !/(control|cancel|travel|compel|expel|propel|repel|impel|rebel|signal|label|model|fuel|level|channel|quarrel|enrol|patrol|fulfil|instal)l$/.test(
      end
    ) ? end : end.slice(0, -1);
  if (endsIn(silentEnds, end)) return `${end}e`;
  if (/(?:[^e]at|[^aeo]eat|[cvuz]|[^aeious]s|[aeiou]s|[ndraeiou]g|[bcdfgkptz]l|[^aeo]ar|[^aeo][iu]n|[^aeiou][aiou]k|[^aeo]ad|[^aeo]id|[^aeo]ud|[^o]od|[^eo]ed)$/.test(
    end
  ) && !/(?:ing|ong|[aeiou][aeiou]n|er|ow|[aeo]in)$/.test(end))
    return `${end}e`;
  return end;
}
function endsIn(set, end) {
  if (set.has(end)) return true;
  for (const prefix of verbPrefixes) if (end.startsWith(prefix) && set.has(end.slice(prefix.length))) return true;
  return false;
}
function pluralLemma(form2) {
  const known2 = nounForms.get(form2);
  if (known2 !== void 0) return known2;
  const hyphen2 = form2.lastIndexOf("-");
  if (hyphen2 > 0) return form2.slice(0, hyphen2 + 1) + pluralLemma(form2.slice(hyphen2 + 1));
  if (form2.endsWith("ies") && form2.length > 4) return `${form2.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz)es$/.test(form2) || /[^aeiou]oes$/.test(form2)) return form2.slice(0, -2);
  if (form2.endsWith("men")) return `${form2.slice(0, -2)}an`;
  return form2.length > 3 && form2.endsWith("s") && !form2.endsWith("ss") && !form2.endsWith("us") ? form2.slice(0, -1) : form2;
}

// src/language/syntax/hash.ts
var P1 = 2654435761 | 0;
var P2 = 2246822507 | 0;
var P3 = 625341585 | 0;
var P4 = 461845907 | 0;
function one(seed, a) {
  let x = Math.imul(a ^ Math.imul(seed, P3), P1);
  x = Math.imul(x ^ x >>> 15, P2);
  return x ^ x >>> 13;
}
function two(seed, a, b) {
  return one(seed, Math.imul(a, P4) + Math.imul(b ^ b >>> 11, P2));
}
function three(seed, a, b, c) {
  return one(seed, Math.imul(Math.imul(a, P4) + b, P3) + Math.imul(c ^ c >>> 11, P2));
}
function four(seed, a, b, c, d) {
  return one(seed, Math.imul(Math.imul(Math.imul(a, P4) + b, P3) + c, P1) + Math.imul(d ^ d >>> 11, P2));
}
function letters(form2, from, to) {
  let x = 2166136261 | 0;
  for (let at2 = from; at2 < to; at2++) {
    const code = form2.charCodeAt(at2);
    x = Math.imul(x ^ (code >= 48 && code <= 57 ? 48 : code), 16777619);
  }
  return x ^ x >>> 15;
}

// src/language/syntax/arc-features.ts
var ARC_STAGES = [16, 24, 36, 59];
var NO_WORD = 12345;
var NO_TAG = 900;
var ROOT_TAG = 901;
function near(distance) {
  return distance < 5 ? distance : distance < 10 ? 5 : 6;
}
function arcFeatures(state2, stage, out) {
  const { stack, depth: depth2, next, leftmost, rightmost, leftKinds, rightKinds } = state2;
  const { known: known2, coarse: tag, count: count2 } = state2.words;
  const s0 = depth2 > 0 ? stack[depth2 - 1] : -1;
  const s1 = depth2 > 1 ? stack[depth2 - 2] : -1;
  const s0w = s0 >= 0 ? known2[s0] : NO_WORD;
  const s0t = s0 >= 0 ? tag[s0] : NO_TAG;
  const s1w = s1 >= 0 ? known2[s1] : NO_WORD;
  const s1t = s1 >= 0 ? tag[s1] : NO_TAG;
  const b0w = next < count2 ? known2[next] : NO_WORD;
  const b0t = next < count2 ? tag[next] : ROOT_TAG;
  const b1t = next + 1 < count2 ? tag[next + 1] : NO_TAG;
  if (stage === 0) {
    const s0l = s0 >= 0 ? leftmost[s0] : -1;
    const s0r = s0 >= 0 ? rightmost[s0] : -1;
    const s1r = s1 >= 0 ? rightmost[s1] : -1;
    const b0l = leftmost[next];
    const s0lt = s0l >= 0 ? tag[s0l] : NO_TAG;
    const s0rt = s0r >= 0 ? tag[s0r] : NO_TAG;
    const s1rt = s1r >= 0 ? tag[s1r] : NO_TAG;
    const b0lt = b0l >= 0 ? tag[b0l] : NO_TAG;
    const s0lw = s0l >= 0 ? known2[s0l] : NO_WORD;
    const s0lk = s0 >= 0 ? leftKinds[s0] : 0;
    const s0rk = s0 >= 0 ? rightKinds[s0] : 0;
    const s1rk = s1 >= 0 ? rightKinds[s1] : 0;
    const after3 = s0 >= 0 && s0 + 1 < next ? tag[s0 + 1] : NO_TAG;
    const before4 = next > 0 ? tag[next - 1] : NO_TAG;
    const inside1 = s1 >= 0 ? state2.between(s1, s0) : 0;
    out[0] = three(29, s0t, b0t, b0lt);
    out[1] = three(25, s0t, s0lt, b0t);
    out[2] = three(15, s0t, b0t, b1t);
    out[3] = three(26, s0t, s0rt, b0t);
    out[4] = three(27, s1t, s1rt, s0t);
    out[5] = one(6, b0w);
    out[6] = three(40, s0w, s0rk, b0t);
    out[7] = four(37, s1t, s0t, s1rk, s0lk);
    out[8] = four(18, s1t, s0t, b0t, b1t);
    out[9] = two(9, s0w, b0t);
    out[10] = four(51, s0lw, s0t, s1t, b0t);
    out[11] = three(59, s1w, s0t, inside1);
    out[12] = two(12, s1w, s0w);
    out[13] = three(22, s1t, s0t, b0w);
    out[14] = four(43, s0t, b0t, after3, before4);
    out[15] = one(5, s0w);
  } else if (stage === 1) {
    const s2 = depth2 > 2 ? stack[depth2 - 3] : -1;
    const s2t = s2 >= 0 ? tag[s2] : NO_TAG;
    const b2t = next + 2 < count2 ? tag[next + 2] : NO_TAG;
    const s0l = s0 >= 0 ? leftmost[s0] : -1;
    const s0lw = s0l >= 0 ? known2[s0l] : NO_WORD;
    const s0rk = s0 >= 0 ? rightKinds[s0] : 0;
    const s1lk = s1 >= 0 ? leftKinds[s1] : 0;
    const gap1 = s1 >= 0 ? near(s0 - s1) : 7;
    const ahead2 = state2.ahead(next + 1);
    out[16] = three(16, s1t, s0t, b0t);
    out[17] = three(55, s0t, b0t, ahead2);
    out[18] = three(19, b0t, b1t, b2t);
    out[19] = three(47, s1t, b0t, s1lk);
    out[20] = three(38, s0t, s0rk, b0w);
    out[21] = three(11, s1t, s0t, gap1);
    out[22] = three(17, s2t, s1t, s0t);
    out[23] = three(33, s1w, s0t, s0lw);
  } else if (stage === 2) {
    const b1w = next + 1 < count2 ? known2[next + 1] : NO_WORD;
    const b2t = next + 2 < count2 ? tag[next + 2] : NO_TAG;
    const gap3 = s0 >= 0 ? near(next - s0) : 7;
    out[24] = two(1, s0w, s0t);
    out[25] = two(2, s1w, s1t);
    out[26] = two(3, b0w, b0t);
    out[27] = two(4, b1w, b1t);
    out[28] = three(7, s0t, b0t, gap3);
    out[29] = three(8, s0w, b0w, s0t);
    out[30] = two(10, s0t, b0w);
    out[31] = two(13, s1w, s0t);
    out[32] = two(14, s1t, s0w);
    out[33] = four(20, s0t, b0t, b1t, b2t);
    out[34] = three(21, s1w, b0t, s0t);
    out[35] = three(23, s1t, s0w, b0t);
  } else {
    const s2 = depth2 > 2 ? stack[depth2 - 3] : -1;
    const s2t = s2 >= 0 ? tag[s2] : NO_TAG;
    const s2w = s2 >= 0 ? known2[s2] : NO_WORD;
    const b1w = next + 1 < count2 ? known2[next + 1] : NO_WORD;
    const s0l = s0 >= 0 ? leftmost[s0] : -1;
    const s0r = s0 >= 0 ? rightmost[s0] : -1;
    const s1l = s1 >= 0 ? leftmost[s1] : -1;
    const s1r = s1 >= 0 ? rightmost[s1] : -1;
    const s0lt = s0l >= 0 ? tag[s0l] : NO_TAG;
    const s0rt = s0r >= 0 ? tag[s0r] : NO_TAG;
    const s1lt = s1l >= 0 ? tag[s1l] : NO_TAG;
    const s1rt = s1r >= 0 ? tag[s1r] : NO_TAG;
    const s0lw = s0l >= 0 ? known2[s0l] : NO_WORD;
    const s0rw = s0r >= 0 ? known2[s0r] : NO_WORD;
    const s1rw = s1r >= 0 ? known2[s1r] : NO_WORD;
    const s0lk = s0 >= 0 ? leftKinds[s0] : 0;
    const s0rk = s0 >= 0 ? rightKinds[s0] : 0;
    const s1lk = s1 >= 0 ? leftKinds[s1] : 0;
    const s1rk = s1 >= 0 ? rightKinds[s1] : 0;
    const b0lk = leftKinds[next];
    const before0 = s0 > 0 ? tag[s0 - 1] : NO_TAG;
    const ahead2 = state2.ahead(next + 1);
    const inside0 = s0 >= 0 ? state2.between(s0, next) : 0;
    const inside1 = s1 >= 0 ? state2.between(s1, s0) : 0;
    out[36] = three(24, s0w, b0t, b1t);
    out[37] = three(28, s1t, s1lt, s0t);
    out[38] = four(30, s1t, s0t, s0rt, b0t);
    out[39] = four(31, s1t, s1rt, s0t, b0t);
    out[40] = three(32, s1t, s0t, s0lt);
    out[41] = three(34, s0t, s0rw, b0t);
    out[42] = three(35, s1t, s1rw, s0t);
    out[43] = four(36, s0t, b0t, s0lk, s0rk);
    out[44] = four(39, s1t, s1rk, s0w, b0t);
    out[45] = three(41, s1w, s1rk, s0t);
    out[46] = three(42, b0t, b0lk, s0t);
    out[47] = four(44, s1t, s0t, before0, b0t);
    out[48] = three(45, s0w, s0lk, b0t);
    out[49] = three(46, s1w, b0w, s0t);
    out[50] = four(48, s1t, s1lk, s0t, b0t);
    out[51] = three(49, s2t, s1t, b0t);
    out[52] = three(50, s0t, b1w, b0t);
    out[53] = three(52, s1w, s0lw, s0w);
    out[54] = three(53, s2w, s0lw, s1t);
    out[55] = four(54, s2t, s1t, s0t, s0lw);
    out[56] = four(56, s1t, s0t, b0t, ahead2);
    out[57] = three(57, s1t, s0t, inside1);
    out[58] = three(58, s0t, b0t, inside0);
  }
}

// src/language/syntax/traits.ts
var KIND = {
  nominal: 1,
  verb: 2,
  aux: 4,
  adjective: 8,
  adverb: 16,
  det: 32,
  adp: 64,
  mark: 128,
  cc: 256,
  comma: 512,
  punct: 1024,
  num: 2048
};
function traitsOf(tags) {
  const classes = [];
  const coarse = tags.map((tag) => {
    const name = coarseName(tag);
    if (!classes.includes(name)) classes.push(name);
    return classes.indexOf(name);
  });
  return { kinds: Int32Array.from(tags, kindOf), coarse: Int32Array.from(coarse) };
}
function kindOf(tag) {
  const [upos, xpos] = tag.split("/");
  if (upos === "PUNCT") return xpos === "," ? KIND.comma : KIND.punct;
  if (xpos === "TO" || upos === "SCONJ" || xpos[0] === "W") return KIND.mark;
  return byUniversal[upos] ?? KIND.punct;
}
var byUniversal = {
  NOUN: KIND.nominal,
  PROPN: KIND.nominal,
  PRON: KIND.nominal,
  VERB: KIND.verb,
  AUX: KIND.aux,
  ADJ: KIND.adjective,
  ADV: KIND.adverb,
  PART: KIND.adverb,
  DET: KIND.det,
  ADP: KIND.adp,
  CCONJ: KIND.cc,
  NUM: KIND.num
};
function coarseName(tag) {
  const [upos, xpos] = tag.split("/");
  if (upos === "VERB") return xpos === "VBN" || xpos === "VBG" || xpos === "VB" ? xpos : "VBD";
  if (upos === "AUX") return xpos === "VB" || xpos === "VBN" || xpos === "VBG" ? "aux" : "AUX";
  if (upos === "PART") return xpos;
  if (upos === "PRON") return xpos === "PRP$" || xpos === "EX" ? xpos : xpos[0] === "W" ? "WP" : upos;
  if (upos === "ADV") return xpos === "WRB" ? xpos : upos;
  if (upos === "ADP") return xpos === "RP" ? xpos : upos;
  if (upos === "PUNCT") return xpos;
  return upos;
}

// src/language/syntax/shape.ts
var CAPITAL = 1;
var CAPITALS = 2;
var DIGITS = 4;
var LETTERS = 8;
var HYPHEN = 16;
var INITIAL = 32;
var SHAPES = CAPITAL | CAPITALS | DIGITS | LETTERS | HYPHEN;
function shapeOf(form2, lower2) {
  let shape = 0;
  const first = form2.charCodeAt(0);
  const last = form2.charCodeAt(form2.length - 1);
  if (form2 !== lower2) {
    if (form2.charCodeAt(0) !== lower2.charCodeAt(0)) shape |= CAPITAL;
    if (form2.length > 1 && last !== lower2.charCodeAt(lower2.length - 1)) shape |= CAPITALS;
  }
  for (let at2 = 0; at2 < lower2.length && at2 < 24; at2++) {
    const code = lower2.charCodeAt(at2);
    if (code >= 48 && code <= 57) shape |= DIGITS;
    else if (code >= 97 && code <= 122 || code >= 192) shape |= LETTERS;
    else if (code === 45) shape |= HYPHEN;
  }
  if (first >= 8208 && first <= 8303) shape &= ~LETTERS;
  return shape;
}

// src/language/syntax/words.ts
var CAPACITY = 1024;
var Words = class {
  count = 0;
  forms = new Array(CAPACITY).fill("");
  /** Hash of the lower-case form. */
  word = new Int32Array(CAPACITY + 8);
  /** The same where the lexicon knows the word, else the hash of shape and ending. */
  known = new Int32Array(CAPACITY + 8);
  shape = new Int32Array(CAPACITY + 8);
  /** Ambiguity class: which tags the word may have. */
  choice = new Int32Array(CAPACITY + 8);
  tag = new Int32Array(CAPACITY + 8);
  /** Coarse class of the tag, set when parsing starts. */
  coarse = new Int32Array(CAPACITY + 8);
  head = new Int32Array(CAPACITY + 8);
  relation = new Int32Array(CAPACITY + 8);
  /** Appends a word given its form and lower-case form. */
  add(form2, lower2, lexicon) {
    const at2 = this.count++;
    const code = lower2.charCodeAt(0);
    const plain4 = code >= 97 && code <= 122 && lower2 !== "n\u2019t" ? lower2 : normal.get(lower2) ?? lower2;
    const hash2 = letters(plain4, 0, plain4.length);
    const shape = shapeOf(form2, lower2) | (at2 === 0 ? INITIAL : 0);
    const entry = lexicon.find(hash2);
    this.forms[at2] = plain4;
    this.word[at2] = hash2;
    this.shape[at2] = shape;
    this.choice[at2] = lexicon.choice(entry, shape, hash2);
    const length = plain4.length;
    this.known[at2] = entry >= 0 ? hash2 : two(200, shape & 31, letters(plain4, Math.max(0, length - 2), length));
  }
};
var normal = /* @__PURE__ */ new Map([
  ["\u201C", '"'],
  ["\u201D", '"'],
  ["\u201E", '"'],
  ["\xAB", '"'],
  ["\xBB", '"'],
  ["``", '"'],
  ["''", '"'],
  ["\u2019", "'"],
  ["\u2018", "'"],
  ["\u2019s", "'s"],
  ["\u2019re", "'re"],
  ["\u2019ve", "'ve"],
  ["\u2019ll", "'ll"],
  ["\u2019d", "'d"],
  ["\u2019m", "'m"],
  ["n\u2019t", "n't"],
  ["\u2013", "-"],
  ["\u2014", "--"],
  ["\u2026", "..."]
]);

// src/language/syntax/arc-state.ts
var SHIFT = 0;
var LEFT = 1;
var RIGHT = 2;
var ArcState = class {
  stack = new Int32Array(CAPACITY + 2);
  depth = 0;
  next = 0;
  words;
  leftmost = new Int32Array(CAPACITY + 1);
  rightmost = new Int32Array(CAPACITY + 1);
  lefts = new Int32Array(CAPACITY + 1);
  rights = new Int32Array(CAPACITY + 1);
  /** Kinds of the dependents on either side, as bits. */
  leftKinds = new Int32Array(CAPACITY + 1);
  rightKinds = new Int32Array(CAPACITY + 1);
  /** Commas, conjunctions and verbs before each word. */
  #commas = new Int32Array(CAPACITY + 2);
  #ands = new Int32Array(CAPACITY + 2);
  #verbs = new Int32Array(CAPACITY + 2);
  start(words7, traits) {
    const { count: count2 } = words7;
    this.words = words7;
    this.depth = 0;
    this.next = 0;
    this.leftmost.fill(-1, 0, count2 + 1);
    this.rightmost.fill(-1, 0, count2 + 1);
    this.lefts.fill(0, 0, count2 + 1);
    this.rights.fill(0, 0, count2 + 1);
    this.leftKinds.fill(0, 0, count2 + 1);
    this.rightKinds.fill(0, 0, count2 + 1);
    words7.head.fill(-1, 0, count2);
    for (let at2 = 0; at2 < count2; at2++) {
      const tag = words7.tag[at2];
      const kind2 = traits.kinds[tag];
      words7.coarse[at2] = traits.coarse[tag];
      this.#commas[at2 + 1] = this.#commas[at2] + (kind2 & (KIND.comma | KIND.punct) ? 1 : 0);
      this.#ands[at2 + 1] = this.#ands[at2] + (kind2 & KIND.cc ? 1 : 0);
      this.#verbs[at2 + 1] = this.#verbs[at2] + (kind2 & (KIND.verb | KIND.aux) ? 1 : 0);
    }
  }
  /** What stands between two words: punctuation (0, 1, more), a conjunction, a verb. */
  between(left2, right2) {
    const commas = this.#commas[right2] - this.#commas[left2 + 1];
    const ands = this.#ands[right2] === this.#ands[left2 + 1] ? 0 : 3;
    const verbs2 = this.#verbs[right2] === this.#verbs[left2 + 1] ? 0 : 6;
    return Math.min(commas, 2) + ands + verbs2;
  }
  /** Verbs from a word on: 0, 1, more. */
  ahead(from) {
    const { count: count2 } = this.words;
    return from >= count2 ? 0 : Math.min(2, this.#verbs[count2] - this.#verbs[from]);
  }
  get done() {
    return this.depth === 0 && this.next === this.words.count;
  }
  mayShift() {
    return this.next < this.words.count;
  }
  mayLeft() {
    return this.depth > 0 && (this.next < this.words.count || this.depth === 1);
  }
  mayRight() {
    return this.depth > 1;
  }
  apply(action, traits) {
    if (action === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const dependent2 = this.stack[--this.depth];
    const kind2 = traits.kinds[this.words.tag[dependent2]];
    if (action === LEFT) {
      const head2 = this.next;
      this.words.head[dependent2] = head2 === this.words.count ? -1 : head2;
      this.leftmost[head2] = dependent2;
      this.lefts[head2] = this.lefts[head2] + 1;
      this.leftKinds[head2] = this.leftKinds[head2] | kind2;
    } else {
      const head2 = this.stack[this.depth - 1];
      this.words.head[dependent2] = head2;
      this.rightmost[head2] = dependent2;
      this.rights[head2] = this.rights[head2] + 1;
      this.rightKinds[head2] = this.rightKinds[head2] | kind2;
    }
  }
  /** Reads outermost dependents and their kinds off the heads of the words. */
  restore(traits) {
    const { count: count2, head: head2, tag } = this.words;
    for (let d = 0; d < count2; d++) {
      const h = head2[d];
      if (h < 0) continue;
      const kind2 = traits.kinds[tag[d]];
      if (d < h) {
        if (this.leftmost[h] < 0) this.leftmost[h] = d;
        this.leftKinds[h] = this.leftKinds[h] | kind2;
      } else {
        this.rightmost[h] = d;
        this.rightKinds[h] = this.rightKinds[h] | kind2;
      }
    }
  }
};

// src/language/syntax/label-features.ts
var LABEL_STAGES = [10, 16, 36];
var NO_WORD2 = 12345;
var NO_TAG2 = 900;
var ROOT_TAG2 = 901;
var ArcSurroundings = class {
  /** Word that introduces the phrase or clause of each head: preposition, subordinator, "to", relative word. */
  intro = new Int32Array(CAPACITY + 1);
  /** Nearest auxiliary or copula on the left of each head. */
  aux = new Int32Array(CAPACITY + 1);
  /** The dependent before on the same side of the same head, and its relation once it is chosen. */
  sibling = new Int32Array(CAPACITY + 1);
  /** Nominal dependents of the head between it and the dependent. */
  nominals = new Int32Array(CAPACITY + 1);
  #last = new Int32Array(CAPACITY + 1);
  /** Reads a sentence whose heads are known. */
  read(words7, traits) {
    const { count: count2, head: head2, tag, known: known2 } = words7;
    this.intro.fill(NO_WORD2, 0, count2);
    this.aux.fill(NO_WORD2, 0, count2);
    this.#last.fill(-1, 0, count2);
    const last = this.#last;
    for (let d = 0; d < count2; d++) {
      const h = head2[d];
      this.sibling[d] = -1;
      this.nominals[d] = 0;
      if (h < 0) continue;
      const kind2 = traits.kinds[tag[d]];
      if (d < h) {
        if (kind2 & (KIND.adp | KIND.mark) && this.intro[h] === NO_WORD2) this.intro[h] = known2[d];
        if (kind2 & KIND.aux) this.aux[h] = known2[d];
      } else {
        const before4 = last[h];
        if (before4 > h) {
          this.sibling[d] = before4;
          this.nominals[d] = this.nominals[before4] + (isBare(traits.kinds[tag[before4]], this.intro[before4]) ? 1 : 0);
        }
        last[h] = d;
      }
    }
    last.fill(-1, 0, count2);
    for (let d = count2 - 1; d >= 0; d--) {
      const h = head2[d];
      if (h <= d) continue;
      const before4 = last[h];
      if (before4 >= 0) {
        this.sibling[d] = before4;
        this.nominals[d] = this.nominals[before4] + (isBare(traits.kinds[tag[before4]], this.intro[before4]) ? 1 : 0);
      }
      last[h] = d;
    }
  }
};
function isBare(kind2, intro) {
  return (kind2 & KIND.nominal) !== 0 && intro === NO_WORD2;
}
function labelFeatures(words7, state2, around3, d, stage, out) {
  const { known: known2, coarse: tag, head: head2, count: count2, relation } = words7;
  const h = head2[d];
  const dt = tag[d];
  const hw = h >= 0 ? known2[h] : NO_WORD2;
  const side = h < 0 ? 2 : d < h ? 0 : 1;
  const ht = (h >= 0 ? tag[h] : ROOT_TAG2) * 4 + side;
  const intro = around3.intro[d];
  const l = state2.leftmost[d];
  const lk = state2.leftKinds[d];
  if (stage === 0) {
    const dw = known2[d];
    const headAux = h >= 0 ? around3.aux[h] : NO_WORD2;
    const lt = l >= 0 ? tag[l] : NO_TAG2;
    const lw = l >= 0 ? known2[l] : NO_WORD2;
    const rk = state2.rightKinds[d];
    const hlk = h >= 0 ? state2.leftKinds[h] : 0;
    const sibling = around3.sibling[d];
    const st = sibling >= 0 ? tag[sibling] : NO_TAG2;
    const sl = sibling >= 0 && sibling < d ? relation[sibling] : 77;
    const nominals = Math.min(around3.nominals[d], 2);
    out[0] = three(11, dt, ht, lt);
    out[1] = four(35, dt, ht, sl, lk);
    out[2] = three(8, dw, intro, ht);
    out[3] = four(17, dt, ht, st, sl);
    out[4] = three(14, dt, ht, rk);
    out[5] = three(27, dt, ht, lw);
    out[6] = two(33, intro, dw);
    out[7] = four(20, dt, ht, nominals, intro === NO_WORD2 ? 0 : 1);
    out[8] = two(3, hw, dt);
    out[9] = four(30, dt, ht, hlk, headAux);
  } else if (stage === 1) {
    const headIntro = h >= 0 ? around3.intro[h] : NO_WORD2;
    const aux = around3.aux[d];
    const headAux = h >= 0 ? around3.aux[h] : NO_WORD2;
    const nominals = Math.min(around3.nominals[d], 2);
    const g = h >= 0 ? head2[h] : -1;
    const gt = h < 0 ? NO_TAG2 : g >= 0 ? tag[g] : ROOT_TAG2;
    out[10] = four(19, hw, dt, nominals, intro === NO_WORD2 ? 0 : 1);
    out[11] = three(13, dt, ht, lk);
    out[12] = four(26, dt, ht, gt, headIntro);
    out[13] = three(9, dt, ht, headAux);
    out[14] = three(10, dt, ht, aux);
    out[15] = three(7, hw, dt, intro);
  } else {
    const dw = known2[d];
    const distance = h < 0 ? 0 : Math.min(Math.abs(h - d), 7);
    const headIntro = h >= 0 ? around3.intro[h] : NO_WORD2;
    const r = state2.rightmost[d];
    const lt = l >= 0 ? tag[l] : NO_TAG2;
    const rt = r >= 0 ? tag[r] : NO_TAG2;
    const rk = state2.rightKinds[d];
    const hlk = h >= 0 ? state2.leftKinds[h] : 0;
    const hrk = h >= 0 ? state2.rightKinds[h] : 0;
    const sibling = around3.sibling[d];
    const sl = sibling >= 0 && sibling < d ? relation[sibling] : 77;
    const g = h >= 0 ? head2[h] : -1;
    const gt = h < 0 ? NO_TAG2 : g >= 0 ? tag[g] : ROOT_TAG2;
    const bt = d > 0 ? tag[d - 1] : NO_TAG2;
    const at2 = d + 1 < count2 ? tag[d + 1] : NO_TAG2;
    const bw = d > 0 ? known2[d - 1] : NO_WORD2;
    const first = l >= 0 && l < d ? l : d;
    const pt = first > 0 ? tag[first - 1] : NO_TAG2;
    out[16] = three(23, dt, ht, pt);
    out[17] = four(31, dt, ht, pt, lt);
    out[18] = four(29, dt, ht, lk, rk);
    out[19] = three(4, hw, dw, side);
    out[20] = one(1, dw);
    out[21] = two(2, dw, ht);
    out[22] = three(5, dt, ht, distance);
    out[23] = three(6, dt, ht, intro);
    out[24] = three(12, dt, ht, rt);
    out[25] = three(15, dt, ht, hlk);
    out[26] = three(16, dt, ht, hrk);
    out[27] = three(18, hw, dt, sl);
    out[28] = three(21, dt, ht, gt);
    out[29] = four(22, dt, ht, bt, at2);
    out[30] = three(24, dt, ht, bw);
    out[31] = three(25, dt, ht, headIntro);
    out[32] = four(28, dt, ht, lk, intro);
    out[33] = three(32, hw, dt, lk);
    out[34] = three(34, hw, dt, pt);
    out[35] = four(36, dt, ht, pt, sl);
  }
}

// src/language/syntax/tables.ts
var decoded = Int32Array.from({ length: 256 }, (_, byte) => {
  const root = byte < 128 ? byte : byte - 256;
  return Math.sign(root) * root * root;
});
var KEY_BITS = 28;
var INDEX_BITS = 18;
var CHECK_SHIFT = 22;
function readClassTable(bytes2) {
  const index3 = new Uint32Array(1 << INDEX_BITS);
  const lists = new Uint16Array((bytes2.length >> 1) + 1);
  let end = 1;
  let key2 = 0;
  let at2 = 0;
  while (at2 < bytes2.length) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes2[at2++];
      step += (byte & 127) << shift;
      if (byte < 128) break;
    }
    key2 += step;
    let slot2 = key2 & index3.length - 1;
    while (index3[slot2] !== 0) slot2 = slot2 + 1 & index3.length - 1;
    index3[slot2] = (key2 >>> INDEX_BITS << CHECK_SHIFT | end) >>> 0;
    for (let more = 1; more; ) {
      const entry = bytes2[at2] | bytes2[at2 + 1] << 8;
      at2 += 2;
      lists[end++] = entry;
      more = entry & 1;
    }
  }
  return { index: index3, lists };
}
function addClassWeights(table3, features2, from, to, scores3) {
  const { index: index3, lists } = table3;
  const mask = index3.length - 1;
  for (let f = from; f < to; f++) {
    const key2 = features2[f] & (1 << KEY_BITS) - 1;
    const check = key2 >>> INDEX_BITS;
    let at2 = key2 & mask;
    for (; ; ) {
      const slot2 = index3[at2];
      if (slot2 === 0) break;
      if (slot2 >>> CHECK_SHIFT === check) {
        let entry = slot2 & (1 << CHECK_SHIFT) - 1;
        for (; ; ) {
          const pair2 = lists[entry++];
          const klass = pair2 >>> 9;
          scores3[klass] = scores3[klass] + decoded[pair2 >>> 1 & 255];
          if ((pair2 & 1) === 0) break;
        }
        break;
      }
      at2 = at2 + 1 & mask;
    }
  }
}
function bestClass(scores3, choices) {
  let best = choices[0];
  for (let k = 1; k < choices.length; k++) {
    if (scores3[choices[k]] > scores3[best]) best = choices[k];
  }
  return best;
}
function leads(scores3, choices, best, lead) {
  const most = scores3[best] - lead;
  for (let k = 0; k < choices.length; k++) {
    const other = choices[k];
    if (scores3[other] >= most && other !== best) return false;
  }
  return true;
}
function addActionWeights(table3, features2, from, to, scores3) {
  const mask = table3.length - 2;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let k = from; k < to; k++) {
    const hash2 = features2[k];
    const at2 = hash2 & mask;
    const check = hash2 >>> 24;
    let slot2 = table3[at2];
    if (slot2 >>> 24 !== check) {
      slot2 = table3[at2 + 1];
      if (slot2 >>> 24 !== check) continue;
    }
    a += decoded[slot2 & 255];
    b += decoded[slot2 >>> 8 & 255];
    c += decoded[slot2 >>> 16 & 255];
  }
  scores3[0] = scores3[0] + a;
  scores3[1] = scores3[1] + b;
  scores3[2] = scores3[2] + c;
}

// src/language/syntax/parser.ts
function relationsOf(choices, words7, d) {
  const h = words7.head[d];
  const { classes, cells, sets: sets2 } = choices;
  const row2 = h < 0 ? classes * 2 : words7.coarse[h] * 2 + (d < h ? 0 : 1);
  return sets2[cells[row2 * classes + words7.coarse[d]]];
}
var CLASSES = 48;
var NO_WORD3 = CLASSES - 1;
var ROOT = CLASSES - 2;
function actionKey(state2) {
  const { stack, depth: depth2, next, words: words7 } = state2;
  const { coarse, count: count2 } = words7;
  const s0 = coarse[stack[depth2 - 1]];
  const s1 = depth2 > 1 ? coarse[stack[depth2 - 2]] : NO_WORD3;
  const b0 = coarse[next];
  const b1 = next + 1 < count2 ? coarse[next + 1] : ROOT;
  return ((s1 * CLASSES + s0) * CLASSES + b0) * CLASSES + b1;
}
function actionTable(list2) {
  const table3 = new Uint8Array(CLASSES ** 4);
  for (const entry of list2) table3[entry >> 2] = (entry & 3) + 1;
  return table3;
}
var state = new ArcState();
var around = new ArcSurroundings();
var LAST_ARC_STAGE = ARC_STAGES.length - 1;
var arcs = new Int32Array(ARC_STAGES[LAST_ARC_STAGE]);
var scores = new Int32Array(3);
var LAST_LABEL_STAGE = LABEL_STAGES.length - 1;
var arc = new Int32Array(LABEL_STAGES[LAST_LABEL_STAGE]);
var labelScores = new Int32Array(64);
function assignHeads(words7, traits, table3, sure, stops) {
  state.start(words7, traits);
  while (!state.done) {
    let action;
    if (state.depth === 0) action = SHIFT;
    else if (state.next === words7.count) action = state.depth > 1 ? RIGHT : LEFT;
    else action = sure[actionKey(state)] - 1;
    state.apply(action < 0 ? chooseAction(table3, stops) : action, traits);
  }
}
var WITH_RIGHT = [SHIFT, LEFT, RIGHT];
var WITHOUT_RIGHT = [SHIFT, LEFT];
function chooseAction(table3, stops) {
  const choices = state.depth > 1 ? WITH_RIGHT : WITHOUT_RIGHT;
  scores.fill(0);
  for (let stage = 0, from = 0; ; stage++) {
    const to = ARC_STAGES[stage];
    arcFeatures(state, stage, arcs);
    addActionWeights(table3, arcs, from, to, scores);
    const best = bestClass(scores, choices);
    if (stage === LAST_ARC_STAGE || leads(scores, choices, best, stops[stage])) return best;
    from = to;
  }
}
function assignRelations(words7, traits, choices, table3, stops) {
  around.read(words7, traits);
  for (let d = 0; d < words7.count; d++) {
    const set = relationsOf(choices, words7, d);
    words7.relation[d] = set.length > 1 ? chooseRelation(words7, d, set, table3, stops) : set[0];
  }
}
function chooseRelation(words7, d, set, table3, stops) {
  for (let k = 0; k < set.length; k++) labelScores[set[k]] = 0;
  for (let stage = 0, from = 0; ; stage++) {
    const to = LABEL_STAGES[stage];
    labelFeatures(words7, state, around, d, stage, arc);
    addClassWeights(table3, arc, from, to, labelScores);
    const best = bestClass(labelScores, set);
    if (stage === LAST_LABEL_STAGE || leads(labelScores, set, best, stops[stage])) return best;
    from = to;
  }
}

// src/language/en/syntax-verbs.ts
var objectControl = new Set(
  `ask urge tell order force persuade invite allow expect want help instruct require enable encourage press pressure permit convince compel
  authorize authorise direct advise warn remind command lead get cause push call task charge appoint choose name elect forbid prohibit
  oblige beg implore request summon send motivate entitle empower assign`.split(/\s+/)
);
var speechVerbs = new Set(
  `say tell add note explain announce state report warn stress write declare argue claim insist admit acknowledge confirm reply respond ask
  conclude continue suggest recall predict believe think tweet post quote reiterate emphasise emphasize underline observe remark comment
  complain joke recount testify concede allege assert maintain contend reveal disclose deny agree promise vow pledge`.split(
    /\s+/
  )
);
var negators = /* @__PURE__ */ new Set([
  "not",
  "n't",
  "n\u2019t",
  "never",
  "neither",
  "nor",
  "hardly",
  "barely",
  "scarcely",
  "nowhere"
]);
var negativeDeterminers = /* @__PURE__ */ new Set([
  "no",
  "neither",
  "none",
  "nobody",
  "nothing",
  "noone"
]);
var conditionWords = /* @__PURE__ */ new Set([
  "if",
  "unless",
  "provided",
  "providing",
  "supposing",
  "assuming",
  "once"
]);
var adverbialMarks = new Set(
  "if unless until till after before because while when whenever once since although though whereas as provided lest".split(
    " "
  )
);
var relativePronouns = /* @__PURE__ */ new Set(["that", "which", "who", "whom", "whose", "what"]);
var phrasalVerbs = new Set(
  `call off|put off|hand over|rule out|carry out|set up|set out|set aside|break off|work out|lay out|lay down|spell out|point out|iron out|sort out|thrash out|
  hammer out|hold up|hold off|speed up|step up|scale back|scale down|roll back|pull out|pull back|take over|turn down|turn over|give up|draw up|wrap up|take
  up|bring up|bring about|cut off|cut back|shut down|shut off|shoot down|build up|back up|follow up|hand back|give back|send back|take back|phase out|wind
  down|wind up|beef up|shore up|prop up|open up|bring back|free up|leave out|single out|rule in|write off|fend off|head off|lay off|pay off|pay back|play
  down|tone down|vote down|strike down|summon up|round up|keep up|hold back|push back|set off|kick off|round off|start off`.split("|").map((pair2) => pair2.trim().replace(/\s+/, " "))
);
var dativeVerbs = new Set(
  `give hand send offer show grant tell promise pay deliver return transfer submit present propose lend sell bring teach owe award extend pass
  assign cede surrender allocate supply convey forward`.split(/\s+/)
);
var transitiveVerbs = new Set(
  `propose prepare make sign draft offer submit present deliver host reject impose set demand seize hold capture accept violate broker draw table send
  receive bring negotiate conclude discuss seek use take give release launch build control occupy face raise draw mediate reach adopt ratify
  initial produce publish circulate hand support back oppose want need lead head organise organize sponsor chair facilitate extend suspend cancel
  postpone lift ease implement start hammer arrange plan regard consider include contain cover carry cause create destroy attack`.split(
    /\s+/
  )
);

// src/language/en/syntax-nouns.ts
var named = `talk talk subject|meeting meet subject|round|visit visit subject|trip travel subject|tour tour subject|signing sign object|signature sign
object|postponement postpone object|agreement agree subject|deal|accord|pact|exchange exchange object|swap swap object|release release object|extension extend
object|return return object|session|summit|negotiation negotiate object|consultation consult subject|discussion discuss object|dialogue|conference|call call
subject|conversation talk subject|contact contact subject|proposal propose subject|offer offer subject|demand demand subject|request request subject|appeal appeal
subject|invitation invite subject|refusal refuse subject|rejection reject object|acceptance accept object|approval approve object|decision decide subject|
announcement announce object|statement state subject|denial deny subject|threat threaten subject|promise promise subject|pledge pledge subject|vow vow subject|
commitment commit subject|plan plan subject|attempt attempt subject|effort try subject|withdrawal withdraw subject|pullout withdraw subject|pullback withdraw
subject|arrival arrive subject|departure depart subject|attack attack object|strike strike object|raid raid object|assault assault object|shelling shell
object|bombing bomb object|killing kill object|arrest arrest object|detention detain object|deployment deploy object|invasion invade object|occupation occupy
object|annexation annex object|incursion|offensive|blockade blockade object|siege besiege object|truce|ceasefire|armistice|cessation cease object|halt halt
object|suspension suspend object|resumption resume object|continuation continue object|cancellation cancel object|delay delay object|start start object|
beginning begin object|end end object|launch launch object|opening open object|closure close object|reopening reopen object|conclusion conclude object|
completion complete object|ratification ratify object|implementation implement object|enforcement enforce object|violation violate object|breach breach
object|verification verify object|inspection inspect object|monitoring monitor object|removal remove object|lifting lift object|easing ease object|relief
relieve object|imposition impose object|reduction reduce object|increase increase object|rise rise subject|fall fall subject|expansion expand object|
enrichment enrich object|dismantling dismantle object|destruction destroy object|disarmament disarm object|handover hand object|transfer transfer object|
delivery deliver object|supply supply object|sale sell object|purchase buy object|payment pay object|repatriation repatriate object|evacuation evacuate
object|expulsion expel object|recall recall object|appointment appoint object|nomination nominate object|dismissal dismiss object|resignation resign
subject|election elect object|vote vote subject|recognition recognize object|normalization normalize object|normalisation normalise object|restoration restore
object|establishment establish object|creation create object|adoption adopt object|review review object|assessment assess object|evaluation evaluate
object|investigation investigate object|search search object|mediation mediate subject|facilitation facilitate object|arbitration arbitrate object|hosting host
object|participation participate subject|attendance attend subject|involvement involve object|support support object|opposition oppose subject|condemnation condemn
object|criticism criticise object|warning warn subject|accusation accuse subject|protest protest subject|concession concede subject|compromise compromise
subject|breakthrough|progress progress subject|setback|failure fail subject|collapse collapse subject|breakdown break subject|impasse|deadlock|stalemate|
escalation escalate object|de-escalation de-escalate object|hostility|fighting fight subject|clash clash subject|war|conflict|operation operate subject|exercise|
drill|cooperation cooperate subject|co-operation cooperate subject|coordination coordinate object|delimitation delimit object|demarcation demarcate object|
issuance issue object|extradition extradite object|pardon pardon object|amnesty|trial|sentencing sentence object|execution execute object|ban ban object|
restriction restrict object|sanction|embargo|waiver waive object|designation designate object|briefing brief subject|speech speak subject|address address
subject|remark remark subject|interview interview subject|reception receive object|ceremony|inauguration inaugurate object|mission|exploration explore object|
withholding withhold object|sharing share object|trading trade object|testing test object|test test object|landing land subject|crossing cross object|
reconstruction reconstruct object|rebuilding rebuild object|disengagement disengage subject|redeployment redeploy object|pause pause object|break break
subject|adjournment adjourn object|rescheduling reschedule object|talking talk subject|gathering gather subject|encounter encounter object|confirmation confirm
object|clarification clarify object|renewal renew object|revision revise object|amendment amend object|abolition abolish object|introduction introduce
object|repeal repeal object|acquisition acquire object|construction construct object|consideration consider object|preparation prepare object|use use object`;
var eventNouns = new Map(
  named.split("|").map((line) => {
    const [noun2 = "", verb = null, of = "subject"] = line.trim().split(/\s+/);
    return [noun2, { verb, of: of === "object" ? "object" : "subject" }];
  })
);
var eventEndings = /(?:[aeiu]tion|ction|ption|sion|[^p]ment|ing|val|sal)$/;
var noEvents = new Set(
  `nation station section position region religion million billion trillion commission delegation mission institution administration organization
  organisation corporation association foundation coalition federation confederation union constitution population tradition fashion passion version
  condition situation location destination vacation occasion dimension tension pension mansion motion emotion notion option portion
  proportion fraction faction friction fiction function junction legislation generation publication edition relation television ambition
  moment element segment fragment document instrument cement department government parliament apartment regiment compartment equipment environment
  sentiment monument ligament basement pavement garment tournament management experiment supplement
  thing something nothing anything everything king ring wing spring string evening morning building ceiling feeling meaning being wording standing
  ruling housing clothing wedding pudding sibling darling earning saving proceeding surrounding heading rating understanding beijing
  rival festival carnival arrival interval proposal appraisal information nutrition ammunition education application direction jurisdiction
  permission profession session confession impression expression possession depression reputation
  sovereignty settlement airing listing setting sterling shilling viking`.split(/\s+/)
);
var lightVerbs = new Set(
  "hold have conduct continue begin start resume pay make reach sign finish conclude take undertake launch finalise finalize carry do give issue lead wage engage pursue mount plan".split(
    " "
  )
);

// src/language/syntax/predicate/find.ts
function predicateKind(clauses, at2) {
  const tag = clauses.tag(at2);
  const relation = clauses.relation(at2);
  if (tag === "VERB") {
    if (/^(aux|cop)/.test(relation) || relation === "case" || relation === "mark" || relation === "fixed" || relation === "compound" || relation === "cc")
      return null;
    if (relation === "amod" || relation === "obl" || relation === "nmod")
      return clauses.xpos(at2) === "VBN" || clauses.xpos(at2) === "VBG" ? "verb" : null;
    return "verb";
  }
  if (tag === "AUX") return /^(aux|cop|fixed|goeswith|flat|compound)/.test(relation) ? null : "verb";
  const copula = clauses.dependent(at2, "cop") >= 0;
  if (tag === "ADJ")
    return copula || /^(xcomp|advcl|ccomp|acl|root)/.test(relation) || clauses.dependent(at2, "nsubj", "csubj") >= 0 ? "adjective" : null;
  if (tag === "NOUN") {
    const unit = /^(compound|flat|fixed|goeswith)/.test(relation);
    if (!unit && isEvent(clauses.lemma(at2))) return "noun";
  }
  return copula || clauses.dependent(at2, "nsubj") >= 0 ? "noun" : null;
}
function isEvent(lemma) {
  if (eventNouns.has(lemma)) return true;
  return lemma.length > 5 && eventEndings.test(lemma) && !noEvents.has(lemma);
}

// src/language/syntax/repair/draft.ts
function dependent(draft, head2, relations, from = 0) {
  for (let d = from; d < draft.heads.length; d++) {
    if (draft.heads[d] === head2 && relations.test(draft.relations[d])) return d;
  }
  return -1;
}
function attach(draft, word2, head2, relation) {
  for (let up = head2; up >= 0; up = draft.heads[up]) if (up === word2) return;
  draft.heads[word2] = head2;
  draft.relations[word2] = relation;
}
function isNominal(draft, at2) {
  return /^(NOUN|PROPN|PRON|NUM)$/.test(draft.tags[at2] ?? "");
}
function isFiniteForm(draft, at2) {
  return /^VB[DZP]$/.test(draft.xpos[at2] ?? "");
}

// src/language/syntax/repair/attachment.ts
var timePrepositions = /* @__PURE__ */ new Set([
  "on",
  "in",
  "at",
  "by",
  "until",
  "till",
  "since",
  "before",
  "after",
  "during",
  "from"
]);
var timeWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today tomorrow yesterday tonight noon midnight dawn week weekend
  month year spring summer autumn winter morning afternoon evening`.split(/\s+/)
);
function mendAttachment(draft, at2) {
  const { heads, relations } = draft;
  const noun2 = heads[at2];
  if (relations[at2] !== "nmod" || noun2 < 0 || noun2 > at2 || !timeWords.has(draft.lower(at2))) return;
  const preposition = dependent(draft, at2, /^case/);
  if (preposition < 0 || !timePrepositions.has(draft.lower(preposition))) return;
  const verb = heads[noun2];
  if (verb < 0 || verb > noun2 || draft.tags[verb] !== "VERB" || !/^(obj|obl|iobj)/.test(relations[noun2]))
    return;
  if (draft.tags[noun2] === "NOUN" && isEvent(draft.lemma(noun2)) && relations[noun2] !== "obj") return;
  if (draft.tags[noun2] === "NOUN" && isEvent(draft.lemma(noun2)) && draft.tags[noun2 + 1] === "ADP") return;
  for (let d = at2 + 1; d < heads.length; d++) if (heads[d] === noun2) return;
  heads[at2] = verb;
  relations[at2] = "obl";
}

// src/language/syntax/predicate/arguments.ts
function readArguments(clauses, at2, passive) {
  const found = { subject: null, object: null, second: null, agent: null, obliques: [], particle: null };
  const antecedent = antecedentOf(clauses, at2);
  const resolve2 = (d) => antecedent >= 0 && isRelative(clauses, d) ? narrowed(clauses, antecedent, at2) : clauses.phrase(d);
  for (const d of clauses.dependents(at2)) {
    const relation = clauses.relation(d);
    if (/^nsubj/.test(relation) && clauses.lower(d) !== "there") found.subject ??= resolve2(d);
    else if (relation === "obj") found.object ??= resolve2(d);
    else if (relation === "iobj") found.second ??= resolve2(d);
    else if (relation === "compound:prt") found.particle = clauses.lower(d);
    else if (/^(obl|nmod)/.test(relation) && relation !== "nmod:poss") {
      const preposition = clauses.introduction(d, "case");
      const phrase = resolve2(d);
      if (passive && found.agent === null && (relation === "obl:agent" || preposition === "by") && !isTime(clauses, d))
        found.agent = phrase;
      else found.obliques.push({ preposition, phrase });
    }
  }
  if (antecedent < 0) return found;
  const explicit = clauses.dependents(at2).some(
    (d) => isRelative(clauses, d) || /^(advmod|mark)/.test(clauses.relation(d)) && /^(where|when|why|whose)$/.test(clauses.lower(d))
  );
  if (clauses.relation(at2) === "acl:relcl") {
    if (!explicit && found.object === null && found.subject !== null && !passive)
      found.object = narrowed(clauses, antecedent, at2);
  } else if (found.subject === null) found.subject = narrowed(clauses, antecedent, at2);
  return found;
}
function antecedentOf(clauses, at2) {
  const relation = clauses.relation(at2);
  if (relation === "acl:relcl" || relation === "amod") return clauses.head(at2);
  return relation === "acl" && clauses.dependent(at2, "mark") < 0 && clauses.xpos(at2) !== "VB" ? clauses.head(at2) : -1;
}
function narrowed(clauses, antecedent, clause) {
  const phrase = clauses.phrase(antecedent);
  const [from] = clauses.syntax.span(clause);
  if (from <= antecedent || from >= phrase.last) return phrase;
  let last = from;
  while (last > antecedent + 1 && clauses.relation(last - 1) === "punct") last--;
  return { ...phrase, last };
}
function isRelative(clauses, d) {
  return relativePronouns.has(clauses.lower(d)) && clauses.xpos(d)[0] === "W";
}
function isTime(clauses, d) {
  if (clauses.tag(d) === "NUM" || timeWords.has(clauses.lower(d)) || /^(time|end|deadline|date)$/.test(clauses.lower(d)))
    return true;
  return clauses.dependent(d, "nummod") >= 0 && /^(day|week|month|year|hour|minute|percent|point|%)$/.test(clauses.lemma(d));
}
function readNounArguments(clauses, at2) {
  const found = { subject: null, object: null, second: null, agent: null, obliques: [], particle: null };
  const event = eventNouns.get(clauses.lemma(at2));
  for (const d of clauses.dependents(at2)) {
    const relation = clauses.relation(d);
    if (relation === "nmod:poss") found.subject ??= clauses.phrase(d);
    else if (/^(nmod|obl)/.test(relation)) {
      const preposition = clauses.introduction(d, "case");
      const phrase = clauses.phrase(d);
      if (preposition === "by" && !isTime(clauses, d)) {
        found.agent ??= phrase;
        found.subject ??= phrase;
      } else if (preposition === "of" && event?.of === "object") found.object ??= phrase;
      else if (preposition === "of" && event !== void 0 && event.verb !== null) found.subject ??= phrase;
      else found.obliques.push({ preposition, phrase });
    } else if (relation === "compound" && event?.of === "object" && clauses.tag(d) === "NOUN" && found.object === null)
      found.object = clauses.phrase(d);
  }
  return found;
}

// src/language/syntax/predicate/clause.ts
var Clauses = class {
  syntax;
  length;
  #tokens;
  #offset;
  #first;
  #next;
  constructor(syntax, tokens) {
    this.syntax = syntax;
    this.#tokens = tokens;
    this.#offset = syntax.sentence.first;
    this.length = syntax.heads.length;
    this.#first = new Int32Array(this.length).fill(-1);
    this.#next = new Int32Array(this.length).fill(-1);
    for (let d = this.length - 1; d >= 0; d--) {
      const head2 = syntax.heads[d];
      if (head2 < 0) continue;
      this.#next[d] = this.#first[head2];
      this.#first[head2] = d;
    }
  }
  lower(at2) {
    return this.#tokens[this.#offset + at2]?.lower ?? "";
  }
  tag(at2) {
    return this.syntax.tags[at2] ?? "";
  }
  xpos(at2) {
    return this.syntax.xpos[at2] ?? "";
  }
  lemma(at2) {
    return this.syntax.lemmas[at2] ?? "";
  }
  relation(at2) {
    return this.syntax.relations[at2] ?? "";
  }
  head(at2) {
    return this.syntax.heads[at2] ?? -1;
  }
  /** The dependents of a word from left to right. */
  dependents(at2) {
    const list2 = [];
    for (let d = this.#first[at2] ?? -1; d >= 0; d = this.#next[d]) list2.push(d);
    return list2;
  }
  /** The first dependent with one of the relations; a relation stands for its subtypes too. */
  dependent(at2, ...relations) {
    for (let d = this.#first[at2] ?? -1; d >= 0; d = this.#next[d]) {
      const relation = this.relation(d);
      for (const wanted of relations) if (relation === wanted || relation.startsWith(`${wanted}:`)) return d;
    }
    return -1;
  }
  /** The words that introduce a phrase or clause ("according to", "in order to"), joined by blanks; '' if none. */
  introduction(at2, relation) {
    const words7 = [];
    for (let d = this.#first[at2] ?? -1; d >= 0 && d < at2; d = this.#next[d]) {
      if (this.relation(d) !== relation) continue;
      words7.push(this.lower(d));
      for (let f = this.#first[d] ?? -1; f >= 0; f = this.#next[f])
        if (this.relation(f) === "fixed") words7.push(this.lower(f));
    }
    return words7.join(" ");
  }
  /** The phrase of a word: its dependents without the preposition before and punctuation around, and its conjuncts. */
  phrase(head2) {
    const [first, last] = this.syntax.span(head2);
    const others = this.dependents(head2).filter((d) => this.relation(d) === "conj" && d > head2);
    const whole = this.#trimmed(head2, first, last);
    if (others.length === 0) return { ...whole, conjuncts: [] };
    const own = this.#trimmed(head2, first, Math.max(head2 + 1, Math.min(...others.map((d) => this.syntax.span(d)[0]))));
    const rest = others.map((d) => {
      const [from, to] = this.syntax.span(d);
      return { ...this.#trimmed(d, from, to), conjuncts: [] };
    });
    return { ...whole, conjuncts: [{ ...own, conjuncts: [] }, ...rest] };
  }
  #trimmed(head2, from, to) {
    let first = from;
    let last = to;
    while (first < head2 && this.#hangs(first, head2)) first++;
    while (last > head2 + 1 && this.#closes(last - 1)) last--;
    return { head: head2, first, last };
  }
  /** Whether a word at the edge belongs to the frame of the phrase rather than to it. */
  #hangs(at2, head2) {
    const relation = this.relation(at2);
    if (this.head(at2) === head2)
      return relation === "case" || relation === "cc" || relation === "punct" && !this.#opens(at2) || relation === "mark";
    return relation === "fixed" || relation === "punct" && !this.#opens(at2);
  }
  #opens(at2) {
    return '"\u201C\u2018(['.includes(this.lower(at2));
  }
  #closes(at2) {
    if (this.xpos(at2) === "POS") return true;
    return this.relation(at2) === "punct" && !'"\u201D\u2019)]%'.includes(this.lower(at2));
  }
};

// src/language/syntax/predicate/control.ts
function controlled(clauses, at2, how, above) {
  if (how === "conjunct") return above.subject;
  if (clauses.tag(at2) === "NOUN" && clauses.dependent(at2, "cop") < 0) {
    return lightVerbs.has(above.lemma) && above.voice === "active" && clauses.relation(at2) === "obj" ? above.subject : null;
  }
  if (how === "open-complement" || how === "purpose") {
    if (above.voice === "active" && objectControl.has(above.lemma)) {
      const asked = above.object ?? above.second ?? above.obliques.find(({ preposition }) => preposition === "on" || preposition === "upon")?.phrase;
      if (asked !== void 0 && asked !== null) return asked;
    }
    const addressed = /^(appeal|plead)$/.test(above.lemma) ? above.obliques.find(({ preposition }) => preposition === "to" || preposition === "with") : void 0;
    return addressed?.phrase ?? above.subject;
  }
  if (how === "adverbial" || how === "noun-complement") return above.subject;
  return null;
}

// src/language/syntax/predicate/form.ts
function readForm(clauses, at2) {
  const auxiliaries = clauses.dependents(at2).filter((d) => /^(aux|cop)/.test(clauses.relation(d)));
  const xpos = clauses.xpos(at2);
  const lemmas = auxiliaries.map((a) => clauses.lemma(a));
  const relation = clauses.relation(at2);
  const participle2 = xpos === "VBN" || xpos === "VBD" && auxiliaries.length > 0;
  const last = auxiliaries[auxiliaries.length - 1];
  const be = lemmas.lastIndexOf("be");
  const passive = clauses.tag(at2) === "VERB" && participle2 && (auxiliaries.some((a) => clauses.relation(a) === "aux:pass") || clauses.dependent(at2, "nsubj:pass", "csubj:pass") >= 0 || be >= 0 && be === lemmas.length - 1 || auxiliaries.length === 0 && /^(acl|amod|advcl|xcomp|ccomp|obl|nmod|root|conj|parataxis)/.test(relation) && xpos === "VBN");
  const first = auxiliaries[0] ?? (clauses.tag(at2) === "VERB" || clauses.tag(at2) === "AUX" ? at2 : -1);
  const lead = first < 0 ? "" : clauses.xpos(first);
  const leadLemma = first < 0 ? "" : clauses.lemma(first);
  const finite = lead === "VBD" || lead === "VBZ" || lead === "VBP" || lead === "MD";
  const future = lead === "MD" && (leadLemma === "will" || leadLemma === "shall");
  return {
    voice: passive ? "passive" : "active",
    finite,
    tense: future ? "future" : lead === "VBD" ? "past" : lead === "VBZ" || lead === "VBP" ? "present" : "none",
    perfect: lemmas.includes("have") && (participle2 || last !== void 0),
    progressive: xpos === "VBG" && be >= 0,
    auxiliaries,
    modal: lead === "MD" && !future ? leadLemma : null
  };
}

// src/language/syntax/predicate/governor.ts
function readGovernor(clauses, at2, kind2) {
  const word2 = clauses.head(at2);
  if (word2 < 0) return null;
  const relation = clauses.relation(at2);
  const how = holdOf(clauses, at2, relation, kind2);
  return how === null ? null : { word: word2, how };
}
function holdOf(clauses, at2, relation, kind2) {
  const mark2 = clauses.introduction(at2, "mark");
  switch (relation) {
    case "ccomp":
    case "csubj":
    case "csubj:pass":
    case "csubj:outer":
      return "complement";
    case "xcomp":
      return "open-complement";
    case "acl:relcl":
    case "advcl:relcl":
    case "amod":
      return "relative";
    case "parataxis":
      return "parataxis";
    case "conj":
      return "conjunct";
    case "acl":
      return mark2 === "" && clauses.xpos(at2) !== "VB" ? "relative" : "noun-complement";
    case "advcl":
      if (conditionWords.has(mark2.split(" ")[0])) return "condition";
      return clauses.xpos(at2) === "VB" && /(^| )to$/.test(mark2) ? "purpose" : /^so that|^in order/.test(mark2) ? "purpose" : "adverbial";
    default:
      return kind2 === "noun" || /^(obj|obl|nsubj|nmod)/.test(relation) ? "complement" : "adverbial";
  }
}

// src/language/syntax/predicate/negation.ts
function readNegation(clauses, at2) {
  for (const d of clauses.dependents(at2)) {
    const relation = clauses.relation(d);
    const word2 = clauses.lower(d);
    if (negators.has(word2) && /^(advmod|cc|det|aux|dep)/.test(relation)) return d;
    if (word2 === "no" && (relation === "det" || relation === "advmod")) return d;
    if (word2 === "without" && (relation === "mark" || relation === "case")) return d;
    if (relation === "advmod" && word2 === "longer") {
      const no = clauses.dependents(d).find((k) => clauses.lower(k) === "no");
      if (no !== void 0) return no;
    }
    if (/^(nsubj|obj)/.test(relation)) {
      if (negativeDeterminers.has(word2)) return d;
      const no = clauses.dependents(d).find((k) => clauses.relation(k).startsWith("det") && negativeDeterminers.has(clauses.lower(k)));
      if (no !== void 0) return no;
    }
  }
  return null;
}

// src/language/syntax/predicate/predicates.ts
function readPredicates(syntax, tokens) {
  const clauses = new Clauses(syntax, tokens);
  const drafts = [];
  const byHead = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < clauses.length; at2++) {
    const kind2 = predicateKind(clauses, at2);
    if (kind2 === null) continue;
    const draft = describe(clauses, at2, kind2, drafts.length);
    drafts.push(draft);
    byHead.set(at2, draft);
  }
  for (const draft of drafts) draft.governor = governorOf(clauses, draft, byHead, drafts);
  liftSpeech(clauses, drafts);
  for (const draft of drafts) shareConjuncts(clauses, draft, drafts);
  for (const draft of inOrderOfGovernment(drafts)) shareSubject(clauses, draft, drafts);
  return drafts;
}
function describe(clauses, head2, kind2, index3) {
  const form2 = readForm(clauses, head2);
  const bare2 = kind2 === "noun" && clauses.dependent(head2, "cop") < 0 && clauses.dependent(head2, "nsubj") < 0;
  const given = bare2 ? readNounArguments(clauses, head2) : readArguments(clauses, head2, form2.voice === "passive");
  const [first, last] = clauses.syntax.span(head2);
  return {
    index: index3,
    head: head2,
    lemma: clauses.lemma(head2),
    kind: kind2,
    ...form2,
    negation: readNegation(clauses, head2),
    ...given,
    governor: null,
    fellows: [],
    first,
    last
  };
}
function governorOf(clauses, draft, byHead, drafts) {
  const governor = readGovernor(clauses, draft.head, draft.kind);
  if (governor === null) return null;
  for (let word2 = governor.word, steps = 0; word2 >= 0 && steps < drafts.length + clauses.length; word2 = clauses.head(word2), steps++) {
    const above = byHead.get(word2);
    if (above !== void 0) return { predicate: above.index, how: governor.how };
  }
  return null;
}
function liftSpeech(clauses, drafts) {
  for (const draft of drafts) {
    if (draft.governor?.how !== "parataxis" || !speechVerbs.has(draft.lemma) || draft.subject === null || draft.object !== null)
      continue;
    if (drafts.some(
      (other) => other.governor?.predicate === draft.index && other.governor.how === "complement" && other.kind === "verb"
    ))
      continue;
    const main = drafts[draft.governor.predicate];
    if (clauses.head(draft.head) !== main.head || main.governor?.predicate === draft.index) continue;
    draft.governor = main.governor;
    main.governor = { predicate: draft.index, how: "complement" };
  }
}
function shareConjuncts(clauses, draft, drafts) {
  if (draft.governor?.how !== "conjunct") return;
  const first = drafts[draft.governor.predicate];
  const group = [
    first,
    ...drafts.filter((other) => other.governor?.how === "conjunct" && other.governor.predicate === first.index)
  ];
  for (const member of group) member.fellows = group.filter((other) => other !== member).map((other) => other.index);
  const bare2 = draft.auxiliaries.length === 0 && draft.kind === "verb" && first.kind === "verb";
  const same = bare2 && first.auxiliaries.length > 0 && /^VB[NG]?$/.test(clauses.xpos(draft.head)) && !draft.subject;
  const joined2 = clauses.dependents(draft.head).some((d) => clauses.relation(d) === "cc" && /^n?or$/.test(clauses.lower(d)));
  if (same) {
    draft.finite = first.finite;
    draft.tense = first.tense;
    draft.modal = first.modal;
    draft.perfect = first.perfect;
    draft.progressive = first.progressive && clauses.xpos(draft.head) === "VBG";
    draft.voice = first.voice === "passive" && clauses.xpos(draft.head) === "VBN" ? "passive" : "active";
  }
  if (draft.negation === null && first.negation !== null && !draft.subject && (joined2 || same && first.auxiliaries.includes(first.negation - 1)))
    draft.negation = first.negation;
}
function inOrderOfGovernment(drafts) {
  const order = [];
  const seen = /* @__PURE__ */ new Set();
  for (const draft of drafts) {
    const chain = [];
    for (let at2 = draft; at2 !== void 0 && !seen.has(at2.index); at2 = at2.governor === null ? void 0 : drafts[at2.governor.predicate]) {
      seen.add(at2.index);
      chain.push(at2);
    }
    order.push(...chain.reverse());
  }
  return order;
}
function shareSubject(clauses, draft, drafts) {
  if (draft.governor === null || draft.subject !== null) return;
  const how = draft.governor.how;
  const above = drafts[draft.governor.predicate];
  if (draft.finite && how !== "conjunct" && how !== "relative") return;
  const subject = controlled(clauses, draft.head, how, above);
  if (subject === null) return;
  const inside = draft.head >= subject.first && draft.head < subject.last;
  if (!inside) draft.subject = subject;
  else if (draft.first > subject.head) draft.subject = { ...subject, last: draft.first };
}

// src/language/syntax/repair/objects.ts
function mendParticle(draft, verb) {
  const { heads, relations, tags } = draft;
  const at2 = verb + 1;
  if (at2 >= heads.length || !phrasalVerbs.has(`${draft.lemma(verb)} ${draft.lower(at2)}`)) return;
  const noun2 = heads[at2];
  if (noun2 > at2 && relations[at2] === "case" && heads[noun2] === verb && /^obl/.test(relations[noun2])) {
    relations[noun2] = dependent(draft, verb, /^obj$/) < 0 ? "obj" : "obl:unmarked";
  } else if (noun2 !== verb || !/^(advmod|case|obl|compound|mark)/.test(relations[at2])) return;
  attach(draft, at2, verb, "compound:prt");
  tags[at2] = "ADP";
  draft.xpos[at2] = "RP";
}
function mendInversion(draft, verb) {
  if (verb === 0 || !/^VB[DZ]$/.test(draft.xpos[verb]) || !/^[,"”’?!]$/.test(draft.lower(verb - 1))) return;
  if (!speechVerbs.has(draft.lemma(verb)) || dependent(draft, verb, /^nsubj/) >= 0) return;
  const noun2 = dependent(draft, verb, /^(obj|ccomp|xcomp|iobj|obl:unmarked|parataxis)$/, verb);
  if (noun2 < 0 || !isNominal(draft, noun2) || dependent(draft, noun2, /^(nsubj|cop|case)/) >= 0) return;
  draft.relations[noun2] = "nsubj";
}
function mendRecipient(draft, verb) {
  const object = dependent(draft, verb, /^(obj|iobj)$/, verb);
  if (object < 0) return;
  const lemma = draft.lemma(verb);
  const dative = dativeVerbs.has(lemma);
  if (draft.relations[object] === "obj" && dative && dependent(draft, verb, /^obj$/, object + 1) >= 0) {
    draft.relations[object] = "iobj";
  }
  for (let d = object + 1; d < draft.heads.length; d++) {
    if (draft.heads[d] !== object) continue;
    const first = dependent(draft, d, /^(case|mark)$/);
    const to = first >= 0 && first < d && draft.lower(first) === "to";
    if (!to) continue;
    if (dative && draft.relations[d] === "nmod") attach(draft, d, verb, "obl");
    else if (objectControl.has(lemma) && draft.relations[d] === "acl" && draft.xpos[d] === "VB")
      attach(draft, d, verb, "xcomp");
  }
}

// src/language/syntax/repair/relatives.ts
function mendLostMain(draft) {
  const root = draft.heads.indexOf(-1);
  if (root < 0 || !isNominal(draft, root) || dependent(draft, root, /^(cop|nsubj|case)/) >= 0) return;
  for (let at2 = draft.heads.length - 1; at2 > root; at2--) {
    if (!isFiniteForm(draft, at2) || draft.tags[at2] === "AUX" || draft.relations[at2] === "acl:relcl") continue;
    if (!/^(acl|conj|appos|parataxis)$/.test(draft.relations[at2])) continue;
    if (dependent(draft, at2, /^(nsubj|csubj|mark|cc$)/) >= 0) continue;
    draft.heads[at2] = -1;
    draft.relations[at2] = "root";
    draft.heads[root] = at2;
    draft.relations[root] = "nsubj";
    for (let d = 0; d < draft.heads.length; d++) if (draft.heads[d] === root && d > at2) draft.heads[d] = at2;
    return;
  }
}
function mendDescription(draft, at2) {
  const { heads, relations, xpos } = draft;
  const subject = dependent(draft, at2, /^nsubj/);
  if (subject < 0 || subject > at2 || !isNominal(draft, subject)) return;
  const second = dependent(draft, at2, /^nsubj/, subject + 1);
  const relative2 = second > subject && second < at2 && xpos[second]?.[0] === "W";
  const participle2 = /^VB[ND]$/.test(xpos[at2]) && dependent(draft, at2, /^(aux|cop|mark|cc$)/) < 0;
  const comma = draft.lower(at2 - 1) === "," || draft.tags[at2 - 1] === "ADV" && draft.lower(at2 - 2) === ",";
  if (!relative2 && !(participle2 && comma)) return;
  let main = heads[at2];
  if (main < at2) {
    main = -1;
    for (let d = at2 + 1; d < heads.length && main < 0; d++) {
      if (heads[d] === at2 && /^(conj|ccomp|parataxis|advcl|xcomp)$/.test(relations[d]) && startsAfterComma(draft, d))
        main = d;
    }
  } else if (!startsAfterComma(draft, main)) return;
  if (main < 0 || draft.tags[main] === "NOUN" || dependent(draft, main, /^(nsubj|csubj|mark|cc$)/) >= 0) return;
  if (heads[main] === at2) {
    heads[main] = heads[at2];
    relations[main] = relations[at2];
    for (let d = 0; d < heads.length; d++) if (heads[d] === at2 && d > main) heads[d] = main;
  }
  heads[subject] = main;
  relations[subject] = dependent(draft, main, /^aux:pass/) >= 0 ? "nsubj:pass" : "nsubj";
  heads[at2] = subject;
  relations[at2] = relative2 ? "acl:relcl" : "acl";
  if (participle2 && !relative2) xpos[at2] = "VBN";
  else if (xpos[main] === "VBN" && dependent(draft, main, /^aux/) < 0) xpos[main] = "VBD";
}
function startsAfterComma(draft, verb) {
  let first = verb;
  while (first > 0 && draft.heads[first - 1] === verb && /^(aux|advmod|cop)/.test(draft.relations[first - 1]))
    first--;
  const finite = /^(VB[DZPN]|MD)$/.test(draft.xpos[first]);
  return finite && first > 0 && draft.lower(first - 1) === ",";
}
function mendAdverbial(draft, at2) {
  if (!/^acl/.test(draft.relations[at2])) return;
  const mark2 = dependent(draft, at2, /^(mark|advmod)$/);
  if (mark2 < 0 || mark2 > at2 || !adverbialMarks.has(draft.lower(mark2)) || dependent(draft, at2, /^nsubj/) < mark2) return;
  let verb = draft.heads[at2];
  while (verb >= 0 && !/^(VERB|AUX)$/.test(draft.tags[verb])) verb = draft.heads[verb];
  if (verb >= 0) attach(draft, at2, verb, "advcl");
}
function mendReport(draft, at2) {
  const verb = draft.heads[at2];
  if (verb < at2 || !/^(advcl|dep)$/.test(draft.relations[at2]) || !speechVerbs.has(draft.lemma(verb))) return;
  if (dependent(draft, at2, /^mark/) >= 0 || dependent(draft, verb, /^(ccomp|obj)$/) >= 0) return;
  const subject = dependent(draft, at2, /^nsubj/);
  if (subject >= 0 && dependent(draft, verb, /^nsubj/) > at2) draft.relations[at2] = "ccomp";
}
function mendReduced(draft, at2) {
  const { heads, relations, xpos } = draft;
  if (!/^VB[ND]$/.test(xpos[at2]) || dependent(draft, at2, /^aux/) >= 0) return;
  const subject = dependent(draft, at2, /^nsubj/);
  if (subject < 0 || subject > at2 || !isNominal(draft, subject)) return;
  const agent = dependent(draft, at2, /^obl/, at2);
  if (agent < 0 || !(relations[agent] === "obl:agent" || draft.lower(dependent(draft, agent, /^case/)) === "by"))
    return;
  let main = -1;
  for (let d = agent + 1; d < heads.length && main < 0; d++) {
    if (heads[d] !== at2 || !/^(xcomp|ccomp|conj|advcl|parataxis|acl)$/.test(relations[d])) continue;
    const lone = dependent(draft, d, /^(nsubj|csubj|mark|cc$)/) < 0;
    if (lone && draft.tags[d] === "VERB" && (/^VB[DNZP]$/.test(xpos[d]) || dependent(draft, d, /^aux/) >= 0))
      main = d;
  }
  if (main < 0) return;
  for (let d = 0; d < heads.length; d++) {
    if (heads[d] === at2 && d !== subject && d !== main && (d < subject || d > main)) heads[d] = main;
  }
  heads[main] = heads[at2];
  relations[main] = relations[at2];
  heads[subject] = main;
  relations[subject] = dependent(draft, main, /^aux:pass/) >= 0 ? "nsubj:pass" : "nsubj";
  heads[at2] = subject;
  relations[at2] = "acl";
  xpos[at2] = "VBN";
}
function mendTense(draft, at2) {
  if (draft.xpos[at2] !== "VBN" || !/^(root|ccomp|conj|parataxis|acl:relcl|advcl)$/.test(draft.relations[at2]))
    return;
  const subject = dependent(draft, at2, /^nsubj$/);
  if (subject < 0 || subject > at2 || dependent(draft, at2, /^(aux|cop|obl:agent)/) >= 0) return;
  draft.xpos[at2] = "VBD";
}
function mendRelative(draft, at2) {
  const { relations } = draft;
  if (!/^(ccomp|acl|advcl|acl:relcl)$/.test(relations[at2]) || draft.xpos[at2] === "VBG") return;
  const that = dependent(draft, at2, /^(mark|obj|nsubj)$/);
  const word2 = that < 0 ? "" : draft.lower(that);
  if (that < 1 || that > at2 || word2 !== "that" && word2 !== "which" || relations[that] === "nsubj") return;
  const subject = dependent(draft, at2, /^nsubj$/);
  if (subject < that || !transitiveVerbs.has(draft.lemma(at2))) return;
  if (dependent(draft, at2, /^(aux:pass|xcomp|ccomp)/) >= 0) return;
  if (relations[that] === "mark" && dependent(draft, at2, /^obj$/) >= 0) return;
  let noun2 = that - 1;
  while (/^(flat|compound)/.test(relations[noun2])) noun2 = draft.heads[noun2];
  if (noun2 < 0 || !isNominal(draft, noun2)) return;
  attach(draft, at2, noun2, "acl:relcl");
  if (relations[at2] !== "acl:relcl") return;
  relations[that] = "obj";
  draft.tags[that] = "PRON";
  draft.xpos[that] = "WDT";
}

// src/language/syntax/repair/repair.ts
function repair(draft) {
  mendLostMain(draft);
  for (let at2 = 0; at2 < draft.heads.length; at2++) {
    const tag = draft.tags[at2];
    if (tag === "VERB") {
      mendDescription(draft, at2);
      mendReduced(draft, at2);
      mendTense(draft, at2);
      mendParticle(draft, at2);
      mendInversion(draft, at2);
      mendRecipient(draft, at2);
      mendRelative(draft, at2);
      mendAdverbial(draft, at2);
      mendReport(draft, at2);
    } else if (tag === "NOUN" || tag === "PROPN" || tag === "NUM") mendAttachment(draft, at2);
  }
}

// src/language/syntax/tag-features.ts
var TAG_STAGES = [10, 16, 24];
var NONE = 1e3;
function tagFeatures(words7, at2, stage, out) {
  const { word: word2, tag, shape, choice, count: count2 } = words7;
  const form2 = words7.forms[at2];
  const length = form2.length;
  const w = word2[at2];
  const c1 = at2 + 1 < count2 ? choice[at2 + 1] : NONE;
  const t1 = at2 > 0 ? tag[at2 - 1] : NONE;
  const t2 = at2 > 1 ? tag[at2 - 2] : NONE;
  if (stage === 0) {
    const s2 = shape[at2];
    const s1 = at2 + 1 < count2 ? shape[at2 + 1] : 0;
    const ending3 = letters(form2, Math.max(0, length - 3), length);
    out[0] = two(20, letters(form2, Math.max(0, length - 4), length), s2 & 1);
    out[1] = two(7, s2, t1);
    out[2] = two(4, w, c1);
    out[3] = two(18, ending3, s2);
    out[4] = two(9, t1, c1);
    out[5] = two(2, w, t1);
    out[6] = three(23, w, s2 & 33, s1 & 1);
    out[7] = four(22, s2, s1 & 31, t1, c1);
    out[8] = two(8, t1, t2);
    out[9] = two(21, letters(form2, 0, Math.min(3, length)), s2 & 1);
  } else if (stage === 1) {
    const w1 = at2 > 0 ? word2[at2 - 1] : NONE;
    const w2 = at2 > 1 ? word2[at2 - 2] : NONE;
    const n2 = at2 + 2 < count2 ? word2[at2 + 2] : NONE;
    const c2 = at2 + 2 < count2 ? choice[at2 + 2] : NONE;
    const ending3 = letters(form2, Math.max(0, length - 3), length);
    out[10] = two(15, c1, c2);
    out[11] = one(14, w2);
    out[12] = one(16, n2);
    out[13] = two(17, ending3, t1);
    out[14] = two(12, w1, t2);
    out[15] = one(1, w);
  } else {
    const w1 = at2 > 0 ? word2[at2 - 1] : NONE;
    const n1 = at2 + 1 < count2 ? word2[at2 + 1] : NONE;
    const ending2 = letters(form2, Math.max(0, length - 2), length);
    out[16] = three(24, n1, choice[at2], t1);
    out[17] = three(11, t1, t2, c1);
    out[18] = two(13, w1, c1);
    out[19] = two(10, t1, n1);
    out[20] = two(5, w, n1);
    out[21] = three(19, ending2, t1, c1);
    out[22] = two(6, w, w1);
    out[23] = three(3, w, t1, t2);
  }
}

// src/language/syntax/tagger.ts
var LAST = TAG_STAGES.length - 1;
var features = new Int32Array(TAG_STAGES[LAST]);
var scores2 = new Int32Array(64);
function assignTags(words7, lexicon, table3, stops) {
  for (let at2 = 0; at2 < words7.count; at2++) {
    const choices = tagChoices(words7, at2, lexicon);
    words7.tag[at2] = choices.length > 1 ? chooseTag(words7, at2, choices, table3, stops) : choices[0];
  }
}
function tagChoices(words7, at2, lexicon) {
  const before4 = at2 > 0 && !/[^siu]s$/.test(words7.forms[at2]) ? words7.tag[at2 - 1] : -1;
  return lexicon.choicesAfter(words7.choice[at2], before4);
}
function chooseTag(words7, at2, choices, table3, stops) {
  for (let k = 0; k < choices.length; k++) scores2[choices[k]] = 0;
  for (let stage = 0, from = 0; ; stage++) {
    const to = TAG_STAGES[stage];
    tagFeatures(words7, at2, stage, features);
    addClassWeights(table3, features, from, to, scores2);
    const best = bestClass(scores2, choices);
    if (stage === LAST || leads(scores2, choices, best, stops[stage])) return best;
    from = to;
  }
}

// src/language/syntax/weights.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// src/language/syntax/lexicon.ts
var Lexicon = class {
  #slots;
  #mask;
  #data;
  /** Hashes of words of place names; an unknown capitalised word among them is a name. */
  #places;
  #proper;
  choices;
  constructor(data, places = /* @__PURE__ */ new Set()) {
    this.#places = places;
    this.#proper = data.choices.findIndex((tags) => tags.length === 1 && tags[0] === data.proper);
    this.#data = data;
    this.choices = data.choices;
    let size = 16;
    while (size < data.hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let entry = 0; entry < data.hashes.length; entry++) {
      let at2 = data.hashes[entry] & this.#mask;
      while (this.#slots[at2] !== -1) at2 = at2 + 1 & this.#mask;
      this.#slots[at2] = entry;
    }
  }
  /** The entry of a word hash, -1 where the word is unknown. */
  find(hash2) {
    let at2 = hash2 & this.#mask;
    for (; ; ) {
      const entry = this.#slots[at2];
      if (entry < 0 || this.#data.hashes[entry] === hash2) return entry;
      at2 = at2 + 1 & this.#mask;
    }
  }
  /** The tags that a word of a class may have after a word with the given tag (-1 for none). */
  choicesAfter(choice, before4) {
    const verbal2 = this.#data.verbAfter.includes(before4);
    return this.choices[verbal2 ? this.#data.verbal[choice] : choice];
  }
  /** The ambiguity class of an entry (or of none) in the given shape. */
  choice(entry, shape, hash2) {
    if (entry >= 0) {
      const klass = this.#data.classes[entry];
      if (klass !== 65535) return shape & CAPITAL ? this.#data.capitalised[klass] : klass;
    }
    if (shape & CAPITAL && this.#proper >= 0 && this.#places.has(hash2)) return this.#proper;
    return this.#data.shapes[shape & SHAPES];
  }
};

// src/language/en/countries.ts
import { createRequire } from "node:module";
var news = `
AFG||Afghan|Afghans|
ARE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,UAE|Emiratis|
ARG||Argentine,Argentinian,Argentinean|Argentines,Argentinians|
ATG||Antiguan|Antiguans|
AUS||Australian|Australians|
AUT||Austrian|Austrians|Vienna
AZE||Azerbaijani,Azeri|Azerbaijanis,Azeris|
BDI||Burundian|Burundians|Gitega
BEL||Belgian|Belgians|Brussels
BFA||Burkinabe,Burkinab\xE8||
BHR||Bahraini|Bahrainis|Manama
BHS|Bahamas,The Bahamas|Bahamian||
BIH|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia|Bosnian|Bosnians|
BOL||Bolivian|Bolivians|La Paz
BRA||Brazilian|Brazilians|Brasilia,Bras\xEDlia
BRN|Brunei,Brunei Darussalam|Bruneian||
BWA||Botswanan,Batswana||
CAF|Central African Republic,CAR|Central African||
CHE||Swiss||Bern,Berne
CHL||Chilean||Santiago
CHN|China,People's Republic of China,PRC|Chinese||Beijing,Peking
CIV|Ivory Coast,Cote d'Ivoire,C\xF4te d'Ivoire|Ivorian,Ivoirian|Ivorians|Yamoussoukro
COD|Democratic Republic of the Congo,Democratic Republic of Congo,Congo,DRC,DR Congo,Congo-Kinshasa|Congolese||Kinshasa
COG|Republic of the Congo,Republic of Congo,Congo-Brazzaville|||Brazzaville
COL||Colombian|Colombians|Bogota,Bogot\xE1
COM||Comorian||
CPV|Cape Verde,Cabo Verde|Cape Verdean||
CRI||||San Jose,San Jos\xE9
CUB||Cuban|Cubans|Havana
CYP||Cypriot,Greek Cypriot|Cypriots,Greek Cypriots|
CZE|Czech Republic,Czechia|Czech|Czechs|Prague
DEU|Germany,Federal Republic of Germany|German|Germans|
DJI||Djiboutian|Djiboutians|
DMA||||Roseau
DNK||Danish|Danes|
DOM||Dominican||Santo Domingo
DZA||Algerian|Algerians|Algiers
ECU||Ecuadorean,Ecuadorian|Ecuadoreans,Ecuadorians|
ESH||Sahrawi,Saharawi|Sahrawis,Saharawis|
ESP||Spanish|Spaniards|
EST||Estonian|Estonians|
ETH||Ethiopian|Ethiopians|Addis Ababa
FIN||Finnish|Finns|Helsinki
FJI||Fijian||
FRA||French||
GBR|United Kingdom,UK,U.K.,Great Britain,Britain|British,UK,U.K.|Britons,Brits|
GEO||Georgian|Georgians|
GIN||Guinean||
GMB||Gambian||
GNB||Bissau-Guinean||
GRC||Greek|Greeks|Athens
GRD||Grenadian||
GTM||Guatemalan||Guatemala City
HKG|||Hongkongers|
HTI||Haitian||
HUN||Hungarian||
IDN||Indonesian|Indonesians|
IND||Indian|Indians|New Delhi,Delhi
IRL||Irish||
IRN|Iran,Islamic Republic of Iran,Islamic Republic|Iranian|Iranians|Tehran,Teheran
IRQ||Iraqi|Iraqis|
ISL||Icelandic|Icelanders|Reykjavik,Reykjav\xEDk
ISR||Israeli|Israelis|Jerusalem
ITA||Italian|Italians|Rome
JPN||Japanese||
KAZ||Kazakh,Kazakhstani|Kazakhs|
KGZ|Kyrgyzstan,Kyrgyz Republic|Kyrgyz||
KHM||Cambodian|Cambodians|Phnom Penh
KIR||I-Kiribati||
KNA||Kittitian||
KOR|South Korea,Republic of Korea,ROK|South Korean|South Koreans|Seoul
KWT||Kuwaiti|Kuwaitis|Kuwait City
LAO|Laos,Lao People's Democratic Republic,Lao PDR|Laotian,Lao|Laotians|Vientiane
LBR||Liberian||
LBY||Libyan|Libyans|Tripoli
LKA||Sri Lankan|Sri Lankans|Colombo
LSO||Basotho,Lesotho||
LUX||Luxembourgish||Luxembourg City
MAR||Moroccan|Moroccans|
MDA|Moldova,Republic of Moldova|Moldovan|Moldovans|Chisinau,Chi\u0219in\u0103u
MDG||Malagasy||
MDV||Maldivian||Mal\xE9
MEX||Mexican||Mexico City
MHL||Marshallese||
MKD|North Macedonia,Republic of North Macedonia|Macedonian,North Macedonian|Macedonians|
MLI||Malian||
MLT||Maltese||
MMR|Myanmar,Burma|Myanmar,Burmese||Naypyidaw,Naypyitaw,Nay Pyi Taw
MNE||Montenegrin||
MNG||Mongolian,Mongol|Mongolians|Ulaanbaatar,Ulan Bator
MRT||Mauritanian|Mauritanians|
NER||Nigerien|Nigeriens|
NGA||Nigerian|Nigerians|Abuja
NLD|Netherlands,The Netherlands,Holland|Dutch||The Hague,Amsterdam
NOR||Norwegian|Norwegians|
NPL||Nepali,Nepalese|Nepalis|
NZL||New Zealand|New Zealanders|
OMN||Omani|Omanis|Muscat
PAN||Panamanian||Panama City
PHL||Philippine,Filipino|Filipinos|Manila
PNG||Papua New Guinean||
POL||Polish|Poles|Warsaw
PRK|North Korea,DPRK,Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang
PRT||Portuguese||Lisbon
PRY||Paraguayan||Asuncion,Asunci\xF3n
PSE|Palestine,State of Palestine,Palestinian Authority,Palestinian National Authority|Palestinian|Palestinians|Ramallah
QAT||Qatari|Qataris|Doha
ROU||Romanian||Bucharest
RUS|Russia,Russian Federation|Russian|Russians|Moscow
RWA||Rwandan|Rwandans|Kigali
SAU|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis|Riyadh
SDN||Sudanese||Khartoum
SGP||Singaporean||
SLV||Salvadoran,Salvadorean||
SOM||Somali|Somalis|
SRB||Serbian,Serb|Serbs|Belgrade
SSD||South Sudanese||Juba
STP||Santomean||
SUR||Surinamese||
SVK||Slovak,Slovakian|Slovaks|
SVN||Slovenian,Slovene|Slovenes|
SWE||Swedish|Swedes|
SWZ|Eswatini,Swaziland|Swazi||
SYR|Syria,Syrian Arab Republic|Syrian|Syrians|Damascus
TCD||Chadian||N'Djamena,Ndjamena
TGO||Togolese||Lome,Lom\xE9
THA||Thai|Thais|Bangkok
TJK||Tajik,Tajikistani|Tajiks|
TKM||Turkmen|Turkmens|
TTO||Trinidadian||Port of Spain
TUR|Turkey,T\xFCrkiye,Turkiye|Turkish|Turks|Ankara
TWN|Taiwan|Taiwanese||Taipei
TZA|Tanzania,United Republic of Tanzania|Tanzanian|Tanzanians|Dodoma
UKR||Ukrainian|Ukrainians|Kyiv,Kiev
URY||Uruguayan||
USA|United States,United States of America,U.S.,US,USA,U.S.A.,America|American,U.S.,US|Americans|Washington,Washington DC,Washington D.C.
UZB||Uzbek,Uzbekistani|Uzbeks|Tashkent
VAT|Vatican,Holy See,Vatican City|Vatican||Vatican City
VEN|Venezuela,Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
VNM|Vietnam,Viet Nam|Vietnamese||Hanoi
VUT||Ni-Vanuatu,Vanuatuan||Port Vila
WSM||Samoan||
XKX|Kosovo|Kosovo,Kosovar,Kosovan|Kosovars,Kosovans|Pristina,Prishtina
YEM||Yemeni|Yemenis|Sanaa,Sana'a
ZAF||South African|South Africans|Pretoria
ZMB||Zambian||
CMR||Cameroonian||Yaounde,Yaound\xE9
MUS||Mauritian||Port Louis
SEN||Senegalese||
SYC||Seychellois||Victoria City
VCT||Vincentian||
MYS||Malaysian|Malaysians|Kuala Lumpur
GUY||Guyanese||
GNQ||Equatorial Guinean||
AND||Andorran||
MCO||Monegasque||
SMR||Sammarinese||
LIE||Liechtenstein||
SLB||Solomon Islands||
BRB||Barbadian||
BGD||Bangladeshi|Bangladeshis|
LBN||Lebanese||
JOR||Jordanian|Jordanians|
EGY||Egyptian|Egyptians|
PAK||Pakistani|Pakistanis|
KEN||Kenyan|Kenyans|
WLF||Wallisian||
TLS|Timor-Leste,East Timor|Timorese,East Timorese||Dili
UGA||Ugandan|Ugandans|
ERI||Eritrean|Eritreans|
ALB||Albanian|Albanians|
ARM||Armenian|Armenians|
BLR||Belarusian|Belarusians|
BGR||Bulgarian|Bulgarians|
HRV||Croatian,Croat|Croats|
LVA||Latvian|Latvians|
LTU||Lithuanian|Lithuanians|
TUN||Tunisian|Tunisians|
PER||Peruvian|Peruvians|
`;
var load = createRequire(import.meta.url);
var countries = build();
function build() {
  const codes = load("i18n-iso-countries/codes.json");
  const names = load("i18n-iso-countries/langs/en.json").countries;
  const adjectives = load("i18n-nationality/langs/en.json").nationalities;
  const seats2 = load("country-json/src/country-by-capital-city.json");
  const capitals3 = new Map(seats2.map((row2) => [row2.country, row2.city]));
  const corrections = new Map(
    news.trim().split("\n").map((line) => [line.slice(0, 3), line.split("|")])
  );
  return [...codes, ["XK", "XKX"]].filter(([two2], at2, all) => all.findIndex(([other]) => other === two2) === at2 && names[two2] !== void 0).map(([two2, code]) => {
    const row2 = corrections.get(code === "XKK" ? "XKX" : code) ?? [];
    const listed3 = [names[two2]].flat().sort((a, b) => a.length - b.length);
    const known2 = list(row2[1]);
    const called = known2.length > 0 ? known2 : listed3.map(plain);
    const adjective = list(row2[2]).length > 0 ? list(row2[2]) : proper(adjectives[two2], called);
    const town = capitals3.get(called[0]);
    const peoples = list(row2[3]);
    return {
      code: code === "XKK" ? "XKX" : code,
      name: called[0],
      names: called,
      adjectives: adjective,
      peoples: peoples.length > 0 ? peoples : adjective.filter((word2) => /an$|i$/.test(word2)).map((word2) => `${word2}s`),
      capitals: list(row2[4]).length > 0 ? list(row2[4]) : adjective.length > 0 && town && /^[\p{L}' -]+$/u.test(town) ? [town] : []
    };
  });
}
function list(field) {
  return field ? field.split(",") : [];
}
function plain(name) {
  return name.replace(/[,(].*$/, "").trim();
}
function proper(word2, names) {
  return word2 === void 0 || /[(,]| or | and | - /.test(word2) || names.includes(word2) ? [] : [word2];
}

// src/language/en/places.ts
var seats = [
  ["USA", "White House,Foggy Bottom,Pentagon,Oval Office,Capitol Hill,State Department,Mar-a-Lago"],
  ["RUS", "Kremlin,Smolenskaya Square"],
  ["GBR", "Downing Street,10 Downing Street,Whitehall,Buckingham Palace,Number 10"],
  ["FRA", "Elysee,\xC9lys\xE9e,Elys\xE9e,Elysee Palace,\xC9lys\xE9e Palace,Quai d\u2019Orsay,Quai d'Orsay,Matignon"],
  ["DEU", "Chancellery"],
  ["ITA", "Palazzo Chigi,Quirinale,Farnesina"],
  ["ESP", "Moncloa"],
  ["CHN", "Zhongnanhai"],
  ["KOR", "Blue House"],
  ["JPN", "Kantei"],
  ["IND", "South Block,Rashtrapati Bhavan"],
  ["BRA", "Itamaraty,Planalto,Planalto Palace"],
  ["VEN", "Miraflores,Miraflores Palace"],
  ["COL", "Casa de Nari\xF1o,Casa de Narino"],
  ["ARG", "Casa Rosada,San Martin Palace,San Mart\xEDn Palace"],
  ["CHL", "La Moneda"],
  ["MEX", "Los Pinos"],
  ["PHL", "Malacanang,Malaca\xF1ang"],
  ["ROU", "Cotroceni,Cotroceni Palace"],
  ["UKR", "Bankova"],
  ["TUR", "Bestepe,Be\u015Ftepe"],
  ["ZAF", "Union Buildings"],
  ["NGA", "Aso Rock,Aso Villa"],
  ["KEN", "State House"],
  ["SDN", "Republican Palace"],
  ["LBN", "Baabda,Baabda Palace"],
  ["IRN", "Pasteur Street"],
  ["THA", "Government House"],
  ["MYS", "Putrajaya,Wisma Putra"],
  ["IDN", "Merdeka Palace,Pejambon"],
  ["AUS", "Kirribilli"],
  ["PSE", "Muqata"],
  ["EU", "Berlaymont"],
  ["NATO", "Evere"],
  ["UN", "Turtle Bay"]
];
var towns = [
  ["AFG", "Kandahar,Herat,Jalalabad,Mazar-i-Sharif"],
  ["ARE", "Dubai,Sharjah"],
  ["ARG", "Cordoba,Rosario,Mendoza,Bariloche"],
  ["ARM", "Gyumri"],
  ["AUS", "Sydney,Melbourne,Perth,Brisbane"],
  ["AUT", "Salzburg,Graz,Innsbruck"],
  ["AZE", "Shusha,Ganja,Khankendi,Stepanakert"],
  ["BEL", "Antwerp,Bruges,Ghent"],
  ["BGD", "Chittagong,Cox's Bazar"],
  ["BIH", "Banja Luka,Mostar,Srebrenica"],
  ["BLR", "Brest,Gomel"],
  ["BOL", "Santa Cruz,Cochabamba,Sucre"],
  ["BRA", "Rio de Janeiro,Sao Paulo,S\xE3o Paulo,Belem,Bel\xE9m,Manaus"],
  ["CAN", "Toronto,Montreal,Vancouver,Quebec City,Calgary"],
  [
    "CHE",
    "Geneva,Zurich,Z\xFCrich,Lausanne,Davos,Montreux,Basel,Lugano,Lucerne,B\xFCrgenstock,Burgenstock,Crans-Montana,Mont Pelerin"
  ],
  ["CHN", "Shanghai,Tianjin,Shenzhen,Guangzhou,Urumqi,Kunming,Chengdu,Xian,Sanya"],
  ["CIV", "Abidjan"],
  ["COD", "Goma,Bukavu,Uvira,Lubumbashi,Bunia"],
  ["COL", "Cali,Medellin,Medell\xEDn,Cartagena,Cucuta,C\xFAcuta"],
  ["CYP", "Larnaca,Limassol,Famagusta,Varosha"],
  ["CZE", "Brno"],
  ["DEU", "Munich,Hamburg,Frankfurt,Bonn,Cologne,Dresden,Ramstein,Stuttgart,Heiligendamm"],
  ["DNK", "Aarhus,Ilulissat"],
  ["DZA", "Oran"],
  ["ECU", "Guayaquil"],
  [
    "EGY",
    "Sharm el-Sheikh,Sharm El-Sheikh,Sharm el Sheikh,Sharm al-Sheikh,Alexandria,El Arish,Rafah crossing,New Alamein"
  ],
  ["ESP", "Barcelona,Seville,Granada,Malaga,Las Palmas"],
  ["ETH", "Mekelle,Bahir Dar,Jijiga,Gondar"],
  ["FIN", "Turku,Tampere"],
  ["FRA", "Strasbourg,Lyon,Marseille,Nice,Versailles,Evian,Biarritz,Cannes,Rambouillet"],
  ["GBR", "Edinburgh,Glasgow,Belfast,Manchester,Birmingham,Cardiff,Liverpool"],
  ["GEO", "Batumi,Gori,Sukhumi,Tskhinvali,Ergneti"],
  ["GRC", "Thessaloniki,Crete,Corfu"],
  ["HKG", "Hong Kong"],
  ["HRV", "Split,Dubrovnik"],
  ["IDN", "Bali,Surabaya,Bandung,Bogor,Yogyakarta,Banda Aceh,Medan"],
  ["IND", "Mumbai,Kolkata,Chennai,Bengaluru,Bangalore,Hyderabad,Srinagar,Agra,Amritsar,Goa,Jaipur"],
  ["IRL", "Cork,Shannon"],
  ["IRN", "Isfahan,Mashhad,Tabriz,Shiraz,Bandar Abbas,Natanz,Fordow,Qom,Bushehr"],
  ["IRQ", "Basra,Erbil,Mosul,Kirkuk,Sulaymaniyah,Najaf,Karbala"],
  ["ISR", "Tel Aviv,Haifa,Eilat,Beersheba"],
  ["ITA", "Milan,Turin,Venice,Naples,Florence,Palermo,Bari,Trieste,Bologna,Genoa"],
  ["JOR", "Aqaba"],
  ["JPN", "Osaka,Kyoto,Hiroshima,Nagasaki,Sapporo,Okinawa"],
  ["KAZ", "Almaty,Aktau,Shymkent"],
  ["KEN", "Mombasa,Naivasha,Kisumu"],
  ["KGZ", "Osh,Batken"],
  ["KHM", "Siem Reap,Poipet,Sihanoukville"],
  ["KOR", "Busan,Gyeongju,Incheon,Panmunjom,Kaesong"],
  ["LBN", "Tyre,Sidon,Naqoura,Tripoli Lebanon"],
  ["LBY", "Benghazi,Misrata,Sirte,Tobruk,Sabha,Ghadames"],
  ["LKA", "Jaffna,Kandy"],
  ["MAR", "Marrakesh,Marrakech,Casablanca,Tangier,Skhirat,Bouznika"],
  ["MEX", "Cancun,Canc\xFAn,Tijuana,Monterrey,Guadalajara,Acapulco"],
  ["MLI", "Gao,Timbuktu,Kidal"],
  ["MMR", "Yangon,Mandalay,Rangoon"],
  ["MOZ", "Beira,Nampula,Pemba"],
  ["MYS", "Penang,Putrajaya,Johor Bahru,Langkawi,Kota Kinabalu"],
  ["NGA", "Lagos,Kano,Port Harcourt,Maiduguri,Kaduna"],
  ["NLD", "Rotterdam,Maastricht,Utrecht"],
  ["NOR", "Bergen,Trondheim,Tromso,Troms\xF8,Stavanger,Svalbard,Longyearbyen"],
  ["OMN", "Salalah,Nizwa,Sohar"],
  ["PAK", "Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Murree"],
  ["PHL", "Cebu,Davao,Cotabato,Marawi"],
  ["POL", "Krakow,Krak\xF3w,Gdansk,Gda\u0144sk,Lodz,Wroclaw"],
  ["PRK", "Wonsan,Kumgang"],
  ["PSE", "Gaza,Gaza City,Rafah,Khan Younis,Khan Yunis,Nablus,Jenin,Hebron,Bethlehem,Jericho"],
  ["PRT", "Porto"],
  ["ROU", "Constanta,Cluj,Sibiu,Timisoara"],
  [
    "RUS",
    "Saint Petersburg,St. Petersburg,St Petersburg,Sochi,Vladivostok,Kazan,Yekaterinburg,Kaliningrad,Grozny,Murmansk,Rostov-on-Don,Belgorod,Kursk,Astrakhan"
  ],
  ["SAU", "Jeddah,Mecca,Medina,Taif,Dammam,Neom"],
  ["SDN", "Port Sudan,Omdurman,El Fasher,El-Fasher,El Obeid,Nyala,El Geneina,Kadugli"],
  ["SOM", "Kismayo,Garowe,Hargeisa,Baidoa,Bosaso,Las Anod"],
  ["SRB", "Novi Sad,Nis,Presevo"],
  ["SSD", "Malakal,Bor,Bentiu,Wau"],
  ["SWE", "Gothenburg,Malmo,Malm\xF6,Rimbo,Uppsala"],
  ["SYR", "Aleppo,Homs,Idlib,Daraa,Latakia,Hama,Raqqa,Deir ez-Zor,Qamishli,Sweida,Kobani"],
  ["TCD", "Abeche,Adre,Adr\xE9"],
  ["THA", "Chiang Mai,Phuket,Pattaya,Sisaket,Chanthaburi,Trat"],
  ["TUR", "Istanbul,Antalya,Izmir,Gaziantep,Bursa,Konya,Trabzon,Hatay"],
  ["TZA", "Arusha,Dar es Salaam,Zanzibar"],
  ["UGA", "Entebbe,Gulu"],
  ["UKR", "Odesa,Odessa,Lviv,Kharkiv,Mariupol,Donetsk,Luhansk,Kherson,Zaporizhzhia,Dnipro,Sumy,Chernihiv"],
  [
    "USA",
    "New York,New York City,Los Angeles,San Francisco,Chicago,Boston,Houston,Miami,Camp David,Dayton,Anchorage,Philadelphia,Atlanta,Seattle,San Diego,Dallas,Palm Beach,Detroit,Annapolis,Sunnylands,Reykjavik Alaska"
  ],
  ["UZB", "Samarkand,Bukhara,Termez,Fergana"],
  ["VEN", "Maracaibo,Valencia Venezuela"],
  ["VNM", "Ho Chi Minh City,Saigon,Da Nang,Hue,Haiphong"],
  ["XKX", "Mitrovica,Prizren,Pec,Zvecan,Zubin Potok,Leposavic"],
  ["YEM", "Aden,Hodeidah,Hodeida,Taiz,Marib,Mukalla"],
  ["ZAF", "Johannesburg,Cape Town,Durban"],
  ["ZWE", "Bulawayo,Victoria Falls"],
  ["BRB", "Bridgetown"],
  ["JAM", "Montego Bay"],
  ["PAN", "Contadora"]
];
var regions = new Set(
  `Middle East,Near East,Gulf,Persian Gulf,Red Sea,Black Sea,North Sea,Baltic Sea,Caspian Sea,Mediterranean,Aegean,
  South China Sea,East China Sea,Sea of Azov,Sea of Japan,Arabian Sea,Indian Ocean,Pacific,Atlantic,Arctic,Antarctic,Indo-Pacific,
  Horn of Africa,Sahel,Maghreb,Levant,Caucasus,South Caucasus,North Caucasus,Balkans,Western Balkans,Central Asia,
  Southeast Asia,South Asia,East Asia,Northeast Asia,West Africa,East Africa,Central Africa,Southern Africa,North Africa,
  Great Lakes,Great Lakes Region,Latin America,Central America,South America,North America,North Atlantic,Caribbean,Europe,
  Eastern Europe,Western Europe,Central Europe,Asia,Eurasia,Africa,Asia-Pacific,Nile,Blue Nile,White Nile,Danube,Mekong,Tigris,
  Euphrates,Jordan River,Indus,Suez Canal,Panama Canal,Strait of Hormuz,Taiwan Strait,Bosphorus,Golan Heights,Golan,West Bank,
  East Jerusalem,Gaza Strip,Sinai,Darfur,North Darfur,South Darfur,Kordofan,Tigray,Amhara,Oromia,Donbas,Donbass,Crimea,Nagorno-Karabakh,Karabakh,
  Transnistria,Abkhazia,South Ossetia,Kashmir,Kurdistan,Balochistan,Xinjiang,Tibet,Aceh,Mindanao,Rakhine,Chin State,Shan State,
  North Kivu,South Kivu,Ituri,Kivu,Katanga,Cabinda,Casamance,Ogaden,Puntland,Somaliland,Darien,Essequibo,Catalonia,
  Northern Cyprus,Republika Srpska,Preah Vihear,Catatumbo,Arauca,Cauca,Scotland,Wales,England,Northern Ireland,Sisaket`.split(",").map((name) => name.trim().toLowerCase())
);
var placeKinds = new Set(
  `city town village port resort capital province region district state island islands county prefecture municipality suburb
  area governorate department canton enclave peninsula valley`.split(/\s+/)
);
var sites = new Set(
  `residence embassy consulate palace hotel headquarters centre center mission villa castle mansion ministry chancery castle
  office offices hall base compound airport checkpoint crossing resort monastery chateau ch\xE2teau complex parliament estate
  bunker ship barracks university institute building house retreat lodge annex annexe`.split(/\s+/)
);
var nameLike = new Set(
  `jordan israel georgia chad victoria sofia santiago paris florence sydney austin kingston hamilton stanley lima juba male cali
  troy dallas houston china india kenya america brittany alexandria medina valencia milan nice split hue bor san jerusalem
  adelaide charlotte lourdes cuba guinea mali kiel bonn dayton boston perth nis agra berlin london lyon rome england wales holland
  washington lincoln jackson madison cleveland geneva salem santiago trinidad dominica`.split(/\s+/)
);

// src/language/syntax/places.ts
function placeWords() {
  const names = [
    ...countries.flatMap((country) => [...country.names, ...country.capitals]),
    ...towns.flatMap(([, list2]) => list2.split(","))
  ];
  const words7 = names.flatMap((name) => name.toLowerCase().split(/[\s-]+/));
  return new Set(words7.filter((word2) => word2.length > 2).map((word2) => letters(word2, 0, word2.length)));
}

// src/language/syntax/weights.ts
var loaded;
function model() {
  loaded ??= unpack(readFileSync(join(packageRoot(), "weights", "english.bin")));
  return loaded;
}
function packageRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("weights/english.bin: no package.json above the program");
    folder = above;
  }
  return folder;
}
function unpack(bytes2) {
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const length = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes2.subarray(4, 4 + length)));
  const sections = /* @__PURE__ */ new Map();
  let at2 = 4 + length + 3 & ~3;
  for (const { name, kind: kind2, length: length2 } of header.sections) {
    sections.set(name, readers[kind2](view, at2, length2));
    at2 = at2 + length2 * sizes[kind2] + 3 & ~3;
  }
  const { tags, relations, choices, capitalised: capitalised2, verbal: verbal2, verbAfter, shapes, sets: sets2, stops } = header;
  const traits = traitsOf(tags);
  return {
    tags,
    relations,
    traits,
    lexicon: new Lexicon(
      {
        hashes: sections.get("words"),
        classes: sections.get("classes"),
        choices,
        capitalised: capitalised2,
        verbal: verbal2,
        verbAfter,
        shapes,
        proper: tags.indexOf("PROPN/NNP")
      },
      placeWords()
    ),
    choices: {
      cells: sections.get("cells"),
      sets: sets2,
      classes: Math.max(...traits.coarse) + 1
    },
    tagWeights: readClassTable(sections.get("tag")),
    arcWeights: sections.get("arc"),
    sureActions: actionTable(sections.get("sure")),
    labelWeights: readClassTable(sections.get("label")),
    stops
  };
}
var sizes = { u8: 1, u16: 2, u32: 4, i32: 4 };
var readers = {
  u8: (view, at2, length) => new Uint8Array(view.buffer, view.byteOffset + at2, length),
  u16: (view, at2, length) => Uint16Array.from({ length }, (_, k) => view.getUint16(at2 + k * 2, true)),
  u32: (view, at2, length) => Uint32Array.from({ length }, (_, k) => view.getUint32(at2 + k * 4, true)),
  i32: (view, at2, length) => Int32Array.from({ length }, (_, k) => view.getInt32(at2 + k * 4, true))
};

// src/language/syntax/parse.ts
var words2 = new Words();
var owner = new Int32Array(CAPACITY + 1);
var depth = new Int32Array(CAPACITY + 1);
function parse(sentence, tokens) {
  return new Tree(sentence, tokens);
}
function lay(sentence, tokens) {
  const length = sentence.last - sentence.first;
  words2.count = 0;
  for (let at2 = 0; at2 < length; at2++) addWords(tokens[sentence.first + at2], at2, CAPACITY - (length - at2));
}
function addWords(token, at2, room) {
  const { text, lower: lower2 } = token;
  const { lexicon } = model();
  if (text.length > 2 && lower2.length === text.length && words2.count + 64 < room) {
    let from = 0;
    for (let to = 1; to < text.length - 1 && words2.count + 4 < room; to++) {
      const code = text.charCodeAt(to);
      if (code !== 45 && code !== 8208 && code !== 8209 || prefixes.has(lower2.slice(from, to))) continue;
      owner[words2.count] = at2;
      words2.add(text.slice(from, to), lower2.slice(from, to), lexicon);
      owner[words2.count] = at2;
      words2.add("-", "-", lexicon);
      from = to + 1;
    }
    owner[words2.count] = at2;
    if (from > 0) words2.add(text.slice(from), lower2.slice(from), lexicon);
    else words2.add(text, lower2, lexicon);
    return;
  }
  owner[words2.count] = at2;
  words2.add(text, lower2, lexicon);
}
var prefixes = new Set(
  "e co non pre post re semi pro mid multi psycho anti ex inter sub un".split(" ")
);
function lastWords(length) {
  const last = new Int32Array(length);
  for (let word2 = 0; word2 < words2.count; word2++) last[owner[word2]] = word2;
  return last;
}
function topWords(length) {
  const top = new Int32Array(length).fill(-1);
  if (words2.count === length) return top.map((_, at2) => at2);
  for (let word2 = 0; word2 < words2.count; word2++) {
    let steps = 0;
    for (let at2 = word2; at2 >= 0; at2 = words2.head[at2]) steps++;
    depth[word2] = steps;
    const token = owner[word2];
    const best = top[token];
    if (best < 0 || steps <= depth[best]) top[token] = word2;
  }
  return top;
}
var pairs = /* @__PURE__ */ new Map();
function split(tag) {
  const known2 = pairs.get(tag);
  if (known2 !== void 0) return known2;
  const parts2 = tag.split("/");
  pairs.set(tag, parts2);
  return parts2;
}
function readArcs(sentence, tokens) {
  const { arcWeights, sureActions, labelWeights, traits, choices, tags, relations, stops } = model();
  const length = sentence.last - sentence.first;
  assignHeads(words2, traits, arcWeights, sureActions, stops.arc);
  assignRelations(words2, traits, choices, labelWeights, stops.label);
  const arcs2 = {
    tags: new Array(length),
    xpos: new Array(length),
    heads: new Int32Array(length),
    relations: new Array(length)
  };
  const top = topWords(length);
  for (let at2 = 0; at2 < length; at2++) {
    const word2 = top[at2];
    const head2 = words2.head[word2];
    const [upos, xpos] = split(tags[words2.tag[word2]]);
    arcs2.tags[at2] = upos;
    arcs2.xpos[at2] = xpos;
    arcs2.heads[at2] = head2 < 0 ? -1 : owner[head2];
    arcs2.relations[at2] = relations[words2.relation[word2]];
  }
  repair({
    lower: (at2) => at2 < 0 || at2 >= length ? "" : tokens[sentence.first + at2].lower,
    lemma: (at2) => lemmaOf(tokens[sentence.first + at2], arcs2.xpos[at2]),
    ...arcs2
  });
  return arcs2;
}
var Tree = class {
  sentence;
  #tokens;
  /** The tag of each word of the parser. */
  #given;
  #tagged;
  #arcs;
  #lemmas;
  #predicates;
  #firsts;
  #lasts;
  constructor(sentence, tokens) {
    this.sentence = sentence;
    this.#tokens = tokens;
  }
  get tagged() {
    if (this.#tagged === void 0) {
      const { tags } = model();
      this.#tag();
      const last = lastWords(this.sentence.last - this.sentence.first);
      this.#tagged = Array.from(last, (word2) => split(tags[words2.tag[word2]])[1]);
    }
    return this.#tagged;
  }
  get tags() {
    return this.#parsed.tags;
  }
  get xpos() {
    return this.#parsed.xpos;
  }
  get heads() {
    return this.#parsed.heads;
  }
  get relations() {
    return this.#parsed.relations;
  }
  get lemmas() {
    this.#lemmas ??= this.xpos.map((tag, at2) => lemmaOf(this.#tokens[this.sentence.first + at2], tag));
    return this.#lemmas;
  }
  get predicates() {
    this.#predicates ??= readPredicates(this, this.#tokens);
    return this.#predicates;
  }
  span(token) {
    if (this.#firsts === void 0 || this.#lasts === void 0) this.#measure();
    return [this.#firsts[token], this.#lasts[token]];
  }
  /** Lays the words of the sentence in the workspace, with their tags. */
  #tag() {
    const { lexicon, tagWeights, stops } = model();
    lay(this.sentence, this.#tokens);
    if (this.#given !== void 0) words2.tag.set(this.#given);
    else {
      assignTags(words2, lexicon, tagWeights, stops.tag);
      this.#given = words2.tag.slice(0, words2.count);
    }
  }
  get #parsed() {
    if (this.#arcs === void 0) {
      this.#tag();
      this.#arcs = readArcs(this.sentence, this.#tokens);
    }
    return this.#arcs;
  }
  #measure() {
    const { heads } = this;
    const firsts = Int32Array.from(heads, (_, at2) => at2);
    const lasts = Int32Array.from(heads, (_, at2) => at2 + 1);
    for (let at2 = 0; at2 < heads.length; at2++) {
      for (let up = heads[at2]; up >= 0; up = heads[up]) {
        const widens = at2 < firsts[up] || at2 >= lasts[up];
        if (!widens) continue;
        firsts[up] = Math.min(firsts[up], at2);
        lasts[up] = Math.max(lasts[up], at2 + 1);
      }
    }
    this.#firsts = firsts;
    this.#lasts = lasts;
  }
};

// src/language/en/syntax-abbreviations.ts
var abbreviations = new Map([
  ...table2(
    "title",
    "mr mrs ms messrs mme mlle dr prof gen lt col maj capt cmdr adm brig sgt cpl pvt sen rep reps gov pres amb rev fr hon st ste supt det insp hrh msgr atty vs sec min dep asst"
  ),
  ...table2("number", "no nos art arts fig figs vol vols par para pp pg ch res mar sun sat op"),
  ...table2(
    "unit",
    "jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri inc corp co ltd llc bros jr sr esq dept depts univ assn est approx etc al cf ca vols ph.d ed eds mt ft blvd ave rd govt intl natl hon mln bln tn a.m p.m u.s u.k u.n e.u"
  )
]);
function table2(how, words7) {
  return words7.split(" ").map((word2) => [word2, how]);
}
var starters = new Set(
  `the a an this that these those he she it they we i you his her its their our my there here in on at by for from with after before
  during since while when if as although though but and or so however meanwhile earlier later moreover according both each
  either neither all some no not what who why how where which under over despite against among between also then thus today
  yesterday asked speaking following`.split(/\s+/)
);
var clitics = /* @__PURE__ */ new Set(["s", "re", "ve", "ll", "d", "m"]);
var fused = /* @__PURE__ */ new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3]
]);
var askingVerbs = new Set(
  "said asked says asks told added adds wondered exclaimed wrote tweeted posted shouted joked insisted demanded replied".split(
    " "
  )
);

// src/language/text/characters.ts
var LETTER = 1;
var DIGIT = 2;
var SPACE = 4;
var NEWLINE = 8;
var UPPER = 16;
var OTHER = 32;
var WORD = LETTER | DIGIT;
var kinds = new Uint8Array(65536);
function classify(code) {
  const unit = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 133 || code === 8232 || code === 8233) return SPACE | NEWLINE;
  if (code === 11 || code === 12) return SPACE | NEWLINE;
  if (/[\s\u0000-\u001f\u200b\ufeff]/u.test(unit)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(unit)) return LETTER | UPPER;
  if (/[\p{L}\p{M}_]/u.test(unit)) return LETTER;
  if (/\p{Nd}/u.test(unit)) return DIGIT;
  return OTHER;
}
function kind(code) {
  if (!(code >= 0)) return 0;
  const known2 = kinds[code];
  if (known2 !== 0) return known2;
  const bits2 = classify(code);
  kinds[code] = bits2;
  return bits2;
}
function isApostrophe(code) {
  return code === 39 || code === 8217 || code === 700;
}
function isHyphen(code) {
  return code === 45 || code === 8208 || code === 8209;
}
function mayClose(code) {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 8217 || code === 8221 || code === 187;
}
function mayOpen(code) {
  return code === 34 || code === 39 || code === 40 || code === 91 || code >= 8216 && code <= 8222 && code !== 8217 && code !== 8221 || code === 171;
}

// src/language/text/sentences.ts
var LONGEST = 400;
function divide(text, tokens) {
  const sentences = [];
  let first = 0;
  let paragraph = 0;
  let line = 0;
  const close2 = (last) => {
    if (last <= first) return;
    const start = tokens[first].start;
    sentences.push({ index: sentences.length, start, end: tokens[last - 1].end, first, last, paragraph });
    first = last;
  };
  let at2 = 0;
  while (at2 < tokens.length) {
    if (at2 > line && hasNewline(text, tokens[at2 - 1].end, tokens[at2].start)) {
      close2(at2);
      paragraph++;
      line = at2;
    }
    if (at2 === line) {
      const end2 = endOfDateline(text, tokens, at2);
      if (end2 > at2) {
        at2 = end2;
        close2(at2);
        continue;
      }
    }
    const end = endOfSentence(text, tokens, at2, first, line);
    if (end > at2) {
      at2 = end;
      close2(at2);
    } else {
      at2++;
      if (at2 - first >= LONGEST) close2(at2);
    }
  }
  close2(tokens.length);
  return sentences;
}
function hasNewline(text, from, to) {
  for (let at2 = from; at2 < to; at2++) if (kind(text.charCodeAt(at2)) & NEWLINE) return true;
  return false;
}
function gap(tokens, at2) {
  return at2 > 0 && at2 < tokens.length && tokens[at2].start > tokens[at2 - 1].end;
}
function endOfSentence(text, tokens, at2, first, line) {
  const token = tokens[at2];
  const mark2 = token.text.charCodeAt(0);
  const last = token.text.charCodeAt(token.text.length - 1);
  const stop = mark2 === 46 || mark2 === 33 || mark2 === 63 || mark2 === 8230 || mark2 === 12290;
  if (!stop) return last === 46 && endsAfterAbbreviation(text, tokens, at2, first) ? at2 + 1 : at2;
  let end = at2 + 1;
  while (end < tokens.length && end < at2 + 5 && closes(text, tokens, end)) end++;
  if (end >= tokens.length) return end;
  const next = tokens[end];
  const newline = hasNewline(text, tokens[end - 1].end, next.start);
  if (newline) return end;
  if (mark2 === 46 && at2 === line + 1 && kind(tokens[line].text.charCodeAt(0)) & DIGIT && tokens[line].text.length < 3)
    return at2;
  const follower = next.text.charCodeAt(0);
  const bits2 = kind(follower);
  const spaced = gap(tokens, end);
  if (!spaced && end === at2 + 1 && !(bits2 & UPPER) && !mayOpen(follower)) return at2;
  if (bits2 & LETTER && !(bits2 & UPPER)) return isLower(next.text) ? at2 : end;
  if ((mark2 === 46 || mark2 === 8230) && token.text.length > 1 && !(bits2 & (UPPER | DIGIT)) && !mayOpen(follower))
    return at2;
  if (bits2 & (UPPER | DIGIT) || mayOpen(follower)) {
    const asks = end > at2 + 1 && mark2 !== 46 && bits2 & UPPER && isAsked(tokens, end);
    return asks ? at2 : end;
  }
  return spaced && mark2 === 46 && follower !== 47 && !isDash(follower) && follower !== 44 ? end : at2;
}
function isLower(form2) {
  return form2.toLowerCase() !== form2.toUpperCase();
}
function isDash(code) {
  return code === 45 || code === 8211 || code === 8212;
}
function closes(text, tokens, at2) {
  const token = tokens[at2];
  const code = token.text.charCodeAt(0);
  if (token.text.length > 1 || !mayClose(code)) return false;
  if (code !== 34 && code !== 39) return true;
  if (!gap(tokens, at2)) return true;
  const after3 = kind(text.charCodeAt(token.end));
  return after3 === 0 || (after3 & SPACE) !== 0;
}
function endsAfterAbbreviation(text, tokens, at2, first) {
  if (at2 + 1 >= tokens.length || at2 === first || !gap(tokens, at2 + 1)) return false;
  const next = tokens[at2 + 1];
  if (hasNewline(text, tokens[at2].end, next.start)) return true;
  if (mayOpen(next.text.charCodeAt(0)) && next.text.charCodeAt(0) !== 40 && next.text.charCodeAt(0) !== 91)
    return kind(text.charCodeAt(next.end)) !== 0 && !gap(tokens, at2 + 2);
  return (kind(next.text.charCodeAt(0)) & UPPER) !== 0 && starters.has(next.lower);
}
function isAsked(tokens, from) {
  for (let at2 = from; at2 < tokens.length && at2 < from + 6; at2++) {
    const token = tokens[at2];
    if (at2 > from && askingVerbs.has(token.lower)) return true;
    if (!(kind(token.text.charCodeAt(0)) & LETTER)) return false;
  }
  return false;
}
function endOfDateline(text, tokens, line) {
  const town = tokens[line];
  if (town.text.length < 3 || town.text !== town.text.toUpperCase() || !(kind(town.text.charCodeAt(0)) & UPPER))
    return line;
  for (let at2 = line + 1; at2 < tokens.length && at2 < line + 20; at2++) {
    const token = tokens[at2];
    if (hasNewline(text, tokens[at2 - 1].end, token.start)) return line;
    const code = token.text.charCodeAt(0);
    const next = tokens[at2 + 1];
    if (next === void 0) return line;
    if (isDash(code) && (gap(tokens, at2 + 1) || token.text.length > 1 || code === 8212)) return at2 + 1;
    if (code === 47 && (next.text.charCodeAt(0) === 46 || gap(tokens, at2 + 1) && at2 > line + 1 && tokens[at2 - 2].text === "/"))
      return next.text.charCodeAt(0) === 46 ? at2 + 2 : at2 + 1;
    const part2 = kind(code) & (UPPER | DIGIT) || ".,()/".includes(token.text) || token.text === "and";
    if (!part2) return line;
  }
  return line;
}

// src/language/text/tokenise.ts
function tokenise(text) {
  const tokens = [];
  const length = text.length;
  let at2 = 0;
  while (at2 < length) {
    const bits2 = kind(text.charCodeAt(at2));
    if (bits2 & SPACE) at2++;
    else if (bits2 & WORD || startsWord(text, at2)) at2 = readWord(text, at2, tokens);
    else at2 = readMark(text, at2, tokens);
  }
  return tokens;
}
function push(text, start, end, tokens) {
  const form2 = text.slice(start, end);
  let plain4 = true;
  for (let i = 0; i < form2.length && plain4; i++) {
    const code = form2.charCodeAt(i);
    plain4 = code < 128 && !(code >= 65 && code <= 90);
  }
  tokens.push({ start, end, text: form2, lower: plain4 ? form2 : form2.toLowerCase() });
}
function startsWord(text, at2) {
  const code = text.charCodeAt(at2);
  if (code === 46) return (kind(text.charCodeAt(at2 + 1)) & DIGIT) !== 0;
  if (code === 64) return (kind(text.charCodeAt(at2 + 1)) & LETTER) !== 0;
  return code >= 55296 && code < 56320 && isAstralLetter(text, at2);
}
function isAstralLetter(text, at2) {
  return /^\p{L}/u.test(text.slice(at2, at2 + 2));
}
function readWord(text, start, tokens) {
  let at2 = start + 1;
  let dots = 0;
  let apostrophe = -1;
  let segment = start;
  for (; ; ) {
    const code = text.charCodeAt(at2);
    const bits2 = kind(code);
    if (bits2 & WORD) {
      at2++;
      continue;
    }
    if (code >= 55296 && code < 57344) {
      if (code >= 56320 || isAstralLetter(text, at2)) {
        at2++;
        continue;
      }
      break;
    }
    if (!joins(text, at2, segment, code)) break;
    if (code === 46) dots++;
    else if (isApostrophe(code)) apostrophe = at2;
    at2++;
    segment = at2;
  }
  if (text.charCodeAt(at2) === 58 && text.startsWith("://", at2)) return readAddress(text, start, at2 + 3, tokens);
  if (text.charCodeAt(at2) === 36 && kind(text.charCodeAt(at2 + 1)) & DIGIT && kind(text.charCodeAt(at2 - 1)) & LETTER)
    at2++;
  else if (text.charCodeAt(at2) === 46 && keepsPeriod(text, start, at2, dots)) at2++;
  split2(text, start, at2, apostrophe, tokens);
  return at2;
}
function joins(text, at2, segment, code) {
  const next = kind(text.charCodeAt(at2 + 1));
  if (!(next & WORD)) {
    return code === 46 && at2 - segment === 1 && isHyphen(text.charCodeAt(at2 + 1)) && (kind(text.charCodeAt(at2 + 2)) & LETTER) !== 0;
  }
  const before4 = kind(text.charCodeAt(at2 - 1));
  if (isHyphen(code)) return (before4 & WORD) !== 0 || text.charCodeAt(at2 - 1) === 46;
  if (isApostrophe(code)) return (before4 & WORD) !== 0;
  if (code === 46) {
    if (next & DIGIT) return (before4 & DIGIT) !== 0;
    if (at2 - segment === 1 && before4 & LETTER) return !(kind(text.charCodeAt(at2 + 2)) & WORD) || !(next & UPPER);
    return !(next & UPPER) && (before4 & LETTER) !== 0;
  }
  if (code === 44 || code === 58 || code === 47) return (before4 & DIGIT) !== 0 && (next & DIGIT) !== 0;
  if (code === 38) return (before4 & UPPER) !== 0 && (next & UPPER) !== 0;
  return code === 64;
}
function keepsPeriod(text, start, at2, dots) {
  if (text.charCodeAt(at2 + 1) === 46) return false;
  const length = at2 - start;
  if (dots > 0 && at2 - start === 2 * dots + 1) return true;
  if (length > 6) return false;
  const follower = nextWord(text, at2 + 1);
  const first = kind(follower.charCodeAt(0));
  if (length === 1) {
    if (!(kind(text.charCodeAt(start)) & UPPER)) return false;
    return (first & UPPER) !== 0 && !starters.has(follower.toLowerCase());
  }
  const how = abbreviations.get(text.slice(start, at2).toLowerCase());
  if (how === void 0) return false;
  if (how === "number") return (first & DIGIT) !== 0;
  if (how === "title") return (first & UPPER) !== 0 && (kind(text.charCodeAt(start)) & UPPER) !== 0;
  return true;
}
function nextWord(text, from) {
  let at2 = from;
  while (at2 < from + 3 && (text.charCodeAt(at2) === 32 || text.charCodeAt(at2) === 160)) at2++;
  let end = at2;
  while (end < at2 + 12 && kind(text.charCodeAt(end)) & WORD) end++;
  return text.slice(at2, end);
}
function readAddress(text, start, from, tokens) {
  let at2 = from;
  while (at2 < text.length && !(kind(text.charCodeAt(at2)) & SPACE) && !'"<>()[]\u201C\u201D'.includes(text[at2])) at2++;
  while (at2 > from && ".,;:!?'\u2019".includes(text[at2 - 1])) at2--;
  push(text, start, at2, tokens);
  return at2;
}
function split2(text, start, end, apostrophe, tokens) {
  if (apostrophe > start) {
    const ending = text.slice(apostrophe + 1, Math.min(end, apostrophe + 4)).toLowerCase();
    const cut2 = ending === "t" && (text.charCodeAt(apostrophe - 1) | 32) === 110 ? apostrophe - 1 : clitics.has(ending) ? apostrophe : -1;
    if (cut2 > start) {
      push(text, start, cut2, tokens);
      push(text, cut2, end, tokens);
      return;
    }
  } else if (end - start >= 5 && end - start <= 6) {
    const first = fused.get(text.slice(start, end).toLowerCase());
    if (first !== void 0) {
      push(text, start, start + first, tokens);
      push(text, start + first, end, tokens);
      return;
    }
  }
  push(text, start, end, tokens);
}
var runs = ".-!?*=~_";
function readMark(text, start, tokens) {
  const code = text.charCodeAt(start);
  let at2 = start + 1;
  if (code >= 55296 && code < 56320 && (text.charCodeAt(at2) & 64512) === 56320) at2++;
  else if (isApostrophe(code) && start > 0 && !(kind(text.charCodeAt(start - 1)) & SPACE)) {
    if ((text.charCodeAt(at2) | 32) === 115 && !(kind(text.charCodeAt(at2 + 1)) & WORD)) at2++;
  } else if (runs.includes(text[start])) {
    const query = code === 33 || code === 63;
    while (at2 < text.length) {
      const next = text.charCodeAt(at2);
      if (next !== code && !(query && (next === 33 || next === 63))) break;
      at2++;
    }
  }
  push(text, start, at2, tokens);
  return at2;
}

// src/language/text/analysis.ts
function analyse(text) {
  const tokens = tokenise(text);
  const sentences = divide(text, tokens);
  const parsed = new Array(sentences.length);
  return {
    text,
    tokens,
    sentences,
    sentenceAt: (offset) => find(sentences, offset),
    syntax(sentence) {
      const known2 = parsed[sentence.index];
      if (known2 !== void 0) return known2;
      const fresh = parse(sentence, tokens);
      parsed[sentence.index] = fresh;
      return fresh;
    }
  };
}
function find(sentences, offset) {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (sentences[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low - 1];
  const last = sentences[sentences.length - 1];
  return found === void 0 || last === void 0 || offset > last.end ? null : found;
}

// src/mention/places/gazetteer.ts
function* gazetteer() {
  for (const country of countries) {
    for (const name of country.names) yield [bare(name), { name: country.name, state: country.code }];
    for (const name of country.adjectives) yield [name, { name: country.name, adjective: country.code }];
    for (const name of country.peoples) yield [name, { name: country.name, people: country.code }];
    for (const name of country.capitals) {
      const first = country.capitals[0];
      const seat = name === first || !/Amsterdam/.test(name);
      yield [name, { name: official(name, first), town: country.code, ...seat ? { capital: country.code } : {} }];
    }
  }
  yield ["Brussels", { name: "Brussels", town: "BEL", capital: "EU" }];
  for (const [code, names] of towns) for (const name of names.split(",")) yield [name, { name, town: code }];
  for (const name of regions) yield [titled(name), { name: titled(name), region: true }];
  for (const [party, names] of seats) for (const name of names.split(",")) yield [name, { name, seat: party }];
}
function joinSenses(a, b) {
  return { ...a, ...b, name: a.name };
}
function bare(name) {
  return name.replace(/^The /, "");
}
function official(name, first) {
  const fold = (word2) => word2.normalize("NFD").replace(/\P{L}/gu, "").toLowerCase();
  return fold(name).slice(0, 3) === fold(first).slice(0, 3) ? first : name;
}
function titled(name) {
  return name.replace(/(^|[\s-])(?!of\b|and\b|the\b)\p{L}/gu, (letter) => letter.toUpperCase());
}

// src/mention/places/phrasebook.ts
var joined = /(?<=[\p{L}.])-(?:mediated|brokered|led|sponsored|hosted|facilitated|backed|chaired|based|run)$/u;
function plainForm(token) {
  const form2 = token.lower.includes("\u2019") ? token.lower.replaceAll("\u2019", "'") : token.lower;
  return form2.includes("-") ? form2.replace(joined, "") : form2;
}
function phrasebook(names, join3) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const [name, value] of names) {
    const known2 = byName2.get(name);
    if (known2 !== void 0) known2.value = join3(known2.value, value);
    else byName2.set(name, { words: analyse(name).tokens.map(plainForm), exact: acronym(name), value });
  }
  const byFirst = /* @__PURE__ */ new Map();
  for (const entry of byName2.values()) {
    const first = entry.words[0];
    const list2 = byFirst.get(first);
    if (list2 === void 0) byFirst.set(first, [entry]);
    else list2.push(entry);
  }
  for (const list2 of byFirst.values()) list2.sort((a, b) => b.words.length - a.words.length);
  return {
    match(tokens, at2, end) {
      const token = tokens[at2];
      const list2 = byFirst.get(plainForm(token));
      if (list2 === void 0) return null;
      for (const entry of list2)
        if (fits(entry, tokens, at2, end)) return { value: entry.value, last: at2 + entry.words.length };
      return null;
    }
  };
}
function fits(entry, tokens, at2, end) {
  const { words: words7, exact } = entry;
  if (at2 + words7.length > end) return false;
  if (exact !== null) return tokens[at2].text.replace(joined, "") === exact;
  for (let i = 1; i < words7.length; i++) if (plainForm(tokens[at2 + i]) !== words7[i]) return false;
  return true;
}
function acronym(name) {
  return /^[A-Z][A-Z0-9.&/-]{1,8}$/.test(name) ? name : null;
}

// src/language/en/names.ts
var particles = new Set(
  "al el bin ibn bint ben abu ould ag al- el- de da do dos das del della di du la le las los van der den von zu zum ter ten af av y wa st san o ul ur".split(
    " "
  )
);
var suffixes = /* @__PURE__ */ new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);
var closedWords = new Set(
  `the a an this that these those some any no none both each either neither all many most few several other others another such one two three
  four five six seven eight nine ten hundreds thousands dozens
  i he she it we you they his her its their our my your him them us who what which when where why how whose whom there here
  and or but nor so yet if unless while as after before since until because though although when whenever once whether despite
  in on at by for from with without within under over about above across against along amid among around behind below beneath
  beside between beyond during except inside into like near of off onto out outside past per through throughout to toward towards
  upon via according regarding following speaking asked pending given
  also however meanwhile moreover earlier later then now today yesterday tomorrow tonight still even only just not never again
  instead therefore thus hence separately nonetheless nevertheless otherwise finally firstly first second third last next
  is are was were be been has have had do does did will would can could may might shall should must`.split(/\s+/)
);
var notNames = /* @__PURE__ */ new Set([
  ...closedWords,
  ...`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday ramadan eid easter christmas
  talks negotiations consultations discussions round rounds meeting meetings agreement agreements deal ceasefire truce statement statements
  delegations delegation negotiators diplomats officials experts envoys mediators ministers sources representatives sides parties
  work progress peace war fighting violence attacks strikes troops forces soldiers fighters rebels residents people critics analysts
  observers witnesses reporters journalists lawmakers leaders countries nations states governments government presidents
  nobody everyone everybody someone nothing everything something anything yes
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
  annex article chapter section part paragraph page table`.split(/\s+/)
]);
var actingVerbs = new Set(
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
  has have had is was will would could may might should must does did can cannot does do are were
  quoted cited cites attributed attributes predicted predicts estimated maintains maintained alleged alleges contends contended
  affirmed affirms asserted asserts clarified clarifies disclosed revealed reveals reported reports urged pointed points went goes
  looks looked appears appeared seems seemed keeps kept wraps wrapped closed opens opened carried carries passed shuttled relayed sat sits
  fired shot attacked bombed struck captured handed hosted chaired also again still never reportedly since`.split(
    /\s+/
  )
);
var sayingVerbs = new Set(
  `said says say told tells added adds noted notes stressed stresses stated announced declared confirmed explained wrote writes argued
  insisted replied responded answered warned reiterated acknowledged admitted emphasised emphasized asked recalled remarked observed
  commented concluded continued claimed posted tweeted suggested indicated denied complained reported maintained asserted`.split(
    /\s+/
  )
);
var motionWords = new Set(
  `go goes going gone went travel travels travelled traveled travelling traveling trip trips return returns returned returning come comes came coming fly flies flew flown
  flying head heads headed heading move moves moved moving arrive arrived sent send visit visits visited tour journey flight flights
  back way route road transfer transferred relocate relocated shift shifted invited invitation mission deployed drive drove walked
  bring brought take took taken carried exports export shipments deliveries supplies access ticket tickets fled flee flew delegation
  dispatched dispatch calls shuttle shuttled tour`.split(/\s+/)
);
var givingWords = new Set(
  `message messages letter letters request requests demand demands proposal proposals response responses reply replies answer answers
  offer offers offered note notes protest protests conveyed convey handed hand gave give given presented submitted proposed suggested
  signal signals signalled loyal close concession concessions according apology complaint complaints appeal aid assistance
  warning warnings guarantees assurances proposed said explained delivered relayed passed passing relay commitment obligations loss
  thanks gratitude weapons arms sales support`.split(/\s+/)
);
var townNouns = new Set(
  `airport streets street suburbs suburb outskirts mayor residents hotel hotels centre center port university palace parks weather
  population district districts hospital hospitals downtown skyline cathedral mosque museum opera`.split(/\s+/)
);
var womenNames = new Set(
  `maria anna ana elena marie kaja ursula annalena angela christine catherine katherine kate elizabeth sarah susan sonata victoria amina
  fatima aisha leila layla nadia olga tatiana natalia irina svetlana ekaterina katarina marija ivana jelena milena sofia sophie sophia
  laura julia claudia patricia gabriela carolina isabel teresa rosa carmen lucia luisa alejandra beatriz delcy margarita michelle
  hillary kamala karoline jen karine samantha linda nancy mary jane margaret helen ellen karen emily emma alice clara eva ingrid astrid
  solveig kristin sigrid mette magdalena agnieszka ewa joanna zuzana eszter ilona marieke anneke femke penny wendy federica
  giorgia roberta francesca paola chrystia melanie m\xE9lanie retno sri megawati aung-san sheikha hanan najla tamara nino salome
  ngozi ellen joyce nkosazana graca stephanie rosemary martha winnie grace josephine therese th\xE9r\xE8se claudine
  yoko sanae park-geun-hye moon-hee mihaela maia natalie nathalie s\xE9gol\xE8ne anne annick martine florence zainab khadija mariam
  maryam narges zahra huda hala rania dina reem asma shireen hina benazir sushma nirmala indira sonia meghna nisha`.split(
    /\s+/
  )
);
var menNames = new Set(
  `john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul
  andrew joshua kenneth kevin brian george timothy edward jeffrey jake jason antony marco mike peter frank scott adam benjamin samuel
  alexander alexei alexey sergei sergey vladimir dmitry dmitri mikhail nikolai yuri yury igor ivan andrei andrey viktor vyacheslav oleg
  maxim konstantin kirill pavel boris volodymyr dmytro andriy mykhailo oleksandr rustem
  mohammed mohammad muhammad mohamed ahmed ahmad ali abbas hassan hussein hossein ibrahim ismail esmaeil mahmoud mustafa omar khaled khalid
  yahya abdullah abdulrahman abdel faisal salman tariq hakan recep mevlut badr majid javad hamid reza saeed kazem yousef youssef nasser jamal
  juan jose jos\xE9 carlos luis miguel pedro antonio francisco manuel jorge javier rafael fernando alberto eduardo gustavo nicolas nicol\xE1s ivan
  diego pablo rodrigo alvaro \xE1lvaro otty luiz celso mauro ernesto bruno raul ra\xFAl hugo evo
  jean pierre jacques fran\xE7ois francois emmanuel philippe laurent nicolas michel andr\xE9 andre henri louis olivier thierry sebastien
  hans klaus wolfgang friedrich olaf jens lars erik ole torbj\xF8rn bjorn anders magnus carl karl josep jos\xE9 charles donald
  giuseppe giovanni matteo luigi paolo
  aleksandar ivica milan petar marko zoran miroslav edi albin ramush hashim
  ilham nikol hikmet jeyhun ararat
  abiy tadesse getachew redwan workneh salva riek uhuru william paul felix joseph yoweri bola muhammadu goodluck olusegun cyril thabo
  hun kim xi wang li narendra rajnath subrahmanyam shehbaz ishaq bilawal imran anwar joko prabowo fumio shinzo`.split(
    /\s+/
  )
);

// src/mention/places/reader.ts
var before = new Set("in at to from near outside inside into via around of leaving left visited visiting".split(" "));
var upper = /^\p{Lu}/u;
var inner = /* @__PURE__ */ new Set(["of", "de", "la", "el", "al", "es", "el-", "upon", "sur", "am"]);
var busy = /^(?:staff|staffing|levels|work|working|workers|employees|stability|situation|posts|jobs|guards|protest|protests|attack|personnel|operations|employed|hiring|hired|number)$/;
function readPlaces(analysis, names, skipped, taken, capitals3) {
  const places = [];
  for (const sentence of analysis.sentences)
    new Places(analysis, names, skipped, taken, capitals3, sentence, places).read();
  return places;
}
var Places = class {
  text;
  tokens;
  names;
  skipped;
  taken;
  capitals;
  sentence;
  places;
  constructor(analysis, names, skipped, taken, capitals3, sentence, places) {
    this.text = analysis.text;
    this.tokens = analysis.tokens;
    this.names = names;
    this.skipped = skipped;
    this.taken = taken;
    this.capitals = capitals3;
    this.sentence = sentence;
    this.places = places;
  }
  read() {
    for (let at2 = this.sentence.first; at2 < this.sentence.last; ) at2 = Math.max(at2 + 1, this.step(at2));
  }
  lower(k) {
    return k >= this.sentence.first && k < this.sentence.last ? this.tokens[k].lower : "";
  }
  step(at2) {
    const token = this.tokens[at2];
    if (this.skipped[at2]) return at2 + 1;
    const found = this.names[at2];
    if (found) {
      const last = this.named(found);
      if (last > at2) return last;
      const capital2 = this.capitalOf(found);
      return capital2 > at2 ? capital2 : this.site(at2, found.last);
    }
    if (sites.has(token.lower)) return this.site(at2, at2 + 1);
    if (upper.test(token.text) && before.has(this.lower(at2 - 1)) && this.lower(at2 - 1) !== "of")
      return this.unknown(at2);
    return at2 + 1;
  }
  add(first, last, place, country, site) {
    const start = this.tokens[first].start;
    const end = this.tokens[last - 1].end;
    const actor = this.taken({ start, end });
    if (actor !== null && (site === null || actor.start <= start && actor.end >= end)) return first;
    this.places.push({ start, end, text: this.text.slice(start, end), place, country, site });
    return last;
  }
  /** A town or country of the gazetteer, with the country that follows it. */
  named(found) {
    const { sense, first } = found;
    const governed = before.has(this.lower(this.lower(first - 1) === "the" ? first - 2 : first - 1));
    if (sense.town !== void 0) {
      if (this.lower(found.last) === "time") return first;
      const [last, country] = this.within(found.last);
      return this.add(first, last, sense.name, country ?? sense.town, null);
    }
    if (sense.state !== void 0 && governed && !(sense.adjective !== void 0 && /^\p{L}/u.test(this.lower(found.last)) && !/^(?:and|or|on|in|at|for|with|to|from|by|as|after|before|this|last|next|when|where|which|who|is|was|will|has|had|said)$/.test(
      this.lower(found.last)
    )))
      return this.add(first, found.last, sense.name, sense.state, null);
    return first;
  }
  /** ", Turkey" after a town: the token after it and the country. */
  within(last) {
    if (this.lower(last) !== ",") return [last, null];
    const next = this.names[last + 1];
    if (!next?.sense.state || next.last > this.sentence.last) return [last, null];
    const close2 = this.lower(next.last);
    if (/^\p{L}/u.test(close2) && close2 !== "on" && close2 !== "in") return [last, null];
    return [next.last, next.sense.state];
  }
  /** "the Omani capital", "the Turkish city of Istanbul", "Sudan's capital": the place that it is. */
  capitalOf(found) {
    const code = found.sense.adjective ?? found.sense.state;
    if (code === void 0) return found.first;
    const k = /^['’]s?$/.test(this.lower(found.last)) ? found.last + 1 : found.last;
    const first = this.lower(found.first - 1) === "the" ? found.first - 1 : found.first;
    if (this.lower(k) === "capital") {
      const next = this.lower(k + 1) === "," || this.lower(k + 1) === "of" ? k + 2 : k + 1;
      const town2 = this.names[next];
      if (town2?.sense.town === code) return this.add(first, town2.last, town2.sense.name, code, null);
      const capital2 = this.capitals.get(code);
      return capital2 === void 0 ? found.first : this.add(first, k + 1, capital2, code, null);
    }
    let kind2 = k;
    while (kind2 < k + 3 && !placeKinds.has(this.lower(kind2)) && /^[a-z-]+$/.test(this.lower(kind2))) kind2++;
    if (!placeKinds.has(this.lower(kind2))) return found.first;
    const from = this.lower(kind2 + 1) === "of" ? kind2 + 2 : kind2 + 1;
    const town = this.names[from];
    if (town?.sense.town !== void 0) return this.add(first, town.last, town.sense.name, town.sense.town, null);
    const last = this.endOfRun(from);
    if (last === from) return found.first;
    return this.add(
      first,
      last,
      this.text.slice(this.tokens[from].start, this.tokens[last - 1].end),
      code,
      null
    );
  }
  endOfRun(from) {
    let last = from;
    for (let k = from; k < this.sentence.last && k < from + 5; k++) {
      const token = this.tokens[k];
      if (upper.test(token.text) && !this.skipped[k] && !notNames.has(token.lower)) last = k + 1;
      else if (k === from || !inner.has(token.lower)) break;
    }
    return last;
  }
  /** A capitalised word that no lexicon knows, after a word of place. */
  unknown(at2) {
    const preposition = this.lower(at2 - 1);
    const last = this.endOfRun(at2);
    if (last === at2) return at2 + 1;
    const token = this.tokens[at2];
    if (/^[\p{Lu}\p{N}.]+$/u.test(token.text) && last === at2 + 1) return last;
    const [end, country] = this.within(last);
    const motion = preposition === "in" || preposition === "near" || country !== null || /^(?:met|held|talks|round|place|session|meeting|gathered|arrived|convened|meetings)$/.test(this.lower(at2 - 2));
    if (!motion) return last;
    if (this.taken({ start: token.start, end: this.tokens[last - 1].end }) !== null) return last;
    const name = this.text.slice(token.start, this.tokens[last - 1].end);
    if (this.lower(end) === "province" || placeKinds.has(this.lower(end)))
      return this.add(at2, end, name, country, null);
    if (/(?:Agreement|Accord|Protocol|Treaty|Conference|Summit|Council|Committee|Commission|Ministry|Convention|Declaration|Assembly|Parliament|Congress|Party|University|Times|Post|News)$/.test(
      name
    ))
      return last;
    return this.add(at2, end, name, country, null);
  }
  /** "at the residence of the Omani ambassador in Rome": the site, and the town that it is in. */
  site(at2, next) {
    if (!sites.has(this.lower(at2)) && !this.names[at2]) return next;
    let first = at2;
    let noun2 = -1;
    for (let k = at2; k < this.sentence.last && k < at2 + 7; k++) {
      if (sites.has(this.lower(k))) noun2 = k;
      const found = this.names[k];
      if (found) {
        k = found.last - 1;
        continue;
      }
      if (noun2 === k) {
        if (!sites.has(this.lower(k + 1)) && this.lower(k + 1) !== "general") break;
        continue;
      }
      if (!upper.test(this.tokens[k].text) && !/^(?:general|official|presidential|'s|’s|conference|new|old|main)$/.test(this.lower(k)) && noun2 < k)
        break;
    }
    if (noun2 < 0) return next;
    while (first > this.sentence.first && (upper.test(this.tokens[first - 1].text) || /^(?:the|a|an|its|his|her|their|official|presidential|new|old|'s|’s)$/.test(this.lower(first - 1))) && at2 - first < 8)
      first--;
    if (!/^(?:at|in|inside)$/.test(this.lower(first - 1)) || busy.test(this.lower(first - 2))) return next;
    let last = noun2 + 1;
    if (this.lower(last) === "general") last++;
    if (this.lower(last) === "of") {
      let k = last + 1;
      while (k < this.sentence.last && k < last + 9 && !this.skipped[k] && (/^(?:the|a|an|of)$/.test(this.lower(k)) || this.names[k] || upper.test(this.tokens[k].text) || /^(?:ambassador|consul|general|foreign|prime|minister|president|envoy|nations|ministry|government|governor|council|chief|mission|embassy)$/.test(
        this.lower(k)
      )))
        k = this.names[k]?.last ?? k + 1;
      if (k > last + 1) last = k;
    }
    const site = this.text.slice(this.tokens[first].start, this.tokens[last - 1].end);
    let place = null;
    let country = null;
    let end = last;
    const town = /^(?:in|near|outside|,)$/.test(this.lower(last)) ? this.names[last + 1] : null;
    if (town?.sense.town !== void 0 && town.last <= this.sentence.last) {
      const [close2, state2] = this.within(town.last);
      place = town.sense.name;
      country = state2 ?? town.sense.town;
      end = close2;
    }
    if (place === null && !/\p{Lu}| of /u.test(site)) return next;
    return this.add(first, end, place, country, site);
  }
};

// src/mention/actors/heads.ts
var leads2 = /^(?:,? (?:who )?(?:again |also |has |had |will |is to |was to )?(?:head|heads|headed|heading|lead|leads|led|leading|chair\w*|represent\w*|signed for|signs for)|,? head of|,? leader of) (?:the |a |an )?$/;
var led = /(?:(?:headed|led|chaired|represented|formed) (?:\w+ )?by|by)(?: \p{Ll}+){0,2} $/u;
var possessed = /^['’]s? (?:was|is|were) (?:headed|led|represented) by (?:the )?$/;
function giveHeads(placing2, drafts, first, last) {
  const { of } = placing2;
  for (let i = first; i < last; i++) {
    const person = drafts[i];
    if (person.kind !== "person") continue;
    const standing = of.get(person);
    if (standing === void 0 || standing.party !== null) continue;
    standing.party = headed(placing2, drafts, i, -1) ?? headed(placing2, drafts, i, 1);
  }
  for (let i = first; i < last; i++) shareParty(placing2, drafts[i], drafts[i + 1]);
}
function giveParties(placing2) {
  atHome(placing2);
  for (const standing of placing2.roster.entities)
    if (standing.follows !== null) standing.party ??= standing.follows.party;
}
function atHome({ roster, home: home2 }) {
  if (home2 === null) return;
  const holders2 = /* @__PURE__ */ new Map();
  for (const standing of roster.entities) {
    if (standing.kind !== "person" || standing.role === null) continue;
    const waiting = standing.party === null && standing.home;
    if (!waiting && standing.party !== home2) continue;
    const list2 = holders2.get(standing.role);
    if (list2 === void 0) holders2.set(standing.role, [standing]);
    else list2.push(standing);
  }
  for (const [role, list2] of holders2) {
    const foreign = home2 === "USA" ? /minister|premier|chancellor/.test(role) : /secretary of state/.test(role);
    if (list2.length === 1 && !foreign) list2[0].party ??= home2;
  }
}
function shareParty({ of, scene: scene2 }, a, b) {
  if (b === void 0 || b.sentence !== a.sentence || !holds(a) || !holds(b)) return;
  const gap3 = scene2.text.slice(a.end, Math.min(b.start, a.end + 12));
  const possessed2 = a.kind === "person" && b.form === "description" && /^['’]s? $/.test(gap3);
  if (!possessed2 && !(b.kind === "person" && /^ of (?:the )?$/.test(gap3))) return;
  const left2 = of.get(a);
  const right2 = of.get(b);
  if (left2 === void 0 || right2 === void 0 || left2 === right2) return;
  left2.party ??= right2.party;
  right2.party ??= left2.party;
}
function holds({ kind: kind2 }) {
  return kind2 === "person" || kind2 === "office";
}
function headed({ of, scene: scene2 }, drafts, i, step) {
  const person = drafts[i];
  const self = of.get(person);
  let left2 = person;
  for (let j = i + step, n = 0; n < 5; j += step, n++) {
    const other = drafts[j];
    if (other === void 0 || other.sentence !== person.sentence) return null;
    const standing = of.get(other);
    if (standing === void 0) continue;
    if (step > 0 && scene2.text.slice(left2.end, left2.end + 4) === " of " && other.start - left2.end < 9) {
      left2 = other;
      continue;
    }
    if (standing === self) {
      if (step > 0) left2 = other;
      continue;
    }
    const { party } = standing;
    if (standing.kind === "person" || standing.kind === "office") return null;
    const [from, to] = step > 0 ? [left2.end, other.start] : [other.end, person.start];
    if (to - from > 60) return null;
    if (party === null) continue;
    const gap3 = scene2.text.slice(from, to);
    if (step > 0) {
      if (leads2.test(gap3) || /^,? for (?:the )?$/.test(gap3)) return party;
      if (other.noun === "one" && /^,? (?:the )?$/.test(gap3) && scene2.text.slice(other.end, other.end + 4) !== " by ")
        return party;
    } else {
      if (led.test(gap3) && /delegation|team|side|one|group|negotiators/.test(other.noun)) return party;
      if (possessed.test(gap3)) return party;
    }
  }
  return null;
}

// src/language/en/organisations.ts
var bodies = [
  [
    "EU",
    "European Union",
    "EU,E.U.,European Commission,European Parliament,European Council,Council of the European Union,European External Action Service,EEAS"
  ],
  [
    "UN",
    "United Nations",
    "UN,U.N.,UN Security Council,U.N. Security Council,United Nations Security Council,Security Council,UN General Assembly,General Assembly,UN Secretariat"
  ],
  [
    "NATO",
    "NATO",
    "Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,North Atlantic Council"
  ],
  ["AU", "African Union", "AU,African Union Commission,AU Commission"],
  ["IGAD", "IGAD", "Intergovernmental Authority on Development"],
  ["ECOWAS", "ECOWAS", "Economic Community of West African States"],
  ["SADC", "SADC", "Southern African Development Community"],
  ["EAC", "East African Community", "EAC"],
  ["ECCAS", "ECCAS", "Economic Community of Central African States"],
  [
    "OSCE",
    "OSCE",
    "Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe"
  ],
  ["ICRC", "International Committee of the Red Cross", "ICRC,Red Cross"],
  ["IAEA", "International Atomic Energy Agency", "IAEA"],
  ["ASEAN", "ASEAN", "Association of Southeast Asian Nations"],
  ["OAS", "Organization of American States", "OAS"],
  ["CARICOM", "CARICOM", "Caricom,Caribbean Community"],
  ["CELAC", "CELAC", "Community of Latin American and Caribbean States"],
  ["MERCOSUR", "Mercosur", "MERCOSUR"],
  ["GCC", "Gulf Cooperation Council", "GCC"],
  ["LAS", "Arab League", "League of Arab States"],
  ["OIC", "Organisation of Islamic Cooperation", "OIC,Organization of Islamic Cooperation"],
  ["OPEC", "OPEC", "Opec"],
  ["CIS", "Commonwealth of Independent States", "CIS"],
  ["CSTO", "CSTO", "Collective Security Treaty Organization,Collective Security Treaty Organisation"],
  ["SCO", "Shanghai Cooperation Organization", "SCO,Shanghai Cooperation Organisation"],
  ["BRICS", "BRICS", "Brics"],
  ["G7", "Group of Seven", "G7,G-7"],
  ["G20", "Group of 20", "G20,G-20,Group of Twenty"],
  ["WTO", "World Trade Organization", "WTO,World Trade Organisation"],
  ["WHO", "World Health Organization", "WHO,World Health Organisation"],
  ["IMF", "International Monetary Fund", "IMF"],
  ["WB", "World Bank", ""],
  ["WFP", "World Food Programme", "WFP,World Food Program"],
  ["UNHCR", "UNHCR", "UN Refugee Agency,U.N. Refugee Agency"],
  ["UNICEF", "UNICEF", "Unicef"],
  ["UNRWA", "UNRWA", ""],
  ["UNIFIL", "UNIFIL", ""],
  ["MONUSCO", "MONUSCO", "Monusco"],
  [
    "OPCW",
    "OPCW",
    "Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons"
  ],
  ["OHCHR", "OHCHR", ""],
  ["ICC", "International Criminal Court", "ICC"],
  ["ICJ", "International Court of Justice", "ICJ"],
  ["COE", "Council of Europe", ""],
  ["CEN-SAD", "CEN-SAD", ""]
];
var movements = [
  ["hamas", "Hamas", "Islamic Resistance Movement"],
  ["hezbollah", "Hezbollah", "Hizbollah,Hizbullah,Hezbullah,Hizballah"],
  ["houthis", "Houthis", "Houthi,Houthi movement,Houthi rebels,Huthis,Huthi,Ansar Allah,Ansarullah"],
  ["taliban", "Taliban", "Afghan Taliban,Taleban"],
  ["fatah", "Fatah", ""],
  ["islamic-jihad", "Islamic Jihad", "Palestinian Islamic Jihad,PIJ"],
  ["islamic-state", "Islamic State", "ISIS,ISIL,Daesh"],
  ["al-qaeda", "Al-Qaeda", "al-Qaeda,Al Qaeda,al Qaeda"],
  ["al-shabaab", "Al-Shabaab", "al-Shabaab,Al Shabaab,al Shabaab,Al-Shabab"],
  ["boko-haram", "Boko Haram", ""],
  ["RSF", "Rapid Support Forces", "RSF"],
  ["SAF", "Sudanese Armed Forces", "SAF,Sudanese army,Sudanese Army,Sudan's army,Sudanese military,Sudan's military"],
  ["SPLM-N", "SPLM-N", "Sudan People's Liberation Movement-North,SPLM\u2013N"],
  ["SPLM-IO", "SPLM-IO", "SPLA-IO"],
  ["M23", "M23", "March 23 Movement,March 23 movement"],
  ["AFC", "Congo River Alliance", "AFC,AFC/M23"],
  ["FDLR", "FDLR", "Democratic Forces for the Liberation of Rwanda"],
  ["FARC", "FARC", "Revolutionary Armed Forces of Colombia"],
  ["ELN", "National Liberation Army", "ELN"],
  ["TPLF", "Tigray People's Liberation Front", "TPLF"],
  ["OLA", "Oromo Liberation Army", "OLA"],
  ["OLF", "Oromo Liberation Front", "OLF"],
  ["ONLF", "Ogaden National Liberation Front", "ONLF"],
  ["PKK", "PKK", "Kurdistan Workers' Party,Kurdistan Workers Party"],
  ["SDF", "Syrian Democratic Forces", "SDF"],
  ["PLO", "Palestine Liberation Organization", "PLO"],
  ["MILF", "Moro Islamic Liberation Front", "MILF"],
  ["NPA", "New People's Army", "NPA"],
  ["NDFP", "National Democratic Front", "NDFP,NDF,National Democratic Front of the Philippines"],
  ["GAM", "Free Aceh Movement", "GAM"],
  ["LTTE", "LTTE", "Tamil Tigers,Liberation Tigers of Tamil Eelam"],
  ["ETA", "ETA", ""],
  ["IRA", "IRA", "Irish Republican Army"],
  ["UNITA", "UNITA", "Unita"],
  ["RENAMO", "Renamo", "RENAMO"],
  ["LRA", "Lord's Resistance Army", "LRA"],
  ["Polisario", "Polisario Front", "Polisario"],
  ["LNA", "Libyan National Army", "LNA"],
  ["GNA", "Government of National Accord", "GNA"],
  ["GNU", "Government of National Unity", "GNU"],
  ["STC", "Southern Transitional Council", "STC"],
  ["IRGC", "Islamic Revolutionary Guard Corps", "IRGC,Revolutionary Guards,Revolutionary Guard"],
  ["KNU", "Karen National Union", "KNU"],
  ["KIA", "Kachin Independence Army", "KIA"],
  ["NUG", "National Unity Government", "NUG"],
  ["wagner", "Wagner Group", "Wagner"]
];
var institutionHeads = new Set(
  "ministry department presidency government embassy consulate parliament senate cabinet chancellery administration army military court bank agency authority police navy commission committee council".split(
    " "
  )
);
var institutions = [
  [
    "USA",
    "State Department,Treasury Department,Defense Department,Department of State,Department of Defense,Justice Department,Commerce Department,National Security Council,Congress,House of Representatives,CIA,FBI"
  ],
  ["GBR", "Foreign Office,Home Office,Cabinet Office,House of Commons,FCDO"],
  ["RUS", "State Duma,Duma,Federation Council"],
  ["DEU", "Bundestag"],
  ["UKR", "Verkhovna Rada"],
  ["ISR", "Knesset,Israel Defense Forces,IDF"],
  ["IRN", "Majlis"],
  ["CHN", "State Council,Politburo"],
  ["IND", "Ministry of External Affairs,External Affairs Ministry,Lok Sabha"]
];
var movementHeads = new Set(
  "movement front army forces force party union alliance coalition brigade brigades militia council guard guards group congress league command resistance opposition rebels organisation organization federation authority".split(
    " "
  )
);
var bodyHeads = new Set(
  "committee commission council assembly agency office bank court institute centre center foundation fund association company university mission secretariat board bureau ministry department service corporation group television radio agency news tribunal parliament senate forum guild church club museum hospital school foundation".split(
    " "
  )
);
var thingHeads = new Set(
  `agreement accord accords treaty protocol declaration charter pact plan convention act law resolution memorandum sea ocean river
  strait gulf lake canal bay island islands mountains desert valley war day week month year conference summit talks process round
  initiative programme program project deal line zone street square avenue road airport hotel palace bridge dam
  prize award cup games article annex chapter statement communique document fleet crossing corridor highway pipeline stream
  license licence order decree letter roadmap framework dialogue formula affairs relations region province state city district county`.split(
    /\s+/
  )
);
var groupNouns = new Set(
  "group movement militia rebels insurgents militants guerrillas organisation organization bloc alliance faction".split(
    " "
  )
);

// src/mention/actors/parties.ts
var byParty = new Map([
  ...countries.map((country) => [country.code, country.name]),
  ...bodies.map(([party, name]) => [party, name]),
  ...movements.map(([party, name]) => [party, name])
]);
var byName = /* @__PURE__ */ new Map();
for (const { code, names, adjectives, peoples, capitals: capitals3 } of countries)
  for (const name of [...names, ...adjectives, ...peoples, ...capitals3]) byName.set(folded(name), code);
function partyName(party) {
  return byParty.get(party) ?? (party === party.toLowerCase() ? party.replace(/(^|-)\p{L}/gu, (at2) => at2.replace("-", " ").toUpperCase()) : party);
}
var states = new Set(countries.map((country) => country.code));
function isState(party) {
  return states.has(party);
}
var armed = new Set(movements.map(([party]) => party));
function isMovement(party) {
  return armed.has(party) || party === party.toLowerCase();
}
function slug(name) {
  return folded(name).replaceAll(" ", "-");
}
function folded(words7) {
  const text = words7.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return text.replace(/^the /, "");
}

// src/mention/actors/reference.ts
var envoys = /* @__PURE__ */ new Set(["ambassador", "envoy", "representative", "emissary", "delegate", "plenipotentiary"]);
var diplomats = /* @__PURE__ */ new Set([...envoys, "minister", "consul", "counsellor", "counselor", "secretary", "negotiator"]);
var speakers = /* @__PURE__ */ new Set(["spokesman", "spokeswoman", "spokesperson"]);
var distinct = /* @__PURE__ */ new Set(["deputy", "assistant", "vice", "former", "under", "associate"]);
function bears(role, description, noun2) {
  const words7 = head(role);
  const asked = head(description);
  const fits3 = words7.includes(noun2) || noun2 === "envoy" && words7.some((word2) => envoys.has(word2)) || noun2 === "diplomat" && words7.some((word2) => diplomats.has(word2)) || speakers.has(noun2) && words7.some((word2) => speakers.has(word2)) || noun2 === "mediator" && words7.includes("facilitator") || noun2 === "leader" && words7.some(
    (word2) => word2 === "president" || word2 === "premier" || word2 === "minister" && words7.includes("prime")
  ) || noun2 === "premier" && words7.includes("prime") || noun2 === "official" && words7.some(
    (word2) => word2 === "secretary" || word2 === "director" || word2 === "adviser" || word2 === "coordinator"
  );
  if (!fits3) return false;
  for (const word2 of distinct) if (asked.length > 1 && asked.includes(word2) !== words7.includes(word2)) return false;
  for (const word2 of asked)
    if (word2 !== noun2 && !words7.includes(word2) && !/^(?:top|chief|senior|lead|special|the)$/.test(word2)) return false;
  return true;
}
function head(role) {
  return role.split(/ (?:of|for|to|at|familiar|briefed) /, 1)[0].split(" ");
}
function describedPerson(roster, recent, draft) {
  const { noun: noun2, role, party } = draft;
  let found = null;
  for (let at2 = recent.length - 1; at2 >= 0 && at2 >= recent.length - 60; at2--) {
    const candidate = recent[at2];
    if (candidate.kind !== "person" && candidate.kind !== "office") continue;
    if (candidate.kind === "office" && !candidate.definite) {
      if (noun2 !== "official" && noun2 !== "diplomat") continue;
    }
    if (candidate.role === null || !bears(candidate.role, role ?? noun2, noun2)) continue;
    if (party !== null && candidate.party !== null && candidate.party !== party) continue;
    if (party !== null && candidate.party === null && found !== null) continue;
    if (draft.sex !== null && candidate.sex !== null && draft.sex !== candidate.sex) continue;
    if (found === null || found.party === null && candidate.party !== null && party !== null) found = candidate;
    if (found.party === party || party === null) break;
  }
  if (found !== null) return found;
  if (!draft.definite || !draft.subject || noun2 === "official" || noun2 === "mediator") return null;
  const { named: named4 } = roster;
  const only = named4.length === 1 ? named4[0] : null;
  if (only !== null && only.role === null && (only.party === null || party === null || only.party === party))
    return only;
  return null;
}
function agrees(candidate, sex) {
  return (candidate.kind === "person" || candidate.kind === "office") && !candidate.plural && (candidate.sex === null || candidate.sex === sex);
}
function pronounFor(placing2, draft) {
  if (draft.quoted) return null;
  if (draft.sex !== null) return personFor(placing2, draft, draft.sex);
  if (draft.noun === "it") return thingFor(placing2, draft);
  return draft.noun === "they" ? severalFor(placing2, draft) : null;
}
function personFor({ subjects: subjects2, recent }, draft, sex) {
  const fits3 = (candidate) => draft.sentence - candidate.seen <= 3 && agrees(candidate, sex);
  let found = null;
  for (let at2 = subjects2.length - 1; at2 >= 0 && at2 >= subjects2.length - 4 && found === null; at2--)
    if (fits3(subjects2[at2])) found = subjects2[at2];
  if (found === null) {
    const near2 = /* @__PURE__ */ new Set();
    for (let at2 = recent.length - 1; at2 >= 0 && at2 >= recent.length - 8; at2--)
      if (fits3(recent[at2])) near2.add(recent[at2]);
    if (near2.size === 1) found = [...near2][0];
  }
  if (found !== null) found.sex ??= sex;
  return found;
}
var agentive = /^(?:sa(?:id|ys)|add(?:ed|s)|propos|suggest|demand|request|insist|reject|refus|accept|agree[ds]?$|accus|den(?:ied|ies)|warn|urg(?:ed|es)|call(?:ed|s)|want|seek|sought|hop(?:ed|es)|condemn|welcom|announc|confirm|ask|offer|object|complain|reiterat|pledg|promis|undert|back(?:ed|s)|support|expect|stress|describ|declin|releas|withdr|suspend|recogni)/;
var auxiliary = /^(?:also|had|has|would|will|again|later|never|unconditionally|still|did|does|could)$/;
function thingFor({ subjects: subjects2, scene: scene2 }, draft) {
  const next = scene2.tokens[draft.last]?.lower ?? "";
  const after3 = scene2.tokens[draft.last + 1]?.lower ?? "";
  const acts = agentive.test(next) || auxiliary.test(next) && (agentive.test(after3) || /^(?:take|not|ready|prepared|committed|willing|never|also)$/.test(after3));
  if (!draft.subject || !acts) return null;
  for (let at2 = subjects2.length - 1; at2 >= 0 && at2 >= subjects2.length - 2; at2--) {
    const candidate = subjects2[at2];
    if (candidate.kind === "person" || candidate.kind === "office" || candidate.members.length > 0) continue;
    return draft.sentence - candidate.seen <= 2 ? candidate : null;
  }
  return null;
}
function severalFor(placing2, draft) {
  const { recent, subjects: subjects2, scene: scene2, talks } = placing2;
  if (!draft.subject) return null;
  for (let at2 = recent.length - 1; at2 >= 0 && at2 >= recent.length - 8; at2--) {
    const candidate = recent[at2];
    if (draft.sentence - candidate.seen > 2) break;
    if (candidate.members.length > 1) return candidate;
    if (candidate.plural) return null;
  }
  const a = recent[recent.length - 2];
  const b = recent[recent.length - 1];
  if (a?.party && b?.party && a.party !== b.party && draft.sentence - b.seen <= 1 && subjects2[subjects2.length - 1] === b)
    return placing2.joint([a.party, b.party], draft);
  const together = /^(?:met|agreed|signed|exchanged|discussed|talked|undertook|held|will|also|further|again|had|did)$/.test(
    scene2.tokens[draft.last]?.lower ?? ""
  );
  return together && talks.parties.length > 0 ? placing2.sides(draft) : null;
}
function describedBody(recent, draft) {
  const { noun: noun2, party } = draft;
  const group = groupNouns.has(noun2);
  for (let at2 = recent.length - 1; at2 >= 0 && at2 >= recent.length - 60; at2--) {
    const candidate = recent[at2];
    if (party !== null && candidate.party !== party) continue;
    if (group) {
      if (candidate.kind === "group" && candidate.name !== null) return candidate;
      if ((noun2 === "bloc" || noun2 === "organisation" || noun2 === "organization" || noun2 === "alliance") && candidate.kind === "organisation")
        return candidate;
    } else if (candidate.kind === "organisation" || candidate.kind === "group") {
      const called = [candidate.name ?? candidate.noun, ...candidate.aliases];
      if (called.some((name) => name.toLowerCase().split(" ").includes(noun2))) return candidate;
      if ((noun2 === "army" || noun2 === "military") && called.some((name) => /armed forces|army/i.test(name)))
        return candidate;
    }
  }
  return null;
}

// src/mention/actors/collectives.ts
var allSides = /^(?:sides?|party|parties|delegations?|country|countries|states|nations|governments?|neighbou?rs|powers|foes|rivals|enemies|belligerents|armies|negotiators|teams|groups|factions|ministers|leaders|presidents|envoys)$/;
var intermediaries = /^(?:mediators|facilitators|intermediaries)$/;
var fighters = /^(?:rebels|insurgents|militants|guerrillas|group|movement|militia|organi[sz]ation|forces)$/;
var onlyNamed = /^(?:commission|committee|council|court|bank|agency)$/;
function bodyFor(placing2, draft) {
  const { roster, recent } = placing2;
  draft.party ??= marked(draft);
  const { name, noun: noun2 } = draft;
  const single3 = name === null || !name.includes(" ");
  if (single3) {
    const known2 = describedBody(recent, draft);
    if (known2 !== null) return known2;
    if (onlyNamed.test(noun2) && draft.party === null) return null;
    if (noun2 === "government") draft.party ??= placing2.government();
  }
  if (single3 || /^(?:Foreign|Defen[cs]e|Interior|Finance|Ministry)/.test(name))
    draft.party ??= nearParty(placing2, draft);
  const { party } = draft;
  const folded2 = (name ?? noun2).toLowerCase().replace(/^the /, "");
  if (party === null) {
    const known2 = roster.has(`body any ${folded2}`);
    if (known2 !== null) return known2;
  }
  const made = roster.keyed(
    `body ${party ?? ""} ${folded2}`,
    () => roster.add({ kind: "organisation", name, party, aliases: name === null ? [] : [name] }, draft)
  );
  roster.keyed(`body any ${folded2}`, () => made);
  const acronym3 = marked(draft);
  if (acronym3 !== null) roster.keyed(`group ${slug(acronym3)}`, () => made);
  return made;
}
function nearParty({ recent, home: home2 }, draft) {
  for (let at2 = recent.length - 1; at2 >= 0 && at2 >= recent.length - 12; at2--) {
    const { seen, kind: kind2, party } = recent[at2];
    if (seen < draft.sentence) break;
    if (kind2 === "organisation" || party === null || !isState(party) || party === "USA" && draft.name?.startsWith("Foreign"))
      continue;
    return party;
  }
  return home2 === "USA" ? null : home2;
}
function groupFor(placing2, draft) {
  const { roster } = placing2;
  const own = placing2.owners.get(draft) ?? null;
  placing2.ofBody(draft);
  if (draft.name !== null) return movementFor(placing2, draft);
  const members = own !== null && own.members.length > 1 ? own.members : draft.parties.filter((party2) => !/^[@=]/.test(party2));
  if (members.length > 1) return placing2.joint(members, draft);
  const owner2 = draft.same === null ? null : placing2.of.get(draft.same) ?? null;
  const party = draft.party ?? owner2?.party ?? null;
  if (groupNouns.has(draft.noun) && !draft.plural && !draft.definite) return null;
  if (party !== null) return partyGroup(placing2, draft, party);
  if (groupNouns.has(draft.noun)) {
    const known2 = draft.definite ? describedBody(placing2.recent, draft) : null;
    if (known2 !== null || !draft.plural) return known2;
  }
  if (own === null && draft.parties[0]?.startsWith("@")) return null;
  if (owner2 !== null && owner2.kind === "person")
    return roster.keyed(`team ${owner2.index}`, () => {
      const made = roster.add({ kind: "group" }, draft);
      made.follows = owner2;
      return made;
    });
  if (draft.definite && draft.plural) {
    if (intermediaries.test(draft.noun))
      return roster.keyed(
        "mediators",
        () => roster.add({ kind: "group", members: [...placing2.talks.mediators] }, { ...draft, plural: false })
      );
    if (allSides.test(draft.noun)) return placing2.sides(draft);
  }
  if (!draft.subject) return null;
  return roster.add({ kind: draft.plural ? "office" : "group", role: draft.role ?? draft.noun }, draft);
}
function partyGroup(placing2, draft, party) {
  const { roster } = placing2;
  const known2 = roster.has(`party ${party}`);
  if (draft.noun === "side")
    return isState(party) ? roster.state(party, draft.sentence) : known2 ?? delegation(placing2, draft, party);
  if (!isState(party) && fighters.test(draft.noun)) {
    if (known2 !== null) return known2;
    if (isMovement(party))
      return roster.keyed(
        `party ${party}`,
        () => roster.add(
          { kind: "group", name: partyName(party), party, aliases: [partyName(party)] },
          { ...draft, plural: false }
        )
      );
  }
  return delegation(placing2, draft, party);
}
function delegation({ roster }, draft, party) {
  const people2 = draft.plural && !/^(?:negotiators|delegations|teams)$/.test(draft.noun);
  const key2 = people2 ? `people ${party} ${draft.noun}` : `delegation ${party}`;
  return roster.keyed(key2, () => roster.add({ kind: "group", party }, draft));
}
function movementFor({ roster, scene: scene2 }, draft) {
  const acronym3 = marked(draft);
  const folded2 = slug(draft.name);
  const known2 = roster.has(`group ${folded2}`) ?? (draft.party === null ? null : roster.has(`party ${draft.party}`));
  const party = acronym3 ?? draft.party;
  const standing = known2 ?? roster.add({ kind: "group", name: draft.name, party, aliases: [draft.name] }, { ...draft, plural: false });
  for (const key2 of [
    `group ${folded2}`,
    party && `party ${party}`,
    draft.party && `party ${draft.party}`,
    acronym3 && `group ${slug(acronym3)}`
  ])
    if (key2) roster.keyed(key2, () => standing);
  if (acronym3 !== null && known2 !== null && known2.party !== null && known2.party === known2.party.toLowerCase() && known2.party === slug(known2.name ?? ""))
    known2.party = acronym3;
  const words7 = scene2.text.slice(draft.start, draft.end).replace(/^the /i, "");
  if (standing.aliases.length < 12 && !standing.aliases.includes(words7)) standing.aliases.push(words7);
  return standing;
}
function marked(draft) {
  const mark2 = draft.parties[0];
  return mark2?.startsWith("=") ? mark2.slice(1) : null;
}

// src/language/en/offices.ts
var officeHeads = new Map([
  ...row(
    "head",
    `president premier minister chancellor king queen prince princess emir sultan pope monarch
    secretary undersecretary under-secretary secretary-general vice-president ambassador envoy representative spokesman spokeswoman spokesperson
    negotiator mediator facilitator governor mayor senator congressman congresswoman lawmaker deputy counsellor counselor consul attach\xE9
    commissioner coordinator co-ordinator diplomat adviser advisor emissary rapporteur speaker chairman chairwoman chairperson chair
    general admiral colonel marshal commodore brigadier lieutenant captain commander major
    ayatollah sheikh imam cardinal archbishop bishop patriarch judge justice delegate plenipotentiary co-chair
    superintendent inspector sergeant vice-chairman vice-chair vice-minister interlocutor`
  ),
  ...row("word", "head chief leader director director-general member co-leader boss counterpart founder manager dean"),
  ...row(
    "loose",
    "official officer aide source person expert observer participant witness analyst lawyer technician adviser politician activist economist professor spokespeople"
  )
]);
var officeModifiers = new Set(
  `foreign prime deputy vice assistant associate special chief first second permanent presidential principal senior lead top general
  defence defense interior home finance economy economic energy oil petroleum trade commerce industry agriculture fisheries fishery water irrigation
  resources environment transport transportation health education justice culture information communications labour labor
  planning development cooperation security intelligence national federal state external internal political military naval
  diplomatic press media government parliamentary opposition royal crown grand supreme high highest acting interim caretaker
  transitional nuclear climate humanitarian peace rebel militia army navy air police border human rights refugee
  under secretary attorney solicitor personal resident regional technical brigadier lieutenant major rear rear-admiral field
  joint policy affairs relations executive managing honorary consul minister party delegation ceasefire truce hostage prisoner prisoners
  co-chief co-lead european international un religious tribal mining infrastructure investment tourism social local public works
  ministry department commission council agency authority bureau cabinet embassy mission group movement front guerrilla
  hydrocarbons european eurasian african asian american pacific arab balkan caucasian nordic baltic hemispheric near eastern central southern northern western southeast hemisphere electricity food maritime territorial veterans reintegration unification reconciliation rehabilitation`.split(
    /\s+/
  )
);
var officePrefixes = new Set(
  `new former outgoing incoming then ex-president newly-appointed newly appointed visiting veteran longtime long-serving late current
  present long-time previous departing top-level internationally recognized recognised democratically elected legitimate ousted retired rebel-led powerful`.split(
    /\s+/
  )
);
var portfolioEnds = new Set(
  `affairs state defence defense security issues policy cooperation commerce resources energy development trade relations
  finance interior war peace process talks negotiations mission operations rights staff justice health education council staff
  affairs environment agriculture east east africa europe asia america states nations union department ministry commission
  federation republic committee office agency authority duma assembly house senate parliament board court army forces navy
  guard front movement party bank league water irrigation transport`.split(/\s+/)
);
var complementPrepositions = /* @__PURE__ */ new Set(["of", "for", "to", "on", "at", "in"]);
var courtesies = /* @__PURE__ */ new Map([
  ["mr", "m"],
  ["mr.", "m"],
  ["mrs", "f"],
  ["mrs.", "f"],
  ["ms", "f"],
  ["ms.", "f"],
  ["miss", "f"],
  ["sir", "m"],
  ["lord", "m"],
  ["lady", "f"],
  ["dame", "f"],
  ["dr", null],
  ["dr.", null],
  ["prof", null],
  ["prof.", null]
]);
var shortened = /* @__PURE__ */ new Map([
  ["gen", "general"],
  ["gen.", "general"],
  ["lt", "lieutenant"],
  ["lt.", "lieutenant"],
  ["col", "colonel"],
  ["col.", "colonel"],
  ["maj", "major"],
  ["maj.", "major"],
  ["brig", "brigadier"],
  ["brig.", "brigadier"],
  ["adm", "admiral"],
  ["adm.", "admiral"],
  ["capt", "captain"],
  ["capt.", "captain"],
  ["sen", "senator"],
  ["sen.", "senator"],
  ["gov", "governor"],
  ["gov.", "governor"],
  ["amb", "ambassador"],
  ["amb.", "ambassador"],
  ["rep", "representative"],
  ["rep.", "representative"],
  ["pres.", "president"],
  ["fm", "foreign minister"],
  ["pm", "prime minister"]
]);
var officeSex = new Map([
  ...[
    "king",
    "prince",
    "emir",
    "sultan",
    "pope",
    "spokesman",
    "chairman",
    "congressman",
    "sheikh",
    "ayatollah",
    "imam",
    "cardinal",
    "archbishop",
    "bishop",
    "patriarch"
  ].map((word2) => [word2, "m"]),
  ...["queen", "princess", "spokeswoman", "chairwoman", "congresswoman"].map((word2) => [word2, "f"])
]);
var delegationNouns = new Set(
  "delegation team side delegations teams sides negotiators negotiator-team diplomats envoys officials experts representatives mediators delegates ministers parties counterparts facilitators emissaries lawmakers intermediaries presidents leaders commanders".split(
    " "
  )
);
var peopleNouns = new Set(
  `negotiators diplomats envoys officials experts representatives mediators delegates ministers sources facilitators emissaries
  lawmakers aides advisers spokesmen commanders leaders generals presidents intermediaries ambassadors authorities forces troops
  soldiers fighters rebels militants insurgents governments armies delegations teams counterparts technicians guerrillas leadership
  army government military administration navy authorities police group movement organisation organization bloc alliance faction militia guerrilla`.split(
    /\s+/
  )
);
var sideNouns = new Set(
  "sides parties delegations countries states nations governments teams neighbours neighbors powers foes rivals capitals-governments enemies belligerents armies groups factions negotiators".split(
    " "
  )
);
var headVerbs = new Set(
  "headed heads head heading led leads lead leading chaired chairs represented represents representing heads".split(
    " "
  )
);
function row(kind2, words7) {
  return words7.split(/\s+/).map((word2) => [word2, kind2]);
}

// src/mention/actors/lexicon.ts
function* senses() {
  yield* gazetteer();
  for (const [party, name, others] of bodies)
    for (const form2 of [name, ...others.split(",")])
      if (form2 !== "") yield [form2, { name: formal(name, form2), body: party }];
  for (const [party, name, others] of movements)
    for (const form2 of [name, ...others.split(",")]) if (form2 !== "") yield [form2, { name, movement: party }];
  for (const [party, names] of institutions)
    for (const name of names.split(",")) yield [name, { name, institution: party }];
}
function formal(name, form2) {
  return /^[A-Z][A-Za-z.]{1,7}$/.test(form2) ? name : form2;
}
var book = phrasebook(senses(), joinSenses);
function known(tokens, at2, end) {
  const found = book.match(tokens, at2, end);
  return found === null ? null : { first: at2, last: found.last, sense: found.value };
}
var hyphen = /[-\u2010-\u2013]/;
function joinedParties(token) {
  if (!hyphen.test(token.text)) return null;
  const parts2 = token.text.split(hyphen);
  if (parts2.length > 4) return null;
  const found = [];
  let start = token.start;
  for (const text of parts2) {
    const part2 = { start, end: start + text.length, text, lower: text.toLowerCase() };
    const dotted = { ...part2, text: `${text}.`, lower: `${part2.lower}.` };
    const match2 = text.length > 1 ? book.match([part2], 0, 1) ?? book.match([dotted], 0, 1) : null;
    if (match2 !== null && partyOf(match2.value) !== null) found.push({ start, end: part2.end, sense: match2.value });
    start += text.length + 1;
  }
  return found.length > 1 ? found : null;
}
function partyOf(sense) {
  return sense.state ?? sense.adjective ?? sense.people ?? sense.body ?? sense.movement ?? sense.seat ?? sense.institution ?? sense.capital ?? null;
}

// src/mention/actors/scene.ts
var HEAD = 1;
var MODIFIER = 2;
var PREFIX = 4;
var PEOPLE = 8;
var DELEGATION = 16;
var INSTITUTION = 32;
var DETERMINER = 64;
var PRONOUN = 128;
var SIDE = 256;
var COURTESY = 512;
var PREPOSITION = 1024;
var bits = /* @__PURE__ */ new Map();
function mark(words7, bit) {
  for (const word2 of words7) bits.set(word2, (bits.get(word2) ?? 0) | bit);
}
mark(officeHeads.keys(), HEAD);
mark(shortened.keys(), HEAD);
mark(officeModifiers, MODIFIER);
mark(officePrefixes, PREFIX);
mark(peopleNouns, PEOPLE);
mark(delegationNouns, DELEGATION);
mark(institutionHeads, INSTITUTION);
mark(
  ["the", "a", "an", "its", "his", "her", "their", "whose", "another", "both", "neither", "each", "either"],
  DETERMINER
);
mark(["he", "she", "they", "it", "him", "his", "her", "them", "their"], PRONOUN);
mark(sideNouns, SIDE);
mark(courtesies.keys(), COURTESY);
mark(complementPrepositions, PREPOSITION);
function wordBits(lower2) {
  return bits.get(lower2) ?? 0;
}
var capital = /^\p{Lu}/u;
function isCapital(token) {
  if (token === void 0) return false;
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return code !== 8217 && code !== 8216 && code !== 8220 && code !== 8221 && capital.test(token.text);
}
function isPossessive(token) {
  return token !== void 0 && (token.lower === "'s" || token.lower === "\u2019s" || token.lower === "'" || token.lower === "\u2019");
}
function scene(analysis, times, dateline) {
  const { text, tokens, sentences } = analysis;
  const names = new Array(tokens.length).fill(null);
  const skipped = new Uint8Array(tokens.length);
  const outlet = /* @__PURE__ */ new Set();
  let time = 0;
  for (const sentence of sentences) {
    for (let at2 = sentence.first; at2 < sentence.last; at2++) {
      const token = tokens[at2];
      if (dateline !== null && token.start >= dateline.start && token.end <= dateline.end) {
        skipped[at2] = 1;
        if (isCapital(token) && /\p{Ll}/u.test(token.text)) outlet.add(token.lower);
        continue;
      }
      if (isCapital(token) || token.lower.startsWith("al-")) {
        const found = known(tokens, at2, sentence.last);
        if (found !== null) {
          names[at2] = found;
          at2 = found.last - 1;
          continue;
        }
      }
      while (time < times.length && times[time].end <= token.start) time++;
      const next = times[time];
      if (next !== void 0 && token.start >= next.start && token.end <= next.end) skipped[at2] = 1;
    }
  }
  return { text, tokens, names, skipped, quoted: quotedTokens(analysis), outlet };
}
function quotedTokens({ tokens, sentences }) {
  const quoted = new Uint8Array(tokens.length);
  let open = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      open = false;
    }
    for (let at2 = sentence.first; at2 < sentence.last; at2++) {
      const { text } = tokens[at2];
      if (text === "\u201C" || text === "\xAB" || text === "\u201E") open = true;
      else if (text === "\u201D" || text === "\xBB") open = false;
      else if (text === '"') open = !open;
      else if (open) quoted[at2] = 1;
    }
  }
  return quoted;
}

// src/mention/actors/names.ts
var LONGEST2 = 7;
var initial = /^\p{Lu}\.$/u;
var prefixed = /^(?:al|el|d|l|o)['’-]\p{Lu}/u;
var word = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
function isNameWord(token) {
  return token !== void 0 && (isCapital(token) || prefixed.test(token.text)) && word.test(token.text);
}
function endOfName(scene2, at2, end, sure) {
  const { tokens, names, skipped } = scene2;
  let last = at2;
  let k = at2;
  while (k < end && k - at2 < LONGEST2) {
    const token = tokens[k];
    if (isNameWord(token) && (skipped[k] === 0 || k > at2 && menNames.has(tokens[at2].lower))) {
      const found = names[k];
      if (found && !bearsName(scene2, k, at2, end, sure)) break;
      if (k > at2 && suffixes.has(token.lower)) return k + 1;
      if (notNames.has(token.lower) && !(k > at2 && token.lower === "may")) break;
      if (k > at2 && wordBits(token.lower) & HEAD && !initial.test(token.text)) break;
      k++;
      last = k;
    } else if (k > at2 && particles.has(token.lower) && follows(scene2, k, end)) k++;
    else if (k > at2 && token.text === "," && suffixes.has(tokens[k + 1]?.lower ?? "")) {
      return k + 2;
    } else break;
  }
  if (initial.test(tokens[at2].text) && tokens[at2 - 1]?.lower === "on") return at2;
  if (last === at2 + 1 && initial.test(tokens[at2].text)) return at2;
  return last;
}
function follows(scene2, at2, end) {
  for (let k = at2 + 1; k < end && k < at2 + 4; k++) {
    const token = scene2.tokens[k];
    if (isNameWord(token)) return scene2.skipped[k] === 0 && !scene2.names[k];
    if (!particles.has(token.lower)) return false;
  }
  return false;
}
function bearsName(scene2, k, at2, end, sure) {
  const found = scene2.names[k];
  if (found.last > k + 1) return false;
  const { sense } = found;
  const next = scene2.tokens[k + 1];
  if (k > at2)
    return nameLike.has(scene2.tokens[k].lower) || sense.town !== void 0 || sense.region === true;
  const open = k + 1 < end && isNameWord(next) && !scene2.names[k + 1] && !notNames.has(next.lower) && !wordBits(next.lower);
  return open && (sure || nameLike.has(scene2.tokens[k].lower));
}
function sexOf(name) {
  const given = name.split(" ", 1)[0].toLowerCase();
  return womenNames.has(given) ? "f" : menNames.has(given) ? "m" : null;
}
function runKind(scene2, first, last) {
  for (let k = last - 1; k >= first; k--) {
    const lower2 = scene2.tokens[k].lower;
    if (thingHeads.has(lower2)) return "thing";
    if (movementHeads.has(lower2)) return "movement";
    if (bodyHeads.has(lower2)) return "body";
  }
  return null;
}
var inner2 = /* @__PURE__ */ new Set(["of", "for", "and", "the", "'s", "\u2019s", "&", "de", "del", "y", "to"]);
function endOfRun(scene2, at2, end) {
  let last = at2;
  for (let k = at2; k < end && k - at2 < 9; k++) {
    const token = scene2.tokens[k];
    if (isCapital(token) && scene2.skipped[k] === 0) last = k + 1;
    else if (k === at2 || !inner2.has(token.lower)) break;
  }
  return last;
}

// src/mention/actors/roster.ts
var Roster = class {
  entities = [];
  /** Persons who have a name, as far as the first two. */
  named = [];
  byNamePart = /* @__PURE__ */ new Map();
  byKey = /* @__PURE__ */ new Map();
  /** The parts of the names that the report has shown. */
  parts = /* @__PURE__ */ new Map();
  add(entity, draft) {
    const made = {
      name: null,
      aliases: [],
      party: null,
      role: null,
      members: [],
      ...entity,
      index: this.entities.length,
      sex: draft.sex,
      seen: draft.sentence,
      noun: draft.noun,
      definite: draft.definite,
      plural: draft.plural,
      home: false,
      follows: null
    };
    this.entities.push(made);
    if (made.kind === "person") this.enrol(made);
    return made;
  }
  /** Counts a person among those named. */
  enrol(standing) {
    if (this.named.length < 2 && standing.name !== null) this.named.push(standing);
  }
  /** The entity kept under a key, made by `make` when it is first asked for. */
  keyed(key2, make) {
    const known2 = this.byKey.get(key2);
    if (known2 !== void 0) return known2;
    const made = make();
    this.byKey.set(key2, made);
    return made;
  }
  has(key2) {
    return this.byKey.get(key2) ?? null;
  }
  /** The named person that a draft speaks of: known by the same name or a part of it, else new. */
  person(draft) {
    const name = draft.name;
    const found = this.namesake(name, draft.party);
    if (found !== null) {
      this.learn(found, draft);
      return found;
    }
    const made = this.add(
      { kind: "person", name, aliases: [name], party: draft.party, role: draft.role },
      { ...draft, plural: false, sex: draft.sex ?? sexOf(name) }
    );
    for (const part2 of this.partsOf(name)) this.enter(part2, made);
    return made;
  }
  /** The person who bears this name or part of a name, the one last mentioned where several do. */
  namesake(name, party) {
    const parts2 = this.partsOf(name);
    const last = parts2[parts2.length - 1];
    if (last === void 0) return null;
    let best = null;
    let rank = -1;
    for (const candidate of this.byNamePart.get(last) ?? []) {
      const score = Math.max(
        ...candidate.aliases.slice(0, 4).map((alias) => agreement(parts2, this.partsOf(alias))),
        agreement(parts2, this.partsOf(candidate.name))
      );
      if (score < 0 || parts2.length > 1 && party !== null && candidate.party !== null && party !== candidate.party && score < 3)
        continue;
      if (score * 1e6 + candidate.seen > rank) {
        rank = score * 1e6 + candidate.seen;
        best = candidate;
      }
    }
    return best;
  }
  learn(standing, draft) {
    standing.party = standing.party ?? draft.party;
    if (draft.role !== null)
      standing.role = standing.role === null || draft.role.endsWith(standing.role) || isRank(standing.role) ? draft.role : standing.role;
    standing.sex = draft.sex ?? standing.sex;
    standing.seen = draft.sentence;
    if (standing.kind === "office" && draft.name !== null) standing.kind = "person";
    const { name } = draft;
    if (name === null) return;
    if (!standing.aliases.includes(name) && standing.aliases.length < 12) {
      standing.aliases.push(name);
      for (const part2 of this.partsOf(name)) this.enter(part2, standing);
    }
    if (standing.name === null || this.partsOf(name).length > this.partsOf(standing.name).length) {
      standing.name = name;
      for (const part2 of this.partsOf(name)) this.enter(part2, standing);
      standing.sex = standing.sex ?? sexOf(name);
    }
  }
  partsOf(name) {
    const known2 = this.parts.get(name);
    if (known2 !== void 0) return known2;
    const parts2 = nameParts(name);
    this.parts.set(name, parts2);
    return parts2;
  }
  enter(part2, standing) {
    const list2 = this.byNamePart.get(part2);
    if (list2 === void 0) this.byNamePart.set(part2, [standing]);
    else if (!list2.includes(standing) && list2.length < 24) list2.push(standing);
  }
  state(party, sentence) {
    return this.keyed(`state ${party}`, () => {
      const name = partyName(party);
      return this.add(
        { kind: "state", name, party, aliases: [name] },
        { sex: null, sentence, noun: "", definite: true, plural: false }
      );
    });
  }
};
function nameParts(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "").split(/\s+/).map((part2) => part2.replace(/^(?:al|el|ad|as|an|ar)-(?=\p{L}{3})/u, "").replace(/[.,]/g, "")).filter((part2) => part2 !== "" && !particles.has(part2) && part2 !== "jr" && part2 !== "sr");
}
function agreement(parts2, known2) {
  const short = parts2.length <= known2.length ? parts2 : known2;
  const long = short === parts2 ? known2 : parts2;
  if (short.length === 1) {
    const at3 = long.lastIndexOf(short[0]);
    return at3 < 0 ? -1 : long.length === 1 ? 3 : at3 === long.length - 1 ? 2 : at3 === 0 ? 1 : short[0].length > 3 ? 1 : -1;
  }
  let at2 = 0;
  for (const part2 of short) {
    const next = long.indexOf(part2, at2);
    if (next < 0) {
      if (part2.length === 1 && long[at2]?.startsWith(part2)) {
        at2++;
        continue;
      }
      return -1;
    }
    at2 = next + 1;
  }
  return 3;
}
function isRank(role) {
  return /^(?:(?:lieutenant|major|brigadier|rear|vice|retired) )*(?:general|admiral|colonel|major|captain|marshal|brigadier|commodore)$/u.test(
    role
  );
}

// src/mention/actors/placing.ts
var homely = /minister|president|premier|chancellor|spokes|secretary of state/;
var Placing = class {
  scene;
  talks;
  /** The country of the dateline where it takes part; else null. */
  home;
  roster = new Roster();
  /** Entities in the order of their mentions. */
  recent = [];
  /** Those among them that were subjects, outside quotations. */
  subjects = [];
  of = /* @__PURE__ */ new Map();
  /** Whom "its" or "their" before a description means. */
  owners = /* @__PURE__ */ new Map();
  /** Offices told without a name ("Oman's foreign minister announced"). */
  nameless = [];
  constructor(scene2, talks, home2) {
    this.scene = scene2;
    this.talks = talks;
    this.home = home2;
  }
  /** Places one draft; null where nobody can be told, which leaves no mention. */
  place(draft) {
    const owner2 = this.owner(draft);
    if (owner2 !== null && owner2.members.length === 0) draft.party ??= owner2.party;
    this.owners.set(draft, owner2);
    const standing = this.find(draft);
    if (standing === null) return;
    this.of.set(draft, standing);
    standing.seen = draft.sentence;
    this.recent.push(standing);
    if (draft.subject && !draft.quoted) this.subjects.push(standing);
  }
  find(draft) {
    if (draft.same !== null && draft.kind !== "group") {
      const known2 = this.of.get(draft.same);
      if (known2 !== void 0) {
        this.ofBody(draft);
        this.roster.learn(known2, draft);
        return known2;
      }
    }
    if (draft.form === "pronoun") return pronounFor(this, draft);
    if (draft.kind === "state") return this.roster.state(draft.party, draft.sentence);
    if (draft.kind === "organisation") return bodyFor(this, draft);
    if (draft.kind === "group") return groupFor(this, draft);
    return draft.name === null ? this.office(draft) : this.person(draft);
  }
  /** "army spokesman", "rebel negotiator": the party of the body that the report told of. */
  ofBody(draft) {
    if (draft.party !== null || draft.body === "") return;
    draft.party = describedBody(this.recent, { ...draft, noun: draft.body })?.party ?? (draft.body === "government" ? this.government() : null);
  }
  /** The state whose government "the government" is: the only one at the talks, else that of the dateline. */
  government() {
    const states3 = this.talks.parties.filter(isState);
    return states3.length === 1 ? states3[0] : states3.length === 0 ? this.home : null;
  }
  person(draft) {
    this.ofBody(draft);
    const name = draft.name;
    if (draft.role === null && draft.subject && name.includes(" ") && this.roster.namesake(name, draft.party) === null) {
      const near2 = this.nameless.filter(
        (entity) => entity.name === null && draft.sentence > entity.seen && draft.sentence - entity.seen <= 2
      );
      const only = near2.length === 1 ? near2[0] : null;
      if (only !== null && (draft.party === null || draft.party === only.party)) {
        this.roster.learn(only, draft);
        this.roster.enrol(only);
        return only;
      }
    }
    const made = this.roster.person(draft);
    if (made.party === null && draft.role !== null && homely.test(draft.role)) made.home = true;
    return made;
  }
  office(draft) {
    this.ofBody(draft);
    const found = draft.definite ? describedPerson(this.roster, this.recent, draft) : null;
    if (found !== null) {
      found.party ??= draft.party;
      found.role ??= draft.role;
      found.sex ??= draft.sex;
      return found;
    }
    const make = () => {
      const made = this.roster.add({ kind: "office", party: draft.party, role: draft.role }, draft);
      if (draft.definite && draft.party !== null && !/^(?:official|diplomat|source|counterpart)/.test(draft.noun)) {
        this.nameless.push(made);
        if (this.nameless.length > 6) this.nameless.shift();
      }
      return made;
    };
    return draft.definite ? this.roster.keyed(`office ${draft.party ?? ""} ${draft.role}`, make) : make();
  }
  /** Whom a possessive before a noun means; null where two may be meant. */
  owner(draft) {
    const mark2 = draft.parties[0];
    if (mark2 === void 0 || !mark2.startsWith("@")) return null;
    const pronoun2 = mark2.slice(1);
    const neuter = pronoun2 !== "his" && pronoun2 !== "her";
    if (pronoun2 === "their" && draft.plural && /^(?:delegations|teams)$/.test(draft.noun)) return this.sides(draft);
    let found = null;
    for (let at2 = this.recent.length - 1; at2 >= 0 && at2 >= this.recent.length - 6; at2--) {
      const candidate = this.recent[at2];
      if (pronoun2 === "their" && candidate.members.length > 1 && found === null) return candidate;
      if (candidate.party === null || found !== null && candidate.seen < draft.sentence) continue;
      if (draft.sentence - candidate.seen > 1) break;
      if ((candidate.kind === "person" || candidate.kind === "office") === neuter) continue;
      if (!neuter && !agrees(candidate, pronoun2 === "his" ? "m" : "f")) continue;
      if (found !== null && found.party !== candidate.party) return null;
      found = candidate;
      if (pronoun2 === "whose") break;
    }
    return found;
  }
  /** The parties of the talks, taken together. */
  sides(draft) {
    return this.roster.keyed(
      "sides",
      () => this.roster.add({ kind: "group", members: [...this.talks.parties] }, { ...draft, plural: false })
    );
  }
  /** Parties taken together under their own names. */
  joint(members, draft) {
    const sorted = [...new Set(members)].sort();
    if (sorted.join(" ") === this.talks.parties.join(" ")) return this.sides(draft);
    return this.roster.keyed(
      `joint ${sorted.join(" ")}`,
      () => this.roster.add({ kind: "group", members: sorted }, { ...draft, plural: false })
    );
  }
};

// src/mention/actors/cast.ts
function castOf(scene2, drafts, talks, home2) {
  const placing2 = new Placing(scene2, talks, home2);
  const names = new Roster();
  for (const draft of drafts) if (draft.kind === "person" && draft.name !== null && !draft.weak) names.person(draft);
  const borne = ({ kind: kind2, name }) => kind2 === "group" ? placing2.roster.has(`group ${slug(name)}`) !== null : names.namesake(name, null) !== null;
  let first = 0;
  for (let i = 0; i <= drafts.length; i++) {
    const draft = drafts[i];
    if (draft === void 0 || draft.sentence !== drafts[first]?.sentence) {
      giveHeads(placing2, drafts, first, i);
      first = i;
    }
    if (draft !== void 0 && (!draft.weak || borne(draft))) placing2.place(draft);
  }
  giveParties(placing2);
  return finish(scene2, drafts, placing2.of);
}
function finish(scene2, drafts, of) {
  const order = /* @__PURE__ */ new Map();
  const mentions = [];
  let end = -1;
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const standing = of.get(draft);
    if (standing === void 0 || draft.start < end) continue;
    end = draft.end;
    let entity = order.get(standing);
    if (entity === void 0) {
      entity = order.size;
      order.set(standing, entity);
    }
    const { kind: kind2, name, party, role } = standing;
    const text = scene2.text.slice(draft.start, draft.end);
    mentions.push({
      start: draft.start,
      end: draft.end,
      text,
      kind: kind2,
      name,
      party,
      role: draft.role ?? role,
      entity,
      form: draft.form
    });
  }
  const entities = [...order.keys()].map(({ kind: kind2, name, aliases, party, role, members }) => ({
    kind: kind2,
    name,
    aliases,
    party,
    role,
    members
  }));
  return { mentions, entities };
}

// src/mention/actors/modifiers.ts
var ranks = new Set(
  "general admiral colonel marshal commodore brigadier lieutenant captain commander major".split(" ")
);
var beforeGeneral = new Set(
  "consulate secretary director consul attorney prosecutor governor secretaries inspector deputy".split(" ")
);
var plainWord = /^[a-z][a-z-]*$/;
var verbal = /(?:ed|ing|ly)$/;
function continues(tokens, head2, k) {
  const before4 = tokens[head2];
  const token = tokens[k];
  if (token.lower === "general") return beforeGeneral.has(before4.lower) || ranks.has(before4.lower);
  if (wordBits(before4.lower) & (INSTITUTION | MODIFIER)) return true;
  return isCapital(token) && (isCapital(before4) || ranks.has(token.lower));
}
function attributive(scene2, at2) {
  const sense = scene2.names[at2]?.sense;
  return sense !== void 0 && (sense.adjective ?? sense.body ?? sense.movement) !== void 0;
}
function leadsToHead(scene2, k, limit, upper2) {
  for (let i = k; i < limit && i < k + 5; i++) {
    const token = scene2.tokens[i];
    if (scene2.skipped[i]) return false;
    const bits2 = wordBits(token.lower);
    if (bits2 & (HEAD | PEOPLE | DELEGATION | INSTITUTION)) return true;
    if (!(bits2 & MODIFIER) && !(token.lower === "and" && i > k) && !scene2.names[i] && !(upper2 && isCapital(token)))
      return false;
  }
  return false;
}
function capitalHead(scene2, k, limit) {
  for (let i = k + 1; i < limit && i < k + 4; i++) {
    const token = scene2.tokens[i];
    const bits2 = wordBits(token.lower);
    if (bits2 & (HEAD | INSTITUTION))
      return !(bits2 & INSTITUTION) || isCapital(token) ? isCapital(token) && !ranks.has(token.lower) : false;
    if (!isCapital(token) && token.lower !== "and" && token.text !== "&") return false;
  }
  return false;
}
function mayQualify(token) {
  return plainWord.test(token.lower) && !closedWords.has(token.lower) && !actingVerbs.has(token.lower) && !verbal.test(token.lower);
}

// src/mention/actors/complement.ts
var toward = new Set("ambassador envoy representative consul adviser advisor delegate emissary".split(" "));
var leading = new Set(
  "head director chief leader member director-general chairman chairwoman chair commander coordinator founder president secretary deputy manager".split(
    " "
  )
);
function readComplement(scene2, at2, end, noun2) {
  const { tokens, names } = scene2;
  const parties = [];
  const words7 = [];
  let k = at2;
  let last = at2;
  let substance = false;
  while (k < end && k < at2 + 16) {
    const preposition = tokens[k].lower;
    if (!(preposition === "of" || preposition === "for" || preposition === "to" && toward.has(noun2) || preposition === "at"))
      break;
    const target = readTarget(scene2, k + 1, end, leading.has(noun2));
    if (target === null) break;
    if (preposition === "at" && target.parties.length === 0) break;
    const onlyParty = target.bare && preposition !== "to";
    if (preposition !== "to") parties.push(...target.parties);
    if (!onlyParty && preposition !== "at") {
      words7.push(preposition, target.words);
      substance = true;
    }
    k = target.last;
    last = k;
    if (names[k] && !isPossessive(tokens[k])) break;
  }
  return last === at2 ? null : { last, parties, words: substance ? words7.join(" ") : "" };
}
function readTarget(scene2, at2, end, loose) {
  const { tokens, names, skipped } = scene2;
  const parties = [];
  const words7 = [];
  let bare2 = true;
  let last = at2;
  let closed = false;
  let lowerRun = 0;
  for (let k = at2; k < end && k < at2 + 12 && skipped[k] === 0; ) {
    const token = tokens[k];
    const found = names[k];
    const { lower: lower2 } = token;
    if (found) {
      if (closed && !joins2(tokens[k - 1])) break;
      const { sense } = found;
      const party = sense.state ?? sense.body ?? sense.movement ?? sense.capital ?? sense.institution ?? sense.adjective;
      if (party !== void 0) parties.push(party);
      if (sense.adjective !== void 0 && sense.state === void 0) bare2 = bare2 && false;
      else if (party === void 0) bare2 = false;
      words7.push(scene2.text.slice(token.start, tokens[found.last - 1].end));
      k = found.last;
      last = k;
      const next = tokens[k];
      closed = sense.adjective === void 0 || sense.state !== void 0 && !(loose && next && k < end && mayQualify(next));
      if (!closed) bare2 = false;
      if (sense.region === true) closed = false;
      continue;
    }
    if (isPossessive(token) && k > at2) {
      words7[words7.length - 1] += token.text;
      closed = false;
      bare2 = false;
      k++;
      continue;
    }
    if (lower2 === "the" || lower2 === "a" || lower2 === "its" || lower2 === "his" || lower2 === "their") {
      if (k > at2 && !["of", "and", "for"].includes(tokens[k - 1].lower)) break;
      words7.push(lower2);
      k++;
      continue;
    }
    if (lower2 === "and" || lower2 === "&" || lower2 === "," && isCapital(tokens[k + 1]) && portfolio(tokens[k + 1].lower)) {
      const next = tokens[k + 1];
      if (k === at2 || next === void 0 || k + 1 >= end) break;
      const nextBits = wordBits(next.lower);
      if (nextBits & HEAD && !(nextBits & MODIFIER)) break;
      if (!names[k + 1] && !portfolio(next.lower) && !(isCapital(next) && portfolio(tokens[k + 2]?.lower ?? ""))) break;
      if (lower2 !== ",") words7.push("and");
      closed = false;
      k++;
      continue;
    }
    if (lower2 === "of" && k > at2 && !names[k - 1] && names[k + 1] && names[k + 1]?.sense.state === void 0) {
      words7.push("of");
      k++;
      closed = false;
      continue;
    }
    const upper2 = isCapital(token);
    if (portfolio(lower2)) {
      if (closed && !upper2) break;
      if (upper2 && closed && !portfolioEnds.has(lower2)) break;
      words7.push(lower2);
      bare2 = false;
      k++;
      last = k;
      closed = portfolioEnds.has(lower2);
      continue;
    }
    if (upper2 ? !closed && !personAhead(scene2, k, end) : (loose || words7.length > 0) && lowerRun < 4 && !closed && mayQualify(token)) {
      words7.push(upper2 ? token.text : lower2);
      if (!upper2) lowerRun++;
      bare2 = false;
      k++;
      last = k;
      continue;
    }
    break;
  }
  if (last === at2 || parties.length + words7.length === 0) return null;
  while (words7.length > 0 && ["and", "the", "of", "a"].includes(words7[words7.length - 1])) words7.pop();
  return { last, parties, words: words7.join(" "), bare: bare2 };
}
function joins2(token) {
  return token !== void 0 && ["and", "&", ",", "of", "the"].includes(token.lower);
}
function portfolio(lower2) {
  return portfolioEnds.has(lower2) || (wordBits(lower2) & (MODIFIER | INSTITUTION)) !== 0;
}
function personAhead(scene2, k, end) {
  const next = scene2.tokens[k + 1];
  return k + 1 < end && isCapital(next) && !scene2.names[k + 1] && !portfolio(next.lower) && !portfolio(scene2.tokens[k + 2]?.lower ?? "");
}

// src/mention/actors/noun.ts
var LONGEST3 = 14;
var rankOnly = new Set("major justice chair general captain lieutenant brigadier judge".split(" "));
var rebels = /^(?:rebel|guerrilla|insurgent|militia)$/;
function readNoun(scene2, at2, end, owner2) {
  if (at2 >= end) return null;
  const { tokens, names, skipped } = scene2;
  const limit = Math.min(end, at2 + LONGEST3);
  const parties = [...owner2];
  let k = at2;
  let determiner = null;
  const opening2 = tokens[at2];
  if (owner2.length === 0 && wordBits(opening2.lower) & DETERMINER) {
    determiner = opening2.lower;
    k++;
  }
  let wordsFrom = k;
  let head2 = -1;
  let unknown = 0;
  const left2 = /* @__PURE__ */ new Set();
  let institution = "";
  let body = null;
  const owned = () => owner2.length > 0 || parties.length > 0 || determiner !== null;
  for (; k < limit && skipped[k] === 0; ) {
    const token = tokens[k];
    const found = names[k];
    if (found) {
      if (head2 >= 0 && wordBits(tokens[head2].lower) & (PEOPLE | DELEGATION)) break;
      const { sense, last } = found;
      const party = partyOf(sense);
      const next = tokens[last];
      if (isPossessive(next)) {
        if (party === null || head2 >= 0) break;
        parties.push(party);
        k = last + 1;
        wordsFrom = k;
        if (sense.institution ?? sense.body) institution = sense.name;
        continue;
      }
      if (party !== null) {
        if (head2 >= 0) {
          const modifies = wordBits(tokens[head2].lower) & MODIFIER && attributive(scene2, found.first);
          if (!modifies || !leadsToHead(scene2, last, limit, false)) break;
          head2 = -1;
        }
        if (!parties.includes(party)) parties.push(party);
        if (sense.institution !== void 0 || sense.seat !== void 0) {
          institution = sense.name;
          if (k > at2 + (determiner === null ? 0 : 1)) body = found;
        }
        if (wordsFrom < found.first && wordBits(tokens[found.first - 1].lower) & (MODIFIER | HEAD))
          for (let i = found.first; i < last; i++) left2.add(i);
        else wordsFrom = last;
        k = last;
        if (next && (next.lower === "and" || next.text === "," || next.text === "&") && attributive(scene2, found.first) && attributive(scene2, last + 1)) {
          k++;
          wordsFrom = k;
        }
        continue;
      }
      if (head2 >= 0 || sense.state) break;
      k = last;
      continue;
    }
    const bits2 = wordBits(token.lower);
    const upper2 = isCapital(token);
    if (bits2 & (HEAD | PEOPLE | DELEGATION | INSTITUTION)) {
      if (head2 >= 0 && !continues(tokens, head2, k)) break;
      if (!(rankOnly.has(token.lower) && !upper2 && !(head2 === k - 1 && beforeGeneral.has(tokens[head2].lower))))
        head2 = k;
      k++;
      if (bits2 & (PEOPLE | DELEGATION) && !(bits2 & (HEAD | MODIFIER | INSTITUTION))) break;
      continue;
    }
    if (bits2 & PREFIX && head2 < 0) {
      k++;
      if (wordsFrom === k - 1) wordsFrom = k;
      continue;
    }
    if (bits2 & MODIFIER) {
      if (head2 >= 0 && !leadsToHead(scene2, k, limit, isCapital(tokens[head2]))) break;
      k++;
      continue;
    }
    if (token.lower === "and" || token.text === "&" || token.text === ",") {
      const next = tokens[k + 1];
      if (k === wordsFrom || next === void 0 || k + 1 >= limit || names[k + 1]) break;
      const nextBits = wordBits(next.lower);
      const alike = isCapital(next) === isCapital(tokens[k - 1]);
      if (!alike || !(nextBits & (HEAD | MODIFIER)) || head2 >= 0 && (!isCapital(next) || token.text === ",")) break;
      if (token.text === "," && !isCapital(next)) break;
      if (!leadsToHead(scene2, k + 1, limit, isCapital(next))) break;
      k++;
      continue;
    }
    if (head2 >= 0) break;
    if (upper2 ? capitalHead(scene2, k, limit) : owned() && unknown < 2 && mayQualify(token) && leadsToHead(scene2, k + 1, limit, false)) {
      unknown++;
      k++;
      continue;
    }
    break;
  }
  if (head2 < 0 && body !== null && body.last === k) {
    const noun2 = tokens[k - 1].lower;
    return {
      first: at2,
      last: k,
      noun: noun2,
      type: "institution",
      parties,
      role: "",
      determiner,
      capital: true,
      name: body.sense.name,
      body: ""
    };
  }
  if (head2 < 0) return null;
  return build2(scene2, at2, wordsFrom, head2, left2, parties, determiner, institution);
}
function build2(scene2, first, wordsFrom, head2, left2, parties, determiner, institution) {
  const { tokens } = scene2;
  const token = tokens[head2];
  const noun2 = token.lower;
  const bits2 = wordBits(noun2);
  const upper2 = isCapital(token);
  if (upper2 && bits2 & HEAD && !(bits2 & INSTITUTION)) {
    for (let k = head2 + 1; k < head2 + 5 && isCapital(tokens[k]) && !scene2.skipped[k]; k++) {
      const lower2 = tokens[k].lower;
      if (bodyHeads.has(lower2) || thingHeads.has(lower2)) return null;
    }
  }
  let from = wordsFrom;
  let body = institution;
  let within3 = "";
  for (let k = wordsFrom; k < head2; k++) {
    if (wordBits(tokens[k].lower) & INSTITUTION) {
      body = scene2.text.slice(tokens[wordsFrom].start, tokens[k].end);
      from = k + 1;
      within3 = tokens[k].lower;
    }
  }
  for (let k = wordsFrom; k < head2; k++) if (rebels.test(tokens[k].lower)) within3 = "group";
  let last = head2;
  while (last > from && ranks.has(tokens[last].lower) && !beforeGeneral.has(tokens[last - 1].lower) && hasOffice(tokens, from, last))
    last--;
  const words7 = [];
  for (let k = from; k <= last; k++) {
    const { lower: lower2 } = tokens[k];
    if (lower2 !== "," && !left2.has(k)) words7.push(shortened.get(lower2) ?? lower2);
  }
  const consulate = noun2 === "general" && tokens[head2 - 1]?.lower === "consulate";
  const type = consulate ? "institution" : bits2 & INSTITUTION && !(bits2 & HEAD) ? "institution" : bits2 & HEAD ? "office" : bits2 & DELEGATION ? "delegation" : "people";
  const kind2 = officeHeads.get(noun2);
  const bare2 = parties.length === 0 && determiner === null && institution === "";
  if (type === "office" && !upper2) {
    if (rankOnly.has(noun2) && !beforeGeneral.has(tokens[head2 - 1]?.lower ?? "")) return null;
    if (ranks.has(noun2) && bare2) return null;
    if (bare2 && kind2 !== "head" && head2 === first && tokens[head2 + 1]?.lower !== "of") return null;
  }
  if (type === "institution" && bare2 && !(upper2 && head2 > first)) return null;
  if (type === "institution" && /^(?:commission|committee|council)$/.test(noun2) && upper2 && (head2 > wordsFrom || capitalised(tokens[head2 + 1])))
    return null;
  const name = type === "institution" ? scene2.text.slice(tokens[wordsFrom].start, token.end) : body === "" ? null : body;
  return {
    first,
    last: head2 + 1,
    noun: noun2,
    type,
    parties,
    role: words7.join(" "),
    determiner,
    capital: upper2,
    name,
    body: within3
  };
}
function capitalised(token) {
  return isCapital(token) || token?.lower === "of";
}
function hasOffice(tokens, from, before4) {
  for (let k = from; k < before4; k++) {
    const { lower: lower2 } = tokens[k];
    if (wordBits(lower2) & HEAD && !ranks.has(lower2)) return true;
  }
  return false;
}

// src/mention/actors/offices.ts
var owning = /^(?:its|his|her|their|whose)$/;
function office(walk, phrase, ownerDraft) {
  const { scene: scene2, end } = walk;
  const kind2 = officeHeads.get(phrase.noun) ?? "head";
  const complement = readComplement(scene2, phrase.last, end, phrase.noun);
  let last = complement?.last ?? phrase.last;
  let name = nameAfter(walk, last);
  if (name === last && complement !== null) {
    const direct = nameAfter(walk, phrase.last);
    if (direct > phrase.last) {
      last = phrase.last;
      name = direct;
    }
  }
  const joined2 = complement !== null && last === complement.last ? complement : null;
  const role = roleOf(phrase, joined2);
  const all = [...phrase.parties, ...joined2?.parties ?? []];
  let party = phrase.parties[0] ?? joined2?.parties[0] ?? ownerDraft?.party ?? null;
  if (name > last) {
    const words7 = walk.words(last, name);
    if (walk.lower(name) === "of" && party === null) party = walk.partyAt(name + 1);
    walk.own([], null);
    const made2 = walk.draft(phrase.first, name, {
      kind: "person",
      form: "name",
      name: words7,
      party,
      role: role === "counterpart" ? null : role,
      sex: officeSex.get(phrase.noun) ?? sexOf(words7),
      noun: phrase.noun,
      body: phrase.body,
      definite: true
    });
    walk.at = name;
    afterName(walk, made2);
    return true;
  }
  const bare2 = phrase.determiner === null && all.length === 0 && ownerDraft === null;
  if (bare2 && !(phrase.capital && phrase.first === walk.sentence.first) && !appositionAhead(walk, last)) {
    if (kind2 !== "head" || !phrase.capital) return false;
  }
  if (kind2 === "word" && complement === null && all.length === 0) return false;
  const indefinite = /^(?:an?|another)$/.test(phrase.determiner ?? "");
  if (phrase.noun === "person" && !indefinite) return false;
  walk.own([], null);
  let stop = last;
  if (kind2 === "loose") stop = familiar(walk, last);
  for (let k = last; k < stop && party === null; k++) party = walk.partyAt(k);
  const made = walk.draft(phrase.first, stop, {
    kind: "office",
    form: "description",
    party,
    role: phrase.noun === "counterpart" ? null : stop > last ? `${role} ${walk.words(last, stop).toLowerCase()}` : role,
    sex: officeSex.get(phrase.noun) ?? null,
    noun: phrase.noun,
    body: phrase.body,
    definite: !indefinite && (phrase.determiner !== null || all.length > 0 || ownerDraft !== null)
  });
  if (owning.test(phrase.determiner ?? "")) made.parties = [`@${phrase.determiner}`];
  walk.at = stop;
  if (kind2 === "loose") return true;
  if (ownerDraft !== null && ownerDraft.kind === "person") {
    const before4 = walk.drafts[walk.drafts.lastIndexOf(ownerDraft) - 1];
    if (before4?.kind === "person" && before4.form === "name" && before4.last === ownerDraft.first - 1 && walk.lower(before4.last) === "," && /^[,.;]/.test(walk.lower(stop))) {
      made.same = before4;
      made.kind = "person";
      return true;
    }
  }
  const behind2 = walk.lower(stop) === "(" && walk.lower(stop + 2) === ")" ? stop + 3 : stop;
  const after3 = walk.lower(behind2) === "," ? behind2 + 1 : stop;
  if (after3 > stop) {
    const close2 = nameAfter(walk, after3);
    if (close2 > after3 && !listed(walk, close2) && (!indefinite || walk.lower(close2) === ",")) {
      const words7 = walk.words(after3, close2);
      made.kind = "person";
      const named4 = walk.draft(after3, close2, {
        kind: "person",
        form: "name",
        name: words7,
        party,
        parties: made.parties,
        role: made.role,
        sex: made.sex ?? sexOf(words7),
        noun: phrase.noun,
        definite: true
      });
      made.same = named4;
      walk.drafts.splice(-2, 2, named4, made);
      walk.at = close2;
      afterName(walk, named4);
    }
  }
  return true;
}
function familiar(walk, from) {
  if (!/^(?:familiar|briefed|close|involved|knowledgeable|present|taking)$/.test(walk.lower(from))) return from;
  let k = from + 1;
  while (k < walk.end && k < from + 9 && !sayingVerbs.has(walk.lower(k)) && !/^[,.;:"”]/.test(walk.lower(k)) && !/^(?:who|that|has|had)$/.test(walk.lower(k)))
    k++;
  return k < from + 9 ? k : from;
}
function appositionAhead(walk, k) {
  const after3 = walk.lower(k) === "," ? k + 1 : k;
  return nameAfter(walk, after3) > after3;
}
function listed(walk, k) {
  return walk.lower(k) === "and" && isNameWord(walk.token(k + 1)) && !walk.scene.names[k + 1];
}
function nameAfter(walk, k) {
  if (k >= walk.end) return k;
  const token = walk.token(k);
  let from = k;
  if (wordBits(token.lower) & COURTESY && isCapital(token)) from = k + 1;
  if (!isNameWord(walk.token(from))) return k;
  if (notNames.has(walk.lower(from))) return k;
  const last = endOfName(walk.scene, from, walk.end, true);
  if (last === from) return k;
  return runKind(walk.scene, from, last) === null ? last : k;
}
function afterName(walk, person) {
  let k = walk.at;
  if (isPossessive(walk.token(k))) {
    walk.at = k + 1;
    walk.own([], person);
    return;
  }
  if (walk.lower(k) === "(") {
    const close2 = walk.lower(k + 2) === ")" ? k + 2 : -1;
    if (close2 > 0 && person.party === null) person.party = walk.partyAt(k + 1);
    return;
  }
  const comma = walk.lower(k) === ",";
  if (comma) k++;
  if (walk.lower(k) === "of" || walk.lower(k) === "for" && !comma) {
    const phrase2 = walk.partyAt(k + 1);
    if (phrase2 !== null && person.party === null) person.party = phrase2;
    return;
  }
  if (!comma) return;
  if (/^(?:better|also|commonly)?$/.test(walk.lower(k)) && walk.lower(k + 1) === "known" && walk.lower(k + 2) === "as") {
    const close2 = nameAfter(walk, k + 3);
    if (close2 > k + 3) {
      walk.draft(k + 3, close2, { kind: "person", form: "name", name: walk.words(k + 3, close2), same: person });
      walk.at = close2;
    }
    return;
  }
  if (walk.lower(k) === "who" && /^(?:is|was)$/.test(walk.lower(k + 1))) k += 2;
  const phrase = readNoun(walk.scene, k, walk.end, []);
  if (phrase === null || phrase.type !== "office") return;
  const complement = readComplement(walk.scene, phrase.last, walk.end, phrase.noun);
  const last = complement?.last ?? phrase.last;
  if (nameAfter(walk, last) > last) return;
  if (phrase.determiner !== null && k === walk.at + 1 && walk.verbAhead(last)) return;
  if (phrase.determiner === null && phrase.parties.length === 0 && complement === null && !/^(?:[,.;)]|of$)/.test(walk.lower(last)))
    return;
  const role = roleOf(phrase, complement);
  const party = phrase.parties[0] ?? complement?.parties[0] ?? null;
  if (person.role === null || officeHeads.get(phrase.noun) === "head") person.role = person.role ?? role;
  person.party = person.party ?? party;
  person.sex = person.sex ?? officeSex.get(phrase.noun) ?? null;
  walk.draft(phrase.first, last, {
    kind: "person",
    form: "description",
    party,
    role,
    noun: phrase.noun,
    body: phrase.body,
    parties: owning.test(phrase.determiner ?? "") ? [`@${phrase.determiner}`] : [],
    definite: true,
    same: person,
    subject: false
  });
  walk.at = last;
}
function officeAhead(walk, k) {
  const phrase = readNoun(walk.scene, k, walk.end, []);
  if (phrase === null || phrase.type !== "office") return false;
  return phrase.determiner !== null || phrase.parties.length > 0 || walk.lower(phrase.last) === "of";
}
function roleOf(phrase, complement) {
  if (complement === null || complement.words === "" || /^spokes/.test(phrase.noun) && complement.parties.length > 0)
    return phrase.role;
  return `${phrase.role} ${complement.words}`;
}

// src/mention/actors/bodies.ts
function bodyOf(walk, phrase) {
  const previous = walk.lower(phrase.first - 1);
  const site = /^(?:embassy|consulate|court|bank|parliament|ministry|chancellery)$/.test(phrase.noun) && /^(?:at|in|inside|outside|near|from|to)$/.test(previous);
  walk.at = phrase.last;
  if (site && /^(?:embassy|consulate|general|house|kremlin)$/.test(phrase.noun)) return true;
  if (/^(?:embassy|consulate|general)$/.test(phrase.noun) && /^(?:at|in|inside|outside|near|from|to)$/.test(walk.lower(phrase.first)))
    return true;
  if (!phrase.capital && phrase.determiner === null && phrase.parties.length === 0) return true;
  if (/^(?:court|bank|agency|police|parliament|senate)$/.test(phrase.noun) && phrase.parties.length === 0 && !phrase.capital)
    return true;
  const own = owning.test(phrase.determiner ?? "");
  const made = walk.draft(phrase.first, phrase.last, {
    kind: "organisation",
    form: phrase.capital ? "name" : "description",
    name: phrase.capital ? institutionName(walk, phrase) : null,
    party: phrase.parties[0] ?? null,
    role: null,
    noun: phrase.noun,
    definite: true
  });
  if (own) made.parties = [`@${phrase.determiner}`];
  if (walk.lower(walk.at) === "of") {
    const complement = readComplement(walk.scene, walk.at, walk.end, "ministry");
    if (complement !== null && (phrase.capital || complement.words === "")) {
      made.last = complement.last;
      made.end = walk.scene.tokens[complement.last - 1].end;
      made.party = made.party ?? complement.parties[0] ?? null;
      if (phrase.capital)
        made.name = walk.words(
          walk.lower(phrase.first) === "the" ? phrase.first + 1 : phrase.first,
          complement.words === "" ? phrase.last : complement.last
        );
      walk.at = complement.last;
    }
  }
  acronym2(walk, made);
  if (isPossessive(walk.token(walk.at))) {
    walk.own(made.party === null ? [] : [made.party], made);
    walk.at++;
  }
  return true;
}
function institutionName(walk, phrase) {
  if (phrase.name.includes(" ")) return phrase.name;
  const first = phrase.determiner === null ? phrase.first : phrase.first + 1;
  return walk.words(first, phrase.last);
}
function peopleOf(walk, phrase, ownerDraft) {
  const { noun: noun2, determiner } = phrase;
  const parties = [...phrase.parties];
  let last = phrase.last;
  walk.at = last;
  const plural2 = noun2.endsWith("s") || noun2 === "people";
  const own = owning.test(determiner ?? "");
  if (!plural2 && determiner === null && parties.length === 0 && ownerDraft === null) return true;
  if (parties.length === 0 && (walk.lower(last) === "of" || walk.lower(last) === "from")) {
    for (let k = last + 1; k < walk.end && k < last + 12; ) {
      if (/^(?:the|and|,|both)$/.test(walk.lower(k))) {
        k++;
        continue;
      }
      const found = walk.scene.names[k];
      const party = found ? partyOf(found.sense) : null;
      if (!found || party === null || isPossessive(walk.token(found.last))) break;
      parties.push(party);
      k = found.last;
    }
  }
  if (groupNouns.has(noun2) && parties.length === 0 && phrase.role !== noun2 && !/^(?:armed|rebel|militant|insurgent|guerrilla|paramilitary) \w+$/.test(phrase.role))
    return true;
  const made = walk.draft(phrase.first, last, {
    kind: "group",
    form: "description",
    party: parties.length === 1 ? parties[0] : ownerDraft?.party ?? null,
    parties: own ? [`@${determiner}`] : parties.length > 1 ? parties : [],
    noun: noun2,
    body: phrase.body,
    definite: determiner === "the" || parties.length > 0 || own || ownerDraft !== null,
    plural: plural2,
    role: parties.length === 0 && plural2 && determiner === null ? phrase.role : null
  });
  if (ownerDraft !== null && parties.length === 0) made.same = ownerDraft;
  last = walk.at;
  walk.titled = plural2 && nameAfter(walk, last) > last ? singular(phrase.role) : null;
  if (isPossessive(walk.token(last))) {
    walk.own(parties.length === 1 ? parties : [], made);
    walk.at = last + 1;
  }
  return true;
}
function acronym2(walk, draft) {
  if (walk.lower(walk.at) !== "(" || walk.lower(walk.at + 2) !== ")") return;
  const token = walk.token(walk.at + 1);
  if (!/^\p{Lu}[\p{Lu}\p{N}/–-]{1,9}$/u.test(token.text)) return;
  if (draft.kind === "group" || draft.kind === "organisation") draft.parties = [`=${token.text}`];
  walk.at += 3;
}
function singular(role) {
  return role.replace(/ies$/, "y").replace(/s$/, "");
}

// src/mention/actors/government.ts
var placing = new Set(
  "in at near outside inside around across through via within throughout leaving leave leaves left visiting visited reached entered toward towards".split(
    " "
  )
);
var OPENS = /^(?:after|before|between|during|since|following|at|in|on|under|despite|last|this|earlier|later)$/;
var neverSubject = new Set("hosted hosts held is was will has".split(" "));
function governs(scene2, found, sentence, drafts) {
  const { sense, first, last } = found;
  const { tokens } = scene2;
  const lower2 = (k) => k >= sentence.first && k < sentence.last ? tokens[k].lower : "";
  const party = partyOf(sense);
  const capital2 = sense.state === void 0;
  let before4 = lower2(first - 1) === "the" ? first - 2 : first - 1;
  const paired = pairedWith(scene2, before4, sentence);
  if (paired !== null) {
    const earlier = drafts.slice(-4).find((draft) => draft.sentence === sentence.index && draft.last === paired.last && draft.first <= paired.first);
    const place = scene2.names[paired.first];
    if (place && !earlier && partyOf(place.sense) !== null && !(capital2 && !place.sense.capital)) return null;
    if (earlier) return party;
    before4 = -1;
  }
  const preposition = lower2(before4);
  const next = lower2(last);
  if (preposition === "at" && isPossessive(tokens[last]) && /^(?:request|insistence|initiative|invitation|urging|behest)$/.test(lower2(last + 1)))
    return party;
  if (capital2 && isPossessive(tokens[last]) && /^\p{Ll}/u.test(tokens[last + 1]?.text ?? "") && last + 1 < sentence.last)
    return townNouns.has(lower2(last + 1)) ? null : party;
  if (placing.has(preposition)) return null;
  if (preposition === "from")
    return wordBits(lower2(before4 - 1)) & (PEOPLE | DELEGATION | HEAD) || /^(?:response|reply|message|approval|letter|word|support|pressure|demand|request|proposal|answer|guarantees|aid|calls)$/.test(
      lower2(before4 - 1)
    ) ? party : null;
  if (preposition === "to") return toParty(lower2, before4, capital2) ? party : null;
  if (preposition === "of" && /^(?:city|town|village|port|capital|streets|outskirts|suburbs|north|south|east|west|centre|center|part|parts|residents|east|province|region|airport)$/.test(
    lower2(before4 - 1)
  ))
    return null;
  if (next === "," && scene2.names[last + 1]?.sense.state !== void 0 && capital2) return null;
  if (lower2(before4) === "," && !capital2) {
    const town = tokens[before4 - 1];
    const known2 = scene2.names[before4 - 1];
    const preceding = lower2(before4 - 2);
    if (town && /^\p{Lu}/u.test(town.text) && (placing.has(preceding) || placing.has(lower2(before4 - 3)) || /^(?:to|from)$/.test(preceding)) && !known2?.sense.state)
      return null;
  }
  if (!capital2) return party;
  const beside = scene2.names[last + 1];
  if (/^(?:,|and)$/.test(next) && beside && beside.sense.town !== void 0 && beside.sense.capital === void 0)
    return null;
  if (/^(?:with|by|between|against|urged|told|asked|accused|upon|blamed|urging|toward|pressed|warned|informed|thanked|than)$/.test(
    preposition
  ))
    return preposition === "by" && /^(?:way)$/.test(lower2(before4 - 1)) ? null : party;
  if (preposition === "on")
    return /^(?:called|calls|call|calling|urged|pressure|imposed|depends|depend|demands)$/.test(lower2(before4 - 1)) ? party : null;
  if (preposition === "for")
    return /^(?:spoke|spokesman|spokeswoman|signed|act|acting|unacceptable|important|ball|question|matter|condition|proposal)$/.test(
      lower2(before4 - 1)
    ) ? party : null;
  if (preposition === "that" || preposition === "" || !/^\p{L}/u.test(preposition) || /^(?:and|while|but|as|whether|if|because|after|before|since|when|although|though|said|says|where|which|until|so|what)$/.test(
    preposition
  )) {
    if (/^host(?:ed|s)$/.test(next)) return null;
    let k = last;
    for (let n = 0; n < 3 && /ly$|^(?:also|again|then|later|earlier|still|both|now|has|had|have|will|would|never|not)$/.test(lower2(k)); n++)
      k++;
    if (neverSubject.has(next) && k === last && /^(?:in|on|at|the|a|by|under)$/.test(lower2(last + 1)) && (next === "is" || next === "was"))
      return null;
    if (k > last && /^(?:will|would)$/.test(lower2(k - 1)) && /^[a-z]+$/.test(lower2(k)) && !/^(?:be|host|have)$/.test(lower2(k)))
      return party;
    if (/ed$/.test(next) && !/^(?:remained|witnessed|named|called)$/.test(next)) return party;
    if (actingVerbs.has(lower2(k)) || k > last && /(?:ed|en)$/.test(lower2(k))) return party;
    if (next === "and" && scene2.names[last + 1]) {
      const other = scene2.names[last + 1];
      if (partyOf(other.sense) !== null && actingVerbs.has(lower2(other.last))) return party;
    }
    if (next === "," && (sense.seat !== void 0 || /^(?:which|whose)$/.test(lower2(last + 1)))) return party;
    return null;
  }
  if (preposition === "of")
    return /^(?:position|demand|behalf|request|proposal|demands|part|government|initiative|side)$/.test(
      lower2(before4 - 1)
    ) ? party : null;
  if (OPENS.test(lower2(sentence.first)) && /^[a-z]+$/.test(preposition) && actingVerbs.has(next)) return party;
  return null;
}
function pairedWith(scene2, before4, sentence) {
  const joint2 = scene2.tokens[before4];
  if (joint2 === void 0 || before4 <= sentence.first || !/^(?:and|-|–|—|or)$/.test(joint2.lower)) return null;
  for (let k = before4 - 1; k >= sentence.first && k >= before4 - 6; k--) {
    const found = scene2.names[k];
    if (found) return found.last === before4 && (found.sense.state ?? found.sense.capital) !== void 0 ? found : null;
  }
  return null;
}
function toParty(lower2, before4, capital2) {
  for (let k = before4 - 1; k >= before4 - 4; k--) {
    const word2 = lower2(k);
    if (givingWords.has(word2)) return true;
    if (motionWords.has(word2)) return false;
  }
  return !capital2;
}

// src/mention/actors/named.ts
var functionWords = /^(?:and|or|but|in|on|at|by|for|from|with|to|of|as|that|which|who|whose|while|when|where|after|before|over|under|about|into|against|than|talks|negotiations|if|because|since|until|through|not|all|both|itself|be|been|being|without|within)$/;
function nameBefore(walk, from) {
  const last = endOfName(walk.scene, from, walk.end, false);
  if (last < from + 2 || runKind(walk.scene, from, last) !== null) return false;
  const words7 = walk.words(from, last);
  const made = walk.draft(from, last, { kind: "person", form: "name", name: words7, sex: sexOf(words7) });
  walk.at = last;
  afterName(walk, made);
  return true;
}
function lexical(walk) {
  const { tokens, names } = walk.scene;
  const from = walk.at;
  const found = names[from];
  const { sense, last } = found;
  const next = walk.token(last);
  const owns = isPossessive(next);
  const made = (kind2, party, name) => {
    const first = walk.lower(from - 1) === "the" ? from - 1 : from;
    const draft2 = walk.draft(from, last, { kind: kind2, form: "name", party, name, definite: true });
    draft2.start = tokens[first].start;
    const token = tokens[last - 1];
    const suffix = token.text.search(
      /-(?:mediated|brokered|led|sponsored|hosted|facilitated|backed|chaired|based|run)$/
    );
    if (suffix > 0) draft2.end = token.start + suffix;
    return draft2;
  };
  const run = endOfRun(walk.scene, from, walk.end);
  if (sense.body === void 0 && sense.movement === void 0 && run > last && isCapital(next) && runKind(walk.scene, last, run) === "thing" && !names[last]) {
    walk.at = run;
    return true;
  }
  let draft = null;
  if (sense.body !== void 0) draft = made("organisation", sense.body, sense.name);
  else if (sense.movement !== void 0) draft = made("group", sense.movement, sense.name);
  else if (sense.institution !== void 0 || sense.seat !== void 0 && !sense.town) {
    if (!/^(?:in|at|inside|outside|near|to|from)$/.test(walk.lower(from - 1)) && !(walk.lower(from - 1) === "the" && /^(?:in|at|inside|outside|near|to|from)$/.test(walk.lower(from - 2))))
      draft = made("organisation", sense.institution ?? sense.seat, sense.name);
  } else if (sense.people !== void 0) draft = made("state", sense.people, sense.name);
  else if (sense.state !== void 0 && sense.adjective !== void 0 && !owns && qualifies(walk, last)) draft = null;
  else if (sense.state !== void 0 || sense.capital !== void 0) {
    const party = governs(walk.scene, found, walk.sentence, walk.drafts);
    if (party !== null) draft = made("state", party, sense.name);
  } else if (sense.adjective !== void 0 && walk.lower(from - 1) === "the" && ellipsis(walk, last)) {
    draft = made("group", sense.adjective, sense.name);
    draft.form = "description";
    draft.name = null;
    draft.noun = "one";
    if (walk.lower(last) === "one") {
      draft.last = last + 1;
      draft.end = tokens[last].end;
    }
  }
  walk.at = draft?.last ?? last;
  if (draft === null) {
    if (owns) {
      walk.at = last + 1;
    }
    return true;
  }
  acronym2(walk, draft);
  if (owns) {
    walk.at = last + 1;
    if (draft.kind === "state") countryman(walk, draft.party);
    else walk.own([draft.party], draft);
  }
  return true;
}
function qualifies(walk, k) {
  const { lower: lower2, text } = walk.token(k) ?? { lower: "", text: "" };
  if (!/^\p{Ll}/u.test(text)) return false;
  return !actingVerbs.has(lower2) && !/ly$/.test(lower2) && !functionWords.test(lower2);
}
function countryman(walk, party) {
  const close2 = nameAfter(walk, walk.at);
  if (close2 < walk.at + 2) return;
  const words7 = walk.words(walk.at, close2);
  const made = walk.draft(walk.at, close2, { kind: "person", form: "name", name: words7, party, sex: sexOf(words7) });
  walk.at = close2;
  afterName(walk, made);
}
function ellipsis(walk, k) {
  const next = walk.lower(k);
  if (next === "one") return true;
  if (!/^(?:by|[,.;]|and)$/.test(next)) return false;
  for (let i = k - 3; i >= walk.sentence.first && i > k - 40; i--)
    if (wordBits(walk.lower(i)) & (DELEGATION | PEOPLE)) return true;
  return false;
}

// src/mention/actors/persons.ts
var common = /(?:ly|ing|ed|ment|tion|sion|cy|ism|ity|ness|ance|ence|ship|ies)$/;
function courtesy(walk) {
  const from = walk.at;
  const last = endOfName(walk.scene, from + 1, walk.end, true);
  if (last === from + 1) return false;
  const words7 = walk.words(from + 1, last);
  const made = walk.draft(from, last, {
    kind: "person",
    form: "name",
    name: words7,
    sex: courtesies.get(walk.lower(from)) ?? sexOf(words7)
  });
  walk.at = last;
  afterName(walk, made);
  return true;
}
function capitals(walk) {
  const { scene: scene2, end } = walk;
  const from = walk.at;
  const token = walk.token(from);
  walk.at = from;
  const joined2 = joinedParties(token);
  if (joined2 !== null) {
    for (const part2 of joined2) {
      const party = partyOf(part2.sense);
      const draft2 = walk.draft(from, from + 1, {
        kind: part2.sense.body ? "organisation" : part2.sense.movement ? "group" : "state",
        form: "name",
        party,
        name: part2.sense.name,
        definite: true,
        noun: "-"
      });
      draft2.start = part2.start;
      draft2.end = part2.end;
    }
    walk.at = from + 1;
    return true;
  }
  if (notNames.has(token.lower) && !(wordBits(token.lower) & (MODIFIER | HEAD))) {
    walk.at = from + 1;
    return true;
  }
  const run = cut(walk, from, endOfRun(scene2, from, end));
  const kind2 = run > from ? runKind(scene2, from, run) : null;
  if (kind2 !== null && run > from + 1) return organisation(walk, from, run, kind2);
  const last = endOfName(scene2, from, end, false);
  if (last === from) return false;
  walk.at = last;
  if (scene2.outlet.has(token.lower)) return true;
  if (walk.headline || !/\p{L}/u.test(token.text) || notNames.has(token.lower)) return true;
  const acronym3 = walk.lower(last) === "(" && /^\p{Lu}[\p{Lu}\p{N}/–-]{1,9}$/u.test(walk.token(last + 1)?.text ?? "") && walk.lower(last + 2) === ")";
  if (acronym3) return organisation(walk, from, last, "movement");
  if (last === from + 1 && /^\p{Lu}[\p{Lu}\p{N}/–-]{1,9}$/u.test(token.text) && walk.lower(last) !== ":") {
    const draft2 = walk.draft(from, last, { kind: "group", form: "name", name: token.text, weak: true, definite: true });
    if (walk.lower(from - 1) === "the") draft2.start = scene2.tokens[from - 1].start;
    if (isPossessive(walk.token(last))) walk.at = last + 1;
    return true;
  }
  const role = walk.titled;
  const how = personal(walk, from, last);
  if (how === null) return true;
  const words7 = walk.words(from, last);
  const draft = walk.draft(from, last, {
    kind: "person",
    form: "name",
    name: words7,
    sex: sexOf(words7),
    role,
    weak: how === "weak"
  });
  afterName(walk, draft);
  if (role !== null && !/^(?:and|,|of)$/.test(walk.lower(last))) walk.titled = null;
  return true;
}
function organisation(walk, from, run, kind2) {
  const { tokens, text } = walk.scene;
  walk.at = run;
  if (kind2 === "thing" || walk.headline) return true;
  const name = text.slice(tokens[from].start, tokens[run - 1].end);
  const followed = walk.lower(run) === "(" && walk.lower(run + 2) === ")" && /^\p{Lu}[\p{Lu}\p{N}/–-]{1,9}$/u.test(walk.token(run + 1)?.text ?? "");
  if (/^(?:Communist|Labour|Conservative|Democratic|Republican|Socialist) Party$/.test(name)) return true;
  const draft = walk.draft(from, run, {
    kind: kind2 === "movement" ? "group" : "organisation",
    form: "name",
    name,
    party: kind2 === "movement" ? slug(name) : null,
    definite: true
  });
  if (walk.lower(from - 1) === "the") draft.start = tokens[from - 1].start;
  if (followed) acronym2(walk, draft);
  return true;
}
function personal(walk, first, last) {
  const count2 = last - first;
  const before4 = walk.lower(first - 1);
  const after3 = walk.lower(last);
  const opening2 = first === walk.sentence.first || /^["“(]$/.test(before4);
  const name = walk.words(first, last);
  if (count2 === 1 && /^[\p{Lu}\p{N}.-]+$/u.test(name))
    return opening2 && after3 === ":" && name.length > 3 ? "weak" : null;
  if (count2 === 1 && opening2 && wordBits(walk.lower(first))) return null;
  if (walk.titled !== null) return "sure";
  if (sayingVerbs.has(before4) && (count2 > 1 || !opening2) && !/^(?:that|the)$/.test(before4) && /^[,.;:"”]|^(?:on|in|at|after|as|when|while|of|during|from|earlier|late|told|said)?$/.test(after3))
    return "sure";
  if (/^(?:in|at|near|outside|around|via|through|across|toward|towards)$/.test(before4))
    return walk.verbAhead(last) && count2 > 1 && sayingVerbs.has(after3) ? "sure" : count2 > 1 && sexOf(name) !== null ? "sure" : "weak";
  if (before4 === "the" || before4 === "a" || before4 === "an") return "weak";
  if (sayingVerbs.has(after3))
    return !opening2 || count2 > 1 || !/(?:ly|ing|ed)$/.test(walk.lower(first)) ? "sure" : "weak";
  if (walk.verbAhead(last)) {
    if (count2 > 1) return "sure";
    return common.test(walk.lower(first)) || !personActs(walk, last) ? "weak" : "sure";
  }
  if (count2 > 1 && (sexOf(name) !== null || after3 === "of" && fromCountry(walk, last + 1))) return "sure";
  if (before4 === "by") {
    for (let k = first - 2; k > first - 7; k--)
      if (/^(?:led|headed|chaired|represented|hosted|accompanied|mediated|signed|one)$/.test(walk.lower(k)))
        return "sure";
  }
  if (/^(?:told|tells|met|meet|meets|meeting|urged|thanked|asked|invited|accused|appointed|replaced|named|nominated|between|under|than)$/.test(
    before4
  ))
    return "sure";
  if (after3 === "," && (walk.lower(last + 1) === "who" || officeAhead(walk, last + 1))) return "sure";
  if (/^(?:'s|’s)$/.test(after3) && (wordBits(walk.lower(last + 1)) & (DELEGATION | PEOPLE) || /^(?:appointment|position|proposal|remarks|visit|arrival|departure|statement|comments|tenure|words|predecessor|successor)$/.test(
    walk.lower(last + 1)
  )))
    return "sure";
  if (after3 === "and" && isNameWord(walk.token(last + 1)) && !walk.scene.names[last + 1]) {
    const other = endOfName(walk.scene, last + 1, walk.end, false);
    if (other > last + 1 && walk.verbAhead(other)) return "sure";
  }
  if (before4 === "and" && walk.drafts.length > 0) {
    const previous = walk.drafts[walk.drafts.length - 1];
    if (previous.kind === "person" && previous.last === first - 1 && !previous.weak) return "sure";
  }
  if (count2 > 1 && !opening2 && before4 !== "of" && before4 !== "from" && before4 !== "to") return "sure";
  return "weak";
}
function personActs(walk, k) {
  let at2 = k;
  for (let n = 0; n < 3 && /ly$|^(?:has|had|have|is|was|will|would|did|does|not|also|again|then|later|earlier|still|both|never|been)$/.test(
    walk.lower(at2)
  ); n++)
    at2++;
  const verb = walk.lower(at2);
  if (sayingVerbs.has(verb) || headVerbs.has(verb)) return true;
  return at2 > k ? /ed$/.test(verb) || actingVerbs.has(verb) : /^(?:told|met|meets|spoke|wants|signed|arrived|visited|invited|called|rejects|rejected|refuses|refused|accused|thanked|urged|met|gave|named|hopes|hoped|expects|demanded|demands|proposed|proposes|offered|offers|agreed|declined|described|praised|welcomed|criticised|criticized|condemned|vowed|pledged|promised|insists|travelled|traveled|flew|returned|attended|left|joined|replaced|expressed|conveyed|stopped|quoted|cited|attributed|blamed|wrapped|sat|handed|presented|summoned|briefed|also|says|appointed|dismissed|succeeded|resigned|voiced|reiterates|warns|seeks|sought|needs|wanted|believes|thinks|negotiated|mediated|did|does|took|made|put|raised)$/.test(
    verb
  );
}
function cut(walk, from, run) {
  const { names } = walk.scene;
  for (let k = from + 1; k < run; k++) {
    if (!/^(?:of|for|to)$/.test(walk.lower(k))) continue;
    const next = walk.lower(k + 1) === "the" ? k + 2 : k + 1;
    if (names[next] && runKind(walk.scene, from, k) === null) return k;
  }
  return run;
}
function fromCountry(walk, k) {
  const found = walk.scene.names[k];
  return found?.sense.state !== void 0 && (walk.verbAhead(found.last) || /^(?:,|and)$/.test(walk.lower(found.last)));
}

// src/mention/actors/sides.ts
function sides(walk) {
  let k = walk.at;
  const first = walk.lower(k);
  let counted = /^(?:both|two|three|four|neither|either|each)$/.test(first);
  if (/^(?:the|these|those|both|neither|either|each|all)$/.test(first)) k++;
  if (/^(?:two|three|four|other)$/.test(walk.lower(k))) {
    counted = true;
    k++;
  }
  if (/^(?:of)$/.test(walk.lower(k)) && walk.lower(k + 1) === "the") k += 2;
  if (/^(?:warring|opposing|negotiating|conflicting|rival|neighbouring|neighboring|chief|feuding|contracting|sovereign)$/.test(
    walk.lower(k)
  ))
    k++;
  const noun2 = walk.lower(k);
  const singular2 = noun2 === "side" || noun2 === "government" || noun2 === "party" || noun2 === "delegation" || noun2 === "country";
  const list2 = sideNouns.has(noun2) || counted && (wordBits(noun2) & (PEOPLE | DELEGATION)) !== 0 || singular2 && /^(?:neither|each|either)$/.test(first);
  if (!list2 || k === walk.at) return false;
  if (!counted && /^(?:countries|states|nations|governments|powers|neighbours|neighbors|foes|rivals|enemies|armies|groups|factions)$/.test(
    noun2
  ))
    return false;
  if (!counted && walk.lower(k + 1) === "of" && noun2 !== "sides" && noun2 !== "parties") return false;
  walk.draft(walk.at, k + 1, { kind: "group", form: "description", noun: noun2, definite: true, plural: true });
  walk.at = k + 1;
  return true;
}
function pronoun(walk, token) {
  const { lower: lower2 } = token;
  const from = walk.at;
  const possessive = lower2 === "his" || lower2 === "their" || lower2 === "her" && !endsPhrase(walk, from + 1);
  if (possessive) {
    if (ownsDelegation(walk, from + 1)) return false;
  }
  const sex = lower2 === "he" || lower2 === "him" || lower2 === "his" ? "m" : lower2 === "she" || lower2 === "her" ? "f" : null;
  const kind2 = sex === null ? lower2 === "it" ? "state" : "group" : "person";
  const plural2 = lower2 === "they" || lower2 === "them" || lower2 === "their";
  walk.draft(from, from + 1, { kind: kind2, form: "pronoun", noun: lower2, sex, plural: plural2 });
  walk.at = from + 1;
  return true;
}
function ownsDelegation(walk, k) {
  for (let i = k; i < k + 4; i++) {
    const bits2 = wordBits(walk.lower(i));
    if (bits2 & (DELEGATION | INSTITUTION | HEAD | PEOPLE)) return true;
    if (bits2 === 0) return false;
  }
  return false;
}
function endsPhrase(walk, k) {
  const token = walk.token(k);
  return token === void 0 || !/^[\p{L}]/u.test(token.text) || /^(?:in|on|at|to|for|with|that|and|about|by|from)$/.test(token.lower);
}

// src/mention/actors/walk.ts
var between = /ly$|^(?:also|again|then|later|earlier|still|both)$/;
var Walk = class {
  scene;
  sentence;
  drafts;
  end;
  headline;
  /** The next token to read. */
  at;
  /** Parties of a possessor that has just been read ("Oman's"). */
  owner = [];
  /** The mention of that possessor, where it has one of its own ("Coulter's"). */
  ownerDraft = null;
  /** The office of the names that follow a plural title ("Foreign ministers A and B"), else null. */
  titled = null;
  constructor(scene2, sentence, drafts) {
    this.scene = scene2;
    this.sentence = sentence;
    this.drafts = drafts;
    this.at = sentence.first;
    this.end = sentence.last;
    this.headline = isHeadline(scene2, sentence);
  }
  token(k) {
    return k < this.end && k >= this.sentence.first ? this.scene.tokens[k] : void 0;
  }
  /** A token's lower-case form; empty outside the sentence. */
  lower(k) {
    return this.token(k)?.lower ?? "";
  }
  /** Sets the possessor for the noun phrase that may follow. */
  own(parties, draft) {
    this.owner = parties;
    this.ownerDraft = draft;
  }
  /** Adds a mention of tokens `first` to `last - 1`. */
  draft(first, last, rest) {
    const { tokens, quoted } = this.scene;
    const made = {
      first,
      last,
      start: tokens[first].start,
      end: tokens[last - 1].end,
      name: null,
      party: null,
      parties: [],
      role: null,
      sex: null,
      definite: false,
      plural: false,
      noun: "",
      body: "",
      same: null,
      weak: false,
      subject: this.isSubject(first, last),
      quoted: quoted[first] === 1,
      sentence: this.sentence.index,
      ...rest
    };
    this.drafts.push(made);
    return made;
  }
  /** Before a verb of acting (adverbs between allowed), or after a verb of saying. */
  isSubject(first, last) {
    const before4 = this.lower(first - 1);
    if (sayingVerbs.has(before4) && !sayingVerbs.has(this.lower(last))) return true;
    if (/^(?:of|for|with|between|by|to|from|at|in|against)$/.test(before4)) return false;
    if (this.lower(last) === ",") return this.lower(last + 1) === "who";
    return this.verbAhead(last);
  }
  /** Whether a verb of acting or saying stands at `k`, adverbs left out. */
  verbAhead(k) {
    let at2 = k;
    for (let n = 0; n < 2 && between.test(this.lower(at2)); n++) at2++;
    return actingVerbs.has(this.lower(at2));
  }
  /** The words of tokens `first` to `last - 1` without forms of address. */
  words(first, last) {
    let from = first;
    while (from < last - 1 && wordBits(this.lower(from)) & COURTESY) from++;
    const { tokens, text } = this.scene;
    return text.slice(tokens[from].start, tokens[last - 1].end).replace(/\s+/g, " ");
  }
  /** The party of the name at `k`, an article before it allowed. */
  partyAt(k) {
    const found = this.scene.names[this.lower(k) === "the" ? k + 1 : k];
    return found && found.last <= this.end ? partyOf(found.sense) : null;
  }
};
function isHeadline(scene2, sentence) {
  const { first, last } = sentence;
  const count2 = last - first;
  if (count2 < 5 || count2 > 30) return false;
  const closing = scene2.tokens[last - 1].text;
  if (/[.!?"”]$/.test(closing)) return false;
  let upper2 = 0;
  for (let k = first; k < last; k++) {
    const token = scene2.tokens[k];
    if (isCapital(token)) upper2++;
    else if (/^\p{Ll}{4}/u.test(token.text)) return false;
  }
  return upper2 > 3;
}

// src/mention/actors/reader.ts
var starts = HEAD | MODIFIER | PREFIX | PEOPLE | DELEGATION | INSTITUTION | DETERMINER;
var counts = /^(?:two|three|four|all)$/;
function readSentence(scene2, sentence, drafts) {
  const walk = new Walk(scene2, sentence, drafts);
  const { tokens, skipped, names } = scene2;
  while (walk.at < walk.end) {
    const from = walk.at;
    const found = names[from];
    const token = tokens[from];
    const bits2 = wordBits(token.lower);
    const owned = walk.owner.length > 0 || walk.ownerDraft !== null;
    const upper2 = isCapital(token) || token.lower.startsWith("al-");
    if (skipped[from] && !found || !upper2 && bits2 === 0 && !found && !owned && !counts.test(token.lower)) {
      walk.own([], null);
      walk.at++;
      continue;
    }
    if (bits2 & PRONOUN && pronoun(walk, token)) continue;
    if ((bits2 & (DETERMINER | SIDE) || counts.test(token.lower)) && sides(walk)) continue;
    if ((bits2 & starts || found || owned || upper2 && !notNames.has(token.lower)) && noun(walk)) continue;
    walk.own([], null);
    if (bits2 & COURTESY && upper2 && courtesy(walk)) continue;
    if (found) {
      if (!nameBefore(walk, from)) lexical(walk);
      walk.at = Math.max(walk.at, found.last);
      continue;
    }
    if (upper2 && capitals(walk)) continue;
    walk.at = Math.max(walk.at, from + 1);
  }
}
function noun(walk) {
  const { owner: owner2, ownerDraft } = walk;
  const phrase = readNoun(walk.scene, walk.at, walk.end, owner2);
  if (phrase === null) return false;
  if (phrase.type === "office") return office(walk, phrase, ownerDraft);
  walk.own([], null);
  return phrase.type === "institution" ? bodyOf(walk, phrase) : peopleOf(walk, phrase, ownerDraft);
}

// src/mention/actors/talks.ts
var mediation = /^(?:mediat|facilitat|broker|host|sponsor|convene|chaired$)/;
var meeting = /^(?:talks?|negotiat|consultations?|round|delegations?|ceasefire|truce|agree|signed|met|meeting|dispute|war|conflict|sides)/;
function talksOf(scene2, found) {
  const drafts = underAcronyms(found);
  const { tokens } = scene2;
  const pairs2 = /* @__PURE__ */ new Map();
  const mediators = /* @__PURE__ */ new Map();
  const weight = /* @__PURE__ */ new Map();
  const add = (map, key2, by) => void map.set(key2, (map.get(key2) ?? 0) + by);
  let delegations = [];
  let sentence = -1;
  let three2 = false;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft.sentence !== sentence) {
      sentence = draft.sentence;
      delegations = [];
    }
    const { party } = draft;
    const real = draft.parties.filter((member) => !/^[@=]/.test(member));
    if (real.length > 1) add(pairs2, key(real), 2);
    if (/^three\b|^the three\b|^all three\b/i.test(scene2.text.slice(draft.start, draft.start + 9)) && draft.plural)
      three2 = true;
    if (party === null) {
      const doer = drafts[i - 1];
      if (draft.plural && !draft.subject && doer?.subject && doer.party !== null && doer.sentence === draft.sentence && doer.kind !== "person" && draft.first - doer.last < 5)
        add(mediators, doer.party, 1);
      continue;
    }
    add(weight, party, 1);
    if (draft.noun === "mediator" || draft.noun === "facilitator" || mediates(scene2, draft)) add(mediators, party, 1);
    if (/^(?:delegation|team|side|one|negotiators|delegations)$/.test(draft.noun)) {
      for (const other of delegations) if (other !== party) add(pairs2, key([other, party]), 3);
      if ((/* @__PURE__ */ new Set([...delegations, party])).size > 2) add(pairs2, key([...delegations, party]), 6);
      delegations.push(party);
    }
    const next = drafts[i + 1];
    if (next === void 0 || next.party === null || next.party === party || next.sentence !== draft.sentence) continue;
    const joint2 = between2(scene2, draft, next);
    if (joint2 === null) continue;
    const third2 = drafts[i + 2];
    const list2 = third2 !== void 0 && third2.party !== null && third2.sentence === draft.sentence && joint2 === "," && between2(scene2, next, third2) !== null ? [party, next.party, third2.party] : [party, next.party];
    if (new Set(list2).size < list2.length || joint2 === "," && list2.length === 2) continue;
    const last = list2.length === 3 ? third2 : next;
    let by = joint2 === "-" ? 3 : tokens[draft.first - 1]?.lower === "between" || tokens[draft.first - 2]?.lower === "between" ? 3 : 1;
    for (let k = last.last; k < last.last + 4; k++) if (meeting.test(tokens[k]?.lower ?? "")) by++;
    for (let k = Math.max(0, draft.first - 6); k < draft.first; k++) if (meeting.test(tokens[k]?.lower ?? "")) by++;
    if (looksOn(scene2, draft)) continue;
    if (mediates(scene2, last)) {
      for (const member of list2) add(mediators, member, 1);
      continue;
    }
    add(pairs2, key(list2), by);
    if (list2.length === 3) i++;
  }
  const acted = new Set(mediators.keys());
  for (const [pair2, count2] of pairs2) if (pair2.split(" ").some(isMovement)) pairs2.set(pair2, count2 + 3);
  for (const [pair2, count2] of pairs2)
    if (pair2.split(" ").some((party) => !isState(party) && !isMovement(party) && party !== "EU"))
      pairs2.set(pair2, count2 - 2);
  let best = null;
  let most = 0;
  for (const [pair2, count2] of [...pairs2].sort((a, b) => a[0] < b[0] ? -1 : 1)) {
    const members = pair2.split(" ");
    const named4 = Math.min(...members.map((member) => weight.get(member) ?? 0));
    const score = count2 + named4 - members.reduce((sum, member) => sum + 2 * (mediators.get(member) ?? 0), 0);
    if (score > most) {
      most = score;
      best = pair2;
    }
  }
  const parties = best === null ? mostNamed(weight, acted) : best.split(" ");
  if (three2 && parties.length === 2) {
    const third2 = ranked(weight, acted).find(([party]) => !parties.includes(party));
    if (third2 !== void 0) parties.push(third2[0]);
    parties.sort();
  }
  if (acted.size === 0) {
    const other = [...pairs2.keys()].filter((pair2) => !pair2.split(" ").some((party) => parties.includes(party)));
    if (other.length === 1) for (const party of other[0].split(" ")) acted.add(party);
  }
  return { parties, mediators: [...acted].filter((party) => !parties.includes(party)).sort() };
}
function underAcronyms(drafts) {
  const acronyms = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const acronym3 = draft.party === null ? null : marked(draft);
    if (acronym3 !== null) acronyms.set(draft.party, acronym3);
  }
  if (acronyms.size === 0) return drafts;
  return drafts.map((draft) => {
    const party = draft.party === null ? void 0 : acronyms.get(draft.party);
    return party === void 0 ? draft : { ...draft, party };
  });
}
function ranked(weight, mediators) {
  return [...weight].filter(([party]) => !mediators.has(party)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
function mostNamed(weight, mediators) {
  const [first, second, third2] = ranked(weight, mediators);
  if (first === void 0 || second === void 0 || second[1] < 2 || third2 !== void 0 && third2[1] === second[1])
    return [];
  return [first[0], second[0]].sort();
}
function key(parties) {
  return [...new Set(parties)].sort().join(" ");
}
function looksOn({ tokens }, { first }) {
  return tokens.slice(Math.max(0, first - 3), first).some(({ lower: lower2 }) => /^(?:observers?|guests?|witness(?:es)?|guarantors?)$/.test(lower2));
}
function mediates(scene2, draft) {
  const { tokens } = scene2;
  const suffix = scene2.text.slice(draft.end, draft.end + 13);
  if (/^-(?:mediated|brokered|facilitated|sponsored|hosted)/.test(suffix)) return true;
  for (let k = draft.last; k < draft.last + 3; k++)
    if ((mediation.test(tokens[k]?.lower ?? "") || tokens[k]?.lower === "mediator") && tokens[k + 1]?.lower !== "by")
      return true;
  const before4 = tokens[draft.first - 1]?.lower === "the" ? draft.first - 2 : draft.first - 1;
  if (tokens[before4]?.lower === "by" && mediation.test(tokens[before4 - 1]?.lower ?? "")) return true;
  return tokens[draft.last]?.lower === "as" && /^(?:mediator|mediators|facilitator)$/.test(tokens[draft.last + 2]?.lower ?? tokens[draft.last + 1]?.lower ?? "");
}
function between2(scene2, draft, next) {
  if (draft.first === next.first) return "-";
  const gap3 = scene2.text.slice(draft.end, Math.min(next.start, draft.end + 60)).replace(/^ \([^ )]{2,10}\)/, "");
  if (/^ and (?:the )?(?:[a-z-]+ ){0,3}(?:\p{Lu}\p{L}+ (?:of|for) (?:the )?)?$/u.test(gap3)) return "and";
  if (gap3.length > 24) return null;
  const words7 = gap3.trim().replace(/\s+(?:the|the paramilitary|that of the|of the)$/, "");
  if (words7 === "-" || words7 === "\u2013" || words7 === "\u2014" || words7 === "/") return "-";
  if (words7 === "and" || words7 === "with" || words7 === ", and" || words7 === "and that of") return "and";
  return words7 === "," ? "," : null;
}

// src/mention/actors/index.ts
var capitals2 = new Map(
  countries.filter((country) => country.capitals.length > 0).map((country) => [country.code, country.capitals[0]])
);
function readActors(analysis, times, dateline) {
  const stage = scene(analysis, times, dateline);
  const drafts = [];
  for (const sentence of analysis.sentences) readSentence(stage, sentence, drafts);
  const cast = castOf(stage, drafts, talksOf(stage, drafts), home(stage, dateline, drafts));
  let next = 0;
  const { mentions } = cast;
  const taken = (span) => {
    while (next > 0 && (mentions[next - 1]?.end ?? 0) > span.start) next--;
    while (next < mentions.length && mentions[next].end <= span.start) next++;
    return next < mentions.length && mentions[next].start < span.end ? mentions[next] : null;
  };
  return { cast, places: readPlaces(analysis, stage.names, stage.skipped, taken, capitals2) };
}
function home(stage, dateline, drafts) {
  if (dateline === null) return null;
  const heading = stage.text.slice(dateline.start, dateline.end).toLowerCase();
  const country = countries.find((one2) => one2.capitals.some((capital2) => heading.startsWith(capital2.toLowerCase())));
  if (country === void 0) return null;
  return drafts.some((draft) => draft.party === country.code && draft.kind !== "office") ? country.code : null;
}

// src/language/en/cues.ts
var verbs = [
  [
    "speech",
    "clause",
    `say add note announce state declare explain argue insist stress emphasize emphasise reiterate repeat acknowledge
    admit concede confirm assert contend maintain observe remark reply respond answer write tweet post suggest indicate
    predict reveal disclose conclude continue recall recount testify mention allege complain joke quip boast lament
    comment estimate hint signal affirm reaffirm underline underscore clarify specify counter retort elaborate muse
    proclaim report claim highlight forecast opine caution exclaim shout whisper mutter reckon blog confess attest
    proffer interject summarize summarise rejoin`
  ],
  ["speech", "addressee", "tell assure inform notify remind advise warn promise"],
  ["speech", "complement", "call describe brand label dub term characterize characterise denounce"],
  ["speech", "clause infinitive", "pledge vow promise threaten swear undertake"],
  [
    "speech",
    "object",
    `blame accuse quote cite criticize criticise challenge mock slam blast tout echo question raise portray
    applaud assail chide deride decry lambast rebuke bemoan hail paraphrase rip knock trash ridicule congratulate thank
    detail outline address reference plug downplay insult vilify slap scold invoke release list promote`
  ],
  [
    "speech",
    "object clause",
    "refer speak talk point look complain lash rail vouch apologize apologise allude weigh preach lecture brag chant yell vote"
  ],
  ["denial", "clause", "deny refute dispute rebut disavow"],
  ["refusal", "infinitive", "decline refuse"],
  ["demand", "clause object", "demand propose recommend request"],
  [
    "demand",
    "infinitive object",
    "urge ask want seek push press order encourage invite require implore plead beg direct instruct"
  ],
  [
    "belief",
    "clause object",
    `believe think feel know expect consider assume suspect doubt fear worry hope understand imagine guess realize realise
    remember learn decide determine judge see view regard deem wonder dream recognize recognise mean anticipate speculate
    project appreciate envision hear watch recall bet wish interpret identify compare liken conclude`
  ],
  [
    "intention",
    "infinitive object",
    `plan intend aim hope expect try offer prefer like love hate attempt need choose consider promise continue commit prepare
    begin start fight hesitate want look strive`
  ],
  [
    "attitude",
    "object",
    `support oppose back reject dismiss welcome praise condemn endorse favor favour defend attack embrace advocate approve
    champion criticise denounce accept dislike admire ignore nominate appoint vote adopt credit celebrate resent respect
    resist protest disagree trust focus target enjoy`
  ],
  ["evidence", "clause object", "show find prove demonstrate seem appear reflect imply mean give reveal"]
];
var nounClasses = [
  [
    "speech",
    `claim statement comment remark announcement argument accusation allegation assertion criticism attack call question
    suggestion warning promise pledge vow threat response answer explanation description report message speech statement
    admission acknowledgment complaint reference praise rhetoric apology declaration prediction assurance contention
    condemnation rejection denial defense word testimony account joke insult tweet letter critique charge endorsement`
  ],
  ["demand", "demand proposal request recommendation plea appeal advice push insistence"],
  [
    "belief",
    `belief view idea opinion hope fear concern expectation doubt feeling thought conviction impression sense assumption
    understanding suspicion perception skepticism conclusion notion confidence worry interest disappointment memory`
  ],
  [
    "intention",
    "plan decision intention effort attempt desire willingness ambition goal choice commitment refusal bid"
  ],
  ["attitude", "support opposition preference stance position approval disdain enthusiasm hatred love respect"],
  ["evidence", "finding evidence poll survey study proof sign indication"]
];
var irregular2 = new Map(
  `say:said tell:told write:wrote,written read:read swear:swore,sworn undertake:undertook,undertaken seek:sought
  think:thought feel:felt know:knew,known understand:understood find:found show:showed,shown forecast:forecast
  refer:referred,referring admit:admitted,admitting brief:briefed rebut:rebutted,rebutting quip:quipped,quipping
  blog:blogged,blogging plan:planned,planning slam:slammed,slamming plug:plugged,plugging rip:ripped,ripping hear:heard mean:meant see:saw,seen choose:chose,chosen begin:began,begun,beginning bet:bet,betting beg:begged,begging give:gave,given fight:fought speak:spoke,spoken dream:dreamed,dreamt label:labeled,labelled,labeling,labelling
  signal:signaled,signalled,signaling,signalling`.split(/\s+/).map((entry) => entry.split(":"))
);
function verbForms2(lemma) {
  const stem2 = /[^aeo]e$/.test(lemma) || /ee$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const third2 = y ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past2 = y ? `${lemma.slice(0, -1)}ied` : /e$/.test(lemma) ? `${lemma}d` : `${lemma}ed`;
  const participle2 = /[^e]e$/.test(lemma) ? `${stem2}ing` : `${lemma}ing`;
  const listed3 = irregular2.get(lemma)?.split(",") ?? [];
  const named4 = listed3.some((form2) => form2.endsWith("ing"));
  return [lemma, third2, ...listed3.length > 0 ? listed3 : [past2], ...named4 ? [] : [participle2]];
}
function collect() {
  const merged = /* @__PURE__ */ new Map();
  for (const [kind2, frames, words7] of verbs) {
    for (const lemma of words7.trim().split(/\s+/)) {
      const known2 = merged.get(lemma);
      const all = /* @__PURE__ */ new Set([...known2?.frames ?? [], ...frames.split(" ")]);
      merged.set(lemma, { lemma, class: known2?.class ?? kind2, frames: [...all] });
    }
  }
  const forms = /* @__PURE__ */ new Map();
  for (const cue of merged.values()) for (const form2 of verbForms2(cue.lemma)) forms.set(form2, cue);
  return forms;
}
var cueVerbs = collect();
var cueNouns = nouns();
function nouns() {
  const forms = /* @__PURE__ */ new Map();
  for (const [kind2, text] of nounClasses) {
    for (const lemma of text.trim().split(/\s+/)) {
      const cue = { lemma: `${lemma}#`, class: kind2, frames: ["clause", "object", "infinitive"] };
      forms.set(lemma, cue);
      forms.set(
        /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
        cue
      );
    }
  }
  return forms;
}
var cueAdjectives = new Set(
  `confident concerned worried hopeful optimistic pessimistic skeptical sceptical aware sure certain convinced eager
  willing unwilling reluctant ready afraid critical clear supportive proud glad happy disappointed angry surprised
  determined open doubtful wary adamant interested focused committed opposed likely unlikely`.split(/\s+/)
);
var words3 = (text) => new Set(text.trim().split(/\s+/));
var timeWords2 = words3(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
  earlier later week month year morning afternoon evening night weekend day hour hours days weeks noon midnight
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sept. sep. oct. nov. dec. recently`);
var inversions = words3(`said says added adds wrote writes asked noted notes tweeted replied explained declared
  announced continued warned recalled argued insisted responded concluded quipped joked observed remarked stated
  commented predicted lamented confirmed reads read`);
var sayingAdverbs = words3(`also again only once separately later earlier too instead then publicly flatly simply
  merely already recently repeatedly clearly bluntly explicitly just now however nonetheless out previously today
  yesterday afterward afterwards`);
var sayingPrepositions = words3(
  "on in at to during after before with from via through late early over by ahead outside inside following late between"
);
var complementizers = words3("that if whether how why what who where when");
var pronouns = words3("he she it they we i you who which that this those one");

// src/mention/attribution/content.ts
function afterCue(clause, marks, cue, from) {
  let at2 = from;
  let addressed = !cue.frames.includes("addressee");
  for (let guard = 0; guard < 12 && at2 < clause.last; guard++) {
    if (marks.inside(at2) >= 0) return at2;
    const lower2 = clause.lower(at2);
    const tag = clause.tag(at2);
    if (complementizers.has(lower2) && lower2 !== "that") return at2;
    if (lower2 === "that" && (tag === "IN" || clause.relation(at2) === "mark")) return at2;
    if (isAdverb(clause, at2) || tag === "RP" && !clause.lower(at2 + 1).endsWith("ing") || timeWords2.has(lower2)) {
      at2++;
    } else if (!addressed && (clause.isChunk(at2) || tag === "PRP")) {
      at2 = pastNames(clause, clause.chunkEnd(at2, clause.last));
      addressed = true;
    } else if (sayingPrepositions.has(lower2) && /^(IN|TO|RB|RP)$/.test(tag)) {
      const next = marks.opens(at2 + 1) ? pastTitle(marks, at2 + 1) : pastPhrase(clause, at2 + 1);
      if (next === at2 + 1) return at2;
      at2 = next;
    } else if (lower2 === "," && addressed && thatAfter(clause, at2) > 0) {
      return thatAfter(clause, at2);
    } else if (/^(last|this|next|the)$/.test(lower2) && timeWords2.has(clause.lower(at2 + 1))) {
      at2 += 2;
    } else return at2;
  }
  return at2;
}
function thatAfter(clause, comma) {
  for (let at2 = comma + 1; at2 < comma + 8; at2++) {
    if (clause.lower(at2) === "," && clause.lower(at2 + 1) === "that") return at2 + 1;
    if (!clause.isChunk(at2) && !/^(of|,)$/.test(clause.lower(at2))) return 0;
  }
  return 0;
}
function pastTitle(marks, from) {
  let at2 = from;
  while (at2 < from + 10 && marks.inside(at2) === marks.inside(from)) at2++;
  return at2 < from + 10 ? at2 : from;
}
function isAdverb(clause, at2) {
  const lower2 = clause.lower(at2);
  return sayingAdverbs.has(lower2) ? clause.lower(at2 + 1) !== "a" || lower2 !== "once" : /^RB$/.test(clause.tag(at2)) && lower2.endsWith("ly") && /^(that|,|in|on|at|to|["“‘])$/.test(clause.lower(at2 + 1));
}
function pastNames(clause, at2) {
  let end = at2;
  while (/^(of|and|'s|’s)$/.test(clause.lower(end)) && clause.isChunk(end + 1))
    end = clause.chunkEnd(end + 1, clause.last);
  if (clause.lower(end) !== "," || !clause.isChunk(end + 1)) return end;
  const close2 = clause.chunkEnd(end + 1, clause.last);
  return clause.lower(close2) === "," && clause.lower(close2 + 1) === "that" ? close2 + 1 : end;
}
function pastPhrase(clause, from) {
  let at2 = from;
  if (clause.tag(at2) === "VBG" || clause.lower(at2).endsWith("ing")) at2++;
  if (at2 > from && complementizers.has(clause.lower(at2))) return at2;
  if (timeWords2.has(clause.lower(at2))) {
    at2++;
    while (/^CD|^,$/.test(clause.tag(at2)) && clause.tag(at2 + 1) !== "PRP" && /^CD/.test(clause.tag(at2) === "," ? clause.tag(at2 + 1) : "CD"))
      at2++;
    return at2;
  }
  at2 = clause.chunkEnd(at2, clause.last);
  while (at2 > from && /^(of|with|for)$/.test(clause.lower(at2))) {
    const next = clause.chunkEnd(at2 + 1, clause.last);
    if (next === at2 + 1) break;
    at2 = next;
  }
  return at2;
}
function contentAfter(clause, marks, cue, verb, start) {
  let first = start;
  if (/^[:,]$/.test(clause.lower(first)) && marks.opens(first + 1)) first++;
  else if (clause.lower(first) === ":") first++;
  if (first >= clause.last || marks.inside(first) !== marks.inside(verb) && !marks.opens(first)) return null;
  if (!marks.opens(first) && !fits2(clause, cue, first)) return null;
  return close(clause, marks, verb, first);
}
function fits2(clause, cue, first) {
  const lower2 = clause.lower(first);
  const tag = clause.tag(first);
  if (!clause.isWord(first)) return /^[$([]$/.test(lower2);
  const frames = cue.frames;
  if (complementizers.has(lower2))
    return frames.includes("clause") || frames.includes("addressee") || cue.class === "demand";
  if (tag === "TO")
    return frames.includes("infinitive") || /^(ask|tell|warn|advise|remind|demand|threaten)$/.test(cue.lemma);
  if (tag === "VBG") return cue.class === "denial" || /^(report|suggest|recommend|propose|consider)$/.test(cue.lemma);
  if (/^(both|either|neither)$/.test(lower2)) return true;
  if (tag === "CC" || tag === "IN" && !clause.hasFinite(first, clause.last)) return false;
  const nominal = clause.isNominal(first) || clause.isChunk(first) || tag === "IN" || tag === "EX" || /^(WDT|WP|WRB)/.test(tag);
  if (!nominal) return false;
  if (frames.includes("object") || frames.includes("complement") || frames.includes("infinitive")) return true;
  return true;
}
var reporting = new Set(
  "stopping speaking referring responding replying alluding pointing describing calling".split(" ")
);
function close(clause, marks, verb, first) {
  const tokens = clause.analysis.tokens;
  const start = tokens[first].start;
  const quotation = marks.opens(first) ? marks.inside(first) : -1;
  let at2 = first;
  const limit = limitOf(clause, verb);
  let last = first + 1;
  for (; at2 < limit; at2++) {
    const inside = marks.inside(at2);
    if (inside >= 0 && inside !== marks.inside(verb)) {
      const end = marks.quotations[inside].end;
      if (end > clause.sentence.end) return { start, end };
      last = at2 + 1;
      if (marks.closes(at2) && clause.lower(at2 - 1) === "," && endsAtComma(clause, marks, at2, quotation)) break;
      continue;
    }
    if (at2 > first && ends(clause, marks, at2, quotation)) break;
    if (clause.isWord(at2) || /^[)\]%?!]/.test(clause.lower(at2))) last = at2 + 1;
  }
  return { start, end: tokens[last - 1].end };
}
function limitOf(clause, verb) {
  let relative2 = verb - 1;
  while (relative2 >= clause.first && !/^(who|which|that|whom|whose|where)$/.test(clause.lower(relative2))) relative2--;
  if (relative2 < clause.first || clause.relation(verb) !== "acl:relcl") return clause.last;
  const { last } = clause.span(verb);
  return last > verb + 2 ? last : clause.last;
}
function ends(clause, marks, at2, quotation) {
  const lower2 = clause.lower(at2);
  if (lower2 === ";" || isAfterNetwork(clause, at2)) return true;
  if (lower2 === ",") return endsAtComma(clause, marks, at2, quotation);
  if (lower2 === "and" || lower2 === "but") return isOwnCue(clause, at2 + 1) && clause.lower(at2 - 1) !== ",";
  if (lower2 === "according" && clause.lower(at2 + 1) === "to") return true;
  return false;
}
function endsAtComma(clause, marks, at2, quotation) {
  const next = clause.lower(at2 + 1);
  if (next.endsWith("ing") && (reporting.has(next) || /^(speech|denial|refusal|demand)$/.test(cueVerbs.get(next)?.class ?? "")))
    return true;
  if (next === "without" && clause.lower(at2 + 2).endsWith("ing")) return true;
  if (isAfterThat(clause, at2 + 1)) return true;
  if (next === "according" && clause.lower(at2 + 2) === "to") return true;
  if (next === "which" && quotation >= 0 && marks.inside(at2 - 1) >= 0) return true;
  if (/^(and|but|while|whereas|although|though)$/.test(next)) {
    if (next !== "while" && isOwnCue(clause, at2 + 2)) return true;
    return hasForeignCue(clause, marks, at2 + 2);
  }
  return false;
}
function isAfterThat(clause, at2) {
  for (let index3 = at2; index3 < at2 + 4; index3++) {
    const lower2 = clause.lower(index3);
    if (/^(after|before)$/.test(lower2)) return index3 > at2 && timeUnits.test(clause.lower(index3 - 1));
    if (!/^(CD|DT|JJ|RB|NNS?|IN|RBR|JJR)$/.test(clause.tag(index3))) return false;
  }
  return false;
}
var timeUnits = /^(day|days|hour|hours|week|weeks|month|months|year|years|minutes)$/;
function isOwnCue(clause, from) {
  let at2 = from;
  while (/^RB/.test(clause.tag(at2)) || /^(has|have|had|did|would|not)$/.test(clause.lower(at2))) at2++;
  const cue = cueVerbs.get(clause.lower(at2));
  return cue !== void 0 && /^(speech|denial|refusal|demand)$/.test(cue.class) && (/^VB[DZN]$/.test(clause.tag(at2)) || /^(did|would|not|n't|n’t)$/.test(clause.lower(at2 - 1)));
}
function hasForeignCue(clause, marks, from) {
  let verb = from;
  while (verb < clause.last && !clause.isFinite(verb) && clause.lower(verb) !== "," && marks.inside(verb) < 0) verb++;
  if (/^(has|have|had)$/.test(clause.lower(verb))) verb++;
  const cue = cueVerbs.get(clause.lower(verb));
  if (cue === void 0 || verb === from || !/^(speech|denial)$/.test(cue.class)) return false;
  const next = clause.lower(verb + 1);
  return next !== "," && next !== "." && next !== ";";
}
function contentBefore(clause, marks, edge) {
  const tokens = clause.analysis.tokens;
  let last = edge;
  if (last > 0 && clause.lower(last - 1) === ",") last--;
  else if (last > 0 && /^(--?|–|—|\.\.\.|…)$/.test(clause.lower(last - 1))) last--;
  else if (!(last > 0 && marks.closes(last - 1))) return null;
  if (last <= 0 || last - 1 < clause.first && !marks.closes(last - 1)) return null;
  const end = tokens[last - 1].end;
  const quoted = marks.closes(last - 1) ? marks.inside(last - 1) : -1;
  if (quoted >= 0) return quotedBefore(clause, marks, quoted, end);
  const first = beginning(clause, marks, last);
  if (first >= last || !clause.hasVerb(first, last) || isAside(clause, first)) return null;
  return [{ start: tokens[first].start, end }];
}
function quotedBefore(clause, marks, quoted, end) {
  const { analysis } = clause;
  const quotation = marks.quotations[quoted];
  const sentence = analysis.sentenceAt(quotation.start) ?? clause.sentence;
  let start = quotation.start;
  if (sentence.start < start && sentence.index === clause.sentence.index) {
    const first = beginning(clause, marks, clause.last);
    const token = analysis.tokens[first];
    if (token !== void 0 && token.start < start && !isAside(clause, first)) start = token.start;
  }
  const pieces = [{ start, end }];
  for (let index3 = quotation.continues; index3 >= 0; index3 = marks.quotations[index3].continues)
    pieces.unshift({ start: marks.quotations[index3].start, end: marks.quotations[index3].end });
  return pieces;
}
function beginning(clause, marks, last) {
  let first = clause.first;
  let cued = false;
  for (let at2 = clause.first; at2 < last; at2++) {
    if (marks.inside(at2) >= 0) continue;
    if (clause.lower(at2) === ";" && cued || isAfterNetwork(clause, at2)) first = at2 + 1;
    else if (/^(speech|denial)$/.test(cueVerbs.get(clause.lower(at2))?.class ?? "") && clause.isFinite(at2)) cued = true;
  }
  while (first < last && (/^(but|and|yet|still|however|also|,)$/.test(clause.lower(first)) || !clause.isWord(first) && marks.inside(first) < 0))
    first++;
  return first;
}
function isAfterNetwork(clause, at2) {
  return clause.lower(at2) === "x." && clause.lower(at2 - 1) === "on";
}
function isAside(clause, first) {
  const at2 = clause.lower(first) === "when" ? first + 1 : first;
  return /^(asked|speaking|responding|pressed|questioned|replying)$/.test(clause.lower(at2));
}
function closePhrase(clause, quotes, noun2, first) {
  const whole = close(clause, quotes, noun2, first);
  const { tokens } = clause.analysis;
  const clausal = /^(that|whether|to)$/.test(clause.lower(first));
  let last = first;
  for (let at2 = first; at2 < clause.last && tokens[at2].end <= whole.end; at2++) {
    if (clause.lower(at2) === "," && quotes.inside(at2) < 0) break;
    if (!clausal && at2 > first && clause.isFinite(at2)) break;
    last = at2;
  }
  return { start: whole.start, end: Math.max(tokens[first].end, Math.min(whole.end, tokens[last].end)) };
}

// src/mention/attribution/sides.ts
function contentOf(clause, quotes, cue, verb, source) {
  const inverted = source !== null && source.first > verb;
  const from = inverted ? source.last : verb + 1;
  const start = inverted ? from : afterPreposition(clause, cue, from) ?? afterCue(clause, quotes, cue, from);
  const edge = source === null || inverted ? verb : source.first;
  const subject = source === null ? verb : source.first;
  const relative2 = /^(which|that|who|whom|what|as)$/.test(clause.lower(subject - 1)) || /^(which|that|who)$/.test(clause.lower(subject));
  const hangs = clause.tag(verb) === "VBG" && (source === null || source.last < verb);
  const final = !relative2 && !hangs && (cue.frames.includes("clause") || cue.frames.includes("addressee") || endsQuoted(clause, quotes, edge));
  const before4 = final ? contentBefore(clause, quotes, edge) : null;
  const inserted = hangs && source !== null && clause.lower(verb - 1) === "," && source.last === verb - 1;
  const following = contentAfter(clause, quotes, cue, verb, start);
  const after3 = following !== null && inserted ? closePhrase(clause, quotes, verb, start) : following;
  if (before4 === null) {
    if (after3 !== null) return [after3];
    if (final === false && clause.lower(edge - 1) === "as" && edge - 1 === clause.first && clause.lower(start) === ",")
      return [close(clause, quotes, start, start + 1)];
    const around3 = final && clause.lower(edge - 1) === "," ? contentAround(clause, quotes, edge, start) : null;
    return around3 ?? (clause.lower(start) === ":" && start >= clause.last - 1 ? [] : null);
  }
  const quoted = quotes.closes(lastBefore(clause, edge));
  if (after3 !== null && edge <= clause.first) return [after3];
  if (after3 !== null && quotes.inside(start) < 0 && quotes.inside(start + 1) < 0 && (endsQuoted(clause, quotes, edge) || !states2(clause, after3, start)))
    return before4;
  if (after3 === null) return [...before4, ...goesOn(clause, quotes, start, quoted)];
  if (quotes.inside(start) >= 0 || quotes.inside(start + 1) >= 0 && clause.lower(start) !== "that")
    return !quoted ? [after3] : /^[,:]$/.test(clause.lower(quotes.opens(start) ? start - 1 : start)) ? [...before4, after3] : before4;
  return quoted || inverted ? before4 : [after3];
}
function afterPreposition(clause, cue, from) {
  if (!cue.frames.includes("object") && !cue.frames.includes("complement")) return null;
  let at2 = from;
  while (/^(IN|RP)$/.test(clause.tag(at2)) && at2 < from + 2 && !/^(that|if|whether|because|as|while|since|although)$/.test(clause.lower(at2)))
    at2++;
  if (at2 === from && clause.lower(at2) === "to" && !clause.tag(at2 + 1).startsWith("VB")) at2++;
  return at2 === from || !(clause.isChunk(at2) || clause.tag(at2).startsWith("W")) || clause.isTime(at2) ? null : at2;
}
function endsQuoted(clause, quotes, edge) {
  return quotes.closes(edge - 1) && /^[,?!]$/.test(clause.analysis.tokens[edge - 2]?.lower ?? "");
}
function states2(clause, after3, first) {
  const { tokens } = clause.analysis;
  let last = first;
  while (last < clause.last && tokens[last].end <= after3.end) last++;
  return clause.lower(first) === "that" || clause.hasFinite(first, last) && !/^(VBN|VBG|IN)$/.test(clause.tag(first));
}
function contentAround(clause, quotes, edge, comma) {
  const first = clause.first;
  if (clause.lower(comma) !== "," || edge - 1 <= first || quotes.inside(first) >= 0 || quotes.inside(comma) >= 0)
    return null;
  if (/ing$/.test(clause.lower(comma + 1)) || !clause.hasFinite(comma + 1, clause.last)) return null;
  const { tokens } = clause.analysis;
  const rest = close(clause, quotes, comma, comma + 1);
  const lead = /^(but|and|so|yet|still|now|then|also|however|instead|meanwhile|on|in|at|last|earlier)$/.test(
    clause.lower(first)
  );
  return lead ? [rest] : [{ start: tokens[first].start, end: tokens[edge - 2].end }, rest];
}
function lastBefore(clause, edge) {
  return clause.lower(edge - 1) === "," ? edge - 2 : edge - 1;
}
function goesOn(clause, quotes, comma, quoted) {
  if (clause.lower(comma) !== "," || quoted) return [];
  const next = clause.lower(comma + 1);
  const bound = /^(because|if|unless|provided|since|until|once)$/.test(next) || /^(and|but)$/.test(next) && clause.lower(comma + 2) === "that";
  if (!bound) return [];
  const tokens = clause.analysis.tokens;
  let last = clause.last;
  for (let at2 = comma + 1; at2 < last; at2++) if (clause.lower(at2) === ";") last = at2;
  while (last > comma + 1 && !clause.isWord(last - 1) && quotes.inside(last - 1) < 0) last--;
  return last > comma + 1 ? [{ start: tokens[comma + 1].start, end: tokens[last - 1].end }] : [];
}

// src/mention/attribution/source.ts
var relatives = /^(who|which|that|whom)$/;
var haves = /^(has|have|had|'ve|’ve|'d|’d|did|does|do|will|would|could|may|might|must|should|can)$/;
function findSource(clause, marks, verb, before4) {
  const inverted = findInverted(clause, marks, verb);
  if (inverted !== null) return inverted;
  const end = skipBack(clause, verb);
  const hangs = clause.tag(verb) === "VBG" && end === verb || /^(to|of|by|in|for|without|from)$/.test(clause.lower(end - 1));
  const joined2 = /^(and|but|or|then|,)$/.test(clause.lower(end - 1)) && (clause.lower(end - 1) !== "," || hangs);
  if (hangs || joined2) return before4 ?? opening(clause, marks, end) ?? climb(clause, marks, verb) ?? nameAtHead(clause);
  return findBefore(clause, marks, end) ?? climb(clause, marks, verb);
}
function opening(clause, marks, end) {
  for (let at2 = clause.first + 1; at2 < end; at2++) {
    if (clause.lower(at2) === ";") return null;
    if (!clause.isFinite(at2) || marks.inside(at2) !== marks.inside(end)) continue;
    const found = findBefore(clause, marks, skipBack(clause, at2));
    return found !== null && relatives.test(clause.lower(found.first)) ? nameAtHead(clause) : found;
  }
  return null;
}
function nameAtHead(clause) {
  let last = clause.first;
  while (last < clause.first + 6 && /^\p{Lu}/u.test(clause.analysis.tokens[last]?.text ?? "")) last++;
  return last > clause.first ? { first: clause.first, last } : null;
}
function skipBack(clause, verb) {
  let at2 = verb;
  while (at2 > clause.first && isHelper(clause, at2 - 1)) at2--;
  return at2;
}
function isHelper(clause, at2) {
  const lower2 = clause.lower(at2);
  return haves.test(lower2) || /^(MD|RB)/.test(clause.tag(at2)) || /^(also|is|was|are|were|be|been|being|not|n't|n’t|never|'s|’s|'re|’re|'m|’m)$/.test(lower2);
}
function findBefore(clause, marks, end) {
  if (clause.lower(end - 1) === ",") return findApposed(clause, marks, end);
  let first = end;
  while (first > clause.first && !isBoundary(clause, marks, first - 1, first, end))
    first = pastBracket(clause, first - 1);
  if (first === end && relatives.test(clause.lower(first - 1))) return { first: first - 1, last: end };
  if (first < end && relatives.test(clause.lower(first))) first++;
  first = pastAdjuncts(clause, first, end);
  if (first < end && clause.hasFinite(first, end)) first = clause.chunkBefore(end, first)?.first ?? end;
  if (first >= end) return null;
  while (first < end && !clause.isWord(first)) first++;
  return first < end && clause.isNominalLike(end - 1) ? { first, last: end } : null;
}
function pastBracket(clause, at2) {
  if (clause.lower(at2) !== ")") return at2;
  let open = at2;
  while (open > clause.first && open > at2 - 8 && clause.lower(open) !== "(") open--;
  return clause.lower(open) === "(" ? open : at2;
}
function isBoundary(clause, marks, at2, next, end) {
  if (marks.inside(at2) !== marks.inside(next) && (marks.closes(at2) || marks.inside(at2) < 0)) return true;
  const lower2 = clause.lower(at2);
  if (/^([,;:(–—]|--?|that|because|while|although|though|as|if|when|but|so|after|before|since)$/.test(lower2))
    return true;
  if (relatives.test(lower2)) return next === end || clause.hasFinite(next, end);
  if (lower2 === "and") return at2 === clause.first || clause.isFinite(next) || !clause.isNominalLike(at2 - 1);
  return clause.isFinite(at2) && !/^NN/.test(clause.tag(at2));
}
function pastAdjuncts(clause, from, end) {
  let first = from;
  for (let guard = 0; guard < 4 && first < end; guard++) {
    const tag = clause.tag(first);
    if (/^(CC|RB|UH)/.test(tag)) first++;
    else if (/^IN/.test(tag) && clause.isTime(first + 1) || clause.isTime(first)) {
      first += clause.isTime(first) ? 1 : 2;
      while (first < end - 1 && (clause.isTime(first) || /^(CD|,)$/.test(clause.tag(first)))) first++;
    } else if (/^(IN|TO)/.test(tag)) {
      const chunk = clause.chunkBefore(end, first);
      const subject = subjectBetween(clause, first, end);
      if (subject > first) return clause.span(subject).first > first ? clause.span(subject).first : subject;
      if (chunk === null || chunk.first <= first + 1) return first;
      return chunk.first;
    } else break;
  }
  return first;
}
function subjectBetween(clause, from, end) {
  for (let at2 = end - 1; at2 >= from; at2--) if (/^nsubj/.test(clause.relation(at2))) return at2;
  return -1;
}
function findApposed(clause, marks, end) {
  let open = end - 2;
  for (let commas = 0; open > clause.first; open--) {
    if (marks.inside(open) !== marks.inside(end - 1)) return null;
    if (clause.lower(open) !== ",") continue;
    const name = nameBefore2(clause, marks, open);
    const adds = /^(DT|NN|JJ|WP|WDT|CD|PRP\$|RB|IN|VBN)/.test(clause.tag(open + 1)) || relatives.test(clause.lower(open + 1));
    const leads3 = name !== null && !/^(IN|VBG|VBN|CD|CC|WP|WDT|TO)/.test(clause.tag(name.first)) && !relatives.test(clause.lower(name.first));
    if (name !== null && adds && leads3) return { first: name.first, last: end - 1 };
    if (++commas > 4) return null;
  }
  return null;
}
function nameBefore2(clause, marks, comma) {
  let first = comma;
  while (first > clause.first && !isBoundary(clause, marks, first - 1, first, comma)) first--;
  first = pastAdjuncts(clause, first, comma);
  if (first >= comma || comma - first > 14 || clause.hasFinite(first, comma)) return null;
  if (clause.lower(first - 1) === "," && !clause.isFinite(first - 1) && comma - first < 1) return null;
  return clause.isNominalLike(comma - 1) ? { first, last: comma } : null;
}
function climb(clause, marks, verb) {
  let at2 = verb;
  for (let step = 0; step < 4 && at2 >= 0; step++) {
    for (const child of clause.children(at2)) {
      if (!/^nsubj/.test(clause.relation(child)) || child >= verb || clause.lower(child) === "that" || marks.inside(child) !== marks.inside(verb))
        continue;
      const source = trim(clause, clause.span(child), verb, child);
      if (source !== null) return source;
    }
    if (!/^(conj|xcomp|advcl|parataxis|ccomp|aux|dep|acl)/.test(clause.relation(at2))) break;
    at2 = clause.head(at2);
  }
  return null;
}
function trim(clause, extent, verb, head2) {
  let { first, last } = extent;
  last = Math.min(last, verb);
  for (let at2 = head2 + 1; at2 < last; at2++) {
    const opens2 = clause.lower(at2) === "," || clause.isFinite(at2) || clause.tag(at2) === "VBN";
    if (opens2 && !relatives.test(clause.lower(at2 + 1))) last = at2;
  }
  while (first < head2 && (!clause.isWord(first) || /^(but|and|that|while|as|so|though|because)$/.test(clause.lower(first))))
    first++;
  return first < last && head2 >= first && head2 < last ? { first, last } : null;
}
function findInverted(clause, marks, verb) {
  if (!inversions.has(clause.lower(verb))) return null;
  const follows3 = clause.lower(verb - 1) === "," || verb > 0 && marks.closes(verb - 1) && marks.inside(verb) < 0;
  const first = verb + 1;
  if (!follows3 || !clause.isChunk(first) || marks.inside(first) >= 0) return null;
  let last = nounPhrase(clause, first, clause.last);
  if (last === first || clause.isFinite(last) || !clause.isNominalLike(last - 1) || clause.isTime(last - 1))
    return null;
  const after3 = clause.lower(last);
  if (clause.lower(verb - 1) === "," && !/^([.,;]|who|in|on|at|to|)$/.test(after3)) return null;
  if (after3 === "," && isApposition(clause, last + 1)) {
    let end = last + 1;
    while (end < clause.last && !/^[,;.]$/.test(clause.lower(end)) && marks.inside(end) < 0) end++;
    if (end - first < 30) last = end;
  }
  return { first, last };
}
function nounPhrase(clause, first, end) {
  let last = clause.chunkEnd(first, end);
  while (last > first && /^(of|for|and|from)$/.test(clause.lower(last))) {
    const next = clause.chunkEnd(last + 1, end);
    if (next === last + 1) break;
    last = next;
  }
  return last;
}
function isApposition(clause, at2) {
  return /^(DT|NN|JJ|WP|CD|PRP\$)/.test(clause.tag(at2)) || relatives.test(clause.lower(at2));
}

// src/mention/attribution/certain.ts
function isCertain(clause, quotes, reading) {
  if (reading.source === null || reading.cue === null) return false;
  const edge = Math.min(reading.source.first, reading.cue.first);
  if (reading.content.length > 0 && reading.content[0].start < clause.analysis.tokens[edge].start && endsQuoted(clause, quotes, edge))
    return true;
  if (!/^(speech|denial|refusal)$/.test(reading.class)) return false;
  if (namings.has(reading.lemma) && isNaming(clause, quotes, reading)) return true;
  const [piece] = reading.content;
  if (piece === void 0) return true;
  const { tokens } = clause.analysis;
  const verb = reading.cue.first;
  if (!clause.tag(verb).startsWith("VB") && clause.lower(verb + 1) !== "that" && !quotes.opens(verb + 1) && clause.lower(verb) !== "said")
    return false;
  if (/[*@#]$|^:$/.test(reading.lemma) || clause.lower(verb - 1) === "to") return false;
  if (piece.start < tokens[verb].start) return true;
  let first = verb + 1;
  while (first < clause.last && tokens[first].start < piece.start) first++;
  const tag = clause.tag(verb);
  if (reading.class !== "speech" && tag !== "VBG") return true;
  if (tag === "VBG" && !/^(,|and|but|while|of|is|are|was|were|been|--?|–|—)$/.test(clause.lower(verb - 1)))
    return false;
  if (tag === "VBN" && skipBack(clause, verb) === verb && clause.lower(first) !== "that" && !quotes.opens(first))
    return false;
  if (quotes.opens(first) || clause.lower(first) === "that") return true;
  let last = first;
  while (last < clause.last && tokens[last].end <= piece.end) last++;
  return plain2.test(reading.lemma) && clause.hasFinite(first, last) && clause.tag(first) !== "TO";
}
var namings = new Set("call describe brand label dub term characterize characterise".split(" "));
function isNaming(clause, quotes, reading) {
  const { tokens } = clause.analysis;
  const [piece] = reading.content;
  for (let at2 = reading.cue.first + 1; piece !== void 0 && at2 < clause.last && tokens[at2].start < piece.end; at2++) {
    if (tokens[at2].start < piece.start) continue;
    if (quotes.opens(at2) ? tokens[at2].start > piece.start : clause.lower(at2) === "as" && reading.lemma !== "call")
      return true;
  }
  return false;
}
var plain2 = /^(say|tell|add|write|deny|insist|announce|note|acknowledge|claim|argue|warn|assure|state|declare)$/;

// src/mention/attribution/clause.ts
var Clause = class {
  analysis;
  sentence;
  #parsed;
  #children;
  constructor(analysis, sentence) {
    this.analysis = analysis;
    this.sentence = sentence;
  }
  /** The tree, read when it is first asked for: many cues are settled by tags and the order of words alone. */
  get #syntax() {
    this.#parsed ??= this.analysis.syntax(this.sentence);
    return this.#parsed;
  }
  get first() {
    return this.sentence.first;
  }
  get last() {
    return this.sentence.last;
  }
  holds(at2) {
    return at2 >= this.sentence.first && at2 < this.sentence.last;
  }
  lower(at2) {
    return this.holds(at2) ? this.analysis.tokens[at2].lower : "";
  }
  tag(at2) {
    return this.holds(at2) ? this.#syntax.tagged[at2 - this.first] : "";
  }
  relation(at2) {
    return this.holds(at2) ? this.#syntax.relations[at2 - this.first] : "";
  }
  /** The head of a token, or -1. */
  head(at2) {
    const head2 = this.holds(at2) ? this.#syntax.heads[at2 - this.first] : -1;
    return head2 < 0 ? -1 : head2 + this.first;
  }
  span(at2) {
    const [first, last] = this.#syntax.span(at2 - this.first);
    return { first: first + this.first, last: last + this.first };
  }
  children(at2) {
    if (this.#children === void 0) {
      const all = Array.from({ length: this.last - this.first }, () => []);
      for (let child = this.first; child < this.last; child++) {
        const head2 = this.head(child);
        if (head2 >= 0) all[head2 - this.first].push(child);
      }
      this.#children = all;
    }
    return this.#children[at2 - this.first] ?? [];
  }
  isWord(at2) {
    if (!this.holds(at2)) return false;
    const { text } = this.analysis.tokens[at2];
    const code = text.charCodeAt(0) | 32;
    return code >= 97 && code <= 122 || /[\p{L}\p{N}]/u.test(text);
  }
  isFinite(at2) {
    if (!/^(VBD|VBZ|VBP|MD)$/.test(this.tag(at2))) return false;
    return !/^\p{Lu}/u.test(this.analysis.tokens[at2].text);
  }
  /** Whether a finite verb stands in the extent. */
  hasFinite(first, last) {
    for (let at2 = first; at2 < last; at2++) if (this.isFinite(at2)) return true;
    return false;
  }
  /** Whether any form of a verb stands in the extent; what is finite is not always tagged so. */
  hasVerb(first, last) {
    for (let at2 = first; at2 < last; at2++) if (/^(VB|MD)/.test(this.tag(at2))) return true;
    return false;
  }
  isNominal(at2) {
    return /^(NN|PRP$|CD|DT$|WP$|EX$)/.test(this.tag(at2)) || pronouns.has(this.lower(at2));
  }
  /** Whether a token may end a noun phrase, as far as its tag can be trusted: a name is one whatever its tag. */
  isNominalLike(at2) {
    if (!this.isWord(at2)) return /^[%)\]]$/.test(this.lower(at2)) || this.tag(at2) === "POS";
    const text = this.analysis.tokens[at2]?.text ?? "";
    return this.isNominal(at2) || /^(JJ|PRP|WP|VBN|VBG|FW|RP|RB)/.test(this.tag(at2)) || /^\p{Lu}/u.test(text);
  }
  /** A day, month or the like. */
  isTime(at2) {
    return timeWords2.has(this.lower(at2));
  }
  /** Whether a token may stand inside a plain noun phrase. */
  isChunk(at2) {
    return /^(NN|JJ|CD|DT|PRP|POS|PDT|VBN|VBG|FW|HYPH|SYM|RBS|RBR)/.test(this.tag(at2)) || this.lower(at2) === "&";
  }
  /** The plain noun phrase that ends before `last`, its "of ..." before it included. */
  chunkBefore(last, from) {
    let first = last;
    while (first > from) {
      const at2 = first - 1;
      if (this.tag(at2) === "PRP") {
        if (first === last) first = at2;
        break;
      }
      if (this.isChunk(at2)) first = at2;
      else if (this.isJoint(at2) && first < last && at2 > from && this.isChunk(at2 - 1)) first = at2;
      else break;
    }
    while (first < last && (/^(VBG|POS|RB)/.test(this.tag(first)) || this.isJoint(first))) first++;
    return first < last && this.isNominal(last - 1) ? { first, last } : null;
  }
  /** "of", "for", "and" and the like, which hold a noun phrase together. */
  isJoint(at2) {
    return /^(of|for|and|to|in|at|from|with|on)$/.test(this.lower(at2));
  }
  /** The end of the plain noun phrase that begins at `first`. */
  chunkEnd(first, last) {
    let at2 = first;
    let noun2 = false;
    while (at2 < last) {
      const tag = this.tag(at2);
      if (tag === "PRP") return noun2 || at2 > first ? at2 : at2 + 1;
      if (/^(DT|PRP\$|PDT)/.test(tag) && noun2) break;
      if (/^VB/.test(tag) && noun2) break;
      if (!this.isChunk(at2)) break;
      if (/^(NN|CD)/.test(tag) || tag === "DT" && at2 === first) noun2 = /^(NN|CD)/.test(tag) || noun2;
      at2++;
    }
    return at2;
  }
};

// src/mention/attribution/continue.ts
function continueQuotations(analysis, marks, readings) {
  readings.sort((a, b) => startOf(a) - startOf(b));
  const spans = readings.flatMap((reading) => reading.content.map((span) => ({ span, reading })));
  spans.sort((a, b) => a.span.start - b.span.start);
  const owners = marks.quotations.map((quotation) => ownerOf(quotation, spans));
  for (const [index3, quotation] of marks.quotations.entries()) {
    if (owners[index3] !== null || !standsAlone(analysis, quotation)) continue;
    const speaker = speakerBefore(analysis, marks, readings, owners, index3);
    if (speaker !== null) {
      speaker.content.push({ start: quotation.start, end: quotation.end });
      speaker.paragraph = quotation.paragraph;
      owners[index3] = speaker;
      continue;
    }
    const after3 = owners[index3 + 1];
    const next = marks.quotations[index3 + 1];
    if (after3 && next && next.paragraph === quotation.paragraph && isBlank(analysis.text, quotation.end, next.start)) {
      after3.content.unshift({ start: quotation.start, end: quotation.end });
      owners[index3] = after3;
    }
  }
  for (const reading of readings) reading.content.sort((a, b) => a.start - b.start);
}
function startOf(reading) {
  return reading.content[0]?.start ?? reading.cue?.first ?? 0;
}
function ownerOf(quotation, spans) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (spans[middle].span.start <= quotation.start) low = middle + 1;
    else high = middle;
  }
  for (let at2 = low - 1; at2 >= 0 && at2 >= low - 4; at2--) {
    const { span, reading } = spans[at2];
    if (quotation.start >= span.start && quotation.start < span.end) return reading;
  }
  return null;
}
function standsAlone(analysis, quotation) {
  const sentence = analysis.sentenceAt(quotation.start);
  if (sentence === null || sentence.start !== quotation.start) return false;
  const last = analysis.sentenceAt(quotation.end - 1);
  return last === null || last.end <= quotation.end + 1;
}
function speakerBefore(analysis, marks, readings, owners, index3) {
  const quotation = marks.quotations[index3];
  if (quotation.continues >= 0) return owners[quotation.continues] ?? null;
  const opening2 = analysis.sentenceAt(quotation.start);
  const heads = opening2.index === 0 || analysis.sentences[opening2.index - 1].paragraph !== opening2.paragraph;
  let last = null;
  const nearby = before2(readings, quotation.start, opening2.paragraph - (heads ? 1 : 0));
  for (const reading of nearby) {
    const cue = reading.cue === null ? -1 : analysis.tokens[reading.cue.first].start;
    if (reading.cue !== null && marks.inside(reading.cue.first) >= 0) continue;
    if (cue > quotation.start) continue;
    if (last === null || endOf(reading, cue) >= endOf(last, -1)) last = reading;
  }
  if (last === null) return null;
  if (last.awaits && last.content.length === 0) return last;
  if (!isQuoted(analysis, last)) {
    const sentence = sentenceOf(analysis, last);
    last = nearby.find((one2) => isQuoted(analysis, one2) && sentence >= 0 && sentenceOf(analysis, one2) === sentence) ?? null;
    if (last === null) return null;
  }
  if (heads && reachesEnd(analysis, last, opening2.index) === false) return null;
  return last;
}
function isQuoted(analysis, reading) {
  const piece = reading.content[reading.content.length - 1];
  return piece !== void 0 && /["”'’»]$/.test(analysis.text.slice(piece.start, piece.end));
}
function sentenceOf(analysis, reading) {
  if (reading.cue === null) return -1;
  return analysis.sentenceAt(analysis.tokens[reading.cue.first].start)?.index ?? -1;
}
var NEARBY = 40;
function before2(readings, offset, paragraph) {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (startOf(readings[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return readings.slice(Math.max(0, low - NEARBY), low).filter((reading) => reading.paragraph >= paragraph);
}
function endOf(reading, cue) {
  return Math.max(cue, reading.content[reading.content.length - 1]?.end ?? -1);
}
function reachesEnd(analysis, reading, opening2) {
  const before4 = analysis.sentences[opening2 - 1];
  if (before4 === void 0) return false;
  const cue = reading.cue === null ? -1 : analysis.tokens[reading.cue.first].start;
  return endOf(reading, cue) >= before4.start;
}
function isBlank(text, from, to) {
  for (let at2 = from; at2 < to; at2++) if (!/\s/.test(text[at2])) return false;
  return true;
}

// src/mention/attribution/resolve.ts
function resolve(analysis, marks, cast, nested) {
  let last = null;
  return nested.map(({ reading, within: within3 }) => {
    const { source, cue, content: content2, label: label2 } = reading;
    let who = { name: "", entity: null };
    if (source !== null) {
      who = identify(analysis, cast, reading.antecedent ?? source, label2);
      const sentence = analysis.sentenceAt(analysis.tokens[source.first].start)?.index ?? 0;
      if (within3 === null) {
        who = goOn(analysis, cast, source, who, sentence, last);
        if (who.entity !== null || !isPronoun(who.name)) last = { ...who, sentence };
      }
    }
    return {
      source: source === null ? null : { ...spanOf(analysis, source), name: who.name },
      entity: who.entity,
      cue: cue === null ? null : spanOf(analysis, cue),
      content: content2,
      mode: label2 ? "direct" : modeOf(analysis, marks, content2),
      polarity: reading.negated ? "-" : "+",
      within: within3
    };
  });
}
function goOn(analysis, cast, source, found, sentence, last) {
  if (source.last - source.first !== 1) return found;
  const { lower: lower2 } = analysis.tokens[source.first];
  const near2 = last !== null && sentence - last.sentence <= 2 ? last : null;
  const kind2 = near2 === null || near2.entity === null ? null : cast.entities[near2.entity]?.kind ?? null;
  if (lower2 === "it") {
    if (near2 !== null && kind2 !== null && kind2 !== "person") return near2;
    if (near2 !== null && near2.entity === null && found.entity === null && sentence - near2.sentence <= 1) return near2;
    const head2 = found.entity === null ? bodyAtHead(analysis, cast, sentence - 1) : null;
    return head2 ?? found;
  }
  if (!/^(he|she)$/.test(lower2) || found.entity !== null || near2 === null) return found;
  return /^(state|organisation)$/.test(kind2 ?? "") ? found : near2;
}
function bodyAtHead(analysis, cast, index3) {
  const sentence = analysis.sentences[index3];
  if (sentence === void 0) return null;
  const mention = cast.mentions[firstMention(cast, sentence.start)];
  if (mention === void 0 || mention.start > sentence.start + 4 || mention.kind === "person") return null;
  const name = cast.entities[mention.entity]?.name ?? mention.text;
  return mention.form === "pronoun" ? null : { name, entity: mention.entity };
}
function spanOf(analysis, extent) {
  return { start: analysis.tokens[extent.first].start, end: analysis.tokens[extent.last - 1].end };
}
function modeOf(analysis, marks, content2) {
  let quoted = 0;
  let all = 0;
  for (const span of content2) {
    const count2 = marks.count(tokenAt(analysis, span.start), tokenAt(analysis, span.end));
    quoted += count2.quoted;
    all += count2.all;
  }
  return quoted === 0 ? "indirect" : quoted >= 0.9 * all ? "direct" : "mixed";
}
function tokenAt(analysis, offset) {
  let low = 0;
  let high = analysis.tokens.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (analysis.tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function identify(analysis, cast, source, label2) {
  const span = spanOf(analysis, source);
  const mention = choose(analysis, cast, source, span) ?? (label2 ? labelled(analysis, cast, source) : null);
  const words7 = describe2(analysis, source);
  if (mention === null) return { name: label2 ? titled2(words7) : words7, entity: null };
  const entity = cast.entities[mention.entity];
  return {
    name: entity?.name ?? (mention.form === "description" && mention.text.length > words7.length ? mention.text : words7),
    entity: mention.entity
  };
}
function choose(analysis, cast, source, span) {
  const head2 = headOf(analysis, source);
  const { start } = analysis.tokens[head2];
  let person = null;
  for (let at2 = firstMention(cast, span.start); at2 < cast.mentions.length; at2++) {
    const mention = cast.mentions[at2];
    if (mention.start >= span.end) break;
    if (mention.end <= span.start) continue;
    if (mention.start <= start && mention.end > start) return mention;
    if (person === null && mention.kind === "person" && mention.form === "name") person = mention;
  }
  return person;
}
function firstMention(cast, start) {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (cast.mentions[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
function headOf(analysis, source) {
  let at2 = source.first;
  while (at2 + 1 < source.last && !/^(of|for|from|in|at|to|with|on|by|who|which|that|and|familiar|briefed|close|,|\(|-)$/.test(
    analysis.tokens[at2 + 1].lower
  ))
    at2++;
  return at2;
}
var longest = 10;
function describe2(analysis, source) {
  let last = source.first + 1;
  while (last < source.last && last - source.first < longest && !/^(who|which|,|\()$/.test(analysis.tokens[last].lower))
    last++;
  const { start, end } = spanOf(analysis, { first: source.first, last });
  return analysis.text.slice(start, end);
}
var surnames = /* @__PURE__ */ new WeakMap();
function labelled(analysis, cast, source) {
  let known2 = surnames.get(cast);
  if (known2 === void 0) {
    known2 = /* @__PURE__ */ new Map();
    for (const mention of cast.mentions) {
      const surname = mention.kind === "person" ? mention.text.toLowerCase().split(" ").at(-1) ?? "" : "";
      if (surname !== "" && !known2.has(surname)) known2.set(surname, mention);
    }
    surnames.set(cast, known2);
  }
  return known2.get(analysis.tokens[source.last - 1].lower) ?? null;
}
function titled2(label2) {
  return label2.replace(/\p{Lu}[\p{L}'’]*/gu, (word2) => word2[0] + word2.slice(1).toLowerCase());
}
function isPronoun(name) {
  return pronouns.has(name.toLowerCase());
}

// src/mention/attribution/features.ts
var SLOTS = 1 << 17;
function hash(text) {
  let x = 2166136261;
  for (let at2 = 0; at2 < text.length; at2++) x = Math.imul(x ^ text.charCodeAt(at2), 16777619);
  return x;
}
function slot(template, a, b = 0, c = 0) {
  let x = Math.imul(a ^ Math.imul(template + 1, 625341585), 2654435761);
  x = Math.imul(x ^ x >>> 15 ^ Math.imul(b, 461845907), 2246822507);
  x = Math.imul(x ^ x >>> 13 ^ Math.imul(c, 3432918353), 2654435761);
  return (x ^ x >>> 15) & SLOTS - 1;
}
function featuresOf(clause, marks, reading) {
  const { analysis } = clause;
  const verb = reading.cue.first;
  const form2 = clause.tag(verb);
  const { lemma, class: kind2 } = reading;
  const source = sourceKind(clause, reading);
  const head2 = reading.source === null ? "" : clause.lower(reading.source.last - 1);
  const lead = reading.source === null ? "" : clause.lower(reading.source.first);
  const piece = reading.content[0];
  const first = piece === void 0 ? -1 : tokenAt(analysis, piece.start);
  const last = piece === void 0 ? -1 : tokenAt(analysis, piece.end);
  const how = contentKind(clause, marks, verb, first);
  const word2 = analysis.tokens[first]?.lower ?? "";
  const length = Math.min(7, 31 - Math.clz32(1 + Math.max(0, last - first)));
  const before4 = clause.lower(verb - 1);
  const next = clause.lower(verb + 1);
  const modal = helperOf(clause, verb);
  const leading3 = reading.source !== null && reading.source.first === clause.first ? 1 : 0;
  const quoted = marks.inside(verb) >= 0 ? "q" : "";
  const finite = first >= 0 && clause.hasFinite(first, last) ? 1 : 0;
  const size = clause.last - clause.first;
  const distance = reading.source === null ? 9 : Math.min(6, Math.abs(verb - reading.source.last));
  const [l, k, f, h, so, w, n, hd] = [lemma, kind2, form2, how, source, word2, next, head2].map(hash);
  const [m, q, p] = [modal, quoted, before4].map(hash);
  return [
    slot(0, l),
    slot(1, l, h),
    slot(2, l, f),
    slot(3, l, so),
    slot(4, l, w),
    slot(5, l, n),
    slot(6, k, h, f),
    slot(7, k, so, h),
    slot(8, h, length, q),
    slot(9, k, length, finite),
    slot(10, so, f, q),
    slot(11, hd),
    slot(12, hash(lead), so),
    slot(13, k, p),
    slot(14, k, n),
    slot(15, k, w),
    slot(16, m),
    slot(17, k, m, f),
    slot(18, leading3, k),
    slot(19, f, h),
    slot(20, hash(clause.tag(verb - 1)), f, hash(clause.tag(verb + 1))),
    slot(21, q, k),
    slot(22, l, q),
    slot(23, reading.negated ? 1 : 2, k),
    slot(24, Math.min(6, size >> 3), k),
    slot(25, distance, f),
    slot(26, hash(head2.slice(-3)), so),
    slot(27, l, hd)
  ];
}
function sourceKind(clause, reading) {
  const { source } = reading;
  if (source === null) return "none";
  if (reading.antecedent !== null) return "relative";
  const tag = clause.tag(source.last - 1);
  if (source.last - source.first === 1 && /^(PRP|WP|DT|WDT)/.test(tag)) return clause.lower(source.first);
  return /^\p{Lu}/u.test(clause.analysis.tokens[source.last - 1]?.text ?? "") ? "name" : `noun ${tag}`;
}
function contentKind(clause, marks, verb, first) {
  if (first < 0) return "none";
  const side = first < verb ? "before" : "after";
  if (marks.opens(first)) return `${side} quote`;
  const lower2 = clause.lower(first);
  if (/^(that|to|if|whether|how|why|what|who|where|when|as|for|of|on|about|against|with)$/.test(lower2))
    return `${side} ${lower2}`;
  return `${side} ${clause.tag(first).slice(0, 2)}`;
}
var helpers = /* @__PURE__ */ new Set([
  ...verbForms2("be"),
  "is",
  "are",
  "was",
  "were",
  "been",
  "has",
  "have",
  "had",
  "did",
  "does",
  "do"
]);
function helperOf(clause, verb) {
  for (let at2 = verb - 1; at2 >= clause.first && at2 > verb - 4; at2--) {
    const lower2 = clause.lower(at2);
    if (clause.tag(at2) === "MD" || helpers.has(lower2)) return lower2;
    if (!/^RB/.test(clause.tag(at2))) break;
  }
  return "";
}

// src/mention/attribution/judge.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { dirname as dirname2, join as join2 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
var weights;
function judge(features2) {
  if (weights === void 0) weights = load2();
  if (weights === null) return -1;
  let sum = 0;
  for (const feature of features2) {
    const weight = weights[feature];
    sum += weight < 0 ? -weight * weight : weight * weight;
  }
  return sum;
}
function load2() {
  let folder = dirname2(fileURLToPath2(import.meta.url));
  while (!existsSync2(join2(folder, "package.json"))) {
    const above = dirname2(folder);
    if (above === folder) return null;
    folder = above;
  }
  const file = join2(folder, "weights", "attribution.bin");
  return existsSync2(file) ? new Int8Array(readFileSync2(file)) : null;
}

// src/mention/attribution/quotations.ts
var openers = /* @__PURE__ */ new Map([
  ["''", "''"],
  ["\u201C", "\u201D"],
  ['"', '"'],
  ["\xAB", "\xBB"],
  ["\u201E", "\u201C"],
  ["``", "''"]
]);
function readQuotations(analysis) {
  const quotations = [];
  let at2 = 0;
  while (at2 < analysis.sentences.length) {
    const paragraph = analysis.sentences[at2].paragraph;
    const first = analysis.sentences[at2].first;
    let last = first;
    while (at2 < analysis.sentences.length && analysis.sentences[at2].paragraph === paragraph) {
      last = analysis.sentences[at2].last;
      at2++;
    }
    readParagraph(analysis, paragraph, first, last, quotations);
  }
  return quotations;
}
function readParagraph(analysis, paragraph, first, last, into) {
  const { text, tokens } = analysis;
  const before4 = into[into.length - 1];
  const hangs = before4 !== void 0 && !before4.closed && before4.paragraph === paragraph - 1;
  let open = null;
  const close2 = (end, closed) => {
    const continues2 = hangs && open.index === first ? into.length - 1 : -1;
    into.push({ start: open.at, end, paragraph, closed, continues: continues2 });
    open = null;
  };
  let after3 = 0;
  for (let index3 = first; index3 < last; index3++) {
    const token = tokens[index3];
    const mark2 = token.start < after3 ? "" : markOf(text, token.start);
    if (mark2 === "") continue;
    const end = token.start + mark2.length;
    after3 = end;
    const opened = open;
    if (opened !== null) {
      const single3 = opened.text === "\u2018" || opened.text === "'";
      if (single3 ? closesSingle(text, token.start, mark2) : closesDouble(opened.text, mark2) || mark2 === "\u201C" && closesSingle(text, token.start, "\u2019")) {
        if (mark2 === '"' && opensOnly(text, token.start) && index3 > opened.index + 1)
          open = { at: token.start, text: mark2, index: index3 };
        else close2(mark2 === "''" && text[end] === "'" ? end + 1 : end, true);
      }
    } else if (openers.has(mark2)) {
      if (mark2 !== '"' || !/[\d\p{L}]/u.test(text[token.start - 1] ?? " ")) open = { at: token.start, text: mark2, index: index3 };
    } else if ((mark2 === "\u2018" || mark2 === "'") && opensSingle(text, token.start) && hasClose(analysis, index3, last)) {
      open = { at: token.start, text: mark2, index: index3 };
    }
  }
  if (open !== null) close2(tokens[last - 1].end, false);
}
function markOf(text, start) {
  const first = text[start];
  if ("'\u2019`\u2018".includes(first) && text[start + 1] === first) return first === "`" || first === "\u2018" ? "``" : "''";
  return `\u201C\u201D"\xAB\xBB\u201E\u2018\u2019'`.includes(first) ? first : "";
}
function closesDouble(opened, mark2) {
  if (opened === "\u201C" || opened === '"') return mark2 === "\u201D" || mark2 === '"';
  if (opened === "``" || opened === "''") return mark2 === "''" || mark2 === '"';
  return openers.get(opened) === mark2;
}
function closesSingle(text, at2, mark2) {
  return (mark2 === "\u2019" || mark2 === "'") && /[\s.,;:!?)\]—–-]|^$/.test(text[at2 + 1] ?? "");
}
function opensOnly(text, at2) {
  return /\s/.test(text[at2 - 1] ?? " ") && /[\p{L}\d]/u.test(text[at2 + 1] ?? " ");
}
function opensSingle(text, at2) {
  return /[\s([—–-]/.test(text[at2 - 1] ?? " ") && /[\p{L}]/u.test(text[at2 + 1] ?? " ");
}
var reach = 400;
function hasClose(analysis, from, last) {
  const { text, tokens } = analysis;
  for (let at2 = from + 2; at2 < last && at2 < from + reach; at2++) {
    const token = tokens[at2];
    const mark2 = markOf(text, token.start);
    if (openers.has(mark2)) return false;
    if (mark2 !== "" && closesSingle(text, token.start, mark2)) return true;
  }
  return false;
}

// src/mention/attribution/marks.ts
function isWordStart(text) {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122 || code >= 48 && code <= 57 || (code > 127 ? /[\p{L}\p{N}]/u : /[$%]/).test(text[0]);
}
var Marks = class {
  quotations;
  #inside;
  #words;
  constructor(analysis) {
    this.quotations = readQuotations(analysis);
    this.#inside = new Int32Array(analysis.tokens.length).fill(-1);
    this.#words = new Uint8Array(analysis.tokens.length);
    let at2 = 0;
    for (const [index3, quotation] of this.quotations.entries()) {
      while (at2 < analysis.tokens.length && analysis.tokens[at2].start < quotation.start) at2++;
      while (at2 < analysis.tokens.length && analysis.tokens[at2].start < quotation.end) this.#inside[at2++] = index3;
    }
    for (const [index3, token] of analysis.tokens.entries()) this.#words[index3] = isWordStart(token.text) ? 1 : 0;
  }
  /** The quotation that the token stands in, its marks included, or -1. */
  inside(token) {
    return this.#inside[token] ?? -1;
  }
  opens(token) {
    const index3 = this.inside(token);
    return index3 >= 0 && this.inside(token - 1) !== index3;
  }
  closes(token) {
    const index3 = this.inside(token);
    return index3 >= 0 && this.inside(token + 1) !== index3;
  }
  /** Words inside quotation marks and all words, of the tokens `first` to `last - 1`. */
  count(first, last) {
    let quoted = 0;
    let all = 0;
    for (let at2 = first; at2 < last; at2++) {
      if (this.#words[at2] !== 1) continue;
      all++;
      if (this.#inside[at2] >= 0) quoted++;
    }
    return { quoted, all };
  }
};

// src/mention/attribution/nest.ts
function clip(analysis, readings) {
  for (const [index3, inner3] of readings.entries()) {
    const piece = inner3.content[inner3.content.length - 1];
    if (piece === void 0 || inner3.cue === null) continue;
    const cue = analysis.tokens[inner3.cue.first].start;
    for (let other = Math.max(0, index3 - 8); other < readings.length && other <= index3 + 8; other++) {
      const outer = readings[other];
      if (other === index3 || outer.cue === null || outer.content.length === 0) continue;
      const from = analysis.tokens[outer.cue.first].start;
      const span = outer.content.find((one2) => cue >= one2.start && cue < one2.end);
      if (span !== void 0 && from >= span.end && piece.end > span.end && piece.start < span.end)
        piece.end = span.end;
    }
  }
}
function dropInner(analysis, readings, doubtful) {
  const outer = new Set(
    nest(analysis, readings).filter(({ within: within3 }) => within3 === null).map(({ reading }) => reading)
  );
  return readings.filter((reading) => outer.has(reading) || !doubtful.has(reading) || reading.content.length === 0);
}
function nest(analysis, readings) {
  const ordered = readings.filter((reading) => reading.content.length > 0).map((reading) => ({
    reading,
    start: reading.content[0].start,
    end: reading.content[reading.content.length - 1].end,
    cue: reading.cue === null ? reading.content[0].start : analysis.tokens[reading.cue.first].start
  })).sort((a, b) => a.start - b.start || b.end - a.end || a.cue - b.cue);
  const open = [];
  return ordered.map((item, index3) => {
    while (open.length > 0 && ordered[open[open.length - 1]].end <= item.start) open.pop();
    let within3 = null;
    for (let depth2 = open.length - 1; depth2 >= 0 && depth2 >= open.length - 6; depth2--) {
      const outer = ordered[open[depth2]];
      if (holds2(outer.reading, item.cue) && item.end <= outer.end) {
        within3 = open[depth2];
        break;
      }
    }
    open.push(index3);
    return { reading: item.reading, within: within3 };
  });
}
function holds2(reading, at2) {
  return reading.content.some((span) => at2 >= span.start && at2 < span.end);
}

// src/mention/attribution/nominal.ts
function readNominal(clause, quotes, at2, before4) {
  const adjective = cueAdjectives.has(clause.lower(at2)) && /^(is|are|was|were|be|been|'s|’s|'re|’re|am|'m|’m|not|n't|very|also|still)$/.test(clause.lower(at2 - 1));
  const cue = adjective ? { lemma: `${clause.lower(at2)}@`, class: "belief" } : cueNouns.get(clause.lower(at2));
  if (cue === void 0 || !adjective && !/^NN/.test(clause.tag(at2))) return null;
  const next = clause.lower(at2 + 1);
  if (!/^(that|to|of|for|about|on|against|as|whether|:|in|over|toward|with)$/.test(next)) return null;
  const first = /^(that|to|whether)$/.test(next) ? at2 + 1 : at2 + 2;
  if (first >= clause.last || !(clause.isWord(first) || quotes.opens(first))) return null;
  const source = adjective ? findSource(clause, quotes, at2, before4) : possessorOf(clause, at2);
  return {
    source,
    cue: { first: at2, last: at2 + 1 },
    lemma: cue.lemma,
    class: cue.class,
    negated: false,
    content: [closePhrase(clause, quotes, at2, first)],
    paragraph: clause.sentence.paragraph,
    antecedent: null,
    awaits: false,
    label: false
  };
}
function possessorOf(clause, noun2) {
  for (let at2 = noun2 - 1; at2 >= clause.first && at2 > noun2 - 5; at2--) {
    if (clause.tag(at2) === "PRP$") return { first: at2, last: at2 + 1 };
    if (clause.tag(at2) === "POS") {
      const chunk = clause.chunkBefore(at2, clause.first);
      return chunk === null ? null : { first: chunk.first, last: at2 };
    }
    if (!/^(JJ|NN|VBN|CD|RB)/.test(clause.tag(at2))) break;
  }
  return null;
}

// src/mention/attribution/phrases.ts
function readAccording(clause, marks, at2) {
  if (clause.lower(at2) !== "according" || clause.lower(at2 + 1) !== "to") return null;
  const source = sourceAt(clause, marks, at2 + 2);
  if (source === null) return null;
  const tokens = clause.analysis.tokens;
  const reading = {
    source,
    cue: { first: at2, last: at2 + 2 },
    lemma: "according",
    class: "speech",
    negated: false,
    paragraph: clause.sentence.paragraph,
    antecedent: null,
    awaits: false,
    label: false
  };
  if (at2 === clause.first || at2 === clause.first + 1 && !clause.isWord(clause.first) || /^(but|and)$/.test(clause.lower(at2 - 1))) {
    let first = source.last;
    while (first < clause.last && !clause.isWord(first) && marks.inside(first) < 0) first++;
    let last = clause.last;
    while (last > first && !clause.isWord(last - 1) && marks.inside(last - 1) < 0) last--;
    if (first >= last) return null;
    const inside = marks.inside(last - 1);
    const end = inside >= 0 ? Math.max(tokens[last - 1].end, marks.quotations[inside].end) : tokens[last - 1].end;
    return { ...reading, content: [{ start: tokens[first].start, end }] };
  }
  const content2 = contentBefore(clause, marks, at2) ?? aroundPhrase(clause, marks, at2, source.last) ?? plainBefore(clause, marks, at2);
  return content2 === null ? null : { ...reading, content: content2 };
}
function aroundPhrase(clause, marks, at2, comma) {
  const { tokens } = clause.analysis;
  if (clause.lower(at2 - 1) !== "," || clause.lower(comma) !== "," || at2 - 1 <= clause.first) return null;
  if (marks.inside(at2 - 2) >= 0 || !clause.hasFinite(comma + 1, clause.last)) return null;
  return [{ start: tokens[clause.first].start, end: tokens[at2 - 2].end }, close(clause, marks, at2, comma + 1)];
}
function plainBefore(clause, marks, at2) {
  const { tokens } = clause.analysis;
  let last = at2;
  while (last > clause.first && !clause.isWord(last - 1) && marks.inside(last - 1) < 0) last--;
  let first = clause.first;
  while (first < last && !clause.isWord(first) && marks.inside(first) < 0) first++;
  if (!clause.hasFinite(first, last)) return null;
  return [{ start: tokens[first].start, end: tokens[last - 1].end }];
}
function sourceAt(clause, marks, first) {
  let last = clause.chunkEnd(first, clause.last);
  for (let guard = 0; guard < 8; guard++) {
    const lower2 = clause.lower(last);
    if (/^(of|for|and|from|in|at|to|by|with|on)$/.test(lower2) && clause.isChunk(last + 1)) {
      const next = clause.chunkEnd(last + 1, clause.last);
      if (clause.isFinite(next) && lower2 === "and") break;
      last = next;
    } else if (/^(familiar|briefed)$/.test(lower2) || clause.tag(last) === "VBN" || clause.tag(last) === "VBG") last++;
    else break;
  }
  return last > first && marks.inside(first) < 0 ? { first, last } : null;
}
function readHeading(clause, marks) {
  const { sentences, tokens } = clause.analysis;
  const { sentence } = clause;
  const alone = sentences[sentence.index - 1]?.paragraph !== sentence.paragraph && sentences[sentence.index + 1]?.paragraph !== sentence.paragraph;
  if (!alone || clause.last - clause.first > 40) return null;
  let colon = clause.first + 1;
  while (colon < clause.first + 12 && clause.lower(colon) !== ":") {
    if (clause.isFinite(colon) || marks.inside(colon) >= 0) return null;
    colon++;
  }
  if (clause.lower(colon) !== ":" || colon + 2 >= clause.last) return null;
  let last = clause.last;
  while (last > colon + 2 && !clause.isWord(last - 1) && marks.inside(last - 1) < 0) last--;
  return {
    source: { first: clause.first, last: colon },
    cue: { first: colon, last: colon + 1 },
    lemma: ":",
    class: "speech",
    negated: false,
    content: [{ start: tokens[colon + 1].start, end: tokens[last - 1].end }],
    paragraph: sentence.paragraph,
    antecedent: null,
    awaits: false,
    label: false
  };
}

// src/mention/attribution/transcript.ts
var label = /^(?:\p{Lu}[\p{Lu}.'’-]*\.?)(?: \p{Lu}[\p{Lu}.'’-]*\.?){0,5}(?: \([^)\n]{1,60}\))?:/u;
var question = /^(Q|QUESTION|REPORTER|JOURNALIST|MODERATOR|OPERATOR|PRESS|MEDIA)\b/;
var longestPiece = 120;
function readTranscript(analysis) {
  const { text, sentences, tokens } = analysis;
  const readings = [];
  const asked = [];
  const heads = findLabels(analysis);
  if (heads.length < 2) return { readings, covers: () => false };
  for (const [index3, head2] of heads.entries()) {
    const until = heads[index3 + 1]?.sentence ?? sentences.length;
    const from = sentences[head2.sentence];
    if (question.test(text.slice(from.start, from.start + 20))) {
      asked.push({ start: from.start, end: sentences[until - 1].end });
      continue;
    }
    const content2 = piecesOf(analysis, head2.sentence, until, head2.colon + 1);
    if (content2.length === 0) continue;
    let last = from.first;
    while (last < from.last && tokens[last].start < head2.end && tokens[last].text !== "(") last++;
    readings.push({
      source: { first: from.first, last },
      cue: { first: head2.colon, last: head2.colon + 1 },
      lemma: ":",
      class: "speech",
      negated: false,
      content: content2,
      paragraph: from.paragraph,
      antecedent: null,
      awaits: false,
      label: true
    });
  }
  let at2 = 0;
  return {
    readings,
    covers(offset) {
      while (at2 < asked.length && asked[at2].end <= offset) at2++;
      return at2 < asked.length && asked[at2].start <= offset;
    }
  };
}
function findLabels(analysis) {
  const { text, sentences, tokens } = analysis;
  const heads = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    const line = text.slice(sentence.start, sentence.start + 120);
    const found = label.exec(line) ?? /^Q(?= )/.exec(line);
    if (found === null) continue;
    const end = sentence.start + found[0].length - (found[0].endsWith(":") ? 1 : 0);
    let colon = sentence.first;
    while (colon < tokens.length - 1 && tokens[colon].start < end) colon++;
    heads.push({ sentence: sentence.index, colon, end });
  }
  return heads;
}
function piecesOf(analysis, from, until, first) {
  const { text, sentences, tokens } = analysis;
  const pieces = [];
  for (let at2 = from; at2 < until; ) {
    let next = at2;
    while (next < until && sentences[next].paragraph === sentences[at2].paragraph) next++;
    const start = Math.max(sentences[at2].first, first);
    const long = sentences[next - 1].last - start > longestPiece;
    for (let piece = at2; piece < next; piece = long ? piece + 1 : next) {
      const open = Math.max(sentences[piece].first, first);
      let last = sentences[long ? piece : next - 1].last;
      if (last > open && text[tokens[last - 1].start] === ".") last--;
      if (last > open) pieces.push({ start: tokens[open].start, end: tokens[last - 1].end });
    }
    at2 = next;
  }
  return pieces;
}

// src/mention/attribution/negation.ts
var negators2 = /^(not|n't|n’t|never|neither|nor|no|none|nobody|nothing)$/;
function isNegated(clause, verb, source) {
  if (/^short|without$/.test(clause.lower(verb - 2)) && clause.lower(verb - 1) === "of") return true;
  if (clause.lower(verb - 1) === "without") return true;
  for (let at2 = skipBack(clause, verb); at2 < verb; at2++) if (negators2.test(clause.lower(at2))) return true;
  if (/^(nor|or)$/.test(clause.lower(verb - 1)) && /^(neither|not)$/.test(clause.lower(verb - 3))) return true;
  return source !== null && /^(neither|nobody|none|no)$/.test(clause.lower(source.first));
}

// src/mention/attribution/passive.ts
function isPassive(clause, verb) {
  if (!/^(VBN|VBD|JJ)$/.test(clause.tag(verb)) || clause.lower(verb) === "said") return false;
  let at2 = verb - 1;
  while (/^RB/.test(clause.tag(at2))) at2--;
  return /^(is|are|was|were|be|been|being|am|'s|’s|get|got|gets)$/.test(clause.lower(at2));
}
function readPassive(clause, quotes, verb, cue) {
  if (/^(ask|tell|inform|question|press)$/.test(cue.lemma)) return null;
  let at2 = verb;
  while (at2 > clause.first && clause.lower(at2 - 1) !== "," && !/^NN|^PRP|^WDT|^WP/.test(clause.tag(at2 - 1))) at2--;
  const subject = findSource(clause, quotes, at2, null);
  const start = verb + 1;
  let agent = null;
  let first = start;
  if (clause.lower(start) === "by") {
    const end = clause.chunkEnd(start + 1, clause.last);
    if (end > start + 1) agent = { first: start + 1, last: end };
    first = end;
  }
  const rest = /^(to|that|as|whether|if|how|why|what|about)$/.test(clause.lower(first)) || quotes.opens(first) ? closePhrase(clause, quotes, verb, first) : null;
  const { tokens } = clause.analysis;
  const head2 = subject === null ? null : { start: tokens[subject.first].start, end: tokens[subject.last - 1].end };
  const content2 = [head2, rest].filter((span) => span !== null);
  if (content2.length === 0) return null;
  return {
    source: agent,
    cue: { first: verb, last: verb + 1 },
    lemma: `${cue.lemma}*`,
    class: cue.class,
    negated: isNegated(clause, verb, null),
    content: content2,
    paragraph: clause.sentence.paragraph,
    antecedent: null,
    awaits: false,
    label: false
  };
}

// src/mention/attribution/verb.ts
function readVerb(clause, marks, verb, cue, before4) {
  if (!isUsed(clause, verb)) return null;
  if (isPassive(clause, verb)) return readPassive(clause, marks, verb, cue);
  const source = findSource(clause, marks, verb, before4);
  if (source === null && clause.tag(verb) !== "VBG") return null;
  if (source !== null && isForeign(clause, marks, source, verb)) return null;
  const content2 = contentOf(clause, marks, cue, verb, source);
  if (content2 === null || isEmpty(clause, content2) || cue.frames.includes("complement") && isRelative2(clause, source))
    return null;
  return {
    source,
    cue: { first: verb, last: verb + 1 },
    lemma: cue.lemma,
    class: cue.class,
    negated: cue.class === "denial" || cue.class === "refusal" || isNegated(clause, verb, source),
    content: content2,
    paragraph: clause.sentence.paragraph,
    antecedent: source === null ? null : antecedentOf2(clause, verb, source),
    awaits: content2.length === 0,
    label: false
  };
}
function isUsed(clause, verb) {
  const tag = clause.tag(verb);
  const before4 = clause.tag(verb - 1);
  const finite = /^(VBD|VBZ|VBP)$/.test(tag);
  const named4 = [verb - 1, verb, verb + 1].map((at2) => /^\p{Lu}/u.test(clause.analysis.tokens[at2]?.text ?? ""));
  if (named4[1] && (named4[0] || named4[2]) && verb > clause.first) return false;
  if ((finite ? /^(DT|PRP\$|POS)/ : /^(DT|PRP\$|POS|JJ)/).test(before4) && /^NN/.test(clause.tag(verb + 1)))
    return false;
  if (tag.startsWith("VB")) return true;
  const form2 = clause.lower(verb);
  if (!/(s|ed|said|told|wrote|say|think|know|want)$/.test(form2) && !/^(NN|JJ|RB|UH|IN)/.test(tag)) return false;
  return !/^(DT|PRP\$|POS|JJ|IN|TO|CC|VB)/.test(before4) && verb > clause.first;
}
function isRelative2(clause, source) {
  return source !== null && /^(which|that|what|whom)$/.test(clause.lower(source.first - 1));
}
function isEmpty(clause, content2) {
  const [only] = content2;
  if (only === void 0 || content2.length > 1) return false;
  return /^(that|this|so|it|nothing|anything|much|more|them|him|her|yes|no)$/i.test(
    clause.analysis.text.slice(only.start, only.end)
  );
}
function isForeign(clause, quotes, source, verb) {
  const head2 = clause.lower(source.last - 1);
  if (quotes.inside(verb) >= 0 && source.last - source.first === 1 && /^(i|we|you|they|it|he|she|that|which|this|who)$/.test(head2))
    return true;
  return /^(reporters?|journalists?)$/.test(head2) && clause.lower(verb) === "asked";
}
function antecedentOf2(clause, verb, source) {
  if (source.last - source.first !== 1 || !/^(who|which|that)$/.test(clause.lower(source.first))) return null;
  const noun2 = clause.head(verb);
  if (noun2 < 0 || noun2 >= source.first) return null;
  const { first } = clause.span(noun2);
  return { first, last: noun2 + 1 };
}

// src/mention/attribution/read.ts
function readAttributions(analysis, cast) {
  const marks = new Marks(analysis);
  const turns = readTranscript(analysis);
  const transcript = turns.readings.length > 0;
  const proposed = propose(analysis, marks, (offset) => turns.covers(offset));
  const kept = proposed.filter(
    ({ reading, certain, features: features2 }) => certain || judge(features2) > 0 && !(transcript && reading.lemma === ":") && !isTitle(analysis, reading)
  );
  const readings = [...turns.readings, ...kept.map(({ reading }) => reading)];
  const doubtful = new Set(kept.filter(({ certain }) => !certain).map(({ reading }) => reading));
  clip(analysis, readings);
  const outer = dropInner(analysis, readings, doubtful);
  continueQuotations(analysis, marks, outer);
  return resolve(analysis, marks, cast, nest(analysis, dropInner(analysis, outer, doubtful)));
}
function isTitle({ text }, { source, content: content2 }) {
  return source === null && content2.every(({ start, end }) => text.slice(start, end).split(/\s+/).length < 4);
}
function propose(analysis, marks, skips) {
  const proposals = [];
  for (const sentence of analysis.sentences) {
    if (skips(sentence.start) || !hasCue(analysis, sentence.first, sentence.last)) continue;
    const clause = new Clause(analysis, sentence);
    const heading = readHeading(clause, marks);
    if (heading !== null)
      proposals.push({ reading: heading, certain: false, features: featuresOf(clause, marks, heading) });
    let source = null;
    for (let at2 = sentence.first; at2 < sentence.last; at2++) {
      if (!cueWords.has(analysis.tokens[at2].lower)) continue;
      const cue = cueVerbs.get(analysis.tokens[at2].lower);
      const reading = (cue === void 0 ? readAccording(clause, marks, at2) : readVerb(clause, marks, at2, cue, source)) ?? readNominal(clause, marks, at2, source);
      if (reading === null) continue;
      const certain = reading.lemma === "according" || isCertain(clause, marks, reading);
      proposals.push({ reading, certain, features: certain ? [] : featuresOf(clause, marks, reading) });
      if (marks.inside(at2) < 0 && reading.source !== null && cue !== void 0 && certain) source = reading.source;
    }
  }
  return proposals;
}
var cueWords = /* @__PURE__ */ new Set([...cueVerbs.keys(), ...cueNouns.keys(), ...cueAdjectives, "according"]);
function hasCue(analysis, first, last) {
  for (let at2 = first; at2 < last; at2++) {
    const { lower: lower2 } = analysis.tokens[at2];
    if (cueWords.has(lower2) || lower2 === ":") return true;
  }
  return false;
}

// src/mention/times/calendar.ts
function dayNumber(year, month2, day2) {
  const y = month2 <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month2 + (month2 > 2 ? -3 : 9)) + 2) / 5) + day2 - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
function civil(number2) {
  const z = number2 + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month2 = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month2 <= 2 ? 1 : 0);
  return { year, month: month2, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}
function pad(n, width = 2) {
  return String(n).padStart(width, "0");
}
function isoDay(number2) {
  const { year, month: month2, day: day2 } = civil(number2);
  return `${pad(year, 4)}-${pad(month2)}-${pad(day2)}`;
}
var ISO = /^(\d{4})-(\d{2})-(\d{2})/;
function parseDay(text) {
  const parts2 = ISO.exec(text);
  if (parts2 === null) return null;
  const [year, month2, day2] = [Number(parts2[1]), Number(parts2[2]), Number(parts2[3])];
  return isDate(year, month2, day2) ? dayNumber(year, month2, day2) : null;
}
function isDate(year, month2, day2) {
  return month2 >= 1 && month2 <= 12 && day2 >= 1 && day2 <= daysIn(year, month2);
}
function daysIn(year, month2) {
  if (month2 === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month2 === 4 || month2 === 6 || month2 === 9 || month2 === 11 ? 30 : 31;
}
function weekdayOf(number2) {
  return ((number2 + 3) % 7 + 7) % 7 + 1;
}
function mondayOf(number2) {
  return number2 - weekdayOf(number2) + 1;
}
function isoWeek(number2) {
  const thursday = mondayOf(number2) + 3;
  const { year } = civil(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}
function mondayOfWeek(year, week) {
  return mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;
}
function isoMonth(count2) {
  return `${pad(Math.floor(count2 / 12), 4)}-${pad((count2 % 12 + 12) % 12 + 1)}`;
}
function monthCount(number2) {
  const { year, month: month2 } = civil(number2);
  return year * 12 + month2 - 1;
}
function easter(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - c % 4) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const total = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(total / 31), total % 31 + 1);
}
function thanksgiving(year) {
  const first = dayNumber(year, 11, 1);
  return first + (11 - weekdayOf(first)) % 7 + 21;
}

// src/mention/times/edtf.ts
function bounds(edtf) {
  let text = edtf.trim();
  if (text.length > 64) return null;
  if (text.startsWith("[") && text.endsWith("]") || text.startsWith("{") && text.endsWith("}")) {
    text = text.slice(1, -1);
    return hull(text.split(/\.\.|,/));
  }
  return hull(text.split("/"));
}
function hull(parts2) {
  let first = null;
  let last = null;
  for (const part2 of parts2) {
    const one2 = single(part2.trim().replace(/[?~%]/g, ""));
    if (one2 === null) return null;
    if (first === null || one2.first < first) first = one2.first;
    if (last === null || one2.last > last) last = one2.last;
  }
  return first === null || last === null ? null : { first, last };
}
var divisions = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6]
};
function single(text) {
  const day2 = /^(\d{4}-\d{2}-\d{2})(T[\d:.Z+-]*)?$/.exec(text);
  if (day2 !== null) {
    const number2 = parseDay(day2[1]);
    return number2 === null ? null : { first: day2[1], last: day2[1] };
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(text);
  if (week !== null) {
    const n = Number(week[2]);
    if (n < 1 || n > 53) return null;
    const monday = mondayOfWeek(Number(week[1]), n);
    return { first: isoDay(monday), last: isoDay(monday + 6) };
  }
  const month2 = /^(\d{4})-(\d{2})$/.exec(text);
  if (month2 !== null) {
    const year2 = Number(month2[1]);
    const n = Number(month2[2]);
    if (n >= 1 && n <= 12) return months(year2, n, 1);
    const division = divisions[n];
    return division === void 0 ? null : months(year2, division[0], division[1]);
  }
  const year = /^(\d{2,4})(X{0,2})$/.exec(text);
  if (year !== null && text.length === 4) {
    const low = Number(year[1].padEnd(4, "0"));
    const high = Number(year[1].padEnd(4, "9"));
    return { first: `${pad(low, 4)}-01-01`, last: `${pad(high, 4)}-12-31` };
  }
  return null;
}
function months(year, month2, count2) {
  const end = year * 12 + month2 - 1 + count2 - 1;
  const [endYear, endMonth] = [Math.floor(end / 12), end % 12 + 1];
  return {
    first: `${pad(year, 4)}-${pad(month2)}-01`,
    last: `${pad(endYear, 4)}-${pad(endMonth)}-${pad(daysIn(endYear, endMonth))}`
  };
}
function dayOf(edtf) {
  if (edtf === null) return null;
  const span = bounds(edtf);
  return span !== null && span.first === span.last ? span.first : null;
}
function shiftDay(day2, days3) {
  const number2 = parseDay(day2);
  return number2 === null ? day2 : isoDay(number2 + Math.trunc(days3));
}
function within(first, last) {
  return first >= last ? isoDay(first) : `[${isoDay(first)}..${isoDay(last)}]`;
}
var seasonCodes = { SP: 21, SU: 22, FA: 23, WI: 24 };
function edtfOf(value) {
  if (!/^\d/.test(value)) return null;
  const t = value.indexOf("T");
  const date = t > 0 ? value.slice(0, t) : value;
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return parseDay(date) === null ? null : date.slice(0, 10);
  const weekend = /^(\d{4})-W(\d{2})-WE$/.exec(date);
  if (weekend !== null) {
    const monday = mondayOfWeek(Number(weekend[1]), Number(weekend[2]));
    return within(monday + 5, monday + 6);
  }
  const part2 = /^(\d{4})-(Q[1-4]|SP|SU|FA|WI|H[12])$/.exec(date);
  if (part2 !== null) {
    const name = part2[2];
    const n = name[0] === "Q" ? 32 + Number(name[1]) : name[0] === "H" ? 39 + Number(name[1]) : seasonCodes[name];
    return range(`${part2[1]}-${n}`);
  }
  if (/^\d{4}-W\d{2}$/.test(date)) return range(date);
  if (/^\d{4}(-\d{2})?$/.test(date)) return bounds(date) === null ? null : date;
  if (/^\d{3}X?$/.test(date)) return `${date.slice(0, 3)}X`;
  if (/^\d{2}(XX)?$/.test(date)) return `${date.slice(0, 2)}XX`;
  return null;
}
function range(edtf) {
  const span = bounds(edtf);
  return span === null ? null : `[${span.first}..${span.last}]`;
}
function inMonth(year, month2, day2) {
  return isDate(year, month2, day2) ? dayNumber(year, month2, day2) : dayNumber(year, month2, daysIn(year, month2));
}
function shiftMonths(number2, months3) {
  const { year, month: month2, day: day2 } = civil(number2);
  const count2 = year * 12 + month2 - 1 + months3;
  return inMonth(Math.floor(count2 / 12), (count2 % 12 + 12) % 12 + 1, day2);
}

// src/language/en/times-calendar.ts
function numbered(kind2, code, rows) {
  return rows.flatMap(
    (row2, index3) => row2.split(" ").map((word2) => [word2.replaceAll("_", " "), { kind: kind2, n: index3 + 1, code }])
  );
}
function coded(kind2, rows, n = 0) {
  return Object.entries(rows).flatMap(
    ([code, words7]) => words7.split(" ").map((word2) => [word2, { kind: kind2, n, code }])
  );
}
var weekdays = [
  ...numbered("weekday", "", ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
  ...numbered("weekday", "plural", [
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "fridays",
    "saturdays",
    "sundays"
  ]),
  ...numbered("weekday", "short", [
    "mon mon.",
    "tue tue. tues tues.",
    "wed wed.",
    "thu thu. thur thur. thurs thurs.",
    "fri fri.",
    "sat sat.",
    "sun sun."
  ])
];
var months2 = [
  ...numbered("month", "", [
    "january jan jan.",
    "february feb feb.",
    "mar.",
    "april apr apr.",
    "_",
    "june jun.",
    "july jul.",
    "august aug aug.",
    "september sept sep sept. sep.",
    "october oct oct.",
    "november nov nov.",
    "december dec dec."
  ]).filter(([word2]) => word2 !== " "),
  ...numbered("month", "word", ["_", "_", "march mar", "_", "may", "jun", "jul"]).filter(([word2]) => word2 !== " ")
];
var seasons = coded("season", { SP: "spring", SU: "summer summertime", FA: "fall autumn", WI: "winter wintertime" });
var parts = [
  ...coded("part", { MO: "morning", AF: "afternoon", EV: "evening", NI: "night" }),
  ...coded("part", { MO: "mornings", AF: "afternoons", EV: "evenings", NI: "nights" }, 1)
];
var units = [
  ...coded("unit", {
    TS: "second",
    TM: "minute",
    TH: "hour",
    D: "day",
    W: "week",
    WE: "weekend",
    FN: "fortnight",
    M: "month",
    Q: "quarter",
    Y: "year",
    E: "decade",
    C: "century",
    L: "millennium"
  }),
  ...coded(
    "unit",
    {
      TS: "seconds",
      TM: "minutes",
      TH: "hours",
      D: "days",
      W: "weeks",
      WE: "weekends",
      FN: "fortnights",
      M: "months",
      Q: "quarters",
      Y: "years",
      E: "decades",
      C: "centuries",
      L: "millennia"
    },
    1
  )
];
var clock = coded("clock", { "T12:00": "noon midday", "T24:00": "midnight" });
var days = [
  ["today", { kind: "day", n: 0, code: "" }],
  ["yesterday", { kind: "day", n: -1, code: "" }],
  ["tomorrow", { kind: "day", n: 1, code: "" }],
  ["tonight", { kind: "day", n: 0, code: "NI" }],
  ["overnight", { kind: "day", n: -1, code: "NI" }]
];
var feasts = [
  ["christmas", { kind: "feast", n: 1225, code: "" }],
  ["thanksgiving", { kind: "feast", n: 0, code: "thanksgiving" }],
  ["easter", { kind: "feast", n: 0, code: "easter" }],
  ["halloween", { kind: "feast", n: 1031, code: "" }]
];
var sets = coded("set", {
  P1D: "daily nightly",
  PT1H: "hourly",
  P1W: "weekly",
  P2W: "biweekly fortnightly",
  P1M: "monthly",
  P1Y: "annually yearly"
});
var references = coded("reference", {
  PRESENT_REF: "now currently nowadays presently",
  PAST_REF: "recently lately",
  FUTURE_REF: "soon shortly"
});
var calendar = [
  ...weekdays,
  ...months2,
  ...seasons,
  ...parts,
  ...units,
  ...clock,
  ...days,
  ...feasts,
  ...sets,
  ...references,
  ["future", { kind: "future", n: 1, code: "FUTURE_REF" }],
  ["past", { kind: "future", n: -1, code: "PAST_REF" }],
  ["term", { kind: "future", n: 0, code: "FUTURE_REF" }],
  ["moment", { kind: "future", n: 0, code: "PRESENT_REF" }],
  ...["q1", "q2", "q3", "q4", "h1", "h2"].map(
    (code) => [code, { kind: "fiscal", n: 0, code: code.toUpperCase() }]
  )
];

// src/language/en/times-numbers.ts
var small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
  " "
);
var tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
var ordinals = "_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
  " "
);
var decades = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
var number = (n) => ({ kind: "number", n, code: "" });
var numbers = [
  ...small.map((word2, n) => [word2, number(n)]),
  ...tens.flatMap((word2, n) => n < 2 ? [] : [[word2, number(n * 10)]]),
  ["hundred", number(100)],
  ["thousand", number(1e3)],
  ["dozen", number(12)],
  ...ordinals.flatMap((word2, n) => n === 0 ? [] : [[word2, { kind: "ordinal", n, code: "" }]]),
  ...decades.map((word2, n) => [word2, { kind: "decade", n: (n + 2) * 10, code: "" }]),
  ["couple", { kind: "vague", n: 2, code: "of" }],
  ["few", { kind: "vague", n: 0, code: "" }],
  ["several", { kind: "vague", n: 0, code: "" }],
  ["many", { kind: "vague", n: 0, code: "" }],
  ["half", { kind: "vague", n: 0.5, code: "half" }]
];

// src/language/en/times-cues.ts
function words4(text) {
  return new Set(text.trim().split(/\s+/));
}
var directions = /* @__PURE__ */ new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["this", 0],
  ["current", 0],
  ["present", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1]
]);
var ahead = words4(`will 'll \u2019ll wo shall would may might could should can must due scheduled expected planned slated
  going supposed starting commencing resuming likely poised plan plans hope hopes intend intends aim aims expects vow vows`);
var arranged = words4(`start starts begin begins open opens resume resumes meet meets take takes convene convenes continue
  continues hold holds arrive arrives leave leaves return returns travel travels visit visits fly flies expire expires reconvene
  reconvenes host hosts gather gathers attend attends head heads`);
var pastForms = words4(`was were had did said met held told took began came went made gave got left led spoke saw sat sent
  signed broke brought fell rose found kept knew lost paid ran sought spent stood struck thought threw won wrote became built bought
  caught chose drew drove felt flew fought grew heard hit hung laid lay rode sang shot showed shut slept sold shook stole swore taught
  wore withdrew launched been 's\u2019d overcame withheld put cut read`);
var notPast = words4(
  "united need indeed hundred red based armed alleged so-called proposed unprecedented speed feed"
);
var implicative = words4(
  "managed failed began started continued refused used helped came went tried managed decided forced unable able returned"
);
var modifiers = /* @__PURE__ */ new Map([
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["approximately", "APPROX"],
  ["roughly", "APPROX"],
  ["some", "APPROX"],
  ["nearly", "LESS_THAN"],
  ["almost", "LESS_THAN"],
  ["over", "MORE_THAN"],
  ["under", "LESS_THAN"],
  ["more than", "MORE_THAN"],
  ["less than", "LESS_THAN"],
  ["fewer than", "LESS_THAN"],
  ["at least", "EQUAL_OR_MORE"],
  ["at most", "EQUAL_OR_LESS"],
  ["up to", "EQUAL_OR_LESS"]
]);
var stages = /* @__PURE__ */ new Map([
  ["early", "START"],
  ["earlier", "START"],
  ["mid", "MID"],
  ["late", "END"],
  ["later", "END"]
]);
var portions = /* @__PURE__ */ new Map([
  ["beginning", "START"],
  ["start", "START"],
  ["middle", "MID"],
  ["end", "END"],
  ["close", "END"]
]);
var between3 = words4(
  "more additional consecutive straight full working business trading calendar whole successive further other long extra"
);
var beforeYear = words4(`in since of by until till from to between and for the year during through early late before after
  around about circa mid fiscal through into , ( - \u2013 \u2014 or on`);
var beforeCount = words4(`resolution flight no no. number article section chapter room channel highway route model page
  boeing airbus nasdaq nikkei index $ # \xA3 \u20AC \xA5 than some nearly almost over least approximately roughly only s&p ftse us$`);
var zones = words4("gmt utc est edt cst cdt mst mdt pst pdt cet cest bst msk ist jst et pt");
var governors = words4(`is are was were be agree agreed agrees want wants wanted ready willing decided decide hope hoped invited
  pledged promised threatened proposed offered asked urged wish wished prepared preparing seek seeks seeking need needs eager determined
  continue has have had about bound likely deadline time chance opportunity order`);
var speech = words4(
  "said told announced added confirmed reported stated noted warned stressed wrote reiterated"
);
var moved = words4(
  "postponed moved delayed extended rescheduled adjourned advanced shifted deferred pushed put"
);
var fixed = words4("agreed set called announced proposed arranged booked named fixed suggested requested");

// src/language/en/times.ts
var timeWords3 = new Map([...calendar, ...numbers]);

// src/mention/times/scan.ts
function lower(scan, at2) {
  return at2 >= 0 && at2 < scan.tokens.length ? scan.tokens[at2].lower : "";
}
function form(scan, at2) {
  return at2 >= 0 && at2 < scan.tokens.length ? scan.tokens[at2].text : "";
}
function left(scan, at2) {
  return at2 >= scan.floor && at2 >= scan.sentence.first ? lower(scan, at2) : "";
}
function right(scan, at2) {
  return at2 < scan.sentence.last ? lower(scan, at2) : "";
}
function wordAt(scan, at2, kind2) {
  const word2 = timeWords3.get(right(scan, at2));
  return word2 !== void 0 && word2.kind === kind2 ? word2 : null;
}
function isCapital2(text) {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}
function apart(scan, at2) {
  const before4 = scan.tokens[at2 - 1];
  const token = scan.tokens[at2];
  return before4 === void 0 || token === void 0 || token.start > before4.end;
}
function isTitle2(scan, at2) {
  if (!isCapital2(form(scan, at2))) return false;
  if (at2 === scan.sentence.first) return isCapital2(form(scan, at2 + 1)) && wordy.test(form(scan, at2));
  return /^[\p{L}\p{N}'’]/u.test(form(scan, at2 - 1)) && (at2 > scan.sentence.first + 1 || isCapital2(form(scan, at2 - 1)));
}
var wordy = /^(Daily|Weekly|Monthly)$/;

// src/mention/times/tense.ts
var REACH = 14;
function tense(scan, first, end) {
  const preposition = lower(scan, beforeClock(scan, first - 1));
  const until = preposition === "until" || preposition === "till";
  const from = Math.max(scan.sentence.first, first - REACH);
  for (let at2 = first - 1; at2 >= from; at2--) {
    const clue = clueAt(scan, at2, first);
    if (clue === 0) continue;
    if (clue < 0 && at2 < first - 2 && speech.has(lower(scan, at2)))
      return /^(that|,|:|\.)$/.test(right(scan, end)) ? -1 : after(scan, end, 6) || -1;
    if (clue < 0 && preposition === "for" && fixed.has(lower(scan, at2))) return 1;
    if (clue < 0 && moved.has(lower(scan, at2)) && (until || /^(to|for|from)$/.test(preposition))) return 1;
    if (clue < 0 && until && isPerfect(scan, at2)) return 1;
    if (clue < 0 && preposition === "for") return 0.5;
    return clue;
  }
  return until && first > scan.sentence.first + 1 ? 1 : after(scan, end, REACH);
}
function beforeClock(scan, at2) {
  let before4 = at2;
  while (before4 > at2 - 3 && /^(\d.*|[ap]\.?m\.?|noon|midnight|[a-z]{1,2}t)$/.test(lower(scan, before4))) before4--;
  return before4;
}
function isPerfect(scan, at2) {
  return /^(has|have|'ve|’ve)$/.test(lower(scan, at2 - 1)) || /^(has|have)$/.test(lower(scan, at2 - 2));
}
function ownTense(scan, at2) {
  const before4 = lower(scan, at2 - 1);
  if (before4 === "for" || before4 === "until" || lower(scan, at2 - 2) === "ahead") return 1;
  const own = after(scan, at2 + 1, 9);
  if (own !== 0) return own;
  for (let near2 = at2 - 1; near2 > at2 - 4 && near2 >= scan.sentence.first; near2--)
    if (ahead.has(lower(scan, near2)) && !isNoun(scan, near2, lower(scan, near2))) return 1;
  return 0;
}
function after(scan, end, reach2) {
  const to = Math.min(scan.sentence.last, end + reach2);
  for (let at2 = end; at2 < to; at2++) {
    if (lower(scan, at2) === "that") return 0;
    const clue = clueAt(scan, at2, to);
    if (clue !== 0) return clue;
  }
  return 0;
}
function clueAt(scan, at2, limit) {
  const word2 = lower(scan, at2);
  if (word2 === "to") {
    if (at2 + 1 >= limit) return 0;
    const governor = lower(scan, at2 - 1);
    if (implicative.has(governor)) return -1;
    if (!governors.has(governor)) return 0;
    const past2 = wasBefore(scan, at2 - 1);
    return !past2 ? 1 : /^(ready|willing|eager|prepared|determined)$/.test(governor) ? -1 : 0.5;
  }
  if (word2 === "set") return /^(to|for)$/.test(right(scan, at2 + 1)) ? 1 : 0;
  if (word2 === "could" && /^(not|n't|be)$/.test(right(scan, at2 + 1)) && isDenied(scan, at2)) return -1;
  if (ahead.has(word2)) return isNoun(scan, at2, word2) ? 0 : wasBefore(scan, at2) ? 0.5 : 1;
  if (arranged.has(word2)) return standsAsVerb(scan, at2) ? 1 : 0;
  if (word2.endsWith("ing") && /^(is|are|am|'re|’re|'m|’m)$/.test(lower(scan, at2 - 1))) return 1;
  if (word2 === "has" || word2 === "have") return participle.test(right(scan, at2 + 1)) ? -1 : 0;
  if (!isPast(word2)) return 0;
  let before4 = at2 - 1;
  while (before4 >= scan.sentence.first && isAdverb2(lower(scan, before4))) before4--;
  const auxiliary2 = lower(scan, before4);
  if (auxiliary2 === "be") {
    let modal = before4 - 1;
    while (modal > scan.sentence.first && isAdverb2(lower(scan, modal))) modal--;
    const word3 = lower(scan, modal);
    if (word3 === "could" && isDenied(scan, modal)) return -1;
    return ahead.has(word3) || word3 === "to" ? 1 : 0;
  }
  if (word2 === "was" || word2 === "were" || word2 === "been" || word2 === "had") {
    const next = right(scan, at2 + 1);
    if (ahead.has(next) || next === "to" || next === "been" && ahead.has(right(scan, at2 + 2))) return 0.5;
  }
  return -1;
}
function wasBefore(scan, at2) {
  let before4 = at2 - 1;
  while (before4 >= scan.sentence.first && isAdverb2(lower(scan, before4))) before4--;
  return /^(was|were|been)$/.test(lower(scan, before4));
}
function isDenied(scan, at2) {
  if (right(scan, at2 + 1) !== "be") return true;
  for (let i = at2 - 1; i >= scan.sentence.first && i > at2 - 8; i--)
    if (/^(neither|nor|none|no)$/.test(lower(scan, i))) return true;
  return false;
}
function isNoun(scan, at2, word2) {
  if (word2 === "may") return isCapital2(form(scan, at2));
  if (!/^(plans?|hopes?|aims?|vows?|must|will)$/.test(word2)) return false;
  return /^(the|a|an|his|her|its|their|our|this|that|any|no|of|political)$|['’]s$/.test(lower(scan, at2 - 1));
}
function isAdverb2(word2) {
  return word2 === "not" || word2 === "n't" || word2 === "also" || word2.length > 4 && word2.endsWith("ly");
}
var participle = /^(come|become|overcome|gone|done|seen|run)$|[a-z]{2}(en|own|awn|orn)$/;
function isPast(word2) {
  if (pastForms.has(word2)) return true;
  return word2.length > 4 && word2.endsWith("ed") && !word2.includes("-") && !notPast.has(word2);
}
function standsAsVerb(scan, at2) {
  const before4 = lower(scan, at2 - 1);
  if (before4 === "") return false;
  if (subjects.has(before4)) return true;
  if (before4 === ",") return /^(meet|resume|convene|reconvene|arrive|take|begin|gather)s?$/.test(lower(scan, at2));
  if (lower(scan, at2).endsWith("s") && /^[a-z]{3,}$/.test(before4) && !nounMarks.test(before4)) return true;
  return isCapital2(form(scan, at2 - 1)) || before4.endsWith("s") && !before4.endsWith("'s") && !notSubjects.has(before4);
}
var nounMarks = /^(the|his|her|its|their|our|for|with|from|and|any|some|these|those|many|several|two|three|four|new|all|both|into|over|after|before|between|under|despite|during|state|official|foreign|recent|high)$/;
var subjects = /* @__PURE__ */ new Set(["they", "we", "i", "he", "she", "it", "who", "which", "and", "then", "you"]);
var notSubjects = /* @__PURE__ */ new Set(["his", "its", "this", "as", "was", "has", "is", "previous", "serious", "various", "\u2019s"]);

// src/mention/times/month.ts
var DAY = /^(\d{1,2})(st|nd|rd|th)?$/;
var SPAN = /^(\d{1,2})(?:st|nd|rd|th)?[-–](\d{1,2})(?:st|nd|rd|th)?$/;
var ACROSS = /^(\d{1,2})[-–]([a-z]{3,9})\.?$/;
var YEAR = /^[12]\d{3}$/;
function monthAt(scan, at2) {
  const word2 = wordAt(scan, at2, "month");
  return word2 === null || !isCapital2(form(scan, at2)) ? 0 : word2.n;
}
function figure(text) {
  const parts2 = DAY.exec(text);
  return parts2 === null ? spelled(text) ?? 0 : Number(parts2[1]);
}
function spelled(text) {
  const word2 = timeWords3.get(text);
  return word2?.kind === "ordinal" ? word2.n : void 0;
}
function days2(scan, at2) {
  const text = right(scan, at2);
  const span = SPAN.exec(text);
  if (span !== null) return { from: Number(span[1]), to: Number(span[2]), next: at2 + 1 };
  const from = figure(text);
  if (from < 1 || from > 31) return null;
  const link = right(scan, at2 + 1);
  const dash = link === "-" || link === "\u2013" || link === "\u2014";
  if (link === "to" || link === "through" || link === "until" || dash && !apart(scan, at2 + 1)) {
    const to = figure(right(scan, at2 + 2));
    if (to > from && to <= 31 && DAY.test(right(scan, at2 + 2))) return { from, to, next: at2 + 3 };
  }
  return { from, to: from, next: at2 + 1 };
}
function monthDay(scan, at2) {
  let month2 = monthAt(scan, at2);
  if (month2 > 0) {
    const article = right(scan, at2 + 1) === "the" ? 1 : 0;
    const across = ACROSS.exec(right(scan, at2 + 1));
    if (across !== null) return acrossMonths(scan, at2, month2, across);
    const found2 = days2(scan, at2 + 1 + article);
    if (found2 === null) return null;
    if (article === 1 && !/[a-z]/.test(right(scan, at2 + 2))) return null;
    return settle(scan, at2, month2, found2);
  }
  const start = right(scan, at2) === "the" ? at2 + 1 : at2;
  const found = /^\d/.test(right(scan, start)) || start > at2 ? days2(scan, start) : null;
  if (found === null) return null;
  const of = right(scan, found.next) === "of" ? 1 : 0;
  month2 = monthAt(scan, found.next + of);
  if (month2 === 0) return null;
  return settle(scan, at2, month2, { ...found, next: found.next + of + 1 });
}
function settle(scan, at2, month2, found) {
  let end = found.next;
  let year = 0;
  const comma = right(scan, end) === "," ? 1 : 0;
  if (YEAR.test(right(scan, end + comma))) {
    year = Number(right(scan, end + comma));
    end += comma + 1;
  } else {
    const of = comma === 0 && right(scan, end) === "of" ? 1 : 0;
    const named4 = yearBeside(scan, end + comma + of);
    if (named4 !== 0) {
      year = named4;
      end += comma + of + 2;
    }
  }
  if (year === 0) year = yearOfList(scan, end);
  if (found.from > daysIn(2024, month2) || found.to > daysIn(2024, month2)) return null;
  if (year === 0) year = nearestYear(scan, month2, found.from, tense(scan, at2, end));
  if (!isDate(year, month2, found.from) || !isDate(year, month2, found.to)) return null;
  return { day: dayNumber(year, month2, found.from), last: dayNumber(year, month2, found.to), end };
}
function acrossMonths(scan, at2, month2, across) {
  const next = timeWords3.get(across[2]);
  const until = figure(right(scan, at2 + 2));
  if (next?.kind !== "month" || until === 0) return null;
  const found = { from: Number(across[1]), to: Number(across[1]), next: at2 + 3 };
  const first = settle(scan, at2, month2, found);
  if (first === null) return null;
  const { year } = civil(first.day);
  const last = next.n < month2 ? year + 1 : year;
  return isDate(last, next.n, until) ? { ...first, last: dayNumber(last, next.n, until) } : null;
}
function yearOfList(scan, at2) {
  if (!/^(and|or|to|,)$/.test(right(scan, at2)) || !DAY.test(right(scan, at2 + 1))) return 0;
  const comma = right(scan, at2 + 2) === "," ? 1 : 0;
  return comma === 1 && YEAR.test(right(scan, at2 + 3)) ? Number(right(scan, at2 + 3)) : 0;
}
function yearBeside(scan, at2) {
  if (right(scan, at2 + 1) !== "year") return 0;
  if (right(scan, at2) === "that") return civil(scan.previous).year;
  const direction = directions.get(right(scan, at2));
  if (direction === void 0) return 0;
  return civil(scan.today).year + direction;
}
function nearestYear(scan, month2, day2, time) {
  const { year } = civil(scan.today);
  let best = year;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    if (!isDate(candidate, month2, day2)) continue;
    const away = dayNumber(candidate, month2, day2) - scan.today;
    const wrong = time < 0 && away > 7 || time === 1 && away < -60;
    const cost = Math.abs(away) + (wrong ? 150 : 0);
    if (cost < distance) [best, distance] = [candidate, cost];
  }
  return best;
}
function ordinalDay(scan, at2) {
  if (right(scan, at2) !== "the") return null;
  const parts2 = DAY.exec(right(scan, at2 + 1));
  if (parts2 === null || parts2[2] === void 0) return null;
  const n = Number(parts2[1]);
  const base = monthCount(scan.today);
  const time = tense(scan, at2, at2 + 2);
  let best = null;
  for (const count2 of [base - 1, base, base + 1]) {
    const [year, month2] = [Math.floor(count2 / 12), count2 % 12 + 1];
    if (!isDate(year, month2, n)) continue;
    const day2 = dayNumber(year, month2, n);
    if (time < 0 && day2 > scan.today || time > 0 && day2 < scan.today) continue;
    if (best === null || Math.abs(day2 - scan.today) < Math.abs(best - scan.today)) best = day2;
  }
  return best === null ? null : { day: best, last: best, end: at2 + 2 };
}
function dateAt(scan, at2) {
  const date = monthDay(scan, at2);
  if (date === null) return null;
  let first = at2;
  let mod = null;
  if (left(scan, at2 - 1) === "around") {
    mod = "APPROX";
    first--;
  } else if (left(scan, at2 - 1) === "the" && /^\d+[a-z]/.test(right(scan, at2))) first--;
  return dated(date, first, mod);
}
function dated(date, first, mod = null) {
  const value = date.last > date.day ? `${isoDay(date.day)}/${isoDay(date.last)}` : isoDay(date.day);
  return { first, end: date.end, type: "DATE", value, mod, edtf: value };
}
var beforeMonth = new Set(
  "in since of by until till from to between and for during through early late before after last next this each every or mid a the its his her their our".split(
    " "
  )
);
function month(scan, at2, word2) {
  if (!isCapital2(form(scan, at2))) return null;
  const date = dateAt(scan, at2);
  if (date !== null) return date;
  let first = at2;
  let end = at2 + 1;
  const said = left(scan, at2 - 1);
  if (said === "each" || said === "every") return { first: at2 - 1, end, type: "SET", value: `XXXX-${pad(word2.n)}` };
  const direction = directions.get(said);
  if (direction !== void 0) first--;
  if (direction !== void 0 && (left(scan, first - 1) === "this" || left(scan, first - 1) === "the")) first--;
  const mod = stages.get(left(scan, first - 1)) ?? null;
  if (mod !== null) first--;
  const comma = right(scan, end) === "," ? 1 : right(scan, end) === "of" ? 1 : 0;
  let year = 0;
  if (YEAR.test(right(scan, end + comma))) {
    year = Number(right(scan, end + comma));
    end += comma + 1;
  } else {
    year = yearBeside(scan, end) || (comma === 1 ? yearBeside(scan, end + 1) : 0);
    if (year !== 0) end += right(scan, end + 1) === "year" ? 2 : 3;
  }
  if (word2.code === "word" && year === 0 && !beforeMonth.has(said) && mod === null) return null;
  const lone = form(scan, at2).length < 5 && !form(scan, at2).endsWith(".") && word2.n !== 5 && word2.n !== 6 && word2.n !== 7;
  if (lone && year === 0) return null;
  if (year === 0) year = yearOfMonth(scan, word2.n, direction, first, end);
  return { first, end, type: "DATE", value: `${pad(year, 4)}-${pad(word2.n)}`, mod };
}
function yearOfMonth(scan, n, direction, first, end) {
  const now = civil(scan.today);
  if (direction === -1) return n < now.month ? now.year : now.year - 1;
  if (direction === 1) return n > now.month ? now.year : now.year + 1;
  if (direction === 0) return now.year;
  const attributive2 = /^(a|the|its|his|her|their|our)$/.test(left(scan, first - 1));
  const time = attributive2 ? 0 : /^['’]s$/.test(right(scan, end)) ? ownTense(scan, end - 1) : tense(scan, first, end);
  if (time === 1) return n >= now.month ? now.year : now.year + 1;
  if (time < 0) return n <= now.month ? now.year : now.year - 1;
  const away = n - now.month;
  if (away > 6) return now.year - 1;
  return away < -6 ? now.year + 1 : now.year;
}

// src/mention/times/weekday.ts
function weekday(scan, at2, word2) {
  if (!isCapital2(form(scan, at2)) || word2.code === "short" && !dated2(scan, at2)) return null;
  if (word2.code === "plural") {
    const first2 = left(scan, at2 - 1) === "the" ? at2 - 1 : at2;
    return { first: first2, end: at2 + 1, type: "SET", value: `XXXX-WXX-${word2.n}` };
  }
  let first = at2;
  let direction = directions.get(left(scan, first - 1));
  const said = left(scan, first - 1);
  if (said === "every" || said === "each")
    return { first: first - 1, end: at2 + 1, type: "SET", value: `XXXX-WXX-${word2.n}` };
  if ((said === "a" || said === "any") && !/^\p{L}/u.test(right(scan, at2 + 1)))
    return { first: at2, end: at2 + 1, type: "DATE", value: `XXXX-WXX-${word2.n}`, edtf: null };
  if (direction !== void 0) first--;
  const outer = left(scan, first - 1);
  if (direction !== void 0 && (outer === "the" || outer === "this")) {
    if (outer === "this" && said === "past") direction = -1;
    first--;
  }
  const mod = stages.get(left(scan, first - 1)) ?? null;
  if (mod !== null) first--;
  let end = at2 + 1;
  const comma = right(scan, end) === "," ? end + 1 : end;
  const date = monthDay(scan, comma) ?? ordinalDay(scan, comma);
  let day2;
  if (date !== null) {
    day2 = date.day;
    end = date.end;
  } else day2 = dayOfWeek(scan, word2.n, said, direction, at2);
  const hour = wordAt(scan, end, "clock");
  if (hour !== null) return { first, end: end + 1, type: "TIME", value: `${isoDay(day2)}${hour.code}`, mod };
  const part2 = wordAt(scan, end, "part");
  if (part2 !== null && part2.n === 0)
    return { first, end: end + 1, type: "TIME", value: `${isoDay(day2)}T${part2.code}`, mod };
  return { first, end, type: "DATE", value: isoDay(day2), mod };
}
function dated2(scan, at2) {
  const next = right(scan, at2 + 1) === "," ? at2 + 2 : at2 + 1;
  return monthDay(scan, next) !== null;
}
function dayOfWeek(scan, n, said, direction, at2) {
  const { today } = scan;
  const onOrBefore = today - (weekdayOf(today) - n + 7) % 7;
  const onOrAfter = today + (n - weekdayOf(today) + 7) % 7;
  if (said === "following") return scan.previous + ((n - weekdayOf(scan.previous) + 6) % 7 + 1);
  if (said === "previous" || said === "preceding")
    return scan.previous - ((weekdayOf(scan.previous) - n + 6) % 7 + 1);
  if (said === "next") return mondayOf(today) + 7 + n - 1;
  if (direction === 1) return onOrAfter === today ? today + 7 : onOrAfter;
  if (direction === -1) return onOrBefore === today ? today - 7 : onOrBefore;
  const owns = /^['’]s$/.test(right(scan, at2 + 1));
  const time = owns ? ownTense(scan, at2) : tense(scan, at2, at2 + 1);
  if (direction === 0) return time < 0 ? onOrBefore : onOrAfter;
  return time > 0 ? onOrAfter : onOrBefore;
}

// src/mention/times/clock.ts
var CLOCK = /^(\d{1,2})[:.]?(\d{2})?(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/;
function clock2(scan, at2) {
  const parts2 = CLOCK.exec(right(scan, at2));
  if (parts2 === null || /^(utc|gmt)?[+−-]$|^(utc|gmt)$/.test(lower(scan, at2 - 1))) return null;
  let hour = Number(parts2[1]);
  const minute = Number(parts2[2] ?? 0);
  let end = at2 + 1;
  let half2 = (parts2[4] ?? "").charAt(0);
  const next = right(scan, end);
  if (half2 === "" && /^[ap]\.?m\.?$/.test(next)) {
    half2 = next.charAt(0);
    end++;
  } else if (half2 === "" && (next === "o'clock" || next === "o\u2019clock")) end++;
  else if (half2 === "") {
    const colon = right(scan, at2).includes(":");
    const zoned = zones.has(next) || next === "local" && right(scan, end + 1) === "time" || next === "hours" && /^\d{4}$/.test(right(scan, at2)) && lower(scan, at2 - 1) === "at";
    if (!colon && !(zoned && parts2[2] !== void 0)) return null;
    if (next === "hours") end++;
  }
  if (hour > 24 || minute > 59) return null;
  if (half2 === "p" && hour < 12) hour += 12;
  if (half2 === "a" && hour === 12) hour = 0;
  if (right(scan, end) === "in" && right(scan, end + 1) === "the" && wordAt(scan, end + 2, "part") !== null) {
    if (wordAt(scan, end + 2, "part")?.code !== "MO" && hour < 12) hour += 12;
    end += 3;
  }
  return timed(scan, at2, zoneAfter(scan, end), `T${pad(hour)}:${pad(minute)}`);
}
function noon(scan, at2, code) {
  return timed(scan, at2, at2 + 1, code);
}
function zoneAfter(scan, at2) {
  if (zones.has(right(scan, at2))) return at2 + 1;
  if (right(scan, at2) === "local" && right(scan, at2 + 1) === "time") return at2 + 2;
  return at2;
}
function timed(scan, at2, end, time) {
  let first = at2;
  let mod = null;
  const before4 = left(scan, at2 - 1);
  if (before4 === "around" || before4 === "about") {
    mod = "APPROX";
    if (before4 === "around") first--;
  }
  const link = right(scan, end) === "on" || right(scan, end) === "," ? 1 : 0;
  const word2 = timeWords3.get(right(scan, end + link));
  let date = null;
  if (word2?.kind === "weekday") date = weekday(scan, end + link, word2);
  else if (word2?.kind === "day" && link === 0 && word2.code === "")
    date = { first: end, end: end + 1, type: "DATE", value: isoDay(scan.today + word2.n) };
  else date = dateAt(scan, end + link);
  if (date !== null && date.type === "DATE" && date.first === end + link)
    return { first, end: date.end, type: "TIME", value: `${date.value.slice(0, 10)}${time}`, mod };
  const { last } = scan;
  const beside = last !== null && last.end > first - 4 && /^\d{4}-\d\d-\d\d/.test(last.value);
  const known2 = isoDay(scan.paragraph === scan.sentence.paragraph ? scan.previousDay : scan.today);
  const day2 = beside ? last.value.slice(0, 10) : dayAhead(scan, end) ?? known2;
  return { first, end, type: "TIME", value: `${day2}${time}`, mod };
}
function dayAhead(scan, end) {
  for (let at2 = end; at2 < end + 8 && at2 < scan.sentence.last; at2++) {
    const word2 = timeWords3.get(right(scan, at2));
    if (/^[,;:."“”]$|^(said|says)$/.test(right(scan, at2))) return null;
    if (word2?.kind !== "weekday" && word2?.kind !== "month") continue;
    const date = word2.kind === "weekday" ? weekday(scan, at2, word2) : dateAt(scan, at2 - 1) ?? dateAt(scan, at2);
    return date?.type === "DATE" ? date.value.slice(0, 10) : null;
  }
  return null;
}

// src/mention/times/ordinal.ts
function century(scan, at2) {
  const n = ordinal(right(scan, at2));
  if (n === 0) return null;
  const unit = wordAt(scan, at2 + 1, "unit");
  if (unit === null || unit.code !== "C") return null;
  let first = at2;
  if (left(scan, first - 1) === "the") first--;
  return { first, end: at2 + 2, type: "DATE", value: pad(n - 1) };
}
function ordinal(text) {
  const figure3 = /^(\d{1,2})(st|nd|rd|th)$/.exec(text);
  if (figure3 !== null) return Number(figure3[1]);
  const word2 = timeWords3.get(text);
  return word2?.kind === "ordinal" ? word2.n : 0;
}
function quarterOf(scan, at2) {
  let start = at2;
  let year = 0;
  if (/^(19|20)\d\d$/.test(right(scan, at2))) {
    year = Number(right(scan, at2));
    start++;
    if (right(scan, start) === "fiscal") start++;
  }
  const n = ordinal(right(scan, start));
  if (n < 1 || n > 4) return null;
  const unit = right(scan, start + 1);
  const halves = unit === "half" && n < 3;
  if (unit !== "quarter" && !halves) return null;
  let end = start + 2;
  let first = at2;
  const of = right(scan, end) === "of" ? 1 : 0;
  const direction = directions.get(right(scan, end + of));
  if (year === 0 && /^(19|20)\d\d$/.test(right(scan, end + of))) {
    year = Number(right(scan, end + of));
    end += of + 1;
  } else if (year === 0 && direction !== void 0 && right(scan, end + of + 1) === "year") {
    year = civil(scan.today).year + direction;
    end += of + 2;
  } else if (year === 0 && of === 1 && right(scan, end + 1) === "the" && right(scan, end + 2) === "year") end += 3;
  else if (halves && year === 0) return null;
  if (left(scan, first - 1) === "fiscal") first--;
  const possessor = left(scan, first - 1) === "'s" && left(scan, first - 2) === "year";
  if (possessor) {
    const which = directions.get(left(scan, first - 3));
    if (which !== void 0) {
      year = civil(scan.today).year + which;
      first -= 3;
    }
  }
  if (left(scan, first - 1) === "the") first--;
  const part2 = halves ? `H${n}` : `Q${n}`;
  if (year === 0) {
    const now = civil(scan.today);
    const present = halves ? Math.ceil(now.month / 6) : Math.ceil(now.month / 3);
    year = n > present && tense(scan, first, end) < 0 ? now.year - 1 : now.year;
  }
  return { first, end, type: "DATE", value: `${pad(year, 4)}-${part2}` };
}
function weekOfMonth(scan, at2) {
  if (right(scan, at2 + 1) !== "of" || monthAt(scan, at2 + 2) === 0) return null;
  const said = left(scan, at2 - 1);
  const n = ordinal(said);
  if (said !== "last" && (n < 1 || n > 5)) return null;
  const whole = month(scan, at2 + 2, timeWords3.get(right(scan, at2 + 2)));
  const span = whole === null || whole.type !== "DATE" ? null : bounds(whole.value);
  if (whole === null || span === null) return null;
  const last = parseDay(span.last);
  const start = said === "last" ? last - 6 : parseDay(span.first) + (n - 1) * 7;
  const first = left(scan, at2 - 2) === "the" ? at2 - 2 : at2 - 1;
  return {
    first,
    end: whole.end,
    type: "DATE",
    value: isoWeek(start + 3),
    edtf: within(start, Math.min(start + 6, last))
  };
}

// src/mention/times/count.ts
var FIGURE = /^(\d{1,3}(,\d{3})+|\d{1,6})(\.\d{1,3})?$/;
function count(scan, at2) {
  const text = right(scan, at2);
  if (FIGURE.test(text)) {
    let n = Number(text.replaceAll(",", ""));
    let next = at2 + 1;
    if (right(scan, next) === "1/2") {
      n += 0.5;
      next++;
    }
    return half(scan, { n, next });
  }
  const word2 = timeWords3.get(text);
  if (word2 === void 0) return compound(text, at2);
  if (word2.kind === "vague") {
    if (word2.code === "half") return null;
    if (word2.code === "of") return { n: 2, next: right(scan, at2 + 1) === "of" ? at2 + 2 : at2 + 1, mod: "APPROX" };
    const next = right(scan, at2 + 1);
    return { n: Number.NaN, next: next === "dozen" || next === "hundred" || next === "thousand" ? at2 + 2 : at2 + 1 };
  }
  if (word2.kind !== "number") return null;
  return half(scan, words5(scan, at2, word2.n));
}
function words5(scan, at2, first) {
  let total = 0;
  let part2 = first;
  let next = at2 + 1;
  for (let step = 0; step < 8; step++) {
    const skip = right(scan, next) === "and" && part2 >= 100 ? 1 : 0;
    const word2 = timeWords3.get(right(scan, next + skip));
    const compoundPart = word2 === void 0 ? compound(right(scan, next + skip), 0)?.n : void 0;
    const n = word2?.kind === "number" ? word2.n : compoundPart;
    if (n === void 0) break;
    if (n === 100 && part2 < 100) part2 *= 100;
    else if (n === 1e3) {
      total += part2 * 1e3;
      part2 = 0;
    } else if (n === 12 && right(scan, next) === "dozen") part2 *= 12;
    else if (part2 % 100 === 0 && n < 100 || part2 % 100 >= 20 && part2 % 10 === 0 && n < 10) part2 += n;
    else break;
    next += skip + 1;
  }
  return { n: total + part2, next };
}
function compound(text, at2) {
  const dash = text.indexOf("-");
  if (dash < 5) return null;
  const ten = timeWords3.get(text.slice(0, dash));
  const one2 = timeWords3.get(text.slice(dash + 1));
  if (ten?.kind !== "number" || one2?.kind !== "number" || ten.n < 20 || one2.n > 9) return null;
  return { n: ten.n + one2.n, next: at2 + 1 };
}
function half(scan, count2) {
  const { next } = count2;
  if (right(scan, next) !== "and" || right(scan, next + 1) !== "a" || right(scan, next + 2) !== "half") return count2;
  return { ...count2, n: count2.n + 0.5, next: next + 3 };
}
function rangeOf(scan, first) {
  const link = right(scan, first.next);
  if (link !== "to" && link !== "or" && link !== "-" && link !== "\u2013") return first;
  if ((link === "-" || link === "\u2013") && apart(scan, first.next)) return first;
  const second = count(scan, first.next + 1);
  return second === null ? first : { n: first.n, next: second.next, mod: "APPROX" };
}

// src/mention/times/quantity.ts
function quantity(scan, at2) {
  const simple = count(scan, at2);
  if (simple === null) return halfOf(scan, at2);
  for (const counted of [rangeOf(scan, simple), simple]) {
    let next = counted.next;
    for (let step = 0; step < 2 && between3.has(right(scan, next)); step++) next++;
    const unit = wordAt(scan, next, "unit");
    if (unit !== null) return measure(scan, at2, { ...counted, next: next + 1 }, unit);
  }
  return null;
}
function halfOf(scan, at2) {
  if (right(scan, at2) !== "half") return null;
  const article = right(scan, at2 + 1);
  if (article !== "a" && article !== "an") return null;
  const unit = wordAt(scan, at2 + 2, "unit");
  return unit === null ? null : measure(scan, at2, { n: 0.5, next: at2 + 3 }, unit);
}
function measure(scan, at2, counted, unit) {
  let { n } = counted;
  let end = counted.next;
  let mod = counted.mod ?? null;
  if (right(scan, end) === "and" && right(scan, end + 1) === "a" && right(scan, end + 2) === "half") {
    n += 0.5;
    end += 3;
  }
  if (unit.code === "Q" && isFraction(scan, at2, n, end)) return null;
  if (right(scan, end) === "old" || right(scan, end) === "of" && right(scan, end + 1) === "age") return null;
  if (right(scan, end) === "or" && right(scan, end + 1) === "so") {
    end += 2;
    mod = "APPROX";
  }
  const opening2 = openingOf(scan, at2, n, unit);
  const place = { first: opening2.first, end, mod: opening2.mod ?? mod };
  const word2 = right(scan, end);
  const than = right(scan, end + 1) === "than";
  if (word2 === "ago") return relative(scan, { ...place, end: end + 1 }, unit, -n, scan.today);
  if (word2 === "hence") return relative(scan, { ...place, end: end + 1 }, unit, n, scan.today);
  if (word2 === "from" && right(scan, end + 1) === "now")
    return relative(scan, { ...place, end: end + 2 }, unit, n, scan.today);
  if (word2 === "earlier" && !than) return relative(scan, { ...place, end: end + 1 }, unit, -n, scan.previous);
  if (word2 === "later" && !than) return relative(scan, { ...place, end: end + 1 }, unit, n, scan.previous);
  if (left(scan, place.first - 1) === "in" && !opening2.directed && tense(scan, place.first - 1, end) > 0)
    return relative(scan, place, unit, n, scan.today);
  return { ...place, type: "DURATION", value: duration(n, unit) };
}
function openingOf(scan, at2, n, unit) {
  let first = left(scan, at2 - 1) === "a" ? at2 - 1 : at2;
  const before4 = left(scan, first - 1);
  const lasts = before4 === "last" && n > 1 && !lastly.test(left(scan, first - 2));
  const directed2 = !lasts && directions.has(before4);
  if (directed2 || /^(first|recent|final|latest)$/.test(before4)) first--;
  if (/^(the|these|those|this)$/.test(left(scan, first - 1)) || before4 === "another") first--;
  if (n > 1 && unit.n === 0 && unit.code !== "FN") first = at2;
  const lasting = first < at2 && left(scan, first) !== "a" ? true : n > 1 && unit.n === 1;
  const bound = modifierBefore(scan, first, lasting);
  return { first: bound?.first ?? first, mod: bound?.mod ?? null, directed: directed2 };
}
var lastly = /^(the|these|those|its|his|her|their|our|in|over|during|for|of|within|past|since)$/;
function modifierBefore(scan, first, lasting) {
  const one2 = left(scan, first - 1);
  if (one2 === "") return null;
  const two2 = modifiers.get(`${left(scan, first - 2)} ${one2}`);
  if (two2 !== void 0) {
    const no = left(scan, first - 3);
    if (one2 === "than" && (no === "no" || no === "not"))
      return { first: first - 3, mod: two2 === "MORE_THAN" ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE" };
    return { first: first - 2, mod: two2 };
  }
  if (one2 === "over" && lasting && !/^(for|just|well|of|in|after|lasted)$/.test(left(scan, first - 2))) return null;
  const mod = modifiers.get(one2);
  return mod === void 0 ? null : { first: first - 1, mod };
}
function duration(n, unit) {
  const { code } = unit;
  if (Number.isNaN(n)) {
    if (code === "E" || code === "C") return "PXY";
    if (code === "FN") return "PXW";
    return code.length === 2 && code[0] === "T" ? `PTX${code[1]}` : `PX${code[0]}`;
  }
  if (code === "E") return `P${n * 10}Y`;
  if (code === "C") return `P${n * 100}Y`;
  if (code === "FN") return `P${n * 2}W`;
  if (code === "WE") return `P${n * 2}D`;
  const whole = Math.floor(n);
  if (n !== whole) {
    const head2 = whole === 0 ? "" : String(whole);
    if (code === "TH") return `PT${head2 && `${head2}H`}${Math.round((n - whole) * 60)}M`;
    if (code === "TM") return `PT${head2 && `${head2}M`}${Math.round((n - whole) * 60)}S`;
    if (code === "Y") return `P${head2 && `${head2}Y`}${Math.round((n - whole) * 12)}M`;
    if (code === "D") return `PT${Math.round(n * 24)}H`;
  }
  return code[0] === "T" && code.length === 2 ? `PT${n}${code[1]}` : `P${n}${code}`;
}
function relative(scan, place, unit, n, base) {
  const reading = { ...place, type: "DATE" };
  if (Number.isNaN(n) || unit.code === "L") {
    if (base !== scan.today || /^(later|earlier)$/.test(right(scan, place.end - 1)))
      return { ...place, end: place.end - 1, type: "DURATION", value: duration(n, unit) };
    const back = right(scan, place.end - 1) === "ago" || right(scan, place.end - 1) === "earlier";
    return { ...reading, value: back ? "PAST_REF" : "FUTURE_REF", edtf: null };
  }
  const said = place.end > place.first && base === scan.previous ? dateBeside(scan, place.end) : null;
  if (said !== null) return { ...reading, value: isoDay(said) };
  const steps = Math.trunc(n);
  if (Math.abs(steps) > (lengths[unit.code] ?? 1e3))
    return { ...reading, value: n < 0 ? "PAST_REF" : "FUTURE_REF", edtf: null };
  switch (unit.code) {
    case "D":
      return { ...reading, value: isoDay(base + steps) };
    case "W":
    case "FN": {
      const day2 = base + steps * (unit.code === "W" ? 7 : 14);
      return { ...reading, value: isoWeek(day2), edtf: within(mondayOf(day2), mondayOf(day2) + 6) };
    }
    case "WE":
      return { ...reading, value: `${isoWeek(base + steps * 7)}-WE` };
    case "M":
      return { ...reading, value: isoMonth(monthCount(base) + steps) };
    case "Q": {
      const { year, month: month2 } = civil(shiftMonths(base, steps * 3));
      return { ...reading, value: `${pad(year, 4)}-Q${Math.ceil(month2 / 3)}` };
    }
    case "Y":
    case "E":
    case "C": {
      const years2 = unit.code === "Y" ? 1 : unit.code === "E" ? 10 : 100;
      return { ...reading, value: pad(civil(base).year + steps * years2, 4) };
    }
    default: {
      const days3 = unit.code === "TH" ? Math.trunc(n / 24) : 0;
      return { ...reading, value: isoDay(base + days3) };
    }
  }
}
function isFraction(scan, at2, n, end) {
  const next = right(scan, end);
  if (next === "of")
    return !/^(the|this|last|next|19\d\d|20\d\d)$/.test(right(scan, end + 1)) || n === 3 || right(scan, at2) === "a";
  return right(scan, at2) === "a" && next !== "earlier" && next !== "ago" && next !== "later";
}
function dateBeside(scan, at2) {
  const comma = right(scan, at2) === "," ? 1 : 0;
  if (right(scan, at2 + comma) !== "on") return null;
  return monthDay(scan, at2 + comma + 1)?.day ?? null;
}
var lengths = { D: 1e5, W: 2e4, M: 5e3, Y: 900, E: 90, C: 9 };

// src/mention/times/hyphened.ts
function hyphened(scan, at2) {
  const text = right(scan, at2);
  const dash = text.indexOf("-");
  if (dash < 1 || text.length > 30) return null;
  const head2 = text.slice(0, dash);
  const tail = text.slice(dash + 1);
  const count2 = countOf(head2);
  const dashed = tail.indexOf("-");
  const unit = timeWords3.get(dashed > 0 ? tail.slice(0, dashed) : tail);
  if (count2 !== null && unit?.kind === "unit") {
    if (dashed > 0 && tail.slice(dashed + 1) === "old" || right(scan, at2 + 1) === "old") return null;
    const bound = modifiers.get(left(scan, at2 - 1));
    const mod = bound ?? null;
    return { first: mod === null ? at2 : at2 - 1, end: at2 + 1, type: "DURATION", value: duration(count2, unit), mod };
  }
  if (unit?.kind === "unit" || head2 === "year" || head2 === "fiscal") return fiscal(scan, at2, head2, tail, unit);
  const stage = head2 === "mid" ? "MID" : head2 === "early" ? "START" : head2 === "late" || head2 === "end" ? "END" : void 0;
  if (stage !== void 0) return staged(scan, at2, tail, stage);
  return null;
}
function countOf(head2) {
  if (/^\d{1,4}$/.test(head2)) return Number(head2);
  const word2 = timeWords3.get(head2);
  if (word2?.kind === "number") return word2.n;
  if (word2?.kind === "vague" && word2.code === "") return Number.NaN;
  return null;
}
function fiscal(scan, at2, head2, tail, unit) {
  const { year, month: month2 } = civil(scan.today);
  const ordinal2 = timeWords3.get(head2);
  if (ordinal2?.kind === "ordinal" && unit?.code === "Q" && ordinal2.n < 5) {
    const ahead2 = ordinal2.n > Math.ceil(month2 / 3);
    return { first: at2, end: at2 + 1, type: "DATE", value: `${pad(ahead2 ? year - 1 : year, 4)}-Q${ordinal2.n}` };
  }
  if (head2 === "year" && tail === "end") return { first: at2, end: at2 + 1, type: "DATE", value: pad(year, 4), mod: "END" };
  if (head2 === "year" && (tail === "earlier" || tail === "ago")) {
    let first = at2;
    let end = at2 + 1;
    const quarter = quarterOf(scan, end);
    if (quarter !== null)
      return {
        ...quarter,
        first: left(scan, at2 - 1) === "the" ? at2 - 1 : at2,
        value: `${pad(year - 1, 4)}${quarter.value.slice(4)}`
      };
    if (/^(quarter|period)$/.test(right(scan, end))) {
      end++;
      if (left(scan, at2 - 1) === "the") first--;
    }
    return { first, end, type: "DATE", value: pad(year - 1, 4) };
  }
  return null;
}
function staged(scan, at2, tail, mod) {
  const first = left(scan, at2 - 1) === "the" ? at2 - 1 : at2;
  const { year, month: month2 } = civil(scan.today);
  if (/^(19|20)\d\d$/.test(tail)) return { first, end: at2 + 1, type: "DATE", value: tail, mod };
  if (/^(19|20)\d0s$/.test(tail)) return { first, end: at2 + 1, type: "DATE", value: tail.slice(0, 3), mod };
  const word2 = timeWords3.get(tail);
  if (word2?.kind === "month") {
    const next = right(scan, at2 + 1);
    if (/^(19|20)\d\d$/.test(next)) return { first: at2, end: at2 + 2, type: "DATE", value: `${next}-${pad(word2.n)}`, mod };
    const away = word2.n - month2;
    const near2 = away > 6 ? year - 1 : away < -6 ? year + 1 : year;
    return { first: at2, end: at2 + 1, type: "DATE", value: `${pad(near2, 4)}-${pad(word2.n)}`, mod };
  }
  if (word2?.kind === "season")
    return { first: at2, end: at2 + 1, type: "DATE", value: `${pad(year, 4)}-${word2.code}`, mod };
  return null;
}

// src/mention/times/figure.ts
function figure2(scan, at2) {
  const text = right(scan, at2);
  return dateAt(scan, at2) ?? clock2(scan, at2) ?? listed2(scan, at2) ?? numeric(at2, text) ?? years(scan, at2, text) ?? quantity(scan, at2) ?? hyphened(scan, at2) ?? century(scan, at2) ?? quarterOf(scan, at2) ?? dayAlone(scan, at2);
}
function numeric(at2, text) {
  if (text.length > 25) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:t([\d:]{5,8})z?)?$/.exec(text);
  if (iso !== null && parseDay(iso[1]) !== null) {
    if (iso[2] !== void 0) return { first: at2, end: at2 + 1, type: "TIME", value: `${iso[1]}T${iso[2]}` };
    return { first: at2, end: at2 + 1, type: "DATE", value: iso[1] };
  }
  const month2 = /^([12]\d{3})-(0[1-9]|1[0-2])$/.exec(text);
  if (month2 !== null) return { first: at2, end: at2 + 1, type: "DATE", value: text };
  const slashed = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (slashed === null) return null;
  let [first, second, year] = [Number(slashed[1]), Number(slashed[3]), Number(slashed[4])];
  if (slashed[2] === "." && slashed[4].length < 4) return null;
  if (slashed[4].length === 2) year += year > 50 ? 1900 : 2e3;
  if (slashed[2] === "." || first > 12) [first, second] = [second, first];
  if (!isDate(year, first, second)) return null;
  return { first: at2, end: at2 + 1, type: "DATE", value: `${pad(year, 4)}-${pad(first)}-${pad(second)}` };
}
function listed2(scan, at2) {
  const { last } = scan;
  if (last === null || last.type !== "DATE" || !/^\d{4}-\d\d-\d\d$/.test(last.value)) return null;
  const text = /^(\d{1,2})(st|nd|rd|th)?$/.exec(right(scan, at2));
  if (text === null) return null;
  const gap3 = at2 - last.end;
  const link = lower(scan, at2 - 1);
  if (gap3 > 2 || gap3 < 1 || last.first < scan.sentence.first) return null;
  if (link !== "and" && link !== "," && link !== "or" && link !== "to" && !(link === "-" || link === "\u2013")) return null;
  if (!/^\d/.test(right(scan, last.end - 1)) || !monthBefore(scan, last)) return null;
  const next = right(scan, at2 + 1);
  if (timeWords3.get(next)?.kind === "unit" || next === "%" || next === "percent" || monthAt(scan, at2 + 1) > 0)
    return null;
  const between4 = lower(scan, last.first - 1) === "between";
  if (!between4 && next !== "" && !/^[,.;:)]|^(and|or|to|in|at|for|with|by|after|before|the|between|when|as|but)$/.test(next))
    return null;
  const [year, month2, day2] = [Number(last.value.slice(0, 4)), Number(last.value.slice(5, 7)), Number(text[1])];
  if (!isDate(year, month2, day2)) return null;
  const dated3 = next === "," && right(scan, at2 + 2) === String(year);
  return { first: at2, end: dated3 ? at2 + 3 : at2 + 1, type: "DATE", value: `${last.value.slice(0, 8)}${pad(day2)}` };
}
function monthBefore(scan, last) {
  for (let at2 = last.first; at2 < last.end; at2++) if (monthAt(scan, at2) > 0) return true;
  return lower(scan, last.first - 1) === "," || lower(scan, last.first - 1) === "and";
}
function years(scan, at2, text) {
  const decade2 = /^([12]\d)?(\d)0s$/.exec(text);
  if (decade2 !== null) {
    const century2 = decade2[1] ?? "19";
    const quote = decade2[1] === void 0 && !apart(scan, at2) && /^['’‘`]/.test(left(scan, at2 - 1));
    if (decade2[1] === void 0 && !quote) return null;
    const first = quote ? at2 - 1 : at2;
    return staged2(scan, { first, end: at2 + 1, type: "DATE", value: `${century2}${decade2[2]}` });
  }
  const pair2 = /^([12]\d{3})([-–/])(\d{4}|\d{2})$/.exec(text);
  if (pair2 !== null) return yearPair(scan, at2, pair2);
  if (!/^[12]\d{3}$/.test(text)) return null;
  const year = Number(text);
  const before4 = lower(scan, at2 - 1);
  const next = right(scan, at2 + 1);
  const prior = lower(scan, at2 - 2);
  if (beforeCount.has(before4) || before4 === "than" || prior === "flight") return null;
  if (next === "%" || next === "percent" || next === "per" || timeWords3.get(next)?.kind === "unit") {
    if (timeWords3.get(next)?.code !== "Q") return null;
  }
  if (year < 1900 || year > 2099) {
    if (!/^(in|since|of|by|until|from)$/.test(before4) || year < 1500 || year > 2200 || isPlural(next)) return null;
  } else if (!beforeYear.has(before4) && (isPlural(next) || isCapital2(form(scan, at2 - 1)) && before4 !== "" && at2 > scan.sentence.first + 1)) {
    return null;
  } else if (isPlural(next) && before4 === "for") return null;
  if (next === "period" || next === "quarter")
    return { first: left(scan, at2 - 1) === "the" ? at2 - 1 : at2, end: at2 + 2, type: "DATE", value: text };
  return quarterOf(scan, at2) ?? staged2(scan, { first: at2, end: at2 + 1, type: "DATE", value: text });
}
function yearPair(scan, at2, pair2) {
  const [from, link, to] = [pair2[1], pair2[2], pair2[3]];
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  if (Number(last) <= Number(from) || Number(from) < 1500 || Number(last) > 2200) return null;
  const { start, end } = scan.tokens[at2];
  const middle = start + from.length;
  return [
    { first: at2, end: at2, type: "DATE", value: from, start, stop: middle },
    { first: at2, end: at2 + 1, type: "DATE", value: last, start: middle + link.length, stop: end }
  ];
}
var people = /* @__PURE__ */ new Set(["people", "men", "women", "children", "police", "million", "billion"]);
function isPlural(word2) {
  return people.has(word2) || word2.length > 3 && /[a-z]s$/.test(word2) && !/(ss|us|is|as)$/.test(word2);
}
function staged2(scan, reading) {
  const before4 = left(scan, reading.first - 1);
  const mod = before4 === "early" ? "START" : before4 === "late" ? "END" : before4 === "mid" ? "MID" : null;
  let { first } = reading;
  if (mod !== null) first--;
  if (before4 === "fiscal" || before4 === "year") first--;
  const decade2 = reading.value.length === 3;
  if (left(scan, first - 1) === "the" && (mod !== null || before4 === "year" || decade2)) first--;
  return { ...reading, first, mod: mod ?? reading.mod ?? null };
}
function dayAlone(scan, at2) {
  if (left(scan, at2 - 1) !== "the" || !/^(on|by|until|till|before|after|for|from|to|and|since)$/.test(left(scan, at2 - 2)))
    return null;
  const next = form(scan, at2 + 1);
  if (next !== "" && !/^[,.;:)!?"”]|^(and|or|to|in|at|with|by|after|before|when|as|but)$/.test(next)) return null;
  const day2 = ordinalDay(scan, at2 - 1);
  return day2 === null ? null : { first: at2 - 1, end: day2.end, type: "DATE", value: isoDay(day2.day) };
}

// src/mention/times/named.ts
function day(scan, at2, word2) {
  const value = isoDay(scan.today + word2.n);
  let first = at2;
  const mod = stages.get(left(scan, at2 - 1)) ?? null;
  if (mod !== null) first--;
  if (word2.code !== "") return { first, end: at2 + 1, type: "TIME", value: `${value}T${word2.code}`, mod };
  const part2 = wordAt(scan, at2 + 1, "part");
  if (part2 !== null) return { first, end: at2 + 2, type: "TIME", value: `${value}T${part2.code}`, mod };
  return { first, end: at2 + 1, type: "DATE", value, mod };
}
function part(scan, at2, word2) {
  if (word2.n === 1) return null;
  const said = left(scan, at2 - 1);
  const direction = directions.get(said);
  if (said === "every" || said === "each")
    return { first: at2 - 1, end: at2 + 1, type: "SET", value: `XXXX-XX-XXT${word2.code}` };
  if (said === "the" && right(scan, at2 + 1) === "of") return partOf(scan, at2, word2);
  if (direction === void 0) {
    const bare2 = said === "the" && /^(in|during)$/.test(left(scan, at2 - 2)) && right(scan, at2 + 1) !== "of";
    if (!bare2) return null;
    return { first: at2 - 1, end: at2 + 1, type: "TIME", value: `${isoDay(scan.previousDay)}T${word2.code}` };
  }
  let first = at2 - 1;
  const article = left(scan, first - 1) === "the";
  if (article) first--;
  const base = article && said !== "last" ? scan.previousDay : scan.today;
  const mod = stages.get(left(scan, first - 1)) ?? null;
  if (mod !== null) first--;
  return { first, end: at2 + 1, type: "TIME", value: `${isoDay(base + direction)}T${word2.code}`, mod };
}
function partOf(scan, at2, word2) {
  const next = timeWords3.get(right(scan, at2 + 2));
  const date = next?.kind === "weekday" ? weekday(scan, at2 + 2, next) : dateAt(scan, at2 + 2);
  if (date === null || date.type !== "DATE" || date.first !== at2 + 2) return null;
  return { first: at2 - 1, end: date.end, type: "TIME", value: `${date.value.slice(0, 10)}T${word2.code}` };
}
function reference(scan, at2, word2) {
  let first = at2;
  if (word2.code === "PRESENT_REF" && left(scan, at2 - 1) === "right") first--;
  if (word2.code === "PAST_REF" && /^(more|most)$/.test(left(scan, at2 - 1))) first--;
  if (word2.code === "FUTURE_REF") {
    if (lower(scan, at2) === "soon" && left(scan, at2 - 1) === "as") {
      if (right(scan, at2 + 1) !== "as") return null;
      return right(scan, at2 + 2) === "possible" ? { first: at2 - 1, end: at2 + 3, type: "DATE", value: "FUTURE_REF" } : null;
    }
    if (/^(after|before|thereafter|afterwards)$/.test(right(scan, at2 + 1)) || /^(too|how)$/.test(left(scan, at2 - 1)))
      return null;
  }
  return { first, end: at2 + 1, type: "DATE", value: word2.code };
}
function vague(scan, at2, word2) {
  const before4 = left(scan, at2 - 1);
  const reading = { end: at2 + 1, type: "DATE", value: word2.code, edtf: null };
  switch (word2.n) {
    case 1: {
      const near2 = /^(near|nearest|foreseeable|immediate|not-too-distant|distant)$/.test(before4) ? 1 : 0;
      const article = left(scan, at2 - 1 - near2) === "the" ? 1 : 0;
      const preposition = left(scan, at2 - 1 - near2 - article);
      if (article === 1 && (near2 === 1 || /^(in|into|for)$/.test(preposition)))
        return { ...reading, first: at2 - 1 - near2 };
      return article === 0 && preposition === "in" ? { ...reading, first: at2 - near2 } : null;
    }
    case -1:
      return before4 === "the" && /^(in|of|from|to)$/.test(left(scan, at2 - 2)) && !/^\w/.test(right(scan, at2 + 1)) ? { ...reading, first: at2 - 1 } : null;
    default: {
      const term = /^(near|short|long|medium|nearest)$/.test(before4);
      if (word2.code === "FUTURE_REF") return term && left(scan, at2 - 2) === "the" ? { ...reading, first: at2 - 2 } : null;
      return before4 === "the" && left(scan, at2 - 2) === "at" && right(scan, at2 + 1) !== "of" ? { ...reading, first: at2 - 1 } : null;
    }
  }
}
function season(scan, at2, word2) {
  let first = at2;
  let end = at2 + 1;
  const said = left(scan, at2 - 1);
  const direction = directions.get(said);
  const of = right(scan, end) === "of" ? 1 : 0;
  const now = civil(scan.today);
  let year;
  if (/^(19|20)\d\d$/.test(right(scan, end + of))) {
    year = Number(right(scan, end + of));
    end += of + 1;
  } else if (direction !== void 0 && said !== "following") {
    const month2 = firstMonths[word2.code];
    const back = said === "last" ? month2 < now.month ? 0 : -1 : 0;
    year = now.year + back + (said === "next" && month2 <= now.month ? 1 : 0);
    first--;
    if (/^(this|the)$/.test(left(scan, first - 1))) first--;
  } else if (lower(scan, at2) === "fall" || lower(scan, at2) === "spring") {
    return null;
  } else if (said === "the" || said === "in" || said === "early" || said === "late") {
    year = now.year;
  } else return null;
  const mod = stages.get(left(scan, first - 1)) ?? null;
  if (mod !== null) first--;
  if (left(scan, first - 1) === "the") first--;
  return { first, end, type: "DATE", value: `${pad(year, 4)}-${word2.code}`, mod };
}
var firstMonths = { SP: 3, SU: 6, FA: 9, WI: 12 };
function feast(scan, at2, word2) {
  if (!isCapital2(form(scan, at2))) return null;
  let first = at2;
  let end = at2 + 1;
  const next = right(scan, end);
  if (next === "eve") end++;
  else if (next === "day" || next === "sunday") end++;
  const direction = directions.get(left(scan, at2 - 1));
  if (direction !== void 0) first--;
  const day2 = (year2) => {
    if (word2.code === "easter") return easter(year2);
    if (word2.code === "thanksgiving") return thanksgiving(year2);
    return dayNumber(year2, Math.floor(word2.n / 100), word2.n % 100);
  };
  const { year } = civil(scan.today);
  const time = direction ?? tense(scan, first, end);
  const now = day2(year);
  let found = now;
  if (time < 0 && now > scan.today) found = day2(year - 1);
  if (time > 0 && now < scan.today) found = day2(year + 1);
  return { first, end, type: "DATE", value: isoDay(found - (next === "eve" ? 1 : 0)) };
}
function decade(scan, at2, word2) {
  let first = at2;
  const before4 = left(scan, at2 - 1);
  const mod = before4 === "early" ? "START" : before4 === "late" ? "END" : null;
  if (mod !== null) first--;
  if (left(scan, first - 1) !== "the") return null;
  return { first: first - 1, end: at2 + 1, type: "DATE", value: `19${word2.n / 10}`, mod };
}
function spokenYear(scan, at2, word2) {
  if (word2.n !== 19 && word2.n !== 20) return null;
  const text = right(scan, at2 + 1);
  const dash = text.indexOf("-");
  const ten = timeWords3.get(dash > 0 ? text.slice(0, dash) : text);
  if (ten?.kind !== "number" || ten.n < 20 || ten.n > 90 || ten.n % 10 !== 0) return null;
  let n = ten.n;
  let end = at2 + 2;
  const one2 = timeWords3.get(dash > 0 ? text.slice(dash + 1) : right(scan, end));
  if (one2?.kind === "number" && one2.n < 10) {
    n += one2.n;
    if (dash < 0) end++;
  }
  if (word2.n === 20 && timeWords3.get(right(scan, end))?.kind === "unit") return null;
  return { first: at2, end, type: "DATE", value: String(word2.n * 100 + n) };
}

// src/mention/times/period.ts
function period(scan, at2, unit) {
  if (unit.code === "Y" && left(scan, at2 - 1) === "new") return newYear(scan, at2);
  if (isTitle2(scan, at2)) return null;
  if (unit.n === 1) return plural(scan, at2, unit);
  const said = left(scan, at2 - 1);
  if (said === "every" || said === "each") return { first: at2 - 1, end: at2 + 1, type: "SET", value: duration(1, unit) };
  if (said === "per") return { first: at2, end: at2 + 1, type: "SET", value: duration(1, unit) };
  if (said === "a" || said === "an" || said === "another") return single2(scan, at2, unit);
  if (unit.code.startsWith("T")) return null;
  const direction = directions.get(said);
  const week = unit.code === "W" ? weekOfMonth(scan, at2) : null;
  if (week !== null) return week;
  if (direction !== void 0) return directed(scan, at2, unit, said, direction);
  if (said === "that" || said === "same") {
    const first = said === "same" && /^(the|that)$/.test(left(scan, at2 - 2)) ? at2 - 2 : at2 - 1;
    return around2(scan, { first, end: at2 + 1, type: "DATE", ...named2(scan.previous, unit) }, unit);
  }
  const adjective = said === "full" || said === "fiscal" || said === "latest" ? 1 : 0;
  const article = left(scan, at2 - 1 - adjective);
  if (article === "the") return definite(scan, at2, unit, at2 - 1 - adjective);
  if (unit.code === "Q" || unit.code === "D" || unit.code === "E" || unit.code === "C" || unit.code === "L")
    return null;
  if (unit.code === "Y" && right(scan, at2 + 1) === "end")
    return { first: at2, end: at2 + 2, type: "DATE", value: pad(civil(scan.today).year, 4), mod: "END" };
  if (unit.code === "Y" && right(scan, at2 + 1) === "'s" && right(scan, at2 + 2) === "end")
    return { first: at2, end: at2 + 3, type: "DATE", value: pad(civil(scan.today).year, 4), mod: "END" };
  return null;
}
function single2(scan, at2, unit) {
  if (unit.code === "TS" || unit.code === "WE") return null;
  const counted = left(scan, at2 - 2);
  const word2 = right(scan, at2 + 1);
  const often = left(scan, at2 - 1) === "a" && /(^\d.*|[a-z]{3}s|percent|%|million|billion|times|once|twice)$/.test(counted) && !/(ss|us|is|as)$/.test(counted) && !/^(ago|earlier|later|after|before|from|and|or)$/.test(word2);
  if (often && /\d|^(one|two|three|four|five|six|seven|eight|nine|ten)|^\$|(once|twice|times)$/.test(
    `${left(scan, at2 - 3)}${counted}`
  ))
    return { first: at2 - 1, end: at2 + 1, type: "SET", value: duration(1, unit) };
  return measure(scan, at2 - 1, { n: 1, next: at2 + 1 }, unit);
}
function plural(scan, at2, unit) {
  const said = left(scan, at2 - 1);
  const direction = directions.get(said);
  if (unit.code === "D" && said === "these") return { first: at2 - 1, end: at2 + 1, type: "DATE", value: "PRESENT_REF" };
  if (unit.code === "WE") return { first: at2, end: at2 + 1, type: "SET", value: "XXXX-WXX-WE" };
  const value = duration(Number.NaN, unit);
  let first = at2;
  if (direction !== void 0 || said === "recent" || said === "future") {
    first--;
    if (/^(the|these)$/.test(left(scan, first - 1))) first--;
    if (said === "coming" || said === "upcoming" || said === "future")
      return { first, end: at2 + 1, type: "DATE", value: "FUTURE_REF", edtf: null };
    if (said === "past" || said === "previous")
      return { first, end: at2 + 1, type: "DATE", value: "PAST_REF", edtf: null };
    return { first, end: at2 + 1, type: "DURATION", value };
  }
  const word2 = right(scan, at2 + 1);
  if (word2 === "ahead" || word2 === "to" && right(scan, at2 + 2) === "come")
    return {
      first: said === "the" ? at2 - 1 : at2,
      end: word2 === "to" ? at2 + 3 : at2 + 2,
      type: "DATE",
      value: "FUTURE_REF",
      edtf: null
    };
  if (word2 === "ago") return { first, end: at2 + 2, type: "DATE", value: "PAST_REF", edtf: null };
  if (unit.code === "TH" && !/^(for|in|within|of|after|the|by|took|take|takes|lasted|spent|hundreds)$/.test(said))
    return null;
  if (unit.code === "TM" || unit.code === "TS" || unit.code === "L" || unit.code === "Q") return null;
  if (word2 === "old" || said === "of" && /^(hundreds|thousands|tens|millions)$/.test(left(scan, at2 - 2))) return null;
  const or = word2 === "or" || word2 === "and" ? wordAt(scan, at2 + 2, "unit") : null;
  if (or?.n === 1) return { first, end: at2 + 3, type: "DURATION", value, mod: word2 === "or" ? "APPROX" : null };
  return { first, end: at2 + 1, type: "DURATION", value };
}
function directed(scan, at2, unit, said, direction) {
  let first = at2 - 1;
  const article = left(scan, first - 1);
  if (article === "the" || article === "this") first--;
  if (unit.code === "Y") {
    const quarter = right(scan, at2 + 1) === "'s" ? quarterOf(scan, at2 + 2) : null;
    if (quarter !== null) return quarter;
  }
  if (unit.code === "W" && said === "last" && article !== "the" && weekdayOf(scan.today) === 7) direction = 0;
  const relative2 = said === "following" || said === "preceding" || said === "previous" && article === "the";
  const onward = said === "next" && article === "the";
  const base = relative2 || onward ? scan.previous : scan.today;
  const lasting = article === "the" ? said === "past" || said === "last" : article === "this" && said === "past";
  if (lasting && unit.code !== "WE" && unit.code !== "Q")
    return { first, end: at2 + 1, type: "DURATION", value: duration(1, unit) };
  return around2(scan, { first, end: at2 + 1, type: "DATE", ...named2(base, unit, direction) }, unit);
}
function newYear(scan, at2) {
  if (!/^['’]s$/.test(right(scan, at2 + 1))) return null;
  const eve = right(scan, at2 + 2) === "eve";
  if (!eve && right(scan, at2 + 2) !== "day") return null;
  const { year, month: month2 } = civil(scan.today);
  const day2 = dayNumber(month2 > 6 ? year + 1 : year, 1, 1) - (eve ? 1 : 0);
  return { first: at2 - 1, end: at2 + 3, type: "DATE", value: isoDay(day2) };
}
function definite(scan, at2, unit, first) {
  if (unit.code === "D") {
    const whence = wordAt(scan, at2 + 2, "day");
    if (whence !== null && whence.n === (right(scan, at2 + 1) === "after" ? 1 : -1) && whence.code === "")
      return { first, end: at2 + 3, type: "DATE", value: isoDay(scan.today + 2 * whence.n) };
    if (left(scan, first - 1) === "in" && /^(later|earlier)$/.test(left(scan, first - 2)))
      return {
        first: first - 2,
        end: at2 + 1,
        type: "DATE",
        value: isoDay(scan.previousDay),
        mod: stages.get(left(scan, first - 2)) ?? null
      };
    const next = right(scan, at2 + 1);
    if ((next === "after" || next === "before") && !/^[\p{L}\p{N}$]/u.test(right(scan, at2 + 2)))
      return { first, end: at2 + 2, type: "DATE", value: isoDay(scan.previousDay + (next === "after" ? 1 : -1)) };
    if (next === "after" || next === "before")
      return { first, end: at2 + 1, type: "DATE", value: isoDay(scan.previous), edtf: null };
    return null;
  }
  if (unit.code === "E" || unit.code === "L" || unit.code === "C") return null;
  if (unit.code === "WE") {
    const over = weekdayOf(scan.today) < 4 && tense(scan, first, at2 + 1) < 1;
    return { first, end: at2 + 1, type: "DATE", ...named2(scan.today, unit, over ? -1 : 0) };
  }
  const date = right(scan, at2 + 1) === "of" ? monthDay(scan, at2 + 2) : null;
  if (unit.code === "W" && date !== null) return { first, end: date.end, type: "DATE", ...named2(date.day, unit) };
  const base = unit.code === "Q" || unit.code === "M" ? scan.previous : scan.today;
  return around2(scan, { first, end: at2 + 1, type: "DATE", ...named2(base, unit) }, unit);
}
function around2(scan, reading, unit) {
  let { first } = reading;
  let mod = reading.mod ?? null;
  const said = left(scan, first - 1);
  const stage = stages.get(said) ?? (said === "in" ? stages.get(left(scan, first - 2)) : void 0);
  if (stage !== void 0) {
    first -= said === "in" ? 2 : 1;
    mod = stage;
    const word2 = said === "in" ? left(scan, first) : said;
    const day2 = scan.today;
    if (unit.code === "W" && reading.value === isoWeek(day2)) {
      const monday = mondayOf(day2);
      if (word2 === "earlier") return { ...reading, first, mod, edtf: within(monday, Math.max(monday, day2)) };
      if (word2 === "later") return { ...reading, first, mod, edtf: within(day2, monday + 6) };
    }
    return { ...reading, first, mod };
  }
  return reading;
}
function portion(scan, reading) {
  let { first } = reading;
  if (left(scan, first - 1) !== "of" || (reading.mod ?? null) !== null) return reading;
  if (left(scan, first - 2) === "half") return halfOf2(scan, reading);
  const mod = portions.get(left(scan, first - 2));
  if (mod === void 0) return reading;
  first -= 2;
  if (left(scan, first - 1) === "the") first--;
  return { ...reading, first, mod };
}
function named2(base, unit, shift = 0) {
  switch (unit.code) {
    case "D":
      return { value: isoDay(base + shift) };
    case "W": {
      const monday = mondayOf(base) + shift * 7;
      return { value: isoWeek(monday), edtf: within(monday, monday + 6) };
    }
    case "WE":
      return { value: `${isoWeek(base + shift * 7)}-WE` };
    case "M":
      return { value: isoMonth(monthCount(base) + shift) };
    case "Q": {
      const quarter = Math.floor(monthCount(base) / 3) + shift;
      return { value: `${pad(Math.floor(quarter / 4), 4)}-Q${quarter % 4 + 1}` };
    }
    case "Y":
      return { value: pad(civil(base).year + shift, 4) };
    case "E":
      return { value: `${Math.floor(civil(base).year / 10) + shift}` };
    case "C":
      return { value: `${Math.floor(civil(base).year / 100) + shift}` };
    default:
      return { value: isoDay(base) };
  }
}
function halfOf2(scan, reading) {
  const { first } = reading;
  const which = left(scan, first - 3);
  const span = bounds(reading.value);
  if (span === null || !/^(first|second|latter|last)$/.test(which)) return reading;
  const [from, to] = [parseDay(span.first), parseDay(span.last)];
  const middle = Math.floor((from + to) / 2);
  const start = left(scan, first - 4) === "the" ? first - 4 : first - 3;
  return which === "first" ? { ...reading, first: start, mod: "START", edtf: within(from, middle) } : { ...reading, first: start, mod: "END", edtf: within(middle + 1, to) };
}

// src/mention/times/read.ts
function readTimes(analysis, anchor, dateline = null) {
  const mentions = [];
  const today = parseDay(anchor.reported) ?? parseDay(anchor.published);
  const { tokens, sentences, text } = analysis;
  if (today === null || sentences.length === 0) return mentions;
  const scan = {
    tokens,
    text,
    today,
    sentence: sentences[0],
    floor: 0,
    previous: today,
    previousDay: today,
    paragraph: -1,
    last: null
  };
  let sentence = 0;
  for (let at2 = 0; at2 < tokens.length; at2++) {
    const token = tokens[at2];
    const code = token.lower.charCodeAt(0);
    const digit = code >= 48 && code <= 57;
    const word2 = digit || sieve[sift(token.lower)] === 0 ? void 0 : timeWords3.get(token.lower);
    if (!digit && word2 === void 0 && (token.lower.length < 6 || !token.lower.includes("-"))) continue;
    if (at2 < scan.floor) continue;
    while (sentence < sentences.length - 1 && at2 >= sentences[sentence].last) sentence++;
    scan.sentence = sentences[sentence];
    if (dateline !== null && token.start < dateline.end && token.end > dateline.start) {
      scan.floor = at2 + 1;
      continue;
    }
    const read2 = digit ? figure2(scan, at2) : word2 === void 0 ? hyphened(scan, at2) ?? quantity(scan, at2) : named3(scan, at2, word2);
    if (read2 === null) continue;
    for (const reading of Array.isArray(read2) ? read2 : [read2])
      mentions.push(accept(scan, reading.type === "DATE" ? portion(scan, reading) : reading));
  }
  return mentions;
}
var sieve = new Uint8Array(4096);
for (const word2 of timeWords3.keys()) sieve[sift(word2)] = 1;
function sift(word2) {
  return word2.charCodeAt(0) * 41 + word2.charCodeAt(1) * 173 + word2.length * 7 & 4095;
}
function named3(scan, at2, word2) {
  switch (word2.kind) {
    case "weekday":
      return weekday(scan, at2, word2);
    case "month":
      return month(scan, at2, word2);
    case "season":
      return season(scan, at2, word2);
    case "part":
      return part(scan, at2, word2);
    case "unit":
      return period(scan, at2, word2);
    case "clock":
      return noon(scan, at2, word2.code);
    case "day":
      return isTitle2(scan, at2) ? null : day(scan, at2, word2);
    case "feast":
      return feast(scan, at2, word2);
    case "number":
      return spokenYear(scan, at2, word2) ?? quantity(scan, at2);
    case "vague":
      return quantity(scan, at2);
    case "ordinal":
      return century(scan, at2) ?? quarterOf(scan, at2);
    case "decade":
      return decade(scan, at2, word2);
    case "set":
      return isTitle2(scan, at2) ? null : { first: at2, end: at2 + 1, type: "SET", value: word2.code };
    case "reference":
      return reference(scan, at2, word2);
    case "future":
      return vague(scan, at2, word2);
    case "fiscal":
      return /^(19|20)\d\d$/.test(right(scan, at2 + 1)) ? { first: at2, end: at2 + 2, type: "DATE", value: `${right(scan, at2 + 1)}-${word2.code}` } : null;
  }
}
function accept(scan, reading) {
  scan.floor = Math.max(scan.floor, reading.end);
  scan.last = reading;
  const dated3 = reading.type === "DATE" || reading.type === "TIME";
  const edtf = reading.edtf !== void 0 ? reading.edtf : dated3 ? edtfOf(reading.value) : null;
  const span = edtf === null ? null : bounds(edtf);
  if (span !== null) {
    scan.previous = parseDay(span.first) ?? scan.previous;
    if (span.first === span.last) {
      scan.previousDay = scan.previous;
      scan.paragraph = scan.sentence.paragraph;
    }
  }
  const start = reading.start ?? scan.tokens[reading.first].start;
  const end = reading.stop ?? scan.tokens[Math.max(reading.first, reading.end - 1)].end;
  return {
    start,
    end,
    text: scan.text.slice(start, end),
    type: reading.type,
    value: reading.value,
    mod: reading.mod ?? null,
    edtf
  };
}

// src/claim/plain.ts
var MORE = "reach hold have exchange give approve issue voice reiterate repeat express stress emphasize emphasise insist ask call press push turn close open end begin start finish conclude wrap take make accept confirm meet sign agree extend".split(
  " "
);
var FORMS = formsOf(new Set([...ACT_VERBS.keys()].map((verb) => verb.split("_")[0]).concat(MORE)));
var BETWEEN = /* @__PURE__ */ new Set([
  "also",
  "again",
  "has",
  "have",
  "had",
  "then",
  "still",
  "once",
  "now",
  "both",
  "jointly",
  "later",
  "already"
]);
function plainPredicates(syntax, tokens, actors, times) {
  const found = [];
  for (const actor of actors) {
    const last = tokens.findIndex((token) => token.end >= actor.end) + 1;
    const first = tokens.findIndex((token) => token.end > actor.start);
    if (last < 1 || first < 0) continue;
    let verb = last;
    while (verb < tokens.length && (BETWEEN.has(tokens[verb].lower) || isDay(tokens, verb, times))) verb++;
    const form2 = FORMS.get(tokens[verb]?.lower ?? "");
    if (!form2 || /^['’]/u.test(tokens[last]?.text ?? "") || syntax.tags[verb + 1] === "AUX") continue;
    if (syntax.predicates.some(
      ({ head: head2, kind: kind2, voice, finite }) => head2 === verb && kind2 === "verb" && (voice === "active" || finite)
    ))
      continue;
    const auxiliary2 = tokens.slice(last, verb).find(({ lower: lower2 }) => /^ha(?:s|ve|d)$/u.test(lower2))?.lower;
    if (form2.form === "participle" && !auxiliary2) continue;
    found.push({
      index: syntax.predicates.length + found.length,
      head: verb,
      lemma: form2.lemma,
      kind: "verb",
      voice: "active",
      finite: true,
      tense: form2.form === "present" || auxiliary2 === "has" || auxiliary2 === "have" ? "present" : "past",
      perfect: auxiliary2 !== void 0,
      progressive: false,
      auxiliaries: [],
      modal: null,
      negation: null,
      subject: { head: last - 1, first, last, conjuncts: [] },
      object: chunkFrom(syntax, tokens, verb + 1),
      second: null,
      agent: null,
      obliques: obliqueFrom(syntax, tokens, verb + 1),
      particle: null,
      governor: null,
      fellows: [],
      first,
      last: clauseEnd(tokens, verb + 1)
    });
  }
  return found;
}
function isDay(tokens, at2, times) {
  const covers = (token) => !!token && times.some((time) => time.start < token.end && time.end > token.start);
  return covers(tokens[at2]) || tokens[at2].lower === "on" && covers(tokens[at2 + 1]);
}
var INSIDE = /* @__PURE__ */ new Set(["DET", "ADJ", "NOUN", "NUM", "PROPN", "PRON"]);
function chunkFrom({ tags }, tokens, first) {
  let last = first;
  while (last < tags.length && (INSIDE.has(tags[last]) || /^["“”]$/u.test(tokens[last].text))) last++;
  let head2 = last - 1;
  while (head2 >= first && tags[head2] !== "NOUN" && tags[head2] !== "PROPN") head2--;
  if (head2 < first) return null;
  let end = head2 + 1;
  while (end < tags.length && OF.has(tokens[end].lower)) {
    let next = end + 1;
    while (next < tags.length && INSIDE.has(tags[next])) next++;
    if (next === end + 1) break;
    end = next;
  }
  return { head: head2, first, last: end, conjuncts: [] };
}
var OF = /* @__PURE__ */ new Set(["of", "to", "on", "for", "from", "over", "about"]);
function obliqueFrom(syntax, tokens, at2) {
  const preposition = tokens[at2]?.lower ?? "";
  if (!["for", "on", "to", "with", "about", "in", "at"].includes(preposition) || syntax.tags[at2 + 1] === "VERB")
    return [];
  const phrase = chunkFrom(syntax, tokens, at2 + 1);
  return phrase ? [{ preposition, phrase }] : [];
}
function clauseEnd(tokens, from) {
  let last = from;
  while (last < tokens.length && !/^[;.]$/u.test(tokens[last].text)) last++;
  return last;
}

// src/claim/scene.ts
function scenesOf(mentions, wanted) {
  const { analysis, attributions } = mentions;
  const times = dealt(mentions.times, analysis.sentences);
  const places = dealt(mentions.places, analysis.sentences);
  const actors = dealt(mentions.cast.mentions, analysis.sentences);
  const pieces = attributions.flatMap(
    (attribution, index3) => [...attribution.content, ...attribution.cue ? [attribution.cue] : []].map(({ start, end }) => ({
      start,
      end,
      index: index3
    }))
  );
  pieces.sort((a, b) => a.start - b.start || a.end - b.end);
  const said = dealt(pieces, analysis.sentences);
  return analysis.sentences.filter(wanted).map((sentence) => {
    const at2 = sentence.index;
    const heard = [...new Set(said[at2].map(({ index: index3 }) => index3))].sort((a, b) => a - b);
    return sceneOf(mentions, sentence, times[at2], places[at2], actors[at2], heard);
  });
}
function dealt(spans, sentences) {
  let next = 0;
  let open = [];
  return sentences.map((sentence) => {
    open = open.filter(({ end }) => end > sentence.start);
    while (next < spans.length && spans[next].start < sentence.end) open.push(spans[next++]);
    return open.filter(({ start, end }) => end > sentence.start && start < sentence.end);
  });
}
function sceneOf(mentions, sentence, times, places, actors, heard) {
  const tokens = mentions.analysis.tokens.slice(sentence.first, sentence.last);
  const parsed = mentions.analysis.syntax(sentence);
  const plain4 = plainPredicates(parsed, tokens, actors, times);
  const syntax = plain4.length === 0 ? parsed : withPredicates(parsed, plain4);
  return { mentions, sentence, syntax, tokens, times, places, actors, heard, ranges: /* @__PURE__ */ new Map(), owners: [] };
}
function withPredicates(parsed, more) {
  const { sentence, tags, xpos, lemmas, heads, relations } = parsed;
  return {
    sentence,
    get tagged() {
      return parsed.tagged;
    },
    tags,
    xpos,
    lemmas,
    heads,
    relations,
    predicates: [...parsed.predicates, ...more],
    span: (token) => parsed.span(token)
  };
}
function spanOf3({ tokens }, first, last) {
  return { start: tokens[first].start, end: tokens[Math.max(first, last - 1)].end };
}
function textOf({ mentions }, { start, end }) {
  return mentions.report.text.slice(start, end);
}
function rangeOf2(scene2, span) {
  const known2 = scene2.ranges.get(span);
  if (known2 !== void 0) return known2;
  const range2 = measure2(scene2.tokens, span);
  scene2.ranges.set(span, range2);
  return range2;
}
function measure2(tokens, { start, end }) {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (tokens[middle].end > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < tokens.length && tokens[last].start < end) last++;
  return last > low ? [low, last] : null;
}
var CLAUSE = /* @__PURE__ */ new Set(["acl:relcl", "acl", "advcl", "parataxis", "appos", "ccomp"]);
function coreOf({ syntax }, phrase) {
  let last = phrase.last;
  for (let token = phrase.head + 1; token < phrase.last; token++) {
    if (!CLAUSE.has(syntax.relations[token]) || /^(?:ADP|SCONJ)$/u.test(syntax.tags[syntax.span(token)[0]])) continue;
    last = Math.min(last, Math.max(phrase.head + 1, syntax.span(token)[0]));
  }
  return [phrase.first, last];
}
function within2(scene2, spans, first, last) {
  const { start, end } = spanOf3(scene2, first, last);
  return spans.filter((span) => span.start < end && span.end > start && span.start >= start - 1);
}

// src/claim/source.ts
function chainOf({ attributions, cast }, index3) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  for (let at2 = index3; at2 !== null && !seen.has(at2); at2 = attributions[at2]?.within ?? null) {
    seen.add(at2);
    const attribution = attributions[at2];
    if (!attribution?.source) continue;
    const entity = attribution.entity === null ? void 0 : cast.entities[attribution.entity];
    chain.unshift({ name: attribution.source.name, role: entity?.role ?? null, party: entity?.party ?? null });
  }
  return chain;
}
var NARRATED = { source: [], mode: "narrated", earlier: false, denied: null, piece: null };
function voiceAt({ mentions, heard }, offset) {
  let found = -1;
  let size = Number.POSITIVE_INFINITY;
  for (const index3 of heard) {
    for (const { start, end } of mentions.attributions[index3].content) {
      if (start <= offset && offset < end && end - start < size) {
        found = index3;
        size = end - start;
      }
    }
  }
  if (found < 0) return NARRATED;
  const attribution = mentions.attributions[found];
  const source = chainOf(mentions, found);
  return {
    source,
    mode: source.length === 0 ? "narrated" : attribution.mode,
    earlier: saidEarlier(mentions, outermost(mentions, attribution)),
    denied: attribution.polarity === "+" ? null : denial(mentions, attribution),
    piece: attribution.content.find(({ start, end }) => start <= offset && offset < end) ?? null
  };
}
function outermost({ attributions }, attribution) {
  let at2 = attribution;
  for (let step = 0; at2.within !== null && step < attributions.length; step++) at2 = attributions[at2.within] ?? at2;
  return at2;
}
function denial({ report }, { cue, content: content2 }) {
  const words7 = cue ? report.text.slice(cue.start, cue.end) : "";
  if (/\bden(?:y|ies|ied|ying)\b/iu.test(words7)) return "denied";
  const begun = content2[0] ? report.text.slice(content2[0].start, content2[0].start + 24) : "";
  return /^to (?!comment|say|name|answer|confirm|specify|elaborate|disclose|discuss|give|reveal|talk)/iu.test(begun) ? null : "withheld";
}
function saidEarlier({ report, times }, { cue, content: content2 }) {
  if (!cue) return false;
  const before4 = report.text.slice(Math.max(0, cue.start - 16), cue.end);
  if (/\bhad\s+(?:\p{L}+\s+)?\p{L}+$/iu.test(before4)) return true;
  for (let at2 = firstAfter(times, cue.end); at2 < times.length && times[at2].start - cue.end < NEAR; at2++) {
    const { start, end, edtf, type } = times[at2];
    const outside = !content2.some((piece) => piece.start <= start && end <= piece.end);
    const last = edtf === null ? void 0 : /(\d{4}-\d\d-\d\d)\]?$/u.exec(edtf)?.[1];
    if (type === "DATE" && last && outside && last < shiftDay(report.reported, -1)) return true;
  }
  return false;
}
var NEAR = 24;
function firstAfter(times, offset) {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (times[middle].start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/claim/standing.ts
var ORDER = ["unknown", "possible", "probable", "certain"];
var DEEPEST = 12;
function standingOf(syntax, predicate) {
  const own = ownStanding(syntax, predicate);
  let { polarity, tense: tense2, modality, factuality } = own;
  let below = predicate;
  for (let depth2 = 0; below.governor && depth2 < DEEPEST; depth2++) {
    const { how } = below.governor;
    const above = syntax.predicates[below.governor.predicate];
    if (how === "relative" || how === "parataxis") break;
    if (how === "conjunct") {
      if (below.finite && !below.modal && above.modal && below.tense === "none")
        modality ??= MODALS.get(above.modal)?.modality ?? null;
      below = above;
      continue;
    }
    if (how === "condition") return { polarity, tense: tense2, modality: "conditional", factuality: "unknown" };
    if (how === "adverbial" && below.finite) {
      if (!awaits(syntax, below, ownStanding(syntax, above))) break;
      return { polarity, tense: "future", modality: "conditional", factuality: "unknown" };
    }
    const wished = how === "adverbial" && !below.finite && TOWARDS.has(syntax.lemmas[below.head - 1]);
    const sense = how === "purpose" || wished ? PURPOSE : senseOf(above) ?? {};
    const governing = ownStanding(syntax, above);
    const intensional = sense.modality !== void 0 || sense.flips !== void 0;
    if (how === "complement" && below.finite && (!intensional || sense.flips)) break;
    if (sense.flips) polarity = flip(polarity);
    modality = sense.modality ?? modality;
    if (sense.factuality) factuality = weaker(factuality, sense.factuality);
    if (sense.ahead) tense2 = "future";
    else if (!below.finite && tense2 !== "future") tense2 = governing.tense;
    if (governing.polarity === "-" && !sense.ahead) polarity = flip(polarity);
    if (governing.polarity === "-" && sense.ahead) factuality = weaker(factuality, "unknown");
    if (governing.modality !== null && !sense.modality) modality = governing.modality;
    if (governing.factuality !== "certain") factuality = weaker(factuality, governing.factuality);
    below = above;
  }
  return { polarity, tense: tense2, modality, factuality };
}
var TOWARDS = /* @__PURE__ */ new Set(["on", "of", "for", "towards", "toward", "about", "to"]);
var UNMET = /* @__PURE__ */ new Set(["until", "till", "unless", "provided", "if"]);
var ORDERED = /* @__PURE__ */ new Set(["after", "once", "when", "before", "as"]);
function awaits({ lemmas, tags }, { first }, above) {
  const mark2 = lemmas[tags[first] === "PUNCT" ? first + 1 : first];
  return UNMET.has(mark2) || ORDERED.has(mark2) && (above.tense === "future" || above.modality !== null);
}
var PURPOSE = { modality: "intended", factuality: "possible", ahead: true };
function senseOf(predicate) {
  return (predicate.kind === "noun" ? NOUN_VERIDICALITY : VERB_VERIDICALITY).get(predicate.lemma);
}
function ownStanding(syntax, predicate) {
  const modal = predicate.modal === null ? void 0 : MODALS.get(predicate.modal);
  const ahead2 = arrangedAhead(syntax, predicate) ? ARRANGED : leadIn(syntax, predicate);
  const open = OPEN.has(
    syntax.lemmas[syntax.tags[predicate.first] === "PUNCT" ? predicate.first + 1 : predicate.first]
  );
  return {
    polarity: predicate.negation === null && !isUndone(syntax, predicate) ? "+" : "-",
    tense: modal?.ahead || ahead2?.ahead ? "future" : predicate.tense === "none" ? "past" : predicate.tense,
    modality: modal?.modality ?? ahead2?.modality ?? null,
    factuality: open ? "unknown" : modal?.factuality ?? ahead2?.factuality ?? "certain"
  };
}
var OPEN = /* @__PURE__ */ new Set(["whether"]);
function isUndone({ lemmas }, { head: head2 }) {
  const to = lemmas[head2 - 1] === "be" ? head2 - 2 : head2 - 1;
  return lemmas[to] === "to" && (lemmas[to - 1] === "unable" || lemmas[to - 1] === "yet");
}
var ARRANGED = { modality: "planned", factuality: "probable", ahead: true };
function leadIn({ lemmas }, { head: head2 }) {
  const to = lemmas[head2 - 1] === "be" ? head2 - 2 : head2 - 1;
  if (to < 1 || lemmas[to] !== "to") return void 0;
  const sense = VERB_VERIDICALITY.get(lemmas[to - 1]) ?? void 0;
  return sense?.ahead ? sense : void 0;
}
function arrangedAhead(syntax, { head: head2, auxiliaries }) {
  return auxiliaries.some((token) => syntax.lemmas[token] === "be" && syntax.lemmas[token + 1] === "to") || syntax.lemmas[head2 - 1] === "to" && syntax.lemmas[head2 - 2] === "be" || syntax.lemmas[head2 - 1] === "be" && syntax.lemmas[head2 - 2] === "to" && syntax.lemmas[head2 - 3] === "be";
}
function flip(polarity) {
  return polarity === "+" ? "-" : "+";
}
function weaker(a, b) {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}

// src/claim/clause.ts
var LONGEST4 = 70;
function claimOf(scene2, predicate, act, actors, rest = {}) {
  const entry = ACT_BY_NAME.get(act);
  const voice = voiceAt(scene2, scene2.tokens[predicate.head].start);
  const span = extentOf(scene2, predicate, voice.piece);
  const standing = standingOf(scene2.syntax, predicate);
  const place = placeOf(scene2, predicate);
  const text = textOf(scene2, span);
  const polarity = voice.denied === "denied" ? standing.polarity === "+" ? "-" : "+" : standing.polarity;
  return {
    ...span,
    text,
    act,
    plover: entry?.plover ?? null,
    cameo: entry?.cameo.split(", ").filter(Boolean) ?? [],
    actors,
    issue: null,
    issueSpan: null,
    content: null,
    contentSpan: null,
    place: place?.place ?? null,
    country: place?.country ?? null,
    site: place?.site ?? null,
    when: timesOf(scene2, predicate)[0]?.edtf ?? null,
    meeting: null,
    ...standing,
    polarity,
    factuality: voice.denied === "withheld" || isQuestion(scene2) ? "unknown" : standing.factuality,
    firmness: PRELIMINARY.test(text) ? "preliminary" : null,
    reversible: /\breversible\b/iu.test(textOf(scene2, scene2.sentence)) && !/\bnot reversible\b/iu.test(text),
    condition: conditionOf(scene2, predicate),
    due: dueOf(scene2, predicate),
    amount: null,
    earlier: voice.earlier,
    source: voice.source,
    mode: voice.mode,
    ...rest
  };
}
function isQuestion({ tokens }) {
  return tokens.slice(-2).some(({ text }) => text === "?");
}
function extentOf(scene2, predicate, piece) {
  let first = Math.min(predicate.first, predicate.subject?.first ?? predicate.first);
  let last = Math.max(predicate.last, predicate.object?.last ?? 0, predicate.subject?.last ?? 0);
  if (piece) {
    const range2 = rangeOf2(scene2, piece);
    if (range2) {
      first = Math.max(first, range2[0]);
      last = Math.min(last, range2[1]);
    }
  } else {
    [first, last] = withoutSaying(scene2, predicate, first, last);
  }
  const blank = (token) => scene2.syntax.tags[token] === "PUNCT" && !/["“”«»]/u.test(scene2.tokens[token].text);
  while (first < predicate.head && (blank(first) || scene2.syntax.tags[first] === "CCONJ")) first++;
  while (last > predicate.head + 1 && blank(last - 1)) last--;
  if (last - first > LONGEST4) last = Math.max(predicate.head + 1, first + LONGEST4);
  return spanOf3(scene2, Math.min(first, predicate.head), Math.max(last, predicate.head + 1));
}
function withoutSaying(scene2, predicate, first, last) {
  const head2 = scene2.tokens[predicate.head].start;
  for (const index3 of scene2.heard) {
    const { cue, content: content2 } = scene2.mentions.attributions[index3];
    if (!cue || content2.some((piece) => piece.start <= head2 && head2 < piece.end)) continue;
    const range2 = rangeOf2(scene2, cue);
    if (!range2 || cue.start < scene2.sentence.start || cue.end > scene2.sentence.end) continue;
    if (range2[0] > predicate.head && range2[0] < last) last = range2[0];
  }
  return [first, last];
}
function timesOf(scene2, predicate) {
  return ownedBy(scene2, predicate, scene2.times.filter(isDated)).filter((time) => !isDue(scene2, time));
}
function isDated({ edtf, type }) {
  return edtf !== null && (type === "DATE" || type === "TIME");
}
function ownedBy(scene2, predicate, mentions) {
  const owner2 = ownerOf2(scene2, predicate.head);
  const owned = mentions.filter((mention) => {
    const range2 = rangeOf2(scene2, mention);
    return range2 !== null && ownerOf2(scene2, range2[0]) === owner2;
  });
  if (owned.length > 0) return owned;
  const going = scene2.syntax.predicates.filter(
    ({ finite, head: head2, kind: kind2, auxiliaries }) => kind2 === "verb" && !finite && auxiliaries.length === 0 && head2 > predicate.head && head2 < predicate.last && scene2.syntax.xpos[head2] === "VBG"
  );
  const gone = mentions.filter((mention) => {
    const range2 = rangeOf2(scene2, mention);
    return range2 !== null && going.some(({ head: head2 }) => ownerOf2(scene2, head2) === ownerOf2(scene2, range2[0]));
  });
  if (gone.length > 0) return gone;
  return mentions.filter((mention) => follows2(scene2, predicate, mention)).slice(0, 1);
}
function follows2(scene2, { head: head2, kind: kind2 }, mention) {
  const range2 = rangeOf2(scene2, mention);
  if (kind2 !== "verb" || !range2 || range2[0] <= head2) return false;
  const { piece } = voiceAt(scene2, scene2.tokens[head2].start);
  if (piece && mention.end > piece.end) return false;
  if (!piece && voiceAt(scene2, mention.start).piece) return false;
  const between4 = scene2.tokens.slice(head2 + 1, range2[0]).some(({ text }) => /^[;:]$/u.test(text));
  return !between4 && !scene2.syntax.predicates.some(
    (other) => other.finite && other.kind !== "noun" && other.head > head2 && other.head < range2[0]
  );
}
function placeOf(scene2, predicate) {
  const venues = scene2.places.filter((place) => {
    const range2 = rangeOf2(scene2, place);
    return range2 !== null && isVenue(scene2, range2[0]);
  });
  const mine = ownedBy(scene2, predicate, venues);
  const city = mine.find((place) => place.place !== null);
  const site = mine.find((place) => place.site !== null)?.site ?? null;
  return city ? { ...city, site: city.site ?? site } : mine[0] ?? null;
}
var AT = /* @__PURE__ */ new Set(["in", "at", "on", "near", "outside", "to", "of", "from"]);
function isVenue({ tokens }, first) {
  for (let token = first - 1; token >= Math.max(0, first - 6); token--) {
    if (AT.has(tokens[token].lower)) return tokens[token].lower !== "from" && tokens[token].lower !== "to";
  }
  return false;
}
var OWN_CLAUSE = /* @__PURE__ */ new Set([
  "complement",
  "adverbial",
  "relative",
  "parataxis",
  "condition",
  "conjunct",
  "noun-complement"
]);
function ownerOf2(scene2, token) {
  scene2.owners[token] ??= findOwner(scene2, token);
  return scene2.owners[token];
}
function findOwner({ syntax }, token) {
  let at2 = token;
  for (let step = 0; step < syntax.heads.length && syntax.heads[at2] >= 0; step++) {
    const clause = syntax.predicates.find(({ head: head2, kind: kind2 }) => head2 === at2 && kind2 !== "noun");
    if (clause && (clause.finite || clause.governor && OWN_CLAUSE.has(clause.governor.how))) return at2;
    at2 = syntax.heads[at2];
  }
  return at2;
}
var BY = /* @__PURE__ */ new Set(["by", "until", "till", "before", "within"]);
function isDue(scene2, time) {
  const range2 = rangeOf2(scene2, time);
  return range2 !== null && range2[0] > 0 && BY.has(scene2.tokens[range2[0] - 1].lower);
}
function dueOf(scene2, predicate) {
  const { start, end } = spanOf3(scene2, predicate.first, predicate.last);
  return scene2.times.find((time) => time.edtf !== null && time.start >= start && time.end <= end && isDue(scene2, time))?.edtf ?? null;
}
function conditionOf(scene2, predicate) {
  const { predicates } = scene2.syntax;
  const clause = predicates.find(
    ({ governor }) => governor?.how === "condition" && governor.predicate === predicate.index
  );
  return clause ? textOf(scene2, spanOf3(scene2, clause.first, clause.last)).replace(/^[,\s]+|[,\s.]+$/gu, "") : null;
}
var UNIT = /^(?:day|week|month|year|hour|prisoner|ton|tonne)s?$/u;
function amountIn(scene2, first, last) {
  for (let token = first; token < last - 1; token++) {
    const word2 = scene2.tokens[token].lower.replace(/(?<=\d),(?=\d)/gu, "");
    const value = /^\d+(?:\.\d+)?$/u.test(word2) ? Number(word2) : NUMBER_VALUES.get(word2);
    if (value === void 0) continue;
    let noun2 = token + 1;
    while (noun2 < last && noun2 < token + 4 && scene2.syntax.tags[noun2] === "ADJ") noun2++;
    while (noun2 + 1 < last && scene2.syntax.tags[noun2 + 1] === "NOUN") noun2++;
    if (noun2 >= last || scene2.syntax.tags[noun2] !== "NOUN") continue;
    const of = scene2.tokens[noun2].lower;
    if (value > 2 || UNIT.test(of)) return { value, of };
  }
  return null;
}

// src/claim/complement.ts
var COMPLETING = /* @__PURE__ */ new Set(["complement", "open-complement", "noun-complement"]);
function complementsOf(scene2, predicate) {
  const { predicates } = scene2.syntax;
  const plain4 = predicates.find(
    ({ head: head2, first, kind: kind2 }) => kind2 !== "noun" && head2 > predicate.head && opens(scene2, predicate, first)
  );
  return predicates.filter((other) => {
    if (other.kind === "noun" || other === predicate || isCue(scene2, other)) return false;
    const lead = leading2(predicates, other);
    if (lead === plain4 || isInfinitive(scene2, predicate, lead)) return true;
    const above = lead.governor;
    return above?.predicate === predicate.index && COMPLETING.has(above.how) && lead.head !== predicate.head;
  });
}
function isCue({ mentions, tokens, heard }, { head: head2 }) {
  const { start } = tokens[head2];
  return heard.some((index3) => {
    const { cue } = mentions.attributions[index3];
    return cue !== null && cue.start <= start && start < cue.end;
  });
}
function isInfinitive({ tokens, syntax, times }, { head: head2 }, other) {
  const to = other.head - 1;
  if (tokens[to]?.lower !== "to" || to <= head2 || to > head2 + 5) return false;
  return tokens.slice(head2 + 1, to).every(
    (token, index3) => times.some((time) => token.start < time.end && token.end > time.start) || ["ADV", "ADP"].includes(syntax.tags[head2 + 1 + index3]) || token.lower === "principle"
  );
}
function opens({ tokens }, predicate, first) {
  return first === predicate.head + 1 && tokens[first]?.lower === "that";
}
function leading2(predicates, predicate) {
  let head2 = predicate;
  for (let step = 0; step < 8 && head2.governor?.how === "conjunct"; step++) head2 = predicates[head2.governor.predicate];
  return head2;
}
function infinitivesAfter({ syntax }, token, last) {
  return syntax.predicates.filter(
    ({ kind: kind2, head: head2 }) => kind2 === "verb" && head2 > token && head2 < last && syntax.lemmas[head2 - 1] === "to" && syntax.tags[head2 - 1] === "PART"
  );
}

// src/claim/meeting.ts
var NEXT = /* @__PURE__ */ new Set([
  "next",
  "upcoming",
  "new",
  "another",
  "further",
  "follow-up",
  "coming",
  "following",
  "future",
  "more",
  "fresh"
]);
var LAST2 = /* @__PURE__ */ new Set(["last", "latest", "previous", "recent", "earlier", "past"]);
var ALL = /* @__PURE__ */ new Set(["both", "all"]);
var EXPERTS = /* @__PURE__ */ new Set(["technical", "expert", "experts", "working-level", "expert-level", "technical-level"]);
var FORMATS = [
  ["indirect", "indirect"],
  ["proximity", "proximity"],
  ["video", "video"],
  ["virtual", "video"],
  ["videoconference", "video"],
  ["online", "video"]
];
function isMeeting({ syntax, tokens }, phrase) {
  if (phrase === null) return false;
  const lemma = syntax.lemmas[phrase.head].toLowerCase();
  if (MEETING_NOUNS.has(lemma) || tokens[phrase.head].lower === "contacts") return true;
  if (isElliptic(tokens[phrase.head].lower, tokens[phrase.head - 1]?.lower, syntax.tags[phrase.head + 1])) return true;
  const numbered2 = phrase.head > phrase.first && NEXT.has(tokens[phrase.head - 1].lower);
  return lemma === "one" && numbered2 && syntax.lemmas.some((other) => MEETING_NOUNS.has(other));
}
function isElliptic(word2, before4, after3) {
  return before4 === "the" && ORDINAL_VALUES.has(word2) && (after3 === "VERB" || after3 === "AUX");
}
var MEASURES = /* @__PURE__ */ new Set([
  "day",
  "hour",
  "week",
  "month",
  "series",
  "number",
  "set",
  "end",
  "close",
  "start",
  "beginning",
  "opening"
]);
function meetingOf(scene2, phrase) {
  if (phrase === null || isMeeting(scene2, phrase)) return phrase;
  if (!MEASURES.has(scene2.syntax.lemmas[phrase.head])) return null;
  for (let head2 = phrase.head + 2; head2 < Math.min(scene2.tokens.length, phrase.head + 8); head2++) {
    if (!MEETING_NOUNS.has(scene2.syntax.lemmas[head2])) continue;
    const of = scene2.tokens.slice(phrase.head + 1, head2).findIndex(({ lower: lower2 }) => lower2 === "of");
    return of < 0 ? null : { head: head2, first: phrase.head + 2 + of, last: Math.max(head2 + 1, phrase.last), conjuncts: [] };
  }
  return null;
}
function readMeeting(scene2, phrase) {
  const words7 = scene2.tokens.slice(phrase.first, phrase.last).map((token) => token.lower);
  const before4 = scene2.tokens.slice(phrase.first, phrase.head).map((token) => token.lower);
  return {
    kind: words7.some((word2) => EXPERTS.has(word2)) ? "technical" : "round",
    ordinal: ordinalIn(before4) ?? besides(scene2, phrase),
    which: before4.some((word2) => ALL.has(word2)) || before4.includes("two") && scene2.syntax.lemmas[phrase.head] === "round" ? "all" : before4.some((word2) => NEXT.has(word2)) ? "next" : before4.some((word2) => LAST2.has(word2)) ? "last" : null,
    format: FORMATS.find(([word2]) => words7.includes(word2))?.[1] ?? null,
    status: null,
    relation: null,
    phase: null,
    inferred: false,
    by: null,
    formerly: null
  };
}
function besides({ tokens }, { head: head2 }) {
  const own = ordinalIn([tokens[head2].lower]);
  if (own !== null) return own;
  const apposed = tokens[head2 + 1]?.text === "," && tokens[head2 + 2]?.lower === "the" && tokens[head2 + 4]?.text === ",";
  return apposed ? ordinalIn([tokens[head2 + 3].lower]) : null;
}
function unnamedMeeting(kind2) {
  return {
    kind: kind2,
    ordinal: null,
    which: null,
    format: null,
    status: null,
    relation: null,
    phase: null,
    inferred: false,
    by: null,
    formerly: null
  };
}
function ordinalIn(words7) {
  for (const word2 of words7) {
    const value = ORDINAL_VALUES.get(word2) ?? /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word2)?.[1];
    if (value !== void 0) return Number(value);
  }
  return null;
}
function isNone({ syntax }, phrase) {
  return ["no", "neither"].includes(syntax.lemmas[phrase.first]);
}

// src/claim/verb.ts
var PARTICLES = /* @__PURE__ */ new Set(["off", "out", "back", "up", "over", "down", "forward", "away"]);
function verbOf(scene2, predicate) {
  const { lemma, particle } = predicate;
  const next = scene2.tokens[predicate.head + 1]?.lower ?? "";
  if (lemma === "take" && next === "place") return "take_place";
  if (lemma === "come" && /^to an? (?:end|close)$/u.test(after2(scene2, predicate, 3))) return "end";
  if (lemma === "wound" && next === "up") return "wind_up";
  if (particle && (PARTICLES.has(particle) || KNOWN.has(`${lemma}_${particle}`))) return `${lemma}_${particle}`;
  return PARTICLES.has(next) && KNOWN.has(`${lemma}_${next}`) ? `${lemma}_${next}` : lemma;
}
function after2({ tokens }, { head: head2 }, words7) {
  return tokens.slice(head2 + 1, head2 + 1 + words7).map(({ lower: lower2 }) => lower2).join(" ");
}
var KNOWN = /* @__PURE__ */ new Set([
  ...ACT_VERBS.keys(),
  "wrap_up",
  "wind_up",
  "move_back",
  "kick_off",
  "sit_down",
  "run_out"
]);
function isPassive2({ syntax }, { voice, auxiliaries, finite, lemma }) {
  if (voice === "active") return false;
  if (auxiliaries.some((token) => ["be", "get"].includes(syntax.lemmas[token]))) return true;
  if (["ask", "call", "insist", "press", "agree"].includes(lemma)) return false;
  return !finite && auxiliaries.length === 0;
}
function objectOf(scene2, predicate) {
  if (isPassive2(scene2, predicate)) return predicate.subject ?? meetingBefore(scene2, predicate);
  if (predicate.object) return predicate.object;
  const particle = scene2.tokens[predicate.head + 1]?.lower ?? "";
  return predicate.obliques.find(({ preposition, phrase }) => preposition === particle && phrase.first > predicate.head)?.phrase ?? null;
}
function meetingBefore({ syntax, tokens }, predicate) {
  const from = Math.max(
    0,
    ...syntax.predicates.filter(
      ({ finite, head: head2, governor, index: index3 }) => finite && head2 < predicate.head && governor?.predicate !== index3 && governor?.how !== "relative"
    ).map(({ head: head2 }) => head2 + 1)
  );
  for (let token = from; token < predicate.head; token++) {
    if (!MEETING_NOUNS.has(syntax.lemmas[token]) || syntax.tags[token] === "VERB") continue;
    let head2 = token;
    while (head2 + 1 < predicate.head && MEETING_NOUNS.has(syntax.lemmas[head2 + 1])) head2++;
    let first = token;
    while (first > from && ["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART"].includes(syntax.tags[first - 1]))
      first--;
    const before4 = tokens[first - 1]?.lower ?? "";
    if (["at", "in", "after", "during", "since", "before", "following", "for", "to", "with", "on", "of"].includes(before4))
      continue;
    return {
      head: head2,
      first,
      last: Math.max(head2 + 1, syntax.span(head2)[1] <= predicate.head ? syntax.span(head2)[1] : head2 + 1),
      conjuncts: []
    };
  }
  return null;
}

// src/claim/participants.ts
function actorsIn(scene2, phrase, role) {
  if (!phrase) return [];
  const [first, last] = coordinated(scene2, ...coreOf(scene2, phrase));
  return actorsBetween(scene2, first, last, role);
}
function coordinated(scene2, first, last) {
  const listed3 = grown(scene2, first, last, true);
  const { from, to } = listed3.and ? listed3 : grown(scene2, first, last, false);
  return [from, to];
}
function grown(scene2, first, last, commas) {
  let [from, to, and] = [first, last, false];
  for (let more = true; more; ) {
    more = false;
    for (const mention of scene2.actors) {
      const range2 = rangeOf2(scene2, mention);
      if (!range2) continue;
      if (range2[0] < to && to < range2[1]) to = range2[1];
      const before4 = range2[1] <= from ? joint(scene2, range2[1], from, commas) : null;
      const after3 = range2[0] >= to ? joint(scene2, to, range2[0], commas) : null;
      if (!before4 && !after3) continue;
      if (before4) from = range2[0];
      else to = range2[1];
      and ||= (before4 ?? after3) === "and";
      more = true;
    }
  }
  return { from, to, and };
}
function joint(scene2, from, to, commas) {
  if (joins3(scene2, from, to)) return "and";
  return commas && to - from === 1 && scene2.tokens[from].text === "," ? "," : null;
}
function joins3({ tokens, syntax }, from, to) {
  if (to - from < 1 || to - from > 7) return false;
  let and = false;
  for (let token = from; token < to; token++) {
    const { lower: lower2, text } = tokens[token];
    if (lower2 === "and") and = true;
    const acronym3 = tokens[token - 1]?.text === "(" && /^\p{Lu}[\p{L}\d.-]*$/u.test(text);
    if (!JOINERS.has(lower2) && !["ADJ", "ADV"].includes(syntax.tags[token]) && !acronym3) return false;
  }
  return and;
}
var JOINERS = new Set(
  "and , the both ( ) a 's \u2019s government governments army side authorities movement group officials negotiators recognised recognized".split(
    " "
  )
);
function doersOf(scene2, predicate, role) {
  if (isPassive2(scene2, predicate)) return actorsIn(scene2, predicate.agent, role);
  const named4 = actorsIn(scene2, predicate.subject, role);
  if (named4.length > 0) return named4;
  if (predicate.governor?.how === "conjunct") {
    const above = scene2.syntax.predicates[predicate.governor.predicate];
    const shared = above.governor && above.governor.how === "complement" ? scene2.syntax.predicates[above.governor.predicate] : above;
    return actorsIn(scene2, shared.subject, role);
  }
  if (predicate.subject) return [];
  let before4 = predicate.head - 1;
  while (before4 >= 0 && leadsTo(scene2, before4)) before4--;
  const mention = scene2.actors.find((actor) => {
    const range3 = rangeOf2(scene2, actor);
    return range3 !== null && range3[0] <= before4 && before4 < range3[1];
  });
  const range2 = mention && rangeOf2(scene2, mention);
  return range2 ? actorsBetween(scene2, ...coordinated(scene2, ...range2), role) : [];
}
function leadsTo({ syntax }, token) {
  return ["AUX", "ADV", "PART"].includes(syntax.tags[token]) || VERB_VERIDICALITY.get(syntax.lemmas[token])?.ahead === true;
}
function withFellows(scene2, mention, role) {
  const range2 = rangeOf2(scene2, mention);
  return range2 ? actorsBetween(scene2, ...coordinated(scene2, ...range2), role) : [];
}
function actorsBetween(scene2, first, last, role) {
  return unique(within2(scene2, scene2.actors, first, last).flatMap((mention) => asActors(scene2, mention, role)));
}
function asActors({ mentions }, mention, role) {
  const entity = mentions.cast.entities[mention.entity];
  const members = entity?.members ?? [];
  if (members.length > 0) return members.map((party2) => ({ role, name: mention.text, party: party2, entity: mention.entity }));
  const party = mention.party ?? entity?.party ?? null;
  return [{ role, name: mention.name ?? entity?.name ?? mention.text, party, entity: mention.entity }];
}
function unique(actors) {
  const found = /* @__PURE__ */ new Map();
  for (const actor of actors) {
    const key2 = `${actor.role} ${actor.entity ?? actor.name} ${actor.party ?? ""}`;
    if (!found.has(key2)) found.set(key2, actor);
  }
  return [...found.values()];
}
function partiesOf(actors) {
  return [...new Set(actors.flatMap((actor) => actor.party === null ? [] : [actor.party]))];
}

// src/claim/phrase.ts
var LONGEST_LABEL = 8;
var LEADING = /* @__PURE__ */ new Set(["DET", "PUNCT", "CCONJ", "SCONJ", "ADP", "PART"]);
function partsOf(phrase) {
  return phrase.conjuncts.length > 1 ? phrase.conjuncts : [phrase];
}
function themesOf(scene2, phrase, depth2 = 0) {
  return partsOf(withOf(scene2, phrase)).flatMap((part2) => {
    if (ISSUE_SHELLS.has(scene2.syntax.lemmas[part2.head])) return depth2 < 4 ? insideShell(scene2, part2, depth2) : [];
    return splitAt(scene2, part2).flatMap((piece) => themeOf(scene2, piece) ?? []);
  });
}
function withOf({ tokens, syntax }, phrase) {
  if (phrase.conjuncts.length > 1 || tokens[phrase.last]?.lower !== "of") return phrase;
  const chunk = chunkFrom(syntax, tokens, phrase.first);
  return chunk && chunk.head === phrase.head ? { ...phrase, last: chunk.last } : phrase;
}
function insideShell(scene2, part2, depth2) {
  const inner3 = insideOf(scene2, part2);
  if (inner3) return themesOf(scene2, inner3, depth2 + 1);
  const verb = scene2.syntax.predicates.find(({ kind: kind2, head: head2 }) => kind2 !== "noun" && head2 > part2.head && head2 < part2.last);
  return verb ? themesOfPredicate(scene2, verb, depth2 + 1) : [];
}
function splitAt({ syntax, tokens }, phrase) {
  for (let token = phrase.head + 1; token < phrase.last - 1; token++) {
    if (tokens[token].lower !== "and") continue;
    const next = syntax.tags[token + 1];
    const left2 = { ...phrase, last: token, conjuncts: [] };
    if (next === "VERB" || next === "AUX") return [left2];
    let head2 = token + 1;
    while (head2 < phrase.last - 1 && !["NOUN", "PROPN"].includes(syntax.tags[head2])) head2++;
    while (head2 < phrase.last - 1 && ["NOUN", "PROPN"].includes(syntax.tags[head2 + 1])) head2++;
    const apart2 = next === "DET" || next !== "PROPN" && head2 - token >= 2;
    if (apart2 && syntax.tags[head2] === "NOUN")
      return [left2, { head: head2, first: token + 1, last: phrase.last, conjuncts: [] }];
  }
  return [phrase];
}
function themeOf(scene2, phrase) {
  const { tags, lemmas } = scene2.syntax;
  if (!HEADS.has(tags[phrase.head]) || NO_POINT.has(lemmas[phrase.head]) || isActor(scene2, phrase) || isTime2(scene2, phrase) || isPlace(scene2, phrase))
    return null;
  let [first, last] = coreOf(scene2, phrase);
  const next = nextConjunct(phrase);
  if (next !== null) last = Math.min(last, next);
  while (first < phrase.head && (LEADING.has(tags[first]) || SKIPPED.has(lemmas[first]))) first++;
  last = Math.min(last, first + LONGEST_LABEL);
  while (last > phrase.head + 1 && !CLOSING.has(tags[last - 1])) last--;
  if (last <= first) return null;
  const span = spanOf3(scene2, first, last);
  return { label: textOf(scene2, span).replace(/\s+/gu, " "), span, head: phrase.head };
}
var HEADS = /* @__PURE__ */ new Set(["NOUN", "PROPN", "VERB", "SYM"]);
var NO_POINT = new Set(
  "date day time week month year round meeting talk talks session cycle consultation negotiation discussion side party people person result end place venue first last one two rest lot way group team delegation official leader minister president spokesman article text paper letter note point word statement news outcome position reporter".split(
    " "
  )
);
var CLOSING = /* @__PURE__ */ new Set(["NOUN", "PROPN", "NUM", "VERB"]);
var SKIPPED = /* @__PURE__ */ new Set([
  "back",
  "up",
  "off",
  "out",
  "again",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your",
  "it",
  "they",
  "he",
  "she",
  "we"
]);
function nextConjunct(phrase) {
  const after3 = phrase.conjuncts.filter((other) => other.head > phrase.head).map((other) => other.first);
  return after3.length > 0 ? Math.min(...after3) - 1 : null;
}
function insideOf(scene2, phrase) {
  const { syntax } = scene2;
  for (let token = phrase.head + 1; token < phrase.last; token++) {
    if (syntax.heads[token] !== phrase.head || !syntax.relations[token].startsWith("nmod")) continue;
    if (isTime2(scene2, { head: token })) continue;
    const [first, last] = syntax.span(token);
    return { head: token, first, last, conjuncts: conjunctsOf(syntax, token) };
  }
  return null;
}
function conjunctsOf(syntax, head2) {
  const heads = [head2];
  for (let token = head2 + 1; token < syntax.heads.length; token++) {
    if (syntax.heads[token] === head2 && syntax.relations[token] === "conj") heads.push(token);
  }
  if (heads.length === 1) return [];
  return heads.map((token, index3) => {
    const [first, last] = syntax.span(token);
    const next = heads[index3 + 1];
    const own = index3 === 0 && next !== void 0 ? syntax.span(next)[0] : last;
    return { head: token, first, last: Math.max(token + 1, own), conjuncts: [] };
  });
}
function themesOfPredicate(scene2, predicate, depth2 = 0) {
  const complements = complementsOf(scene2, predicate);
  const object = behind(scene2, predicate, depth2);
  if (object && !complements.some((c) => c.subject?.head === object.head && c.object)) {
    const themes = themesOf(scene2, object);
    if (themes.length > 0) return themes;
  }
  const wished = complements.length > 0 ? complements : depth2 === 0 ? wishedBy(scene2, predicate) : [];
  if (depth2 < 3) {
    for (const complement of wished) {
      const themes = themesOfPredicate(scene2, complement, depth2 + 1);
      if (themes.length > 0) return themes;
    }
  }
  const oblique = predicate.obliques.find(({ preposition }) => ABOUT.has(preposition));
  if (oblique) return themesOf(scene2, oblique.phrase);
  if (predicate.subject && (predicate.kind === "adjective" || depth2 > 0 && !isActor(scene2, predicate.subject))) {
    return themesOf(scene2, predicate.subject);
  }
  return [];
}
function behind(scene2, predicate, depth2) {
  const object = objectOf(scene2, predicate);
  if (depth2 === 0 || !object || object.head > predicate.head || isPassive2(scene2, predicate)) return object;
  const next = predicate.particle ? predicate.head + 2 : predicate.head + 1;
  return chunkFrom(scene2.syntax, scene2.tokens, next);
}
function wishedBy({ syntax }, predicate) {
  const { object } = predicate;
  if (!object) return [];
  return syntax.predicates.filter(
    ({ kind: kind2, head: head2 }) => kind2 === "verb" && head2 > object.head && head2 < predicate.last && syntax.lemmas[head2 - 1] === "to"
  );
}
var ABOUT = /* @__PURE__ */ new Set([
  "on",
  "about",
  "for",
  "of",
  "over",
  "to",
  "from",
  "with",
  "against",
  "regarding",
  "concerning",
  "upon"
]);
function isTime2(scene2, { head: head2 }) {
  const { start, end } = spanOf3(scene2, head2, head2 + 1);
  return scene2.times.some((time) => time.start < end && time.end > start);
}
function isPlace(scene2, { head: head2 }) {
  const { start, end } = spanOf3(scene2, head2, head2 + 1);
  return scene2.places.some((place) => place.start < end && place.end > start);
}
function isActor(scene2, phrase) {
  const { start, end } = spanOf3(scene2, phrase.head, phrase.head + 1);
  return scene2.actors.some((actor) => actor.start < end && actor.end > start);
}

// src/claim/acts/agreed-on.ts
function onPhrase(scene2, predicate) {
  return predicate.obliques.find(
    ({ preposition, phrase }) => ON.has(preposition) && phrase.first > predicate.head && !isTime2(scene2, phrase)
  )?.phrase;
}
var ON = /* @__PURE__ */ new Set(["on", "to", "upon"]);
var SKIPPED2 = /* @__PURE__ */ new Set(["ADV", "PART"]);
function phraseAfter(scene2, predicate) {
  if (onPhrase(scene2, predicate)) return null;
  const { tags } = scene2.syntax;
  let token = predicate.head + 1;
  for (let steps = 0; steps < 6 && token < tags.length; steps++) {
    const time = scene2.times.map((mention) => rangeOf2(scene2, mention)).find((range2) => range2 && range2[0] <= token + 1 && token < range2[1]);
    if (time) token = time[1];
    else if (SKIPPED2.has(tags[token])) token++;
    else break;
  }
  if (!ON.has(scene2.tokens[token]?.lower ?? "") || tags[token + 1] === "VERB") return null;
  const first = token + 1;
  let last = first;
  while (last < tags.length && (INSIDE2.has(tags[last]) || /^["“”]$/u.test(scene2.tokens[last].text) || scene2.tokens[last].lower === "and" && tags[last + 1] === "ADJ"))
    last++;
  let head2 = last - 1;
  while (head2 > first && tags[head2] !== "NOUN") head2--;
  return tags[head2] === "NOUN" ? { head: head2, first, last, conjuncts: [] } : null;
}
var INSIDE2 = /* @__PURE__ */ new Set(["DET", "ADJ", "NOUN", "NUM", "ADV"]);

// src/claim/acts/content.ts
var EMPTY2 = /* @__PURE__ */ new Set(["measure", "step", "action", "effort", "work", "move"]);
function ofNotes(scene2, predicate, object) {
  const clause = scene2.syntax.predicates.find(
    ({ kind: kind2, head: head2, first }) => kind2 !== "noun" && head2 > object.head && first > object.first
  );
  const inside = clause && clause.head < predicate.last ? complementsOf(scene2, clause)[0] ?? clause : void 0;
  const themes = themesOf(scene2, { ...object, conjuncts: [] }).filter(({ head: head2 }) => head2 !== object.head);
  const [theme] = themes.length > 0 ? themes : inside ? themesOfPredicate(scene2, inside, 1) : [];
  const last = Math.max(
    object.last,
    clause && clause.governor?.how !== "conjunct" && clause.head < predicate.last ? clause.last : object.last
  );
  return [{ ...content(scene2, isPassive2(scene2, predicate) ? object.first : predicate.head, last), theme: theme ?? null }];
}
function ofNoun(scene2, noun2, phrase) {
  const complements = complementsOf(scene2, noun2).filter((complement) => complement.kind !== "noun");
  if (complements.length === 0)
    complements.push(...infinitivesAfter(scene2, noun2.head, scene2.tokens.length).slice(0, 1));
  const contents = complements.flatMap((complement) => ofPredicate(scene2, complement));
  if (complements.length > 0) return contents;
  const on = noun2.obliques.find(({ preposition }) => ["on", "about", "over", "for"].includes(preposition))?.phrase;
  return on ? partsOf(on).map((part2) => ofPhrase(scene2, part2)) : [ofPhrase(scene2, phrase)];
}
function ofPredicate(scene2, predicate) {
  const { object, voice } = predicate;
  const purpose = scene2.syntax.predicates.filter(
    ({ governor, kind: kind2 }) => kind2 !== "noun" && governor?.predicate === predicate.index && (governor.how === "purpose" || governor.how === "noun-complement")
  );
  if (isOfMeeting(scene2, predicate)) return [];
  if (object && EMPTY2.has(scene2.syntax.lemmas[object.head]) && purpose.length > 0) {
    return purpose.flatMap((inner3) => ofPredicate(scene2, inner3));
  }
  if (object && voice === "active") {
    const parts2 = partsWithFellows(scene2, predicate, object);
    if (parts2.length > 1) return withVerb(scene2, predicate, { ...object, conjuncts: parts2 });
  }
  const themes = themesOfPredicate(scene2, predicate);
  const infinitive = scene2.tokens[predicate.head - 1]?.lower === "to";
  const first = predicate.subject && predicate.finite && !infinitive ? predicate.subject.first : predicate.head;
  const last = Math.max(predicate.head + 1, clauseEnd2(scene2, predicate));
  return [{ ...content(scene2, Math.min(first, predicate.head), last), theme: themes[0] ?? null }];
}
function partsWithFellows(scene2, predicate, object) {
  if (object.conjuncts.length > 1) return object.conjuncts;
  const nouns2 = predicate.fellows.map((index3) => scene2.syntax.predicates[index3]).filter(
    ({ kind: kind2, head: head2, first }) => kind2 === "noun" && head2 > object.head && first >= object.last && first - object.last < 2
  );
  const own = { ...object, conjuncts: [] };
  return [
    own,
    ...nouns2.map(({ head: head2, first, last }) => ({
      head: head2,
      first: first + (scene2.syntax.tags[first] === "CCONJ" ? 1 : 0),
      last,
      conjuncts: []
    }))
  ];
}
function isOfMeeting(scene2, predicate) {
  const { lemma, object, subject, voice } = predicate;
  if (["meet", "reconvene", "convene", "talk"].includes(lemma)) return true;
  const what = voice === "passive" || !object ? subject : object;
  const isTalks = what !== null && MEETING_NOUNS.has(scene2.syntax.lemmas[what.head]);
  return isTalks && ["hold", "resume", "continue", "have", "start", "begin", "open", "launch", "host", "take", "schedule"].includes(
    lemma
  );
}
function clauseEnd2({ syntax }, predicate) {
  let last = predicate.last;
  for (const other of syntax.predicates) {
    if (other.governor?.predicate !== predicate.index || other.first <= predicate.head) continue;
    const loose = other.governor.how === "conjunct" || other.governor.how === "parataxis";
    const apart2 = other.governor.how === "adverbial" && syntax.tags[other.first] === "PUNCT";
    if ((loose || apart2) && other.kind !== "noun") last = Math.min(last, other.first);
  }
  return last;
}
function withVerb(scene2, predicate, object) {
  const verb = scene2.tokens[predicate.head].text;
  return partsOf(object).map((part2, index3) => {
    const own = ofPhrase(scene2, part2);
    const first = index3 === 0 && predicate.head < own.first ? predicate.head : own.first;
    const { text } = content(scene2, first, own.last);
    return { ...own, first, text: index3 === 0 ? text : `${verb} ${own.text}` };
  });
}
function ofPhrase(scene2, phrase) {
  const next = phrase.conjuncts.filter((other) => other.head > phrase.head).map((other) => other.first - 1);
  const [first, end] = phrase.conjuncts.length > 1 ? coreOf(scene2, phrase) : [phrase.first, phrase.last];
  return {
    ...content(scene2, first, Math.min(end, ...next)),
    theme: themesOf(scene2, { ...phrase, conjuncts: [] })[0] ?? null
  };
}
var LONGEST_CONTENT = 40;
function content(scene2, from, to) {
  let first = from;
  let last = Math.min(to, from + LONGEST_CONTENT);
  const { tags } = scene2.syntax;
  first = behindPreamble(scene2, first, last);
  while (first < last - 1 && ["PUNCT", "CCONJ", "SCONJ", "PART"].includes(tags[first])) first++;
  while (last > first + 1 && ["PUNCT", "CCONJ", "ADP", "DET", "PART"].includes(tags[last - 1])) last--;
  return { first, last, text: textOf(scene2, spanOf3(scene2, first, last)).replace(/\s+/gu, " ") };
}
function behindPreamble(scene2, from, last) {
  let first = from;
  while (first < last - 2 && (scene2.tokens[first].lower === "principle" || within2(scene2, scene2.times, first, first + 1).length > 0))
    first++;
  if (first === from) return from;
  return ["on", "to", "that", "upon"].includes(scene2.tokens[first].lower) ? first + 1 : from;
}

// src/claim/acts/reference.ts
var RELATIONS = /* @__PURE__ */ new Map([
  ["at", "at"],
  ["in", "at"],
  ["during", "at"],
  ["after", "after"],
  ["following", "after"],
  ["since", "after"],
  ["before", "before"]
]);
function referenceOf(scene2, predicate) {
  const object = scene2.syntax.predicates.find(({ kind: kind2, head: head2 }) => kind2 === "noun" && head2 === predicate.object?.head);
  const shared = [
    object?.obliques ?? [],
    ...predicate.fellows.map((index3) => scene2.syntax.predicates[index3]?.obliques ?? [])
  ].flat();
  for (const { preposition, phrase } of [...predicate.obliques, ...shared]) {
    const relation = RELATIONS.get(preposition);
    const named4 = relation ? meetingOf(scene2, phrase) : null;
    if (!relation || !named4) continue;
    const ends2 = /^(?:end|close)$/u.test(scene2.syntax.lemmas[phrase.head]);
    return { ...readMeeting(scene2, named4), relation, phase: ends2 ? "ends" : null };
  }
  return null;
}

// src/claim/acts/agreements.ts
var AGREES = /* @__PURE__ */ new Set(["agree", "undertake", "commit", "consent"]);
var SETTLES = /* @__PURE__ */ new Set(["settle", "finalise", "finalize", "adopt", "approve", "endorse", "clinch", "accept"]);
var REACHES = /* @__PURE__ */ new Set([
  "reach",
  "come_to",
  "come",
  "strike",
  "conclude",
  "make",
  "take",
  "clinch",
  "achieve",
  "seal",
  "arrive_at"
]);
var ACCORDS = /* @__PURE__ */ new Set([
  "agreement",
  "understanding",
  "deal",
  "accord",
  "consensus",
  "compromise",
  "decision",
  "pact",
  "truce",
  "ceasefire"
]);
var TEXTS = new Set(
  "agreement accord protocol declaration memorandum treaty text document pact truce ceasefire deal convention plan roadmap minute minutes contract statement communique communiqu\xE9 understanding framework agenda charter mechanism commitment commitments letter principle annex proposal".split(
    " "
  )
);
var NOTES = /* @__PURE__ */ new Set(["note", "notes", "letter", "letters"]);
var CONSENTS = /* @__PURE__ */ new Set(["approval", "consent", "agr\xE9ment", "agrement", "agreement"]);
function readAgreements(scene2) {
  const read2 = scene2.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === "noun") return byNoun(scene2, predicate);
    const verb = verbOf(scene2, predicate);
    const object = objectOf(scene2, predicate);
    const head2 = object ? scene2.syntax.lemmas[object.head] : "";
    if (AGREES.has(verb)) return agreed(scene2, predicate);
    if (SETTLES.has(verb) && object && TEXTS.has(head2))
      return told(scene2, predicate, "agree", [ofPhrase(scene2, object)]);
    if (verb === "exchange" && NOTES.has(head2))
      return told(scene2, predicate, "exchange-notes", ofNotes(scene2, predicate, object));
    if ((verb === "give" || verb === "grant") && CONSENTS.has(head2) && isAppointment(scene2, predicate))
      return consented(scene2, predicate);
    if (verb === "approve" && object && /\b(?:appointment|ambassador)\b/iu.test(phraseText(scene2, object)))
      return consented(scene2, predicate);
    if (REACHES.has(verb) && ACCORDS.has(head2)) return reached(scene2, predicate, object, head2);
    if ((verb === "issue" || verb === "adopt" || verb === "release") && head2 === "statement" && /\bjoint\b/iu.test(phraseText(scene2, object))) {
      return told(scene2, predicate, "joint-statement", withVerb(scene2, predicate, object));
    }
    if (["sign", "initial", "ratify", "ink", "conclude"].includes(verb) && object && TEXTS.has(head2) && !refersBack(scene2, object)) {
      return told(
        scene2,
        predicate,
        verb === "ink" || verb === "conclude" ? "sign" : verb,
        textsOf(scene2, object).map((part2) => ofPhrase(scene2, part2))
      );
    }
    return inForce(scene2, predicate);
  });
  return [...read2, ...endedWith(scene2)];
}
function agreed(scene2, predicate) {
  const principle = /\bin principle\b/iu.test(textOf(scene2, spanOf3(scene2, predicate.first, predicate.last)));
  const act = principle ? "agree-in-principle" : "agree";
  const complements = complementsOf(scene2, predicate).filter((complement) => complement.kind !== "noun");
  const contents = complements.flatMap((complement) => ofPredicate(scene2, complement));
  if (complements.length > 0) return told(scene2, predicate, act, contents);
  const plain4 = phraseAfter(scene2, predicate);
  const object = objectOf(scene2, predicate);
  const named4 = plain4 ?? (object && !isTime2(scene2, object) ? object : onPhrase(scene2, predicate));
  if (!named4 || isMeeting(scene2, named4) || scene2.syntax.tags[named4.head] === "PRON") return [];
  if (EMPTY2.has(scene2.syntax.lemmas[named4.head])) {
    const steps = infinitivesAfter(scene2, named4.head, scene2.tokens.length);
    return told(
      scene2,
      predicate,
      act,
      steps.flatMap((inner3) => ofPredicate(scene2, inner3))
    );
  }
  return told(
    scene2,
    predicate,
    act,
    partsOf(named4).map((part2) => ofPhrase(scene2, part2))
  );
}
function textsOf(scene2, object) {
  const parts2 = partsOf(object);
  return parts2.every(({ head: head2 }) => TEXTS.has(scene2.syntax.lemmas[head2])) ? parts2 : [{ ...object, conjuncts: [] }];
}
function refersBack(scene2, { first, head: head2 }) {
  const words7 = scene2.tokens.slice(first, head2).map(({ lower: lower2 }) => lower2);
  return words7.includes("this") || words7.includes("that") || words7.includes("first") || words7.includes("such");
}
var ENDS = /* @__PURE__ */ new Set(["end", "conclude", "close", "finish", "break", "wrap", "wind"]);
function endedWith(scene2) {
  const { lemmas, predicates } = scene2.syntax;
  const noun2 = lemmas.findIndex((lemma, token) => {
    const before4 = scene2.tokens.slice(Math.max(0, token - 3), token).some(({ lower: lower2 }) => lower2 === "with");
    return ACCORDS.has(lemma) && before4 && ["that", "to"].includes(scene2.tokens[token + 1]?.lower ?? "");
  });
  const main = predicates.find(
    ({ finite, kind: kind2, head: head2, lemma }) => finite && kind2 === "verb" && head2 < noun2 && ENDS.has(lemma)
  );
  const inner3 = predicates.find(({ kind: kind2, head: head2 }) => kind2 === "verb" && head2 > noun2);
  if (noun2 < 0 || !main || !inner3 || main.negation !== null || predicates.some(({ kind: kind2, head: head2 }) => kind2 === "noun" && head2 === noun2))
    return [];
  const last = Math.max(inner3.head + 1, inner3.last);
  return told(scene2, main, "agree", [
    { ...content(scene2, noun2 + 2, last), theme: themesOfPredicate(scene2, inner3)[0] ?? null }
  ]);
}
function reached(scene2, predicate, object, head2) {
  const noun2 = scene2.syntax.predicates.find((other) => other.kind === "noun" && other.head === object.head);
  const contents = noun2 ? ofNoun(scene2, noun2, object) : [ofPhrase(scene2, object)];
  return told(scene2, predicate, head2 === "decision" ? "decide" : "agree", contents);
}
function byNoun(scene2, noun2) {
  if (!ACCORDS.has(noun2.lemma) || noun2.lemma === "truce" || noun2.lemma === "ceasefire") return [];
  const above = noun2.governor && scene2.syntax.predicates[noun2.governor.predicate];
  if (above && REACHES.has(verbOf(scene2, above)) && above.object?.head === noun2.head) return [];
  const made = scene2.syntax.predicates.find(
    (other) => isPassive2(scene2, other) && REACHES.has(other.lemma) && other.subject?.head === noun2.head && other.negation === null
  );
  const ended = above && ["end", "conclude", "close", "finish", "result", "produce", "yield", "bring"].includes(above.lemma);
  if (!made && !ended) return [];
  const phrase = { head: noun2.head, first: noun2.first, last: noun2.last, conjuncts: [] };
  const contents = ofNoun(scene2, noun2, phrase);
  if (complementsOf(scene2, noun2).length === 0 && (ended || infinitivesAfter(scene2, noun2.head, scene2.tokens.length).length === 0))
    return [];
  const when = made ? timesOf(scene2, made)[0]?.edtf ?? null : null;
  const meeting2 = made ? referenceOf(scene2, made) : null;
  return told(scene2, made ?? above ?? noun2, noun2.lemma === "decision" ? "decide" : "agree", contents).map((claim) => ({
    ...claim,
    when: when ?? (made ? claim.when : null),
    meeting: meeting2 ?? claim.meeting,
    firmness: /\b(?:preliminary|provisional|tentative)\b/iu.test(textOf(scene2, spanOf3(scene2, noun2.first, noun2.last))) ? "preliminary" : claim.firmness
  }));
}
function consented(scene2, predicate) {
  const object = objectOf(scene2, predicate);
  const to = predicate.obliques.find(
    ({ preposition, phrase }) => preposition === "to" && phrase.first >= object.last
  )?.phrase;
  const last = Math.max(object.last, to?.last ?? 0);
  const [theme] = to ? themesOf(scene2, to) : themesOf(scene2, object);
  return told(scene2, predicate, "agrement", [{ ...content(scene2, predicate.head, last), theme: theme ?? null }]);
}
function isAppointment(scene2, predicate) {
  return /\b(?:appointment|ambassador|nomination|envoy)\b/iu.test(
    textOf(scene2, spanOf3(scene2, predicate.head, predicate.last))
  );
}
function inForce(scene2, predicate) {
  const { subject, object, obliques, lemma } = predicate;
  if (!subject || !TEXTS.has(scene2.syntax.lemmas[subject.head])) return [];
  const effect = lemma === "take" && object && scene2.syntax.lemmas[object.head] === "effect";
  const force = (lemma === "enter" || lemma === "come") && obliques.some(({ phrase }) => ["force", "effect"].includes(scene2.syntax.lemmas[phrase.head]));
  return effect || force ? told(scene2, predicate, "take-effect", [ofPhrase(scene2, subject)]) : [];
}
function told(scene2, predicate, act, contents) {
  const actors = unique([...doersOf(scene2, predicate, "agent"), ...partners(scene2, predicate)]);
  const reference2 = referenceOf(scene2, predicate);
  const talks = venueOfTalks(scene2);
  return contents.map((content2) => {
    const claim = claimOf(scene2, predicate, act, actors, {
      meeting: reference2,
      amount: amountIn(scene2, content2.first, content2.last)
    });
    const start = Math.min(claim.start, content2.theme?.span.start ?? claim.start);
    const end = Math.max(claim.end, spanOf3(scene2, content2.first, content2.last).end);
    const { text } = scene2.mentions.report;
    return {
      ...claim,
      start,
      end,
      text: text.slice(start, end),
      ...claim.place === null && talks ? talks : {},
      content: content2.text,
      contentSpan: spanOf3(scene2, content2.first, content2.last),
      issue: content2.theme?.label ?? null,
      issueSpan: content2.theme?.span ?? null
    };
  });
}
function venueOfTalks(scene2) {
  for (let token = 0; token < scene2.tokens.length; token++) {
    if (!MEETING_NOUNS.has(scene2.syntax.lemmas[token]) || scene2.tokens[token + 1]?.lower !== "in") continue;
    const [venue] = within2(scene2, scene2.places, token + 1, Math.min(scene2.tokens.length, token + 9));
    if (venue) return { place: venue.place, country: venue.country, site: venue.site };
  }
  return null;
}
function partners(scene2, { obliques }) {
  return obliques.filter(({ preposition }) => preposition === "with").flatMap(({ phrase }) => actorsIn(scene2, phrase, "partner"));
}
function phraseText(scene2, { first, last }) {
  return textOf(scene2, spanOf3(scene2, first, last));
}

// src/claim/acts/deeds.ts
var ELSEWHERE = new Set(
  "meet schedule host mediate lead agree decide sign initial ratify demand propose offer concern raise reject accept".split(
    " "
  )
);
function readDeeds(scene2) {
  return scene2.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === "noun") return [];
    const entry = (ACT_VERBS.get(verbOf(scene2, predicate)) ?? ACT_VERBS.get(predicate.lemma))?.find(
      ({ act }) => !ELSEWHERE.has(act)
    );
    return entry ? deed(scene2, predicate, entry.act) : [];
  });
}
function deed(scene2, predicate, act) {
  const passive = isPassive2(scene2, predicate);
  const object = objectOf(scene2, predicate);
  const lapses = act === "lapse" && !passive ? predicate.subject : object;
  if ((act === "postpone" || act === "cancel" || act === "resume" || act === "walk-out") && isMeeting(scene2, lapses))
    return [];
  const actors = unique([
    ...act === "lapse" ? [] : doersOf(scene2, predicate, "agent"),
    ...object ? actorsIn(scene2, object, "beneficiary") : []
  ]);
  const [theme] = themesOfPredicate(scene2, predicate);
  const content2 = contentOf2(scene2, predicate, lapses);
  return [
    claimOf(scene2, predicate, act, actors, {
      issue: theme?.label ?? null,
      issueSpan: theme?.span ?? null,
      content: content2?.text ?? null,
      contentSpan: content2?.span ?? null,
      amount: amountIn(scene2, predicate.head, predicate.last),
      meeting: referenceOf(scene2, predicate)
    })
  ];
}
function contentOf2(scene2, predicate, object) {
  if (!object) return null;
  const first = Math.min(predicate.head, nounStart(scene2, object));
  const last = Math.min(Math.max(predicate.head + 1, object.last), first + 40);
  const span = spanOf3(scene2, first, last);
  return { span, text: textOf(scene2, span).replace(/\s+/gu, " ") };
}
function nounStart({ syntax }, { first, head: head2 }) {
  let start = head2;
  while (start > first && ["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART"].includes(syntax.tags[start - 1]))
    start--;
  return start;
}

// src/claim/acts/leads.ts
var LEADS = /^(?:led|leads|leading|headed|heads|heading|chaired|chairs|co-chaired)$/u;
var ALSO = /\bas (?:they|he|she|both|in|at)\b/iu;
var TEAM = /^(?:delegations?|teams?|sides?|negotiators?|group|mission|ones?)$/u;
function readLeads(scene2) {
  const verb = scene2.tokens.findIndex(({ lower: lower2 }, token) => LEADS.test(lower2) && scene2.tokens[token + 1]?.lower !== "to");
  if (verb < 0) return [];
  const people2 = peopleIn(scene2);
  const sides2 = sidesIn(scene2, people2);
  if (people2.length === 0 || !(sides2.length > 0 || scene2.tokens.some(({ lower: lower2 }) => TEAM.test(lower2)))) return [];
  const anchor = scene2.syntax.predicates.find(({ head: head2 }) => head2 === verb) ?? scene2.syntax.predicates.find(({ kind: kind2 }) => kind2 === "verb") ?? scene2.syntax.predicates[0];
  if (!anchor || anchor.negation !== null) return [];
  const meeting2 = referenceOf2(scene2);
  const compared = meeting2 !== null && ALSO.test(textOf(scene2, scene2.sentence));
  const heads = pair(scene2, verb, people2, sides2);
  const nowhere = { when: null, place: null, country: null, site: null };
  return (compared ? [null, meeting2] : [meeting2]).flatMap(
    (reference2) => heads.map(
      ({ actor }) => wholeSentence(scene2, claimOf(scene2, anchor, "lead", [actor], { meeting: reference2, ...nowhere }))
    )
  );
}
function wholeSentence(scene2, claim) {
  if (claim.mode !== "narrated") return claim;
  const { start } = scene2.sentence;
  const end = scene2.sentence.end - (/[.!?]$/u.test(textOf(scene2, scene2.sentence)) ? 1 : 0);
  return { ...claim, start, end, text: textOf(scene2, { start, end }) };
}
function referenceOf2(scene2) {
  const { lemmas } = scene2.syntax;
  const text = textOf(scene2, scene2.sentence);
  if (/\b(?:both times|each time|in both)\b/iu.test(text))
    return { ...unnamedMeeting("round"), which: "all", relation: "at" };
  for (let head2 = 0; head2 < lemmas.length; head2++) {
    if (!MEETING_NOUNS.has(lemmas[head2])) continue;
    let first = head2;
    while (first > 0 && (["DET", "ADJ", "NUM", "NOUN", "PROPN"].includes(scene2.syntax.tags[first - 1]) || scene2.tokens[first - 1].lower === "both"))
      first--;
    const phrase = { head: head2, first, last: head2 + 1, conjuncts: [] };
    if (!isMeeting(scene2, phrase)) continue;
    const meeting2 = readMeeting(scene2, phrase);
    if (meeting2.ordinal !== null || meeting2.which !== null) return { ...meeting2, relation: "at" };
  }
  return null;
}
function peopleIn(scene2) {
  return scene2.actors.flatMap((mention) => {
    const entity = scene2.mentions.cast.entities[mention.entity];
    const range2 = rangeOf2(scene2, mention);
    if (entity?.kind !== "person" || entity.name === null || !range2 || mention.form === "pronoun") return [];
    if (mention.form === "description" && scene2.tokens[range2[0] - 1]?.text === ",") return [];
    const possessive = /^['’]s?$/u.test(scene2.tokens[range2[1]]?.text ?? "") || /['’]s?$/u.test(mention.text);
    if (possessive) return [];
    const [actor] = asActors(scene2, mention, "head");
    return actor ? [{ at: range2[0], last: range2[1], actor }] : [];
  });
}
function sidesIn(scene2, people2) {
  return scene2.actors.flatMap((mention) => {
    const entity = scene2.mentions.cast.entities[mention.entity];
    const range2 = rangeOf2(scene2, mention);
    if (!range2 || entity?.kind === "person" || (entity?.members.length ?? 0) > 1 || /^(?:delegations|teams|sides)$/u.test(scene2.tokens[range2[1] - 1].lower) || people2.some(({ at: at2, last }) => range2[0] < last && at2 < range2[1]))
      return [];
    const words7 = scene2.tokens.slice(range2[0], range2[1] + 2).map(({ lower: lower2 }) => lower2);
    const before4 = scene2.tokens[range2[0] - 1]?.lower ?? "";
    const team = words7.some((word2) => TEAM.test(word2));
    const party = mention.party ?? entity?.party ?? null;
    if (!team && (party === null || !(before4 === "for" || before4 === "the" || entity?.kind === "state" || entity?.kind === "group")))
      return [];
    return [{ at: range2[0], party: party ?? (team ? otherSide(scene2, mention.entity) : null) }];
  });
}
function otherSide({ mentions, actors }, entity) {
  const sides2 = mentions.cast.entities.find(({ members }) => members.length === 2)?.members;
  const named4 = new Set(actors.filter((actor) => actor.entity !== entity).map(({ party }) => party));
  const rest = sides2?.filter((party) => !named4.has(party)) ?? [];
  return rest.length === 1 ? rest[0] : null;
}
function pair(scene2, verb, people2, sides2) {
  const free = [...sides2];
  const take = (side) => free.splice(0, free.length, ...free.filter(({ party }) => party !== side.party));
  const mediator = (party) => sides2.length > 1 && sides2.every((side) => side.party !== null && side.party !== party);
  const passive = scene2.tokens[verb + 1]?.lower === "by";
  if (sides2.length === 0) return people2.filter(({ at: at2, last }) => passive ? at2 > verb : last <= verb);
  return people2.flatMap((person) => {
    const { at: at2, actor } = person;
    const own = free.find(({ party }) => party !== null && party === actor.party);
    if (own) {
      take(own);
      return [person];
    }
    if (actor.party !== null) return mediator(actor.party) || !besideVerb(scene2, verb, person) ? [] : [person];
    const [nearest] = free.filter(({ party }) => party !== null).sort((a, b) => Math.abs(a.at - at2) - Math.abs(b.at - at2));
    if (nearest) {
      take(nearest);
      return [{ ...person, actor: { ...actor, party: nearest.party } }];
    }
    return besideVerb(scene2, verb, person) || scene2.tokens[at2 - 1]?.lower === "and" ? [person] : [];
  });
}
function besideVerb({ tokens }, verb, { at: at2, last }) {
  if (tokens[verb + 1]?.lower === "by") return at2 > verb && at2 <= verb + 4;
  const apposed = tokens[last]?.text === "," && tokens[verb - 1]?.text === "," && verb - last < 16;
  return last <= verb && (verb - last <= 4 || apposed);
}

// src/claim/acts/mediation.ts
var MEDIATES = /^(?:mediat|broker|facilitat|moderat)(?:e|es|ed|ing|s)?$/u;
var CHAIRS = /^(?:co-)?chair(?:s|ed)?$/u;
var CARRIES = /* @__PURE__ */ new Set(["carry", "pass", "pass_on", "relay", "convey", "shuttle"]);
var MEDIATOR = /\b(?:mediators?|facilitators?|go-between|intermediar(?:y|ies))\b/iu;
var COMPOUND = /-(?:mediated|brokered|facilitated|moderated)$/u;
function readMediation(scene2) {
  const mediators = unique([...byWord(scene2), ...byTitle(scene2), ...withSides(scene2)]);
  const verb = scene2.syntax.predicates.find(({ kind: kind2 }) => kind2 === "verb") ?? scene2.syntax.predicates[0];
  const none = { when: null, place: null, country: null, site: null };
  return [
    ...mediators.length > 0 && verb ? [claimOf(scene2, verb, "mediate", mediators, none)] : [],
    ...hosting(scene2)
  ];
}
function byWord(scene2) {
  return scene2.tokens.flatMap(({ lower: lower2 }, token) => {
    const chairs = CHAIRS.test(lower2) && meetingNear(scene2, token);
    if (!MEDIATES.test(lower2) && !chairs) return carried(scene2, token);
    const by = scene2.tokens[token + 1]?.lower === "by";
    if (chairs && !by) return [];
    const mention = by ? startingAt(scene2, token + 2, token + 4) : endingAt(scene2, token);
    return mention ? withFellows(scene2, mention, "mediator") : [];
  }).filter((actor) => actor.party !== null);
}
function carried(scene2, token) {
  const predicate = scene2.syntax.predicates.find(({ head: head2 }) => head2 === token);
  if (!predicate || !CARRIES.has(verbOf(scene2, predicate)) || isPassive2(scene2, predicate)) return [];
  const object = objectOf(scene2, predicate);
  const messages = object && /^(?:message|position)s?$/u.test(scene2.syntax.lemmas[object.head]);
  return messages ? actorsIn(scene2, predicate.subject, "mediator") : [];
}
function meetingNear(scene2, token) {
  return scene2.tokens.slice(Math.max(0, token - 8), token).some((_, index3, { length }) => {
    const at2 = token - length + index3;
    return isMeeting(scene2, { head: at2, first: at2, last: at2 + 1, conjuncts: [] });
  });
}
function startingAt(scene2, from, to) {
  return scene2.actors.find((mention) => {
    const range2 = rangeOf2(scene2, mention);
    return range2 !== null && range2[0] >= from && range2[0] <= to;
  });
}
function endingAt(scene2, token) {
  return scene2.actors.findLast((mention) => {
    const range2 = rangeOf2(scene2, mention);
    if (!range2 || range2[1] > token || token - range2[1] > 4) return false;
    return scene2.tokens.slice(range2[1], token).every(({ lower: lower2 }) => BETWEEN2.has(lower2));
  });
}
var BETWEEN2 = /* @__PURE__ */ new Set([
  ",",
  "who",
  "which",
  "that",
  "has",
  "have",
  "is",
  "are",
  "was",
  "were",
  "also",
  "been",
  "had",
  "will"
]);
function byTitle(scene2) {
  return scene2.actors.flatMap((mention) => {
    const range2 = rangeOf2(scene2, mention);
    if (!range2) return [];
    const around3 = scene2.tokens.slice(range2[0], Math.min(scene2.tokens.length, range2[1] + 1));
    const after3 = scene2.tokens.slice(range2[1], range2[1] + 4).map(({ lower: lower2 }) => lower2).join(" ");
    const titled3 = MEDIATOR.test(mention.text) || MEDIATOR.test(mention.role ?? "") || around3.some(({ lower: lower2 }) => COMPOUND.test(lower2)) || /^(?:as (?:the |a )?)?(?:mediators?|facilitators?)\b/u.test(after3);
    return titled3 ? asActors(scene2, mention, "mediator") : [];
  }).filter((actor) => actor.party !== null);
}
var TOGETHER = /* @__PURE__ */ new Set(["meet", "sit_down", "sit", "sign", "gather", "convene", "negotiate"]);
function withSides(scene2) {
  return scene2.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind !== "verb" || !TOGETHER.has(verbOf(scene2, predicate))) return [];
    const sides2 = sidesOf(scene2, predicate);
    if (sides2.size < 2) return [];
    return predicate.obliques.filter(({ preposition }) => preposition === "with").flatMap(({ phrase }) => actorsIn(scene2, phrase, "mediator")).filter(({ party }) => party !== null && !sides2.has(party));
  });
}
function sidesOf(scene2, predicate) {
  const parties = (one2) => new Set(actorsIn(scene2, one2.subject, "agent").map(({ party }) => party));
  const own = parties(predicate);
  if (own.size >= 2 || predicate.finite) return own;
  return parties(scene2.syntax.predicates.find(({ finite, kind: kind2 }) => finite && kind2 === "verb") ?? predicate);
}
function hosting(scene2) {
  return scene2.syntax.predicates.flatMap((predicate) => {
    if (verbOf(scene2, predicate) !== "host" || predicate.negation !== null || !isMeeting(scene2, objectOf(scene2, predicate)))
      return [];
    const doer = isPassive2(scene2, predicate) ? predicate.agent : predicate.subject;
    const actors = actorsIn(scene2, doer, "host").filter((actor) => actor.party !== null);
    return actors.length > 0 ? [claimOf(scene2, predicate, "host", actors)] : [];
  });
}

// src/claim/acts/meeting-status.ts
var POSTPONES = /* @__PURE__ */ new Set([
  "postpone",
  "put_off",
  "put_back",
  "push_back",
  "delay",
  "defer",
  "reschedule",
  "move_back"
]);
var CANCELS = /* @__PURE__ */ new Set(["cancel", "call_off", "scrap", "abandon", "scupper", "boycott"]);
var ASKS = /* @__PURE__ */ new Set([
  "propose",
  "suggest",
  "demand",
  "request",
  "seek",
  "want",
  "urge",
  "offer",
  "invite",
  "recommend",
  "call_for"
]);
var MEETS = /* @__PURE__ */ new Set(["meet", "reconvene", "convene", "negotiate", "gather", "sit_down", "confer"]);
function statusOf(scene2, predicate, verb, named4, standing) {
  const none = isNone(scene2, named4);
  if (POSTPONES.has(verb) || CANCELS.has(verb)) {
    const done = standing.polarity === "+" && standing.factuality === "certain" && standing.modality === null;
    return done ? POSTPONES.has(verb) ? "postponed" : "cancelled" : null;
  }
  if (ASKS.has(verb)) return standing.polarity === "+" && !none ? "proposed" : null;
  const happens = MEETING_RUNS.has(verb) || MEETING_ENDS.has(verb) || MEETING_BEGINS.has(verb);
  if (happens || MEETS.has(verb)) {
    const status = heldOrComing(
      scene2,
      predicate,
      none ? { ...standing, polarity: standing.polarity === "+" ? "-" : "+" } : standing
    );
    return status === "held" && MEETING_BEGINS.has(verb) && isFresh(scene2, predicate) ? "under-way" : status;
  }
  if (MEETING_SETS.has(predicate.lemma) || predicate.lemma === "due") {
    if (standing.polarity === "-" || none || !isAnnounced(scene2, predicate, named4)) return null;
    if (hasComplement(scene2, predicate)) return null;
    if (formerly(scene2, predicate)) return null;
    return dayOf(timesOf(scene2, predicate)[0]?.edtf ?? null) ? "scheduled" : "expected";
  }
  if (predicate.lemma === "be" && none && standing.tense === "future") return "cancelled";
  if (predicate.kind !== "verb") return void 0;
  return predicate.lemma === "be" ? void 0 : null;
}
function isAnnounced(scene2, predicate, named4) {
  if (isPassive2(scene2, predicate) || predicate.kind !== "verb") return true;
  const { which, ordinal: ordinal2 } = readMeeting(scene2, named4);
  const definite2 = scene2.tokens[named4.first]?.lower === "the";
  return !predicate.perfect && (which === "next" || timesOf(scene2, predicate).length > 0 || ordinal2 !== null && !definite2);
}
function heldOrComing(scene2, predicate, standing) {
  const { polarity, tense: tense2, modality, factuality } = standing;
  if (modality === "conditional" || modality === "doubted") return null;
  if (polarity === "-") return factuality === "certain" && modality === null && tense2 === "future" ? "cancelled" : null;
  if (modality === "proposed" || modality === "demanded" || modality === "hoped") return "proposed";
  if (factuality === "possible" || factuality === "unknown") return null;
  if (tense2 === "future" || modality !== null) {
    if (formerly(scene2, predicate)) return null;
    return dayOf(timesOf(scene2, predicate)[0]?.edtf ?? null) ? "scheduled" : "expected";
  }
  return "held";
}
function isFresh(scene2, predicate) {
  const day2 = dayOf(timesOf(scene2, predicate)[0]?.edtf ?? null);
  const { reported } = scene2.mentions.report;
  return day2 === null || day2 >= reported;
}
function formerly({ syntax }, predicate) {
  let at2 = predicate;
  for (let step = 0; at2 && step < 6; step++) {
    if (at2.governor?.how === "relative") return at2.perfect || predicate.lemma === "due" || planned(at2);
    at2 = at2.governor && at2.governor.how !== "complement" ? syntax.predicates[at2.governor.predicate] : void 0;
  }
  return false;
}
function planned({ lemma, voice, tense: tense2 }) {
  return voice === "passive" && MEETING_SETS.has(lemma) || lemma === "due" && tense2 === "past";
}
function hasComplement({ syntax }, { index: index3 }) {
  return syntax.predicates.some(
    ({ governor, kind: kind2 }) => kind2 !== "noun" && governor?.predicate === index3 && governor.how === "open-complement"
  );
}

// src/claim/acts/meeting-days.ts
function perDay(scene2, predicate, meeting2, actors, named4 = null) {
  const act = meeting2.status === "postponed" ? "postpone" : meeting2.status === "cancelled" ? "cancel" : meeting2.status === "proposed" ? "propose" : "meet";
  const off = meeting2.status === "postponed" || meeting2.status === "cancelled";
  const verb = verbOf(scene2, predicate);
  const before4 = off ? dueBefore(scene2, predicate, named4) : null;
  const base = unlessWithheld(
    claimOf(scene2, predicate, act, unique(actors), { meeting: { ...meeting2, formerly: before4 } })
  );
  const claim = POSTPONES.has(verb) || CANCELS.has(verb) ? { ...base, when: movedTo(scene2, predicate) ?? before4 } : base;
  const moved2 = off && before4 !== null && before4 === claim.when ? { ...claim, when: meeting2.status === "postponed" ? null : claim.when } : claim;
  const lasted = meeting2.phase === "ends" ? lastedUntil(scene2, predicate, claim.when) : null;
  if (lasted !== null) return [{ ...claim, when: lasted }];
  const days3 = [...new Set(timesOf(scene2, predicate).flatMap((time) => dayOf(time.edtf) ?? []))];
  if (days3.length < 2 || off) return [moved2];
  if (days3.length === 2 && days3[1] === shiftDay(days3[0], 1)) return [{ ...claim, when: `${days3[0]}/${days3[1]}` }];
  return days3.map((when) => ({ ...claim, when }));
}
function unlessWithheld(claim) {
  const { meeting: meeting2, factuality, polarity } = claim;
  const doubtful = factuality === "unknown" || polarity === "-" && meeting2.status !== "cancelled";
  return doubtful ? { ...claim, meeting: { ...meeting2, status: null } } : claim;
}
function lastedUntil(scene2, { head: head2 }, when) {
  const end = dayOf(when);
  if (end === null) return null;
  const amount = amountIn(scene2, head2 + 1, Math.min(scene2.tokens.length, head2 + 6));
  const days3 = amount !== null && /^days?$/u.test(amount.of) ? amount.value : 0;
  return days3 > 1 && days3 < 40 ? `${shiftDay(end, 1 - days3)}/${end}` : null;
}
function dayInName(scene2, { first, head: head2, last }) {
  const found = within2(scene2, scene2.times, first, Math.max(head2 + 1, last)).find((time) => {
    const range2 = rangeOf2(scene2, time);
    return time.edtf !== null && range2 !== null && (range2[0] < head2 || ["for", "of"].includes(scene2.tokens[range2[0] - 1].lower));
  });
  return found?.edtf ?? null;
}
function movedTo(scene2, predicate) {
  const moved2 = scene2.times.find((time) => {
    const range2 = rangeOf2(scene2, time);
    return time.edtf !== null && range2 !== null && range2[0] > predicate.head && ["to", "until", "till"].includes(scene2.tokens[range2[0] - 1].lower);
  });
  return moved2?.edtf ?? null;
}
function dueBefore(scene2, predicate, named4) {
  const planning = scene2.syntax.predicates.find(
    (other) => other !== predicate && formerly(scene2, other) && timesOf(scene2, other).length > 0
  );
  if (planning && ownerOf2(scene2, planning.head) !== ownerOf2(scene2, predicate.head))
    return timesOf(scene2, planning)[0].edtf;
  const inside = named4 ? dayInName(scene2, named4) : null;
  if (inside) return inside;
  const verb = verbOf(scene2, predicate);
  return POSTPONES.has(verb) || CANCELS.has(verb) ? null : timesOf(scene2, predicate)[0]?.edtf ?? null;
}

// src/claim/acts/meetings.ts
function readMeetings(scene2) {
  return scene2.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === "noun") return [];
    return byNoun2(scene2, predicate) ?? byVerb(scene2, predicate) ?? [];
  });
}
function byNoun2(scene2, predicate) {
  const asks = scene2.tokens[predicate.head + 1]?.lower === "for" && ["call", "ask", "press", "push"].includes(predicate.lemma);
  const verb = asks ? "call_for" : verbOf(scene2, predicate);
  const passive = isPassive2(scene2, predicate);
  const object = objectOf(scene2, predicate);
  const { subject } = predicate;
  const happening = passive || HAPPENS.has(verb) || predicate.kind === "adjective";
  const named4 = meetingOf(scene2, object ?? bareObject(scene2, predicate)) ?? meetingOf(scene2, subject) ?? (subject === null ? sharedMeeting(scene2, predicate) : null) ?? (happening && isOpenToRepair(scene2, predicate) ? meetingBefore(scene2, predicate) : null);
  if (!named4) return announced(scene2, predicate);
  if (isOthers(scene2, named4)) return null;
  const doer = named4 === subject || passive ? predicate.agent : subject;
  const standing = standingOf(scene2.syntax, predicate);
  const status = statusOf(scene2, predicate, verb, named4, standing);
  if (status === void 0) return null;
  const meeting2 = readMeeting(scene2, named4);
  const agents = BETWEEN_SIDES.has(verb) ? [] : named4 === object ? doersOf(scene2, predicate, "agent") : actorsIn(scene2, doer, "agent");
  const parties = [...sidesNamed(scene2, named4), ...obliqueActors(scene2, predicate)];
  const hosts = verb === "host" ? actorsIn(scene2, doer, "host") : [];
  const off = status === "postponed" || status === "cancelled";
  const by = off ? initiator(scene2, predicate, doer) : null;
  const phase = MEETING_BEGINS.has(verb) ? "begins" : MEETING_ENDS.has(verb) ? "ends" : null;
  return perDay(scene2, predicate, { ...meeting2, status, phase, by }, [...agents, ...parties, ...hosts], named4);
}
var DATING = /^(?:dates?|timing|time|day|venue|place)$/u;
var FIXES = /* @__PURE__ */ new Set([
  "announce",
  "determine",
  "set",
  "fix",
  "agree",
  "settle",
  "decide",
  "confirm",
  "name",
  "communicate",
  "coordinate"
]);
function announced(scene2, predicate) {
  if (!FIXES.has(predicate.lemma)) return null;
  const standing = standingOf(scene2.syntax, predicate);
  if (standing.polarity === "-" || standing.tense !== "future" || standing.factuality === "possible") return null;
  const dating = scene2.tokens.findIndex(({ lower: lower2 }, token) => token < predicate.head && DATING.test(lower2));
  if (dating < 0 || scene2.tokens[dating - 1]?.lower === "no") return null;
  const head2 = scene2.syntax.lemmas.findIndex(
    (lemma, token) => token > dating && token < predicate.head && MEETING_NOUNS.has(lemma)
  );
  if (head2 < 0) return null;
  const meeting2 = readMeeting(scene2, { head: head2, first: dating + 1, last: head2 + 1, conjuncts: [] });
  if (meeting2.which !== "next" && meeting2.ordinal === null) return null;
  const nowhere = { when: null, place: null, country: null, site: null };
  const claim = claimOf(scene2, predicate, "meet", [], { meeting: { ...meeting2, status: "expected" }, ...nowhere });
  const start = Math.min(claim.start, scene2.tokens[dating].start);
  return [{ ...claim, start, text: textOf(scene2, { start, end: claim.end }) }];
}
function bareObject(scene2, predicate) {
  if (predicate.kind !== "verb" || isPassive2(scene2, predicate)) return null;
  const next = predicate.head + (predicate.particle || verbOf(scene2, predicate).includes("_") ? 2 : 1);
  return chunkFrom(scene2.syntax, scene2.tokens, next);
}
var ASIDE = /* @__PURE__ */ new Set([
  "under",
  "on",
  "in",
  "at",
  "after",
  "before",
  "during",
  "following",
  "chaired",
  "hosted",
  "mediated",
  "facilitated",
  "attended",
  "through",
  "by"
]);
function sidesNamed(scene2, phrase) {
  const [first, end] = coreOf(scene2, phrase);
  let last = phrase.head + 1;
  while (last < end && !ASIDE.has(scene2.tokens[last].lower)) last++;
  return actorsBetween(scene2, first, last, "partner");
}
function sharedMeeting(scene2, { governor }) {
  return governor?.how === "conjunct" ? meetingOf(scene2, scene2.syntax.predicates[governor.predicate].subject) : null;
}
function isOthers({ tokens }, { first }) {
  return tokens[first]?.lower === "its";
}
var BETWEEN_SIDES = /* @__PURE__ */ new Set(["host", "mediate", "broker", "facilitate", "moderate", "chair", "attend"]);
var HAPPENS = /* @__PURE__ */ new Set([...MEETING_ENDS, ...MEETING_BEGINS, "take_place", "convene", "occur", "happen"]);
function isOpenToRepair(scene2, predicate) {
  const { subject, object, finite, auxiliaries } = predicate;
  if (verbOf(scene2, predicate) === "take_place") return true;
  if (!finite && auxiliaries.length === 0 && subject === null) return false;
  return partiesOf(actorsIn(scene2, subject, "agent")).length === 0 && (object === null || scene2.syntax.lemmas[object.head] === "place");
}
function byVerb(scene2, predicate) {
  const verb = verbOf(scene2, predicate);
  const spends = predicate.lemma === "spend" && /^(?:hour|day|minute)s?$/u.test(scene2.syntax.lemmas[predicate.object?.head ?? -1] ?? "");
  const discusses = (verb === "discuss" || verb === "talk") && (predicate.obliques.some(({ phrase }) => meetingOf(scene2, phrase)) || dayOf(timesOf(scene2, predicate)[0]?.edtf ?? null) !== null);
  if (!(MEETS.has(verb) || spends || discusses) || isPassive2(scene2, predicate)) return null;
  const agents = doersOf(scene2, predicate, "agent");
  const sides2 = new Set(partiesOf(agents));
  const others = [
    ...spends || discusses || !predicate.object ? [] : actorsIn(scene2, predicate.object, "partner"),
    ...obliqueActors(scene2, predicate)
  ];
  const partners2 = sides2.size < 2 ? others : others.filter(({ party }) => party === null || sides2.has(party));
  if (!areSides(scene2, [...agents, ...partners2]) && !isBody(scene2, predicate)) return null;
  if (CALL.test(textOf(scene2, spanOf3(scene2, predicate.first, predicate.last)))) return null;
  const standing = standingOf(scene2.syntax, predicate);
  const status = heldOrComing(scene2, predicate, standing);
  const subject = predicate.subject ? scene2.tokens.slice(predicate.subject.first, predicate.subject.last) : [];
  const experts = subject.some(({ lower: lower2 }) => lower2 === "experts" || lower2 === "technical");
  const round = predicate.obliques.find(({ phrase }) => isMeeting(scene2, phrase))?.phrase;
  const meeting2 = round ? readMeeting(scene2, round) : unnamedMeeting(experts ? "technical" : "round");
  return perDay(scene2, predicate, { ...meeting2, status }, [...agents, ...partners2]);
}
var CALL = /\b(?:tele)?phoned?\b|\bby (?:tele)?phone\b|\bin a call\b/iu;
function areSides({ mentions }, actors) {
  if (partiesOf(actors).length >= 2) return true;
  const people2 = actors.filter(({ entity }) => entity !== null && mentions.cast.entities[entity]?.kind === "person");
  return new Set(people2.map(({ entity }) => entity)).size >= 2;
}
var BODY = /^(?:committee|commission|delegation|negotiator|team|group|leader|minister|envoy|side|party)s?$/u;
function isBody(scene2, predicate) {
  const { subject } = predicate;
  const again = scene2.tokens.slice(predicate.head, predicate.head + 3).some(({ lower: lower2 }) => lower2 === "again" || lower2 === "next");
  return subject !== null && again && BODY.test(scene2.syntax.lemmas[subject.head].toLowerCase());
}
var WITH = /* @__PURE__ */ new Set(["with", "between", "among"]);
function obliqueActors(scene2, { obliques }) {
  return obliques.filter(({ preposition }) => WITH.has(preposition)).flatMap(({ phrase }) => actorsIn(scene2, phrase, "partner"));
}
function initiator(scene2, predicate, doer) {
  const active = isPassive2(scene2, predicate) ? [] : partiesOf(actorsIn(scene2, doer, "agent"));
  if (active.length === 1) return active[0];
  const named4 = partiesOf(actorsIn(scene2, predicate.agent, "agent"));
  if (named4.length === 1) return named4[0];
  const at2 = scene2.tokens.findIndex(({ lower: lower2 }) => ["initiative", "request", "behest", "insistence"].includes(lower2));
  if (at2 < 0) return null;
  const before4 = scene2.actors.findLast(
    ({ end }) => end <= scene2.tokens[at2].start && end >= scene2.tokens[Math.max(0, at2 - 2)].start
  );
  const by = ["of", "from", "by"].includes(scene2.tokens[at2 + 1]?.lower ?? "");
  const after3 = by ? scene2.actors.find(({ start }) => start > scene2.tokens[at2].start) : void 0;
  const owner2 = before4 ?? after3;
  const parties = owner2 ? partiesOf(asActors(scene2, owner2, "agent")) : [];
  return parties.length === 1 ? parties[0] : null;
}

// src/claim/acts/positions.ts
var STANCES = new Map(
  Object.entries({
    demand: "demand insist want seek require urge request call_for ask_for press_for push_for insist_on call_on press_on",
    propose: "propose suggest put_forward recommend float table",
    offer: "offer",
    concern: "complain criticise criticize protest deplore lament",
    raise: "raise bring_up",
    reject: "reject refuse rule_out dismiss oppose decline turn_down rebuff",
    accept: "accept welcome endorse"
  }).flatMap(([stance2, verbs2]) => verbs2.split(" ").map((verb) => [verb, stance2]))
);
var NOUNS2 = new Map(
  Object.entries({
    demand: "demand request call insistence priority importance need necessity",
    propose: "proposal suggestion initiative",
    offer: "offer",
    concern: "concern complaint objection protest dissatisfaction alarm worry",
    reject: "rejection refusal opposition"
  }).flatMap(([stance2, nouns2]) => nouns2.split(" ").map((noun2) => [noun2, stance2]))
);
var CARRIES2 = new Set(
  "reiterate repeat express voice emphasize emphasise stress underline underscore make raise renew restate press present submit have highlight lodge convey".split(
    " "
  )
);
var SAYS = new Set("comment say name answer confirm specify elaborate disclose reply".split(" "));
var OPEN2 = /* @__PURE__ */ new Set(["unresolved", "open", "outstanding", "unsettled", "unanswered", "disputed", "contentious"]);
function readPositions(scene2) {
  return scene2.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === "noun") return [];
    return nonNegotiable(scene2, predicate) ?? unresolved(scene2, predicate) ?? continuing(scene2, predicate) ?? stance(scene2, predicate) ?? [];
  });
}
function stance(scene2, predicate) {
  const verb = verbOf(scene2, predicate);
  const carried2 = CARRIES2.has(predicate.lemma) && predicate.object ? NOUNS2.get(scene2.syntax.lemmas[predicate.object.head]) : void 0;
  const act = carried2 ?? stanceOf(scene2, verb, predicate);
  if (!act || isPassive2(scene2, predicate)) return null;
  if (act === "reject" && complementsOf(scene2, predicate).some(({ lemma }) => SAYS.has(lemma))) return null;
  const agents = holders(scene2, predicate);
  if (agents.length === 0) return null;
  const read2 = carried2 ? ofCarried(scene2, predicate) : themesOfPredicate(scene2, predicate);
  const themes = read2.length > 0 || pointsBack(scene2, predicate) ? read2 : firstPoint(scene2, predicate);
  if (themes.length === 0 && (act === "reject" || act === "accept")) return [claimOf(scene2, predicate, act, agents)];
  return pointsOf(scene2, predicate, act, agents, themes);
}
function asksFor(scene2, predicate) {
  const wished = scene2.syntax.predicates.some(
    ({ kind: kind2, head: head2 }) => kind2 === "verb" && head2 > predicate.head && head2 < predicate.last && scene2.tokens[head2 - 1].lower === "to"
  );
  const question2 = scene2.tokens.slice(predicate.head, predicate.head + 6).some(({ lower: lower2 }) => /^(?:if|whether|when|why|how|what)$/u.test(lower2));
  return !question2 && (wished || predicate.second !== null || complementsOf(scene2, predicate).length > 0);
}
function pointsBack(scene2, { head: head2 }) {
  const after3 = scene2.tokens.slice(head2 + 1, head2 + 5).map(({ lower: lower2 }) => lower2).join(" ");
  return /^(?:down )?(?:(?:that|this|the|such an?|its|their|any) (?:\p{L}+ )?(?:demand|proposal|request|suggestion|offer|idea|call)|it\b)/u.test(
    after3
  );
}
function firstPoint(scene2, { head: head2 }) {
  for (let token = head2 + 1; token < Math.min(scene2.tokens.length, head2 + 16); token++) {
    const { text, lower: lower2 } = scene2.tokens[token];
    const next = scene2.syntax.tags[token + 1];
    if (/^[;.:]$/u.test(text) || STOPS.has(lower2) || lower2 === "and" && (next === "VERB" || next === "AUX"))
      return [];
    if (scene2.tokens[token - 1].lower === "to" && scene2.syntax.tags[token] !== "DET") continue;
    const chunk = chunkFrom(scene2.syntax, scene2.tokens, token);
    if (!chunk || chunk.first !== token) continue;
    const themes = themesOf(scene2, chunk);
    if (themes.length > 0) return themes;
    token = Math.max(token, chunk.head);
  }
  return [];
}
var STOPS = /* @__PURE__ */ new Set([
  "saying",
  "but",
  "while",
  "because",
  "although",
  "after",
  "before",
  "when",
  "as",
  "who",
  "which"
]);
function stanceOf(scene2, verb, predicate) {
  const { lemma, head: head2 } = predicate;
  const own = STANCES.get(verb) ?? (verb === lemma || !ACT_VERBS.has(verb) ? STANCES.get(lemma) : void 0);
  if (own) return own;
  const prepared = STANCES.get(`${lemma}_${scene2.tokens[head2 + 1]?.lower}`);
  return prepared ?? (lemma === "ask" && asksFor(scene2, predicate) ? "demand" : void 0);
}
function holders(scene2, predicate) {
  const it = predicate.subject && scene2.tokens[predicate.subject.head].lower === "it";
  const actors = it ? before3(scene2) : doersOf(scene2, predicate, "agent");
  return partiesOf(actors).map((party) => actors.find((actor) => actor.party === party));
}
function before3(scene2) {
  const { mentions, sentence } = scene2;
  const last = mentions.analysis.sentences[sentence.index - 1];
  const first = last && mentions.cast.mentions.find(({ start }) => start >= last.start);
  if (!first || first.start >= last.end) return [];
  const opening2 = mentions.analysis.tokens[Math.min(last.first + OPENING, last.last - 1)];
  const kind2 = mentions.cast.entities[first.entity]?.kind;
  return first.start <= opening2.start && kind2 !== "person" && kind2 !== "office" ? asActors(scene2, first, "agent") : [];
}
var OPENING = 4;
function ofCarried(scene2, predicate) {
  const inner3 = themesOf(scene2, predicate.object);
  const shell = inner3.length === 1 && inner3[0].head === predicate.object.head;
  if (!shell && inner3.length > 0) return inner3;
  const noun2 = scene2.syntax.predicates.find(({ kind: kind2, head: head2 }) => kind2 === "noun" && head2 === predicate.object.head);
  const oblique = [...noun2?.obliques ?? [], ...predicate.obliques].find(
    ({ preposition }) => ["about", "over", "for", "of", "on", "to", "at", "that"].includes(preposition)
  );
  return oblique ? themesOf(scene2, oblique.phrase) : [];
}
function nonNegotiable(scene2, predicate) {
  const negotiable = predicate.lemma === "negotiable" && predicate.negation !== null;
  if (!negotiable && predicate.lemma !== "non-negotiable") return null;
  const source = voiceAt(scene2, scene2.tokens[predicate.head].start).source.at(-1);
  if (!source?.party || !predicate.subject) return null;
  const agent = { role: "agent", name: source.name, party: source.party, entity: null };
  return pointsOf(scene2, predicate, "reject", [agent], themesOf(scene2, predicate.subject)).map((claim) => ({
    ...claim,
    polarity: "+"
  }));
}
function unresolved(scene2, predicate) {
  const words7 = scene2.tokens.slice(predicate.head, predicate.last).map(({ lower: lower2 }) => lower2);
  const open = OPEN2.has(predicate.lemma) || predicate.lemma === "remain" && words7.some((word2) => OPEN2.has(word2));
  if (!open || !predicate.subject) return null;
  return pointsOf(scene2, predicate, "open", [], themesOf(scene2, predicate.subject));
}
function continuing(scene2, predicate) {
  const { subject, lemma } = predicate;
  if (!["continue", "go", "proceed", "resume"].includes(lemma) || !subject || scene2.syntax.lemmas[subject.head] !== "work")
    return null;
  const inner3 = scene2.syntax.predicates.find(
    ({ kind: kind2, head: head2, first, last }) => kind2 !== "noun" && first >= subject.first && last <= subject.last && head2 > subject.head
  );
  const themes = inner3 ? themesOfPredicate(scene2, inner3) : themesOf(scene2, subject);
  return pointsOf(scene2, predicate, "work", [], themes);
}
function pointsOf(scene2, predicate, act, actors, themes) {
  const { text } = scene2.mentions.report;
  return themes.map((theme) => {
    const claim = claimOf(scene2, predicate, act, actors, { issue: theme.label, issueSpan: theme.span });
    const start = Math.min(claim.start, theme.span.start);
    const end = Math.max(claim.end, theme.span.end);
    return { ...claim, start, end, text: text.slice(start, end) };
  });
}

// src/claim/acts/references.ts
var AT2 = /* @__PURE__ */ new Set(["at", "in", "during", "after", "following"]);
var PAST = /* @__PURE__ */ new Set(["at", "during", "after", "following"]);
function readReferences(scene2) {
  const { lemmas, tags, predicates } = scene2.syntax;
  const main = predicates.find(({ finite, kind: kind2 }) => finite && kind2 === "verb");
  if (!main) return [];
  const { tense: tense2, modality, factuality, polarity } = standingOf(scene2.syntax, main);
  if (polarity === "-" || tense2 === "future" || modality !== null || factuality !== "certain") return [];
  const claims = [];
  for (let head2 = 0; head2 < lemmas.length; head2++) {
    if (!MEETING_NOUNS.has(lemmas[head2]) || tags[head2] === "VERB") continue;
    let first = head2;
    while (first > 0 && ["DET", "ADJ", "NUM", "NOUN", "PROPN"].includes(tags[first - 1])) first--;
    const named4 = meetingOf(scene2, { head: head2, first, last: head2 + 1, conjuncts: [] });
    if (!named4 || !AT2.has(scene2.tokens[first - 1]?.lower ?? "")) continue;
    const isNew = scene2.tokens[first].lower === "a" && PAST.has(scene2.tokens[first - 1].lower);
    const meeting2 = held(scene2, head2, readMeeting(scene2, named4), isNew);
    if (!meeting2) continue;
    const end = Math.min(scene2.tokens.length, head2 + 8);
    const place = within2(scene2, scene2.places, head2, end)[0];
    claims.push(
      claimOf(scene2, main, "meet", actorsBetween(scene2, head2, end, "partner"), {
        meeting: meeting2,
        when: pastDay(scene2, head2),
        place: place?.place ?? null,
        country: place?.country ?? null,
        site: place?.site ?? null
      })
    );
  }
  return claims;
}
function held(scene2, head2, meeting2, isNew) {
  const placed = pastDay(scene2, head2) !== null && within2(scene2, scene2.places, head2, Math.min(scene2.tokens.length, head2 + 8)).length > 0;
  return placed || isNew && meeting2.ordinal !== null ? { ...meeting2, status: "held" } : null;
}
function pastDay(scene2, head2) {
  const day2 = dayOf(within2(scene2, scene2.times, head2, Math.min(scene2.tokens.length, head2 + 8))[0]?.edtf ?? null);
  return day2 !== null && day2 <= scene2.mentions.report.reported ? day2 : null;
}

// src/claim/acts/words.ts
var MORE2 = "exchange spend settle take_place take_effect come_force enter_force go_table carry_messages pass_messages leave_open stay_open remain_open stress_need underline_need emphasize_need emphasise_need".split(
  " "
);
var MORE_NOUNS = ["mediator", "go-between", "opposition", "unresolved", "negotiable", "non-negotiable"];
var FORMS2 = collect2();
function collect2() {
  const forms = /* @__PURE__ */ new Map();
  for (const entry of [...ACT_VERBS.keys(), ...MORE2]) {
    const [verb, second] = entry.split("_");
    for (const form2 of inflections(verb)) {
      const known2 = forms.get(form2);
      if (second === void 0) forms.set(form2, null);
      else if (known2 !== null) forms.set(form2, (known2 ?? /* @__PURE__ */ new Set()).add(second));
    }
  }
  for (const entry of [...ACT_NOUNS.keys(), ...MEETING_NOUNS, ...MORE_NOUNS]) {
    for (const form2 of inflections(entry.split("_")[0])) forms.set(form2, null);
  }
  return forms;
}
function hasActWord(tokens, first, last) {
  for (let at2 = first; at2 < last; at2++) {
    const seconds = FORMS2.get(tokens[at2].lower);
    if (seconds === null) return true;
    if (seconds === void 0) continue;
    for (let next = at2 + 1; next < last; next++) if (seconds.has(tokens[next].lower)) return true;
  }
  return false;
}

// src/claim/anaphora.ts
var ASKS2 = /* @__PURE__ */ new Set(["demand", "propose", "offer"]);
var ANSWERS = /* @__PURE__ */ new Set(["reject", "accept"]);
var POINTS_BACK = /\b(?:(?:that|this|the|such an?|its|their|any) (?:\p{L}+ )?(?:demand|proposal|request|suggestion|offer|idea|call)s?|(?:it|this|that)(?=[.,;]|$))/iu;
function resolveAnswers(claims) {
  const asked = [];
  return claims.map((claim) => {
    if (ASKS2.has(claim.act) && claim.issue !== null) asked.push(claim);
    if (!ANSWERS.has(claim.act) || claim.issue !== null || !POINTS_BACK.test(claim.text)) return claim;
    const parties = partiesOf(claim.actors);
    const point = asked.slice(-LATELY).findLast((other) => !partiesOf(other.actors).some((party) => parties.includes(party)));
    return point ? { ...claim, issue: point.issue, issueSpan: point.issueSpan } : claim;
  });
}
var LATELY = 12;

// src/claim/gathering.ts
var TOGETHER2 = /* @__PURE__ */ new Set([
  "sign",
  "initial",
  "agree",
  "agree-in-principle",
  "decide",
  "exchange-notes",
  "extend",
  "accept"
]);
var NEAR2 = 700;
function withGatherings(claims) {
  const days3 = /* @__PURE__ */ new Set();
  for (const { meeting: meeting2, when } of claims) if (meeting2?.status && when) days3.add(when);
  const led2 = claims.some(({ act }) => act === "lead");
  const added = [];
  const venues = claims.filter(namesVenue);
  for (const claim of claims) {
    const day2 = dayOf(claim.when);
    if (!isJoint(claim) || day2 === null || days3.has(day2)) continue;
    const venue = claim.place !== null ? claim : nearestVenue(venues, claim);
    const { meeting: meeting2 } = claim;
    if (meeting2 !== null && meeting2.phase !== "ends" && meeting2.relation !== "after") continue;
    if (!venue && !led2 && meeting2?.phase !== "ends") continue;
    days3.add(day2);
    added.push(meet(claim, venue ?? null));
  }
  return [...claims, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}
function isJoint({ act, polarity, modality, tense: tense2, factuality, actors }) {
  const done = polarity === "+" && modality === null && tense2 !== "future" && factuality === "certain";
  return TOGETHER2.has(act) && done && partiesOf(actors.filter(({ role }) => role !== "beneficiary")).length >= 2;
}
function namesVenue({ meeting: meeting2, place, tense: tense2, modality }) {
  return meeting2 !== null && meeting2.which !== "next" && place !== null && tense2 !== "future" && modality === null;
}
function nearestVenue(venues, { start }) {
  const after3 = venues.findIndex((venue) => venue.start >= start);
  const around3 = after3 < 0 ? venues.slice(-1) : venues.slice(Math.max(0, after3 - 1), after3 + 1);
  return around3.filter((venue) => Math.abs(venue.start - start) < NEAR2).sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}
function meet(claim, venue) {
  const reference2 = claim.meeting?.phase === "ends" ? claim.meeting : unnamedMeeting("round");
  return {
    ...claim,
    act: "meet",
    plover: "CONSULT",
    cameo: ["040"],
    meeting: { ...reference2, status: "held", inferred: true },
    place: venue?.place ?? null,
    country: venue?.country ?? null,
    site: venue?.site ?? null,
    issue: null,
    issueSpan: null,
    content: null,
    contentSpan: null,
    amount: null,
    due: null,
    firmness: null
  };
}

// src/claim/postponement.ts
var OFF_ITS_DAY = /\b(?:postpone(?:d|ment)|reschedul(?:ed|ing)|put off|put back|delay(?:ed)?|new (?:date|day)s? (?:will|would|is|are))\b/iu;
function withPostponements(claims, text) {
  if (!OFF_ITS_DAY.test(text)) return [...claims];
  return claims.map((claim) => {
    const { meeting: meeting2 } = claim;
    if (meeting2?.status !== "cancelled" || claim.polarity === "+") return claim;
    return { ...claim, act: "postpone", plover: null, cameo: [], when: null, meeting: { ...meeting2, status: "postponed" } };
  });
}

// src/claim/claims.ts
var READERS = [
  readMeetings,
  readReferences,
  readLeads,
  readMediation,
  readAgreements,
  readPositions,
  readDeeds
];
function readClaims(mentions) {
  const { report } = mentions;
  const { tokens } = mentions.analysis;
  const body = report.dateline?.end ?? 0;
  const told2 = (sentence) => sentence.end > body && hasActWord(tokens, sentence.first, sentence.last);
  const claims = scenesOf(mentions, told2).flatMap((scene2) => READERS.flatMap((read2) => read2(scene2))).sort((a, b) => a.start - b.start || a.end - b.end);
  return withGatherings(resolveAnswers(withPostponements(claims, report.text)));
}

// src/claim/read.ts
function read(report) {
  const analysis = analyse(report.text);
  const { dateline } = report;
  const times = readTimes(analysis, { reported: report.reported, published: report.published }, dateline);
  const { cast, places } = readActors(analysis, times, dateline);
  const attributions = readAttributions(analysis, cast);
  const claims = readClaims({ report, analysis, times, places, cast, attributions });
  return { report, times, places, cast, attributions, claims };
}

// src/report/day.ts
var DAY2 = 864e5;
function toDay(year, month2, day2) {
  const at2 = /* @__PURE__ */ new Date(0);
  at2.setUTCFullYear(year, month2 - 1, day2);
  if (at2.getUTCFullYear() !== year || at2.getUTCMonth() !== month2 - 1 || at2.getUTCDate() !== day2) return null;
  return `${String(year).padStart(4, "0")}-${String(month2).padStart(2, "0")}-${String(day2).padStart(2, "0")}`;
}
function nearestDay(month2, day2, near2) {
  const year = Number(near2.slice(0, 4));
  const distance = (iso) => Math.abs(Date.parse(iso) - Date.parse(near2)) / DAY2;
  return [year, year - 1, year + 1].map((candidate) => toDay(candidate, month2, day2)).filter((iso) => iso !== null).reduce((best, iso) => best === null || distance(iso) < distance(best) ? iso : best, null);
}

// src/report/decode.ts
var MOST_BYTES = 10 * 1024 * 1024;

// src/report/parse.ts
import { createHash } from "node:crypto";

// src/report/markup.ts
var BLOCKS = new Set(
  "address article aside blockquote body div dl dt dd figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(
    " "
  )
);

// src/language/en/dateline.ts
var DATELINE_MONTHS = new Map(
  [
    ["jan", "january"],
    ["feb", "february"],
    ["mar", "march"],
    ["apr", "april"],
    ["may"],
    ["jun", "june"],
    ["jul", "july"],
    ["aug", "august"],
    ["sep", "sept", "september"],
    ["oct", "october"],
    ["nov", "november"],
    ["dec", "december"]
  ].flatMap((names, index3) => names.map((name) => [name, index3 + 1]))
);
var words6 = (text) => new Set(text.trim().split(/\s+/));
var DATELINE_WEEKDAYS = words6(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`);
var DATELINE_AGENCIES = new Set(
  `Reuters|AP|Associated Press|AFP|Agence France-Presse|UPI|DPA|EFE|ANSA|Lusa|Belga|ANP|APA|Bloomberg|TASS|ITAR-TASS
   RIA Novosti|RIA|Interfax|Interfax-Ukraine|Sputnik|Ukrinform|UNIAN|Belta|Kazinform|Trend|Azertac|Armenpress|Interpressnews
   Xinhua|Kyodo|Jiji|Jiji Press|Yonhap|KCNA|CNA|PTI|ANI|IANS|APP|UNB|BSS|Antara|Bernama|VNA|Anadolu|Anadolu Agency|AA|DHA
   IRNA|ISNA|Tasnim|Fars|Mehr|SANA|SPA|WAM|QNA|KUNA|BNA|ONA|Petra|MENA|INA|NNA|WAFA|SABA|SUNA|TAP|APS|MAP
   PANA|NAN|GNA|KBC|Notimex|Prensa Latina|Agencia Brasil|Telam|Tanjug|Hina|Agerpres|BTA|CTK|MTI|PAP|ELTA|LETA|BNS|STT|TT|NTB|Ritzau`.split(/[|\n]/).map((name) => name.trim().toLowerCase())
);
var SLUG_WORDS = words6(`
  update updated urgent breaking flash bulletin alert newsalert correct corrects corrected correcting correction refile
  refiles recast recasts recasting adds adding lead writethru wrapup wrap exclusive eds attention embargoed kill advisory
  precede newsbreak repeat repeats repeating rpt snap media`);
var NOT_PLACES = words6(`
  in on at by from to for with as after before during since until and but or if when while that this these those it he
  she we they i you there here what who why how where not no yes q a question answer moderator operator speaker interviewer
  reporter mr mrs ms dr published posted released issued created modified last date factbox explainer analysis timeline
  opinion editorial comment interview statement transcript remarks readout communique press note summary highlights watch
  read see also more related photo photos video image caption`);
var PLACE_CONNECTORS = words6(`
  of the de del da do dos di du des la le les el al es ed en au aux sur am an der und and upon under van ben bin y`);

// src/report/dateline-date.ts
var ISO2 = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
var POINTS = /(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/y;
var WEEKDAY = /(\p{L}+)\.?,?[ \t]+/uy;
var MONTH_FIRST = /(\p{L}+)\.?[ \t]+(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d)/uy;
var DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)?[ \t]+(?:of[ \t]+)?(\p{L}+)/uy;
var YEAR2 = /\.?,?[ \t]+(\d{4})(?!\d)/y;
var at = (pattern, line, offset) => {
  pattern.lastIndex = offset;
  return pattern.exec(line);
};
function dateAt2(line, offset) {
  const weekday2 = at(WEEKDAY, line, offset);
  const start = weekday2 && DATELINE_WEEKDAYS.has(weekday2[1].toLowerCase()) ? WEEKDAY.lastIndex : offset;
  const iso = at(ISO2, line, start);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), end: ISO2.lastIndex };
  const points = at(POINTS, line, start);
  if (points) return { year: Number(points[3]), month: Number(points[2]), day: Number(points[1]), end: POINTS.lastIndex };
  const monthFirst = at(MONTH_FIRST, line, start);
  if (monthFirst) return withYear(line, monthFirst[1], monthFirst[2], MONTH_FIRST.lastIndex);
  const dayFirst = at(DAY_FIRST, line, start);
  return dayFirst && withYear(line, dayFirst[2], dayFirst[1], DAY_FIRST.lastIndex);
}
function withYear(line, monthName, day2, end) {
  const month2 = DATELINE_MONTHS.get(monthName.toLowerCase());
  if (month2 === void 0) return null;
  const year = at(YEAR2, line, end);
  return { year: year && Number(year[1]), month: month2, day: Number(day2), end: year ? YEAR2.lastIndex : end };
}

// src/report/dateline-place.ts
var WORD2 = /[\p{L}\p{M}]+(?:['’ʻ.-][\p{L}\p{M}]+)*\.?/uy;
var ABBREVIATION = /^(?:(?:\p{L}\.)+|\p{L}{1,3}\.)$/u;
var CAPITAL2 = /^\p{Lu}/u;
var MOST_WORDS = 6;
function placeAt(line, offset) {
  let end = -1;
  let capitals3 = true;
  let next = offset;
  for (let count2 = 0; count2 < MOST_WORDS; count2++) {
    if (dateAt2(line, next)) break;
    WORD2.lastIndex = next;
    const word2 = WORD2.exec(line)?.[0];
    if (word2 === void 0) break;
    if (count2 === 0 && opensOtherwise(word2.toLowerCase().replace(/\.$/, ""))) return null;
    const connector = count2 > 0 && PLACE_CONNECTORS.has(word2);
    if (!connector && !CAPITAL2.test(word2)) break;
    const closes2 = word2.endsWith(".") && !ABBREVIATION.test(word2);
    const wordEnd = next + word2.length - (closes2 ? 1 : 0);
    if (!connector) {
      end = wordEnd;
      capitals3 &&= word2 === word2.toUpperCase();
    }
    const parted = line[wordEnd] === " " || line[wordEnd] === "/";
    if (closes2 || !parted) break;
    next = wordEnd + 1;
  }
  if (end < 0) return null;
  const written = line.slice(offset, end);
  if (DATELINE_AGENCIES.has(written.toLowerCase())) return null;
  return { name: capitals3 ? mixedCase(written) : written, words: written.split(/[ /]/).length, capitals: capitals3, end };
}
var opensOtherwise = (word2) => NOT_PLACES.has(word2) || SLUG_WORDS.has(word2);
function mixedCase(name) {
  let first = true;
  return name.replace(/[\p{L}\p{M}]+\.?/gu, (word2, at2) => {
    const lead = first;
    first = false;
    if (word2.endsWith(".") && word2.length === 2) return word2;
    const lower2 = word2.toLowerCase();
    if (!lead && PLACE_CONNECTORS.has(lower2) && /[ -]/.test(name[at2 - 1] ?? "")) return lower2;
    return word2[0] + lower2.slice(1);
  });
}

// src/report/dateline.ts
var LONGEST5 = 160;
var GAP = /\.?,?[ \t]*/y;
var AGENCY = /\(([^()\n]{1,40})\)|\/([^/\n]{1,40})\//y;
var BARE_AGENCY = /[\p{L}-]+(?: [\p{L}-]+)?/uy;
var STOP = /[.:](?=[ \t]+["“(]?\p{Lu})/uy;
var DASH = /\.?[ \t]*(?:-{1,3}|[–—―_])(?=[ \t]|$)|\.?[ \t]*[–—―_]|(?<=[).])[ \t]*-{1,3}|[ \t]+-{2,3}/y;
function datelineAt(text, start) {
  const line = text.slice(start, start + LONGEST5).split("\n", 1)[0];
  const place = placeAt(line, 0);
  let at2 = place?.end ?? 0;
  let written = null;
  for (let regions2 = 0; regions2 < 3 && !written; regions2++) {
    written = dateIn(line, gap2(line, at2));
    if (written || !place) break;
    const region = line[at2] === "," ? placeAt(line, gap2(line, at2)) : null;
    if (!region) break;
    at2 = region.end;
  }
  at2 = written?.end ?? at2;
  const agency = agencyAt(line, at2) ?? bareAgencyAt(line, at2);
  at2 = agency?.end ?? at2;
  const closed = written !== null && (written.year !== null || Boolean(place?.capitals));
  const dash = match(DASH, line, at2) ?? (closed && place ? match(STOP, line, at2) : null);
  const after3 = dash === null ? at2 : at2 + dash[0].length;
  const named4 = agency ?? (dash && place && written ? closingAgency(line, after3) : null);
  const alone = /^\.?[ \t]*$/.test(line.slice(at2)) && (text[start + line.length] ?? "\n") === "\n";
  if (!stands({ place, written, agency: named4, dash: dash !== null, alone })) return null;
  const end = Math.max(after3, named4?.end ?? 0);
  const stop = dash === null && agency && line[end] === "." ? 1 : 0;
  return { start, end: start + end + stop, place: place?.name ?? null, written, agency: named4?.name ?? null };
}
function stands({ place, written, agency, dash, alone }) {
  if (alone && !agency) return written !== null && written.year !== null;
  if (!place) return agency !== null ? dash || agency.slashed : dash && typeof written?.year === "number";
  if (written) return dash || agency !== null;
  if (agency?.listed && (dash || place.capitals)) return true;
  if (agency) return agency.slashed || dash && (place.capitals || place.words === 1);
  return place.capitals && dash;
}
function dateIn(line, at2) {
  if (line[at2] !== "(") return dateAt2(line, at2);
  const inside = dateAt2(line, at2 + 1);
  return inside && line[inside.end] === ")" ? { ...inside, end: inside.end + 1 } : null;
}
function agencyAt(line, at2) {
  const start = gap2(line, at2);
  const found = match(AGENCY, line, start);
  const name = (found?.[1] ?? found?.[2])?.trim();
  if (!found || !name || name.split(/\s+/).length > 5) return null;
  const listed3 = isListed(name);
  if (!listed3 && !/^\p{Lu}/u.test(name)) return null;
  if (SLUG_WORDS.has(name.split(/\s+/, 1)[0].toLowerCase())) return null;
  return { name, slashed: found[2] !== void 0, listed: listed3, end: start + found[0].length };
}
function bareAgencyAt(line, at2) {
  const start = gap2(line, at2);
  const words7 = match(BARE_AGENCY, line, start)?.[0].replace(/-+$/, "");
  const name = words7 && [words7, words7.split(" ", 1)[0]].find(isListed);
  return name ? { name, slashed: false, listed: true, end: start + name.length } : null;
}
function closingAgency(line, at2) {
  const found = bareAgencyAt(line, at2);
  return found && line[found.end] === "." ? { ...found, end: found.end + 1 } : null;
}
var isListed = (name) => DATELINE_AGENCIES.has(name.toLowerCase());
function gap2(line, at2) {
  return at2 + (match(GAP, line, at2)?.[0].length ?? 0);
}
function match(pattern, line, at2) {
  pattern.lastIndex = at2;
  return pattern.exec(line);
}

// src/report/opening.ts
var MOST_LINES = 8;
var LONGEST_HEADING = 200;
var BYLINE = /^by:?[ \t]+(\p{Lu}.{0,98})$/iu;
function readOpening(text) {
  const above = [];
  let sentence = null;
  let dateline = null;
  for (const line of firstLines(text)) {
    dateline = datelineAt(text, line.start);
    if (dateline || sentence) break;
    if (isSentence(line.words)) sentence = line;
    else above.push(line);
    if (line.words.length >= LONGEST_HEADING) break;
  }
  if (sentence && dateline) above.push(sentence);
  const headings = dateline || sentence ? above : [];
  const bylineAt = headings.find((line) => BYLINE.test(line.words));
  const headline = headings.find((line) => line !== bylineAt && !isSlug(line.words));
  return { headline: headline?.words ?? null, byline: bylineAt ? BYLINE.exec(bylineAt.words)[1] : null, dateline };
}
function* firstLines(text) {
  let at2 = 0;
  for (let count2 = 0; count2 < MOST_LINES && at2 < text.length; ) {
    const feed = text.indexOf("\n", at2);
    const end = feed < 0 ? text.length : feed;
    const words7 = text.slice(at2, Math.min(end, at2 + LONGEST_HEADING + 1));
    const start = at2 + (words7.length - words7.trimStart().length);
    if (start < at2 + words7.length) {
      yield { start, words: words7.trim() };
      count2++;
    }
    at2 = end + 1;
  }
}
function isSentence(words7) {
  return words7.length >= LONGEST_HEADING || /[.!?]["”’')]?$/.test(words7) && words7.split(/\s+/).length > 8;
}
function isSlug(words7) {
  const [first = "", ...rest] = words7.replace(/^[^\p{L}]+/u, "").split(/[\s:,.]+/u);
  if (words7.startsWith("(") || rest.filter(Boolean).length < 3) return SLUG_WORDS.has(first.toLowerCase());
  return false;
}

// src/report/parse.ts
function reportOf(text, published) {
  const opening2 = readOpening(text);
  const dated3 = assemble(text, published, opening2, {});
  const report = "reason" in dated3 ? assemble(text, published, { ...opening2, dateline: null }, {}) : dated3;
  return { ...report, reported: published };
}
function documentId(published, text) {
  return createHash("sha256").update(`${published}
${text}`).digest("hex").slice(0, 16);
}
function assemble(text, published, opening2, item) {
  const { dateline } = opening2;
  const written = dateline?.written ?? null;
  const date = written && (written.year === null ? nearestDay(written.month, written.day, published) : ownDay(opening2));
  if (written && date === null) return noDay("its dateline", text.slice(dateline.start, dateline.end));
  return {
    id: documentId(published, text),
    uri: item.uri ?? null,
    headline: item.headline ?? opening2.headline,
    byline: item.byline ?? opening2.byline,
    source: item.source ?? dateline?.agency ?? null,
    language: item.language ?? "en",
    published,
    reported: date ?? published,
    dateline: dateline && {
      start: dateline.start,
      end: dateline.end,
      place: dateline.place,
      date,
      agency: dateline.agency
    },
    text
  };
}
function ownDay({ dateline }) {
  const written = dateline?.written;
  return written && written.year !== null ? toDay(written.year, written.month, written.day) : null;
}
function noDay(where, words7) {
  return {
    reason: `${where} names a day that does not exist (${words7.slice(0, 60)})`,
    mend: "correct it to a real day, YYYY-MM-DD"
  };
}

// ../../../tmp/prof-warm.ts
import { readFileSync as readFileSync3, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
var reports = readFileSync3("/work/shared/corpora/news/wikinews.jsonl", "utf8").trim().split("\n").map((l) => {
  const { text, published } = JSON.parse(l);
  return reportOf(text, published.slice(0, 10));
});
var bytes = reports.reduce((s2, r) => s2 + Buffer.byteLength(r.text), 0);
var go = () => {
  const f = process.cpuUsage();
  for (const r of reports) read(r);
  return bytes / process.cpuUsage(f).user;
};
var warm = [];
for (let k = 0; k < 8; k++) warm.push(go().toFixed(2));
console.log("warm", warm.join(" "));
var s = new Session();
s.connect();
await s.post("Profiler.enable");
await s.post("Profiler.setSamplingInterval", { interval: 300 });
await s.post("Profiler.start");
var v = [];
for (let k = 0; k < 6; k++) v.push(go().toFixed(2));
var { profile } = await s.post("Profiler.stop");
writeFileSync("/tmp/warm.cpuprofile", JSON.stringify(profile));
console.log("prof", v.join(" "));
