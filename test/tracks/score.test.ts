import {expect, test} from 'vitest';
import type {Track} from '../../src/record/index.ts';
import {gold, outcome, proof, record, statement, text, track} from './sample.ts';
import {score} from './score.ts';

const judge = (...tracks: Track[]) =>
  score(
    gold,
    () => record(...tracks),
    (document) => (document === 'd' ? text : ''),
  );

test('a record that answers the gold loses nothing', () => {
  expect(judge(track())).toMatchObject({asked: 26, got: 26, missed: [], invented: [], share: 1});
});

test('an empty record gets the point for reading alone', () => {
  expect(judge()).toMatchObject({asked: 26, got: 1, invented: []});
});

test('a record that cannot be folded gets nothing', () => {
  const failing = () => {
    throw new Error('no fold');
  };
  expect(score(gold, failing, () => text)).toMatchObject({asked: 26, got: 0, share: 0, failure: 'no fold'});
});

test('a report that was not read is a point lost', () => {
  const result = score(
    gold,
    () => record(track()),
    () => text,
    ['a.txt: no day'],
  );
  expect(result.missed).toEqual(['every report read (a.txt: no day)']);
});

/** What is done to a right record, how many points it loses, and what it is told to have invented. */
const WRONG: [what: string, change: (track: Track) => void, lost: number, invented: RegExp[]][] = [
  ['another day', (t) => (t.rounds[0]!.when = '2024-05-04'), 1, []],
  ['a span for a day', (t) => (t.rounds[0]!.when = '[2024-05-03..2024-05-04]'), 1, []],
  ['another ordinal', (t) => (t.rounds[0]!.ordinal = 1), 1, []],
  ['another place', (t) => (t.rounds[0]!.venue!.place = 'Quito'), 1, []],
  ['a round that was held told as planned', (t) => (t.rounds[0]!.status = 'scheduled'), 1, []],
  ['no head', (t) => (t.rounds[0]!.heads = []), 1, []],
  ['a head too many', (t) => t.rounds[0]!.heads.push({...head(t), person: 'Ana Rojas'}), 0, [/head of.*Ana Rojas/]],
  ['a head of the other party', (t) => (head(t).party = 'CHL'), 1, [/head of.*CHL/]],
  ['a sentence for a head', (t) => (head(t).person = 'the delegation was headed there by Kari Lund'), 1, [/head of/]],
  ['no round', (t) => t.rounds.shift(), 7, []],
  ['a round told twice', (t) => t.rounds.push(structuredClone(t.rounds[0]!)), 0, [/^rounds: round 2/]],
  ['an issue too many', (t) => t.issues.push({...t.issues[0]!, id: 'i3', label: 'signed'}), 0, [/^issues: signed/]],
  ['a vaguer firmness', (t) => (t.outcomes[0]!.firmness = 'agreed'), 1, []],
  ['an outcome of another kind', (t) => (t.outcomes[0]!.kind = 'measure'), 4, [/^outcomes:/]],
  ['an outcome of no round', (t) => (t.outcomes[0]!.round = null), 1, []],
  ['no outcome', (t) => (t.outcomes = []), 4, []],
  ['an outcome that never was', (t) => t.outcomes.push({...levy(), id: 'o2'}), 1, [/^outcomes:/, /no outcome/]],
  ['another stance', (t) => (t.issues[1]!.positions[0]!.stance = 'offer'), 1, [/^positions: CHL offer/]],
  ['a person of the other party', (t) => (t.people[0]!.party = 'CHL'), 1, []],
  ['a surname for a name', (t) => (t.people[0]!.name = 'Lund'), 1, []],
  ['another role', (t) => (t.people[0]!.role = 'minister'), 1, []],
  ['a person too many', (t) => t.people.push({...t.people[0]!, name: 'Lima'}), 0, [/^people: Lima/, /unproved/]],
  ['no statement', (t) => (t.statements = []), 2, []],
  ['another speaker', (t) => (t.statements[0]!.speaker = 'Chile'), 1, []],
  ['another mode', (t) => (t.statements[0]!.mode = 'indirect'), 1, []],
  ['a statement told twice', (t) => t.statements.push(statement('signed the salmon accord')), 0, [/told twice/]],
  ['narration as a statement', (t) => t.statements.push(statement('who headed her delegation')), 0, [/no statement/]],
  ['a word alone as a statement', (t) => t.statements.push(statement('salmon')), 0, [/no statement/]],
  ['a party too many', (t) => t.parties.push('PER'), 0, [/party PER/]],
  ['no such parties', (t) => (t.parties = ['NOR', 'PER']), 25, []],
  ['no evidence', (t) => (t.outcomes[0]!.evidence = []), 0, [/unproved outcomes/]],
  ['evidence of something else', (t) => (t.issues[0]!.evidence = [proof('Chile demands')]), 0, [/unproved issues/]],
  [
    'a quote that does not stand',
    (t) => (t.rounds[0]!.evidence[0]!.start += 1),
    0,
    [/unproved rounds/, /no such words/],
  ],
  ['a sentence for a label', (t) => (t.issues[0]!.label = `salmon ${'and more '.repeat(5)}`), 0, [/label of 11 words/]],
  ['more coming rounds', (t) => t.rounds.push(coming(t), coming(t)), 0, [/^rounds/, /^rounds/, /too many/]],
  ['a proposed round, which is free', (t) => t.rounds.push({...coming(t), status: 'proposed'}), 0, []],
];

test.each(WRONG)('%s', (_what, change, lost, invented) => {
  const wrong = structuredClone(track());
  change(wrong);
  const {got, asked, invented: rows, missed, share} = judge(wrong);
  expect(asked - got, missed.join('\n')).toBe(lost);
  expect(rows.length, rows.join('\n')).toBe(invented.length);
  for (const pattern of invented) expect(rows.join('\n')).toMatch(new RegExp(pattern, 'm'));
  expect(share).toBeCloseTo(Math.max(0, got - rows.length) / asked);
});

test('a second track of the same parties is too many, with its rounds', () => {
  const {invented} = judge(track(), {...track(), id: 'u', outcomes: []});
  expect(invented).toHaveLength(3);
});

function head(of: Track) {
  return of.rounds[0]!.heads[0]!;
}

function coming(of: Track) {
  return {...of.rounds[1]!, when: '2024-08-01', ordinal: null};
}

function levy() {
  return {...outcome([proof('Chile demands an end to the levy')]), text: 'end to the levy', issue: null};
}
