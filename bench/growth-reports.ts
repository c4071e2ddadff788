import {parseReport, type Report} from '../src/report/index.ts';

const STATES =
  'Chile,Peru,Kenya,Ghana,Norway,Poland,Japan,Vietnam,Jordan,Egypt,Nepal,Mongolia,Fiji,Cuba,Malta,Latvia'.split(',');
const PAIRS = STATES.flatMap((one, index) => STATES.slice(index + 1).map((other) => [one, other] as const));
const CITIES = 'Geneva,Vienna,Doha,Muscat,Istanbul,Oslo,Lisbon,Nairobi'.split(',');
const ISSUES =
  'fishing quotas,border crossings,river water,prisoner lists,grain exports,visa fees,rail links,mine clearance,gas prices,bank accounts,school books,radio masts'.split(
    ',',
  );
const GIVEN = 'Ana,Luis,Peter,Maria,Karim,Olga,Jan,Amina'.split(',');
const SYLLABLES = ['Bar,Kol,Mar,Tor,Vel,Nor,Sal,Dor', 'an,el,ov,in,as,ur,et,om', 'i,ek,a,ski'].map((list) =>
  list.split(','),
);

/** One of 256 people, no two with one surname. */
function person(index: number): string {
  const [first, second, third] = SYLLABLES.map((list, place) => list[(index >> (3 * place)) % list.length]!);
  return `${GIVEN[index % GIVEN.length]} ${first}${second}${third}`;
}

/** The nth report of a record, one a day: announced, held, argued over, and awaited again, round after round. */
export function growingReport(index: number, tracks: number): Report {
  const pick = <T>(list: readonly T[], at: number) => list[at % list.length]!;
  const [a, b] = pick(PAIRS, index % tracks);
  const turn = Math.floor(index / tracks) + (index % tracks);
  const round = Math.floor(turn / 4);
  const held = dayOf((round * 4 + 1 - (index % tracks)) * tracks + (index % tracks));
  const city = pick(CITIES, round + index);
  const [issue, other] = [pick(ISSUES, turn), pick(ISSUES, turn * 5 + 3)];
  const [one, two] = [person(2 * (index % tracks)), person(2 * (index % tracks) + 1)];
  const told = [
    `${a} and ${b} will hold a new round of talks in ${city} on ${held}, the Foreign Ministry of ${a} said. The delegations are to discuss ${issue} and ${other}, according to the ministry.`,
    `Delegations of ${a} and ${b} held a round of talks in ${city} on ${held}. Foreign Minister ${one} led the delegation of ${a}, and Ambassador ${two} that of ${b}. The sides agreed to ease the rules on ${issue} and to extend the accord on ${other} by ${30 + (turn % 90)} days. "We have come a good way on ${issue} since spring," ${one} said after the meeting.`,
    `${a} demands that ${b} lift its limits on ${issue}, Foreign Minister ${one} said. ${b} rejects the demand, its ambassador ${two} told reporters, and wants ${other} to be discussed first.`,
    `The next round of talks between ${a} and ${b} is expected soon, Ambassador ${two} of ${b} said. Work on ${other} continues, he said; ${a} proposed a list of steps on ${issue} in note ${index}.`,
  ];
  const text = `${city.toUpperCase()}, ${dayOf(index)} (Wire ${index % 7}) - ${pick(told, turn)}`;
  const report = parseReport(new TextEncoder().encode(text), {name: `${index}.txt`});
  if ('reason' in report) throw new Error(`${text}: ${report.reason}`);
  return report;
}

/** A day as datelines write it, so many days after the first. */
function dayOf(days: number): string {
  const day = new Date(Date.UTC(2000, 0, 1 + days));
  return day.toLocaleDateString('en-US', {timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric'});
}
