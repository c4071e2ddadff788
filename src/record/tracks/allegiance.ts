import {unions} from '../../language/index.ts';

const over = new Map(
  unions.flatMap(([party, members]) => members.split(' ').map((member) => [member, party] as const)),
);

/** Who may negotiate for a party: the union of which it is a member, the state whose territory it is; else itself. */
export function leadOf(party: string): string {
  return over.get(party) ?? party;
}

/** The sides at a table where members sit beside their unions and territories beside their states, each once, sorted. */
export function leadsOf(parties: Iterable<string>): string[] {
  return [...new Set([...parties].map(leadOf))].sort();
}
