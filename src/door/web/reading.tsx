import type {ClaimActor} from '../../claim/index.ts';
import {type CellLink, type ClaimView, describeWhen, fieldWords, partyName, spaced} from '../../view/index.ts';
import type {Links} from './links.ts';

/** What was read from a claim: act, who, when, where, how certain, who says it, and the cells that it went into. */
export function Reading({view, links}: {view: ClaimView; links: Links}) {
  const {number, claim, said, cells} = view;
  const standing = [claim.polarity === '-' ? 'denied' : null, claim.tense, claim.modality, claim.factuality];
  const lines: [string, string | null][] = [
    ['Who', actorWords(claim.actors) || null],
    ['About', claim.issue],
    ['What', claim.content],
    ['When', claim.when === null ? null : describeWhen(claim.when)],
    ['Where', [claim.place, claim.site].filter((part) => part !== null).join(', ') || null],
    ['Certainty', standing.filter((part) => part !== null).join(', ')],
    ['Firmness', claim.firmness === null ? null : spaced(claim.firmness)],
    ['Says', said ?? 'the report in its own voice'],
  ];
  return (
    <li id={`r${number}`} value={number}>
      <p>
        <a class="act" href={`#c${number}`}>
          {spaced(claim.act)}
        </a>{' '}
        {claim.plover === null ? null : <span class="code">{claim.plover}</span>}
      </p>
      <dl>
        {lines.map(([term, value]) =>
          value === null ? null : (
            <div>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {cells.length === 0 ? <p class="none">in no cell of the record</p> : <CellLinks cells={cells} links={links} />}
    </li>
  );
}

/** Who takes part, by name with the parties that it stands for; the role where it is not the doer's. */
function actorWords(actors: readonly ClaimActor[]): string {
  const groups = new Map<string, Set<string>>();
  for (const {role, name, party} of actors) {
    const key = role === 'agent' ? name : `${role} ${name}`;
    const parties = groups.get(key) ?? new Set<string>();
    if (party !== null && partyName(party) !== name) parties.add(partyName(party));
    groups.set(key, parties);
  }
  return [...groups]
    .map(([who, parties]) => (parties.size === 0 ? who : `${who} (${[...parties].join(', ')})`))
    .join('; ');
}

/** The rows of the record that words went into, each with its fields and a link to it. */
export function CellLinks({cells, links}: {cells: readonly CellLink[]; links: Links}) {
  const rows = new Map<string, {cell: CellLink; fields: Set<string>}>();
  for (const cell of cells) {
    const key = links.cell(cell);
    const row = rows.get(key) ?? {cell, fields: new Set<string>()};
    row.fields.add(fieldWords(cell.field));
    rows.set(key, row);
  }
  return (
    <ul class="cells">
      {[...rows].map(([href, {cell, fields}]) => (
        <li>
          <a href={href}>
            {cell.kind}: {cell.label}
          </a>{' '}
          <span class="fields">{[...fields].filter((field) => field !== cell.kind).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
