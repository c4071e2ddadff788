/** An act of talks: the words for it, its codes (CAMEO 1.1b3, PLOVER 2021), and an example sentence. */
export interface ActEntry {
  act: string;
  /** Lemmas, a particle after a blank ("put off"). */
  verbs: string;
  /** Event nouns. */
  nouns: string;
  plover: string | null;
  cameo: string;
  example: string;
}

/** One act a line: act | verbs | nouns | PLOVER | CAMEO | example. */
const TABLE = `
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
agrement | | agrément | SUPPORT | 050 | The host state gave its agrément.
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

/** The project's list of acts; the order is the order of docs/acts.md. */
export const ACTS: readonly ActEntry[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [act, verbs, nouns, plover, cameo, example] = row.split('|').map((cell) => cell.trim());
    return {act: act!, verbs: verbs!, nouns: nouns!, plover: plover || null, cameo: cameo!, example: example!};
  });

/** From verb lemma (particle after an underscore) or noun lemma to the acts that it can name, the first the commonest. */
function index(field: 'verbs' | 'nouns'): ReadonlyMap<string, readonly ActEntry[]> {
  const map = new Map<string, ActEntry[]>();
  for (const entry of ACTS) {
    for (const word of entry[field].split(/,\s*/).filter(Boolean)) {
      const list = map.get(word) ?? [];
      list.push(entry);
      map.set(word, list);
    }
  }
  return map;
}

export const ACT_VERBS = index('verbs');
export const ACT_NOUNS = index('nouns');
export const ACT_BY_NAME: ReadonlyMap<string, ActEntry> = new Map(ACTS.map((entry) => [entry.act, entry]));
