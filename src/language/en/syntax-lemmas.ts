/** Irregular forms, "lemma form form ...", of verbs; also with a prefix ("undertook", "rethought"). */
const irregularVerbs = `arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent|bid bade
bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose
chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done does|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate
eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive
forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|grind ground|grow grew grown|hang hung|have had has 've|hear heard|hide
hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain|light lit|lose
lost|make made|mean meant|meet met|overcome overcame|owe owed owing|pay paid|plead pled|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see
saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep
slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck
stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think
thought|throw threw thrown|tread trod|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold
withheld|write wrote written|be am is are was were been being 'm 're|vie vying vied|pencil pencilled pencilling|come coming|become becoming|die dying died|tie tying tied|lie lying|ignite igniting|can ca|will wo 'll|shall sha`;

/** Irregular plurals. */
const irregularNouns = `man men|woman women|child children|foot feet|tooth teeth|mouse mice|wife wives|life lives|half halves|leaf leaves|knife knives|shelf
shelves|thief thieves|wolf wolves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|oasis oases|emphasis emphases|parenthesis
parentheses|axis axes|criterion criteria|phenomenon phenomena|series|species|means|headquarters|news|politics|statesman statesmen|spokesman
spokesmen|spokeswoman spokeswomen|chairman chairmen|businessman businessmen|serviceman servicemen|fisherman fishermen|gunman gunmen|policeman
policemen|movie movies|tie ties|bus buses|gas gases|lens lenses|virus viruses|bonus bonuses|census censuses|consensus|status|corps|aircraft|chassis`;

const irregularAdjectives = `good better best|well|bad worse worst|far farther farthest further furthest|little less least|many more most|old elder eldest`;

/** Verbs in -e whose past and -ing forms would be read as if without (a hint: the stem without its e). */
const silentE = `cit writ invit unit excit ignit expedit recit not vot devot promot quot denot whit tast wast past hat rat creat delet complet compet
obsolet us fus clos los ros cop hop scop shap escap tap typ wip pip rop adher interfer persever interven conven reconven ven comb welcom nam blam fram fam tim
resum assum consum presum prob brib describ prescrib inscrib subscrib rul schedul scal compil fil smil pil exil stor ignor explor restor scor bor
fir retir hir wir admir acquir requir inquir desir inspir expir conspir sur cur secur ensur assur insur measur injur captur ventur procedur treasur
pressur lur endur mut comput disput execut contribut distribut institut constitut substitut attribut prosecut refut rout salut dilut persecut pollut
breath sooth bath loath postpon phon condon ton hon prun tun collaps laps featur figur structur manufactur restructur indulg extradit reconcil nicknam instil`;

/** Verbs that look as if they had lost an -e, but did not. */
const noSilentE = `add err egg ebb focus bias canvas belong hang long wrong prolong throng begin combat format treat repeat heat seat beat defeat retreat float cheat
threat sweat eat quiz waltz appear near clear fear hear bear spear visit limit exit edit profit benefit inherit audit credit deposit
exhibit prohibit inhibit wait await suit halt merit submit vomit spirit orbit ratchet reconsider develop envelop gallop loot shoot boot root rocket market target budget blanket picket`;

function table(text: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of text.split('|')) {
    const words = line.trim().split(/\s+/);
    const lemma = words[0] as string;
    for (const form of words) forms.set(form, lemma);
  }
  return forms;
}

export const verbForms: ReadonlyMap<string, string> = table(irregularVerbs);
export const nounForms: ReadonlyMap<string, string> = table(irregularNouns);
export const adjectiveForms: ReadonlyMap<string, string> = table(irregularAdjectives);
export const silentEnds: ReadonlySet<string> = new Set(silentE.split(/\s+/));
export const plainEnds: ReadonlySet<string> = new Set(noSilentE.split(/\s+/));
export const verbPrefixes: readonly string[] = [
  're-',
  're',
  'under',
  'over',
  'out',
  'up',
  'mis',
  'fore',
  'un',
  'with',
  'co-',
];
export const pronounForms: ReadonlyMap<string, string> = table(
  "i me|he him|she her|we us|they them|who whom|this these|that those|its|not n't n’t",
);
