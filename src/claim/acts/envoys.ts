import type {Scene} from '../scene.ts';

/** Those whom states send to each other, by lemma. */
const ENVOYS = new Set(
  'ambassador envoy diplomat consul chargé attaché minister delegation negotiator team mission staff official officer troop force soldier worker representative head chief commissioner nuncio'.split(
    ' ',
  ),
);

/** Whether the noun names those whom states send, or a person with a name. */
export function isSent({syntax, tokens, actors}: Scene, head: number): boolean {
  const {start, end} = tokens[head]!;
  const found = actors.find((mention) => mention.start <= start && end <= mention.end);
  return ENVOYS.has(syntax.lemmas[head]!) || found?.kind === 'person' || found?.kind === 'office';
}

/** Whether the noun names people whom a state sends, or an actor whom the report knows. */
export function isSomebody({syntax, tokens, actors}: Scene, head: number): boolean {
  const {start, end} = tokens[head]!;
  return ENVOYS.has(syntax.lemmas[head]!) || actors.some((mention) => mention.start <= start && end <= mention.end);
}
