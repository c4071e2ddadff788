/** An act of talks: the words for it, its codes (CAMEO 1.1b3, PLOVER 2021), and an example sentence. */
export interface ActEntry {
  act: string;
  /** Lemmas, a particle after an underscore ("put_off"). */
  verbs: readonly string[];
  /** Event nouns. */
  nouns: readonly string[];
  /** Verbs that name the act with one of the nouns as their object: "open an inquiry", "sever ties". */
  phrases: readonly ActPhrase[];
  /** Of the act done. */
  plover: string | null;
  cameo: readonly string[];
  /** CAMEO of the act said to come, where it has a number of its own. */
  ahead: string | null;
  example: string;
}

export interface ActPhrase {
  verbs: readonly string[];
  nouns: readonly string[];
}

/** One act a line: act | verbs | nouns | phrases, "verb verb + noun noun" | PLOVER | CAMEO | CAMEO ahead | example. */
const TABLE = `
meet | meet, convene, reconvene, confer, negotiate, sit_down, gather, huddle, come_together, get_together, parley, bargain, haggle | | come + face; exchange + view; lock + horn; have hold share + lunch dinner breakfast tête-à-tête | CONSULT | 040, 046 | 036 | The two delegations met in Geneva.
call | telephone, phone, speak_with | call | speak talk discuss confer hold have + telephone phone call conversation | CONSULT-phone | 041 | 036 | The minister telephoned his counterpart.
visit | visit, tour | visit | pay make begin start + visit trip | CONSULT-visit | 042 | 036 | The envoy visited Tirana.
schedule | schedule, reschedule, set, fix, plan, pencil_in, pencil, slate, earmark, book | | put + calendar; agree settle name + date day | AGREE | 036 | | The next round is scheduled for 3 May.
postpone | postpone, put_off, put_back, push_back, delay, defer, adjourn, reschedule, shelve, slip, hold_over, move_back | postponement, delay, deferral, rescheduling, adjournment | put + burner | | | | The fourth round has been put off.
cancel | cancel, call_off, scrap, abandon, drop, scupper, fall_through, ditch, axe, nix, abort | cancellation | take + calendar; pull + plug; strike remove + calendar agenda programme | REJECT | 161 | | The meeting was called off.
resume | resume, restart, reopen, relaunch | resumption, restart, reopening | return go_back go come_back + table talk talks negotiation negotiations; take_up + talk talks negotiation dialogue; revive + talk talks negotiation dialogue; pick_up + talk talks negotiation thread; renew + dialogue contact | CONSULT | 036, 046 | 036 | The delegations went back to the table.
move | relocate | relocation | move shift transfer switch + talk talks round meeting session negotiation negotiations venue signing ceremony; switch change + venue | | | | The talks were moved to Vienna.
host | host | | act play + host | CONSULT-visit | 043 | 036 | Oman hosted the talks.
invite | invite | invitation | extend issue send + invitation | AGREE | 036 | | The minister invited his counterpart to Lima.
mediate | mediate, broker, facilitate, moderate, shuttle, bring_together | mediation, facilitation | undertake lead begin start + mediation shuttle | CONSULT | 045 | 039 | The talks were mediated by Qatar.
lead | lead, head, chair, co-chair | | | | | | The minister headed the delegation.
agree | agree, undertake, commit, consent, concur, assent, accede, sign_up | agreement, deal, accord, understanding, consensus, compromise, pact | come reach + term; find + ground; see + eye; settle resolve + dispute row quarrel difference feud; shake + hand; bridge + difference; iron_out + difference detail; cut + deal; patch_up + difference quarrel row | AGREE | 03 | | The sides agreed to ease travel restrictions.
agree-in-principle | | | | AGREE | 03 | | They agreed in principle on a prisoner exchange.
decide | decide, resolve, determine | decision | | AGREE | 03 | | The delegations made a preliminary decision to move the talks.
exchange-notes | | exchange | exchange + note letter; swap trade + note letter | | 057 | | The parties exchanged notes on banking services.
joint-statement | | | issue adopt publish put_out release + statement communique communiqué declaration | | 057 | | The ministers issued a joint statement.
sign | sign, conclude, ink, countersign, pen | signing, signature | put affix append set + signature name pen; bear carry + signature | SUPPORT | 057 | | The ministers signed a protocol.
initial | initial | initialling, initialing | put affix append + initial | SUPPORT | 057 | | The negotiators initialled the text.
ratify | ratify | ratification | clear + ratification; pass + treaty convention accord pact; deposit + instrument; vote + treaty convention accord pact | SUPPORT | 057 | | Parliament ratified the treaty.
take-effect | | | take + effect; enter come go + force effect; become + effective operational | SUPPORT | 057 | | The truce took effect at midnight.
extend | extend, prolong, renew, roll_over, lengthen | extension, prolongation, renewal, rollover | | AGREE | 03, 057 | | They extended the truce by five days.
agrement | | agrément | give grant + agrément | SUPPORT | 050 | | The host state gave its agrément.
recognise | recognise, recognize | recognition | establish restore open normalise normalize upgrade + relation tie embassy; grant give extend + recognition | SUPPORT | 054 | | The two states established diplomatic ties.
praise | praise, hail, applaud, commend, congratulate, defend, champion, salute, laud, extol | praise | express voice + support backing solidarity praise; pay + tribute | SUPPORT | 051, 052 | | The minister praised the mediators.
apologise | apologise, apologize, forgive, pardon, say_sorry | apology, pardon | offer make issue extend + apology; grant proclaim declare announce issue decree + pardon amnesty clemency | SUPPORT | 055, 056 | | The government apologised for the delay.
appoint | appoint, name, designate, nominate, install, entrust, delegate | appointment, nomination, designation | pick tap choose select + negotiator envoy ambassador representative | | | | The government appointed a chief negotiator.
suspend | suspend, freeze, halt, interrupt, pause | suspension, moratorium, freeze, pause | put + ice hold; call + halt; hit press push + pause_button; pause + talk talks negotiation negotiations participation part delivery shipment aid implementation enforcement; come bring grind + standstill halt | SANCTION | 162, 163 | | The army suspended its part in the talks.
sever | sever | severance | cut break sever end break_off cut_off downgrade discontinue + relation tie contact link; cut withhold stop withdraw cut_off + aid assistance funding support | SANCTION-discontinue | 160, 162 | | The state severed relations.
reverse | reverse, revoke, rescind, annul, terminate, withdraw_from, quit, repudiate, renounce, abrogate, go_back_on | reversal, revocation, termination, abrogation | walk_away pull_out withdraw back_out + treaty deal accord agreement pact convention truce ceasefire; tear_up rip_up ditch dump + treaty deal accord agreement pact convention truce ceasefire memorandum; denounce + treaty agreement accord convention pact memorandum protocol truce; end lift call_off cancel scrap abandon + truce ceasefire cease-fire; give serve + notice_of_withdrawal | REJECT | 12 | | The government revoked the accord.
lapse | lapse, expire, run_out | expiry, expiration | | | | | The ceasefire ran out on Saturday.
walk-out | walk_out, break_off, storm_out, walk_away, pull_out | walkout | leave quit exit desert + table talk talks negotiation negotiations room hall chamber; pull_out withdraw + talk talks negotiation negotiations; withdraw pull_out + delegation negotiator team; walk abandon boycott pull + talk talks negotiation negotiations table; break + talk talks negotiation negotiations; withdraw_from + talk talks negotiation negotiations meeting round; turn + back; pack + bag | REJECT | 164 | | The rebels walked out of the talks.
demand | demand, insist, want, seek, require, press, pressure, call_for, call_upon, ask_for, urge, ask, request, exhort, implore, beseech, beg, plead_for, reclaim | demand, request, insistence, plea, ultimatum | make issue put launch + appeal plea call; set lay impose attach + condition; lay stake + claim | REQUEST | 10 | | Russia demands the return of its property.
propose | propose, suggest, put_forward, recommend, float, table, moot, advocate | proposal, suggestion | put lay place + table; come_up come + proposal plan idea; make submit present lay + proposal; advance + proposal plan; present submit circulate unveil hand + draft proposal plan text; draw_up + plan proposal | REQUEST | 10 | | Moscow proposed that direct flights be resumed.
offer | offer, volunteer | offer | make extend + offer; hold_out + prospect promise | AGREE | 03 | | The government offered to release prisoners.
promise | promise, pledge, vow, guarantee, swear | promise, pledge, assurance, guarantee | make give + promise pledge commitment assurance guarantee; give + word | AGREE | 03 | | The side promised to hand over the lists.
concern | complain, criticise, criticize, protest, deplore, lament, regret | concern, complaint, objection, protest | lodge file enter + protest complaint; take + issue exception | ACCUSE | 110, 111 | | The delegation voiced concern about the ban.
raise | raise, bring_up | | | CONSULT | 040 | | The delegation raised access to banking.
reject | reject, refuse, rule_out, dismiss, oppose, decline, turn_down, rebuff, spurn, veto, shun, snub, say_no, brush_aside, brush_off, wave_aside, scoff_at, rubbish, disagree, repudiate | rejection, refusal, veto | balk baulk + demand proposal plan idea; throw_out shoot_down knock_down knock_back bat_away vote_down + proposal plan idea demand request offer bid call suggestion overture; give + thumbs-down red_light; close slam shut + door | REJECT | 12 | | Tehran rejects that demand.
accept | accept, welcome, endorse, back, approve, go_along, say_yes, sign_off | acceptance | sign give + assent blessing nod green_light go-ahead approval consent thumbs-up; wave_through nod_through rubber-stamp green-light + proposal plan deal agreement accord treaty pact text draft request budget package | AGREE | 03, 019 | | The rebels accepted the proposal.
work | | | | COOPERATE | 060 | | Work on the movement of diplomats continues.
concede | concede, yield, give_in, relent, back_down, give_way, give_ground, climb_down, budge, cave_in | concession, climbdown | make offer + concession; drop withdraw + demand objection condition claim complaint lawsuit suit case; give + ground way; soften + stance position; give_up relinquish renounce waive abandon + claim; bow yield accede + demand pressure request wish; meet + halfway | CONCEDE | 08 | | The side dropped its demand.
permit | allow, permit, authorise, authorize | | grant give issue + permission access licence license authorisation authorization permit exemption | CONCEDE | 081 | 035 | The ministry allowed the rally.
withdraw | evacuate, retreat, demobilise, demobilize, disarm | withdrawal, pullout, evacuation, redeployment, disengagement | declare announce proclaim order + ceasefire truce cease-fire; withdraw pull_out pull_back remove reduce redeploy + troop force army soldier peacekeeper missile settler unit personnel contingent tank | RETREAT | 087 | 035 | The army withdrew its troops from the strip.
resign | resign, step_down, abdicate | resignation | | RETREAT | 083 | 034 | The chief negotiator resigned.
release | release, free, hand_over, repatriate, let_go, set_free, liberate | release, handover, repatriation, swap | exchange swap trade + prisoner detainee captive hostage body soldier worker sailor pilot fisherman spy; deliver + prisoner detainee captive hostage crew; grant + freedom; give + freedom; turn_over give_up give_back hand_back send_back send_home bring_home fly_home + prisoner detainee captive hostage body soldier remains crew sailor fisherman pilot; walk + free | RETREAT | 0841 | 0353 | Both sides released 50 prisoners.
return | return, hand_back, give_back, compensate | return, restitution, reimbursement | pay + compensation reparation damages; restore relinquish cede + property building land compound territory villa asset | RETREAT | 0842 | 0353 | The city handed back the compound.
ease | ease, relax, loosen, reopen, liberalise, liberalize, simplify, streamline | easing, relaxation | cancel abolish end remove drop + restriction curb; remove scrap abolish + restriction curb requirement barrier; lower reduce cut halve slash trim + tariff duty fee levy toll; open reopen + border crossing frontier airspace bridge valve tap port corridor road; roll_back scale_back scale_down dial_back water_down wind_back + restriction sanction curb tariff limit measure control ban embargo | CONCEDE | 081 | 0354 | The government eased the travel limits.
lift | lift, waive, remove, rescind, repeal, unfreeze, unblock | lifting, waiver | end cancel abolish drop + sanction embargo curfew blockade ban; do_away + tariff sanction ban; scrap repeal + ban tariff sanction requirement; abolish scrap drop remove + visa tariff duty fee levy; revoke rescind withdraw + ban sanction embargo order decree curb restriction; do_away + visa | RETREAT | 085 | 0354 | Washington lifted the sanctions.
aid | aid, donate | | provide send give donate deliver supply grant contribute ship + aid assistance relief food medicine supply loan troop material ambulance tent flour wheat grain rice fuel vaccine blanket tonne | AID | 070 | 033 | The state sent food and tents.
impose | impose, tighten, ban, prohibit, restrict, blockade, bar, outlaw, blacklist, sanction, penalise, penalize | imposition, ban | deny refuse + entry access admittance visa admission; close shut + border frontier crossing airspace bridge valve tap port corridor road pipeline side; slap introduce levy clamp reimpose + sanction ban embargo tariff curfew blockade restriction curb; slap introduce levy + duty fee tax quota visa levy; place put put_in_place bring_in + ban embargo sanction restriction curb moratorium; bring_in introduce + tariff limit control quota visa duty rule; raise increase hike double + tariff duty levy; hit + tariff duty sanction; cut_off cut + supply | SANCTION | 163, 172 | | The ministry imposed a travel ban.
seize | seize, confiscate, impound, commandeer, expropriate, nationalise, nationalize | seizure, confiscation, capture, expropriation, nationalisation | capture board + vessel ship boat tanker trawler; take + possession; take_over + building villa compound property embassy | COERCE-seize | 1711 | | The state confiscated the buildings.
arrest | arrest, detain, imprison, jail | arrest, detention | take + custody | COERCE-arrest | 173 | | The police arrested two traders.
expel | expel, deport, oust, order_out, force_out, banish, kick_out, throw_out, send_home, evict, send_packing | expulsion, deportation, eviction | declare + persona personae; order + diplomat envoy ambassador attaché; show + door; send_packing + diplomat envoy ambassador attaché consul | SANCTION-expel | 161 | | The ministry expelled two diplomats.
recall | recall, call_back, call_home, summon_home, bring_home, order_home | recall | withdraw call_back call_home + ambassador envoy diplomat; pull pull_out bring_back + ambassador envoy diplomat | SANCTION-withdraw | 161 | | The state recalled its ambassador.
threaten | threaten | threat, ultimatum | issue give deliver set + ultimatum threat; issue + warning | THREATEN | 130 | | The group threatened to leave the talks.
summon | summon | | call_in + ambassador envoy chargé commissioner nuncio consul attaché representative | ACCUSE-disapprove | 111 | | The ministry summoned the ambassador.
accuse | accuse, condemn, blame, denounce, fault, rebuke, slam, decry, lash_out, reproach, lambast, lambaste, castigate, censure, berate, upbraid, admonish, assail, chide | accusation, condemnation | point + finger; level + accusation charge; lay put pin place + blame | ACCUSE | 110, 112 | | The minister accused the rebels of delay.
sue | sue, indict, prosecute, charge | lawsuit, indictment | file bring + lawsuit suit charge complaint case; take haul drag + court tribunal | ACCUSE | 115 | | The court indicted the commander.
investigate | investigate, probe, look_into, inquire_into, enquire_into | investigation, inquiry, probe, enquiry | open launch begin start order complete conduct + investigation inquiry probe hearing; set_up establish + inquiry | ACCUSE | 09 | | The prosecutor opened an inquiry.
cooperate | cooperate, collaborate, work_together, team_up, join_forces, coordinate, pool, partner | cooperation, collaboration | share exchange + intelligence expertise data information; begin start hold conduct + patrol exercise manoeuvre maneuver; join + force; step_up deepen expand strengthen agree + cooperation collaboration | COOPERATE | 060 | 030 | The services began joint work.
`;

const cells = (row: string): string[] => row.split('|').map((cell) => cell.trim());
const list = (cell: string, separator: RegExp): string[] => cell.split(separator).filter(Boolean);

/** The project's list of acts; the order is the order of docs/acts.md. */
export const ACTS: readonly ActEntry[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [act, verbs, nouns, phrases, plover, cameo, ahead, example] = cells(row);
    return {
      act: act!,
      verbs: list(verbs!, /,\s*/),
      nouns: list(nouns!, /,\s*/),
      phrases: list(phrases!, /;\s*/).map((phrase) => {
        const [first, second] = phrase.split('+');
        return {verbs: list(first!, /\s+/), nouns: list(second!, /\s+/)};
      }),
      plover: plover || null,
      cameo: list(cameo!, /,\s*/),
      ahead: ahead || null,
      example: example!,
    };
  });

/** From verb lemma (particle after an underscore) or noun lemma to the acts that it can name, the first the commonest. */
function index(wordsOf: (entry: ActEntry) => readonly string[]): ReadonlyMap<string, readonly ActEntry[]> {
  const map = new Map<string, ActEntry[]>();
  for (const entry of ACTS) for (const word of wordsOf(entry)) map.set(word, [...(map.get(word) ?? []), entry]);
  return map;
}

export const ACT_VERBS = index(({verbs}) => verbs);
export const ACT_NOUNS = index(({nouns}) => nouns);
/** By "verb noun": "open inquiry". */
export const ACT_PHRASES = index(({phrases}) =>
  phrases.flatMap(({verbs, nouns}) => verbs.flatMap((verb) => nouns.map((noun) => `${verb} ${noun}`))),
);
export const ACT_BY_NAME: ReadonlyMap<string, ActEntry> = new Map(ACTS.map((entry) => [entry.act, entry]));

/** Prepositions before those with whom an act is done. */
export const TOGETHER: ReadonlySet<string> = new Set(['with', 'between', 'among', 'alongside']);
/** Prepositions before those whom an act is meant for, by act. */
export const ADDRESSING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    demand: 'of from on to upon',
    propose: 'to',
    offer: 'to',
    promise: 'to',
    concede: 'to',
    threaten: 'against',
    impose: 'on against upon',
    lift: 'on against from for',
    ease: 'on against for',
    return: 'to',
    release: 'to',
    agrement: 'to for',
    aid: 'to',
    raise: 'with',
    suspend: 'for',
    host: 'to for',
    concern: 'against to',
    apologise: 'to',
    investigate: 'against',
  }).map(([act, words]) => [act, new Set(words.split(' '))]),
);
