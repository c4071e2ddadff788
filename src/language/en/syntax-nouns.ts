/**
 * Nouns that name an event, with the verb that they stand for where there is one. `object`: what follows "of" is what
 * the act is done to ("the release of prisoners"); `subject`: it is who acts ("the visit of the envoy").
 */
const named = `talk talk subject|meeting meet subject|round|visit visit subject|trip travel subject|tour tour subject|signing sign object|signature sign
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

/** What an event noun stands for. */
export interface EventNoun {
  /** The verb, null where there is none ("summit"). */
  readonly verb: string | null;
  /** What its "of" phrase is. */
  readonly of: 'subject' | 'object';
}

/** Event nouns by lemma. */
export const eventNouns: ReadonlyMap<string, EventNoun> = new Map(
  named.split('|').map((line): [string, EventNoun] => {
    const [noun = '', verb = null, of = 'subject'] = line.trim().split(/\s+/);
    return [noun, {verb, of: of === 'object' ? 'object' : 'subject'}];
  }),
);

/** Endings of nouns made from verbs; what is listed below has them without naming an event. */
export const eventEndings = /(?:[aeiu]tion|ction|ption|sion|[^p]ment|ing|val|sal)$/;

export const noEvents: ReadonlySet<string> = new Set(
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
  sovereignty settlement airing listing setting sterling shilling viking`.split(/\s+/),
);

/** Verbs whose subject is also the one who acts in the noun that is their object ("held talks", "paid a visit"). */
export const lightVerbs: ReadonlySet<string> = new Set(
  'hold have conduct continue begin start resume pay make reach sign finish conclude take undertake launch finalise finalize carry do give issue lead wage engage pursue mount plan'.split(
    ' ',
  ),
);
