/**
 * What words say of whether the event that hangs on them, or that they modify, takes place: classes of implicative,
 * factive, aspectual and intensional words (Karttunen 1971, 2012; Nairn, Condoravdi and Karttunen 2006; Saurí and
 * Pustejovsky 2012). A class that verbs, adjectives and nouns share has one name.
 */
export interface Signature {
  readonly name: string;
  /** From -1 (does not take place) over 0 (open) to 1 (takes place): the event under the word where that is affirmed. */
  readonly affirmed: number;
  /** The same where the word is denied. */
  readonly denied: number;
}

const GOVERNORS = `
manage 1 -1: manage succeed bother dare happen accomplish achieve deign condescend
fail -1 1: fail neglect refuse decline omit avoid refrain shun forgo abstain shirk resist evade escape unable failure refusal inability omission lack absence avoidance abstention unwilling unwillingness reluctance reluctant hesitate shy balk loath
force 0.9 0: force get cause make compel drive lead prompt bring persuade convince induce trigger provoke spark spur coerce oblige impel inspire result create produce generate render cost
prevent -0.9 0.2: prevent block bar ban prohibit forbid hinder discourage dissuade deter preclude thwart foil avert forestall prohibition prevention deterrent obstruct impede restrain inhibit stymie outlaw veto boycott protect guard immune safeguard
halt -0.3 0.6: stop halt end cease quit suspend terminate curb freeze cessation suspension termination discontinue interrupt curtail
call-off -0.7 0.4: cancel postpone delay scrap abandon drop shelve defer withdraw scuttle abort cancellation postponement withdrawal abandonment deferral reverse revoke repeal rescind overturn
oppose -0.2 0.1: oppose reject opposition rejection protest object objection resistance critical opposed overrule rebuff spurn turn_down averse
enable 0.2 -0.9: able allow permit enable let authorize authorise entitle empower qualify free eligible capable ability capability capacity permission authorization authority opportunity approve approval license afford possible
help 0.5 -0.2: help assist aid assistance contribute facilitate ease encourage encouragement enough
know 1 1: know realize realise regret discover notice learn reveal show acknowledge admit recognize recognise remember recall hear understand confirm prove demonstrate disclose resent appreciate mourn lament deplore condemn forgive congratulate thank apologize knowledge awareness aware unaware fact reality truth proof evidence confirmation discovery realization admission revelation ignore concede witness detect watch mind expose celebrate detail document
emotive 1 1: glad sorry happy sad proud ashamed surprised amazed angry upset pleased disappointed delighted relieved shocked outraged furious embarrassed grateful thankful lucky odd strange tragic ironic good bad nice great wonderful terrible unfortunate significant irony tragedy pity shame anger surprise outrage shock joy grief sorrow
see 0.9 0.6: see find feel observe spot perceive
begin 0.9 -0.8: begin start commence continue keep resume proceed go_on launch open remain stay persist beginning continuation resumption renew restart undertake initiate embark
finish 1 -0.5: finish complete conclude completion conclusion
say 0.8 0.2: say tell add report announce state note write declare describe inform notify mention cite quote announcement statement remark comment stress emphasize emphasise point repeat reiterate explain speak broadcast publish tweet post reply respond answer indicate according account news word reading message
claim 0.6 0: claim allege argue assert contend insist maintain accuse charge imply testify allegation accusation assertion contention blame complain accused suspect suspicion suspected conspiracy rumor rumour alleged convict indict indictment guilty complaint hypothesis theory speculate speculation
believe 0.6 -0.3: think believe guess suppose assume reckon figure trust belief opinion view assumption conviction confident confidence convinced presume deem regard interpret judge impression sense
expect 0.6 -0.4: expect anticipate predict forecast foresee project estimate expectation prediction projection expected likely anticipation prone apt outlook bound destine sure prophesy envision envisage look_forward
unlikely -0.4 0.3: unlikely improbable doubtful doubt dubious skeptical sceptical skepticism scepticism pessimistic unconvinced implausible remote
want 0.2 -0.2: want hope wish like desire prefer love long eager keen yearn crave aspire interest interested ambition aspiration dream hungry anxious optimistic optimism hopeful preference thirst hunger appetite aim goal objective purpose target seek pursue pursuit quest search look bid
plan 0.5 -0.4: plan intend mean prepare schedule set arrange slate due intention intent preparation arrangement program programme strategy agenda scheme design ready readiness prepared blueprint gear time slated poise poised intended planned designate commission assign allocate reserve earmark
agree 0.6 -0.5: agree decide promise pledge vow commit choose resolve opt volunteer elect determine swear consent accept decision agreement commitment determination deal pact accord treaty undertaking contract resolution willing willingness determined committed guarantee assure assurance ratify adopt
offer 0.2 -0.3: offer propose recommend suggest advise invite proposal recommendation suggestion invitation advice advocate nominate counsel initiative motion idea bill draft option
order 0.3 -0.3: ask urge order demand request require call press pressure instruct command beg appeal plead implore direct lobby campaign summon petition challenge requirement instruction plea lobbying insistence mandate directive subpoena warrant exhort push
need 0 -0.3: need necessary essential important crucial vital imperative urgent necessity required obliged obligation duty responsibility supposed obligated deserve worth right advisable desirable better owe ought
try 0.2 -0.5: try attempt strive struggle work fight effort battle endeavor endeavour compete race move step
threaten 0 -0.2: threaten threat warn warning risk danger fear worry concern afraid dread menace anxiety worried fearful concerned alarm caution peril hazard specter spectre vulnerable susceptible nervous beware subject
maybe 0 -0.3: possibility chance chance potential prospect likelihood probability plausible conceivable scenario event alternative conditional contingent depend contingency eventuality unclear uncertain uncertainty undecided unknown
wonder 0 0: wonder inquire question whether investigate examine study check investigation inquiry query probe test explore assess evaluate review assessment debate discuss discussion consider weigh mull contemplate consideration ponder monitor negotiate negotiation talk
deny -0.8 0.7: deny dispute refute disbelieve rule_out contradict denial disprove rebut repudiate exclude impossible untrue false wrong myth lie hoax nonsense
pretend -0.6 0: pretend imagine feign fake pretense fantasy fantasize simulate pose fiction hypothetical fictional
seem 0.6 -0.3: seem appear sound apparent evident obvious clear appearance sign indication signal hint tendency tend trend
support 0.2 -0.1: support favor favour back endorse defend endorsement backing welcome push_for promote sponsor justify justification merit case argument reason basis ground condone
difficult 0 -0.2: difficult hard easy tough simple dangerous safe expensive costly difficulty trouble convenient useful helpful illegal legal
wait 0 0.2: wait await stand_by pending
use 0.5 -0.2: use spend take rely involve entail means way method mechanism instrument device tool process technique system measure
`;

const MODIFIERS = `
alleged 0.5: alleged suspected supposed purported reported accused apparent claimed presumed putative so-called
planned 0.5: planned scheduled proposed intended expected upcoming forthcoming coming next future projected impending prospective pending would-be imminent anticipated eventual subsequent
possible 0: possible potential hypothetical likely probable conceivable threatened theoretical feared any attempted hoped-for
failed -0.6: failed unsuccessful abortive thwarted foiled botched averted canceled cancelled aborted fake false phony mock bogus imaginary unrealized nonexistent unlikely impossible 
no -1: no neither none little few
past 1: recent previous past last earlier former late ongoing current continuing present actual successful initial early prior bloody deadly fatal existing latest first second yesterday real
further 0.3: further additional more another other new better greater such similar
`;

const ADVERBS = `
surely 1: certainly surely definitely indeed clearly actually obviously really undoubtedly of_course inevitably absolutely truly simply finally eventually already recently previously earlier ago yesterday since originally initially successfully officially currently now today still just immediately then later suddenly
probably 0.6: probably likely presumably apparently seemingly reportedly evidently supposedly allegedly purportedly arguably largely generally usually often typically normally mostly tentatively
perhaps 0.2: perhaps maybe possibly conceivably potentially theoretically hopefully ideally otherwise either hypothetically
never -1: never hardly scarcely rarely seldom nowhere instead unsuccessfully not
barely 0.5: barely narrowly only
almost -0.4: almost nearly practically virtually
yet 0: yet ever even far
soon 0.6: soon tomorrow shortly tonight ultimately someday sometime ahead henceforth next
`;

/** Words whose "that" clause, or clause without any mark, says something else than their infinitive or object. */
const CLAUSAL = `
say 0.8 0.2: tell caution remind advise notify assure persuade convince
claim 0.6 0: insist charge suspect
believe 0.6 -0.3: agree decide find hold figure bet consider feel sense conclude
know 1 1: see determine understand learn
seem 0.6 -0.3: suggest mean indicate
want 0.2 -0.2: demand ask require request order urge recommend propose
threaten 0.3 -0.2: fear worry warn
`;

/** Words that say something else of what follows a preposition. */
const PREPOSITIONAL = `
order 0.3 -0.3: call_for press_for push_for appeal_for ask_for plead_for lobby_for demand_for argue_for campaign_for
want 0.2 -0.2: look_for hope_for wish_for search_for aim_at aim_for strive_for vie_for compete_for apply_for long_for bid_for
plan 0.5 -0.4: prepare_for plan_for plan_on schedule_for brace_for head_for
try 0.2 -0.5: work_on work_toward work_towards work_for fight_for
prevent -0.9 0.2: keep_from stop_from prevent_from refrain_from save_from abstain_from ban_from bar_from discourage_from prohibit_from
oppose -0.2 0.1: fight_against protest_against warn_against argue_against guard_against decide_against advise_against vote_against
manage 1 -1: manage succeed bother dare happen accomplish achieve deign condescend
claim 0.6 0: accuse_of accuse_for charge_with suspect_of convict_of blame_for sue_for
wonder 0 0: think_about think_of consider_for talk_about look_into
know 1 1: know_about hear_of learn_of react_to respond_to
`;

function table(lines: string): ReadonlyMap<string, Signature> {
  const found = new Map<string, Signature>();
  for (const line of lines.trim().split('\n')) {
    const [head = '', words = ''] = line.split(': ');
    const [name = '', affirmed = '0', denied = affirmed] = head.split(' ');
    const signature = {name, affirmed: Number(affirmed), denied: Number(denied)};
    for (const word of words.split(' ')) if (!found.has(word)) found.set(word, signature);
  }
  return found;
}

/** By lemma of a verb, adjective or noun, for what hangs on it. */
export const GOVERNOR_SIGNATURES = table(GOVERNORS);
/** The same where a finite clause hangs on the word. */
export const CLAUSAL_SIGNATURES = table(CLAUSAL);
/** The same by lemma and preposition, joined by "_". */
export const PREPOSITIONAL_SIGNATURES = table(PREPOSITIONAL);
/** By lemma of an adjective or determiner, for the event noun that it modifies. */
export const MODIFIER_SIGNATURES = table(MODIFIERS);
/** By adverb, for what it modifies. */
export const ADVERB_SIGNATURES = table(ADVERBS);
