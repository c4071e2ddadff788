/** Nouns that name a meeting of the sides. */
export const MEETING_NOUNS = words(
  'talks, talk, meeting, round, session, consultations, consultation, negotiations, negotiation, discussions, summit, cycle, gathering, sitting, roundtable',
);

/** What else goes in rounds: "a third round OF VOTING". */
export const OTHER_ROUNDS = words(
  'election, vote, voting, ballot, balloting, poll, sanction, tariff, strike, fighting, shelling, bombing, attack, violence, fire, bidding, auction, funding, financing, investment, cup, tournament, championship, match, game, cut, layoff, arrest, expulsion, protest, applause, vaccination, inspection, amendment',
);

/** What a meeting does when it is over, by lemma. */
export const MEETING_ENDS = words(
  'end, conclude, finish, close, wrap_up, wind_up, last, complete, adjourn, break_up, break_down',
);
/** What it does when it takes place. */
export const MEETING_RUNS = words(
  'hold, take_place, occur, convene, happen, host, run, span, spend, sit, conduct, have, attend, stage, materialise, materialize, go_ahead, come_about, get_together',
);
/** What it does when it begins. */
export const MEETING_BEGINS = words(
  'begin, start, open, resume, kick_off, launch, restart, get_under_way, relaunch, take_up, enter',
);
/** Verbs by which a day is set for it. */
export const MEETING_SETS = words(
  'schedule, set, plan, expect, announce, fix, arrange, anticipate, agree, confirm, slate, pencil, pencil_in, earmark, prepare',
);

/** Nouns before "talks" that tell their form, level or length, not what they are about. */
export const TALKS_KINDS: ReadonlySet<string> = new Set(
  `expert level leader minister ministry president ambassador envoy delegation government state side party summit round
  session day week month year weekend hour morning video phone telephone conference proximity shuttle crisis emergency
  marathon plenary group commission committee council team channel track format process dialogue talk meeting negotiation
  consultation discussion contact follow-up kick-off status review progress deputy vice foreign head chief peer staff
  working summer winter spring autumn`
    .split(/\s+/)
    .filter(Boolean),
);

/** Adjectives before "talks" that tell what they are about. */
export const SUBJECT_ADJECTIVES: ReadonlySet<string> = new Set(
  `nuclear military commercial economic financial fiscal monetary humanitarian maritime naval consular judicial legal
  environmental agricultural territorial constitutional cultural scientific`
    .split(/\s+/)
    .filter(Boolean),
);

/** Bodies of the sides that hold talks, by lemma. */
export const TALKS_BODIES = words('commission, committee, subcommittee, group, subgroup');

/** "1,2,3" in words, by lemma. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/,\s*/));
}

/** Nouns that only wrap what they introduce: "the question OF seized property", "its demand FOR access". */
export const ISSUE_SHELLS = words(
  'question, issue, rest, wish, bulk, remainder, last, compromise, priority, importance, need, necessity, demand, proposal, offer, suggestion, rejection, refusal, insistence, problem, matter, subject, topic, concern, request, call, right, idea, possibility, ways, way, work, step, steps, measure, measures, number, range, set, series, declaration, commitment, commitments, protocol, memorandum, treaty, pact, accord, document, text, mechanism, understanding, agreement, deal, consensus, progress, readiness, plan, principle, task, form, kind, type, sort',
);

/** Words by which a text says that a thing stands on a lower rung of firmness. */
export const PRELIMINARY =
  /\b(?:preliminar(?:y|ily)|provisional(?:ly)?|tentative(?:ly)?|in principle|verbal(?:ly)?|ad referendum|pending (?:the )?(?:approval|confirmation|endorsement|consent)|subject to (?:the |their |final |formal )*(?:approval|ratification|confirmation|endorsement|consent|agreement|outcome)|not (?:yet )?final)\b/iu;

/** Words by which a sentence speaks of talks, their course or what came of them. */
export const TALKS_WORDS =
  /\b(?:(?:re)?negotiat(?:e[ds]?|ing|ions?|ors?)|talks|consultations?|mediat(?:e[ds]?|ing|ion|ors?)|delegations?|summits?|rounds? of|next round|(?:re)?(?:met|meeting) (?:with|in|on|between|of)|sides|agree(?:d|s|ment|ments|ing)?|accord|protocol|memorandum|cease-?fire|truce|treaty|compromise|proposal|proposed|demand(?:s|ed|ing)?|concessions?|signed|initialled|ratif(?:y|ied|ication)|postpone[ds]?|called off|talks? break(?:s|ing)? down|broke off)\b/iu;

/** Prepositions behind which it is told what talks and acts are about. */
export const TOPIC_WORDS = words('on, over, about, regarding, concerning');

/** Texts in which sides put down what they agree on. */
export const TEXTS: ReadonlySet<string> = new Set(
  'agreement accord protocol declaration memorandum treaty text document pact truce ceasefire deal convention plan roadmap minute minutes contract statement communique communiqué understanding framework agenda charter mechanism commitment commitments letter principle annex proposal'.split(
    ' ',
  ),
);

/** Nouns for what sides come to. */
export const ACCORDS = words(
  'agreement, understanding, deal, accord, consensus, compromise, decision, pact, truce, ceasefire, settlement, arrangement, bargain',
);
