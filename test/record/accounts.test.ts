import {describe, expect, it} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {fold} from '../../src/record/index.ts';
import {isRefusal, parseReport, type Report} from '../../src/report/index.ts';

const body = `Delegations of Chile and Peru met in Lima on Tuesday and agreed to extend the fishing accord by six months.
The Chilean delegation was led by Deputy Foreign Minister Ana Rojas, and the Peruvian side by Ambassador Luis Prado.
"We have come a good way," Rojas said after the meeting. The two countries have argued over access to coastal waters
for years, and the accord would have run out at the end of the month. A next round is to be held in Santiago in May.
Fishermen in both countries had urged their governments to find a solution before the season begins.`;

function report(source: string, headline: string, text: string, day = '2024-03-05'): Report {
  const item = {uri: `urn:${source}:${headline}`, versioncreated: `${day}T12:00:00Z`, headline, body_text: text};
  const bytes = new TextEncoder().encode(JSON.stringify({...item, infosource: [{name: source}]}));
  const parsed = parseReport(bytes, {name: 'item.json'});
  if (isRefusal(parsed)) throw new Error(parsed.reason);
  return parsed;
}

const recordOf = (reports: Report[], asOf?: string) =>
  fold(
    reports.map((each) => read(each)),
    asOf ? {asOf} : {},
  );
const extension = (reports: Report[]) =>
  recordOf(reports).tracks[0]!.outcomes.find(({text}) => text.includes('extend'))!;

describe('one wire at ten sites', () => {
  const sites = [...'ABCDEFGHIJ'].map((site) => report(`Site ${site}`, `Talks, says ${site}`, body));

  it('is one account with ten places', () => {
    const {corroboration, evidence} = extension(sites);
    expect(new Set(evidence.map(({document}) => document)).size).toBe(10);
    expect(corroboration).toBe(1);
    expect(recordOf(sites).tracks[0]!.rounds[0]!.corroboration).toBe(1);
  });

  it('says each thing once', () => {
    const quotes = recordOf(sites).tracks[0]!.statements.map(({quote}) => quote);
    expect(quotes).toHaveLength(new Set(quotes).size);
    expect(quotes.join()).toContain('We have come a good way');
  });

  it('another report makes it two accounts', () => {
    const text = 'Delegations of Chile and Peru met in Lima and agreed to extend the fishing accord by six months.';
    expect(extension([...sites, report('Bel', 'Sides meet', text)]).corroboration).toBe(2);
  });
});

describe('a later version', () => {
  const first = report('Ada', 'Chile and Peru extend accord', body);
  const corrected = body.replace('six months', 'nine months');
  const second = report('Ada', 'CORRECTED-Chile and Peru extend accord', corrected, '2024-03-06');

  it('takes the place of the first', () => {
    const {amount, evidence} = extension([second, first]);
    expect(amount?.value).toBe(9);
    expect(evidence.map(({document}) => document)).not.toContain(first.id);
  });

  it('is not known before its day', () => {
    const [track] = recordOf([second, first], '2024-03-05').tracks;
    expect(track!.outcomes.map(({amount}) => amount?.value ?? null)).toContain(6);
  });
});
