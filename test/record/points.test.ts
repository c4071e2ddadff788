import {describe, expect, it} from 'vitest';
import {trackOf} from './build.ts';

const held = '05-01 held #1 04-30';

describe('outcomes along the ladder of firmness', () => {
  const outcomes = (script: string) =>
    trackOf(script)
      .outcomes.map(
        ({text, firmness, history}) =>
          `${text}: ${firmness}${history.length > 1 ? ` after ${history.length - 1}` : ''}`,
      )
      .join(' | ');
  it.each<[string, string]>([
    [`${held}; agree fishing quota`, 'fishing quota: agreed'],
    [`${held}; agree-in-principle fishing quota`, 'fishing quota: preliminary'],
    [`${held}; agree-in-principle fishing quota / 05-09 agree fishing quota`, 'fishing quota: agreed after 1'],
    [`${held}; agree fishing quota / 05-09 agree-in-principle fishing quota`, 'fishing quota: agreed'],
    [`${held}; agree fishing quota / 05-09 suspend fishing quota`, 'fishing quota: suspended after 1'],
    [`${held}; agree fishing quota / 05-09 lapse fishing quota`, 'fishing quota: lapsed after 1'],
    [`${held}; agree fishing quota / 05-09 reverse fishing quota`, 'fishing quota: reversed after 1'],
    [
      `${held}; agree halt dredging works / 05-09 suspend dredging works`,
      'halt dredging works: in-force after 1 | dredging works: in-force',
    ],
    [`${held}; agree fishing quota; agree border crossing`, 'fishing quota: agreed | border crossing: agreed'],
    [`${held}; PER release nine sailors`, 'nine sailors: in-force'],
    [
      `${held}; agree release nine sailors / 05-09 PER release nine sailors`,
      'release nine sailors: in-force after 1 | nine sailors: in-force',
    ],
    [
      `${held}; agree release nine sailors / 05-09 PER release two reporters`,
      'release nine sailors: agreed | two reporters: in-force',
    ],
    [`${held}; agree ceasefire / 05-09 sign a new ceasefire`, 'ceasefire: agreed | a new ceasefire: formalised'],
    [`${held}; PER sign an order that lifts visas`, 'an order that lifts visas: formalised'],
    [`${held}; PER sign the order`, ''],
    [
      `${held}; agree fishing quota / 07-20 held #2 07-19; agree fishing quota`,
      'fishing quota: agreed | fishing quota: agreed',
    ],
    [`${held}; agree fishing quota / 05-20 agree fishing quota`, 'fishing quota: agreed'],
    [`${held}; PER decide lift the curbs`, 'lift the curbs: formalised'],
    [`${held}; PER decide send a team`, ''],
    [`${held}; PER agree close the post; CHL agree close no post`, 'close the post: agreed | close no post: agreed'],
    [`${held}; PER resume the issue of visas`, 'the issue of visas: in-force'],
    [`${held}; PER resume the peace talks`, ''],
    [`${held}; PER suspend the sale of gas`, 'the sale of gas: in-force'],
    [`${held}; PER suspend the plan for gas`, ''],
    [`${held}; PER demand fishing quota`, ''],
    [
      `${held}; agree swap the readings of the gauges / 06-09 PER suspend suspended the swap of gauge readings`,
      'swap the readings of the gauges: suspended after 1',
    ],
    [
      `${held}; agree swap gauge readings / 06-09 PER suspend the gauge readings / 06-20 PER resume the gauge readings`,
      'swap gauge readings: in-force after 2',
    ],
    [
      `${held}; agree fishing quota / 06-09 PER suspend their part in the talks on the fishing quota`,
      'fishing quota: agreed',
    ],
    [`${held}; agree the date of the next round`, ''],
    [`${held}; agree the date of the handover`, 'the date of the handover: agreed'],
    [`${held}; PER agree lead the Peruvian delegation`, ''],
    [`${held}; agree keep talking`, ''],
    [`${held}; agree continue to work towards a joint register`, 'continue to work towards a joint register: agreed'],
    [`${held}; PER agree study these proposals`, ''],
    [`${held}; PER agree study the route`, 'study the route: agreed'],
    [`${held}; sign any agreement`, ''],
    [`${held}; PER release freed him on Monday`, ''],
    [`${held}; PER release freed nine sailors on Monday`, 'freed nine sailors on Monday: in-force'],
    [`${held}; PER return handed over the counter-proposals`, ''],
    [`${held}; PER return handed over the boats`, 'handed over the boats: in-force'],
    [`${held}; PER recognise recognised the importance of the border`, ''],
    [`${held}; PER recognise recognised the border`, 'recognised the border: in-force'],
    [`${held}; PER impose duties that are imposed on fish`, ''],
    [`${held}; BRA release nine sailors`, ''],
  ])('%s', (script, expected) => expect(outcomes(script)).toBe(expected));
});

describe('issues', () => {
  const issues = (script: string) =>
    trackOf(script)
      .issues.map(({label, status, positions}) =>
        [`${label}: ${status}`, ...positions.map(({party, stance}) => `${party} ${stance}`)].join(', '),
      )
      .join(' | ');
  it.each<[string, string]>([
    [`${held}; PER demand fishing quota`, 'fishing quota: open, PER demand'],
    [`${held}; PER demand fishing quota; CHL reject fishing quota`, 'fishing quota: refused, PER demand, CHL reject'],
    [
      `${held}; PER demand fishing quotas / 05-09 CHL offer the fishing quota`,
      'fishing quotas: open, PER demand, CHL offer',
    ],
    [`${held}; PER demand fishing quota / 05-09 agree fishing quota`, 'fishing quota: agreed, PER demand'],
    [`${held}; PER demand fishing quota / 05-09 agree-in-principle fishing quota`, 'fishing quota: moving, PER demand'],
    [`${held}; PER demand fishing quota / 05-09 sign fishing quota`, 'fishing quota: settled, PER demand'],
    [`${held}; work fishing quota`, 'fishing quota: moving'],
    [`${held}; PER demand fishing quota; CHL accept fishing quota`, 'fishing quota: moving, PER demand, CHL accept'],
    [`${held}; CHL reject proposal for fishing quota`, 'proposal for fishing quota: refused, CHL reject'],
    [`${held}; open fishing quota`, 'fishing quota: open'],
    [
      `${held}; PER demand fishing quota; PER demand border crossing`,
      'fishing quota: open, PER demand | border crossing: open, PER demand',
    ],
    [`${held}; PER demand fishing quota / 05-09 PER demand fishing quota`, 'fishing quota: open, PER demand'],
    [
      `${held}; PER demand duties on wine; CHL demand duties on barley`,
      'duties on wine: open, PER demand | duties on barley: open, CHL demand',
    ],
    [`${held}; PER demand duties on wine; CHL demand wine duties`, 'duties on wine: open, PER demand, CHL demand'],
    [
      `${held}; PER demand hostile policy; CHL demand hostile coastal patrols`,
      'hostile policy: open, PER demand | hostile coastal patrols: open, CHL demand',
    ],
    [`${held}; PER demand further details`, ''],
    [`${held}; PER demand further details of the catch`, 'further details of the catch: open, PER demand'],
    [`${held}; BRA demand fishing quota`, ''],
    [
      `${held}; PER demand fishing quota; CHL reject fishing quota / 05-09 CHL accept fishing quota`,
      'fishing quota: moving, PER demand, CHL reject, CHL accept',
    ],
    [
      `${held}; PER demand the Arica plains; CHL reject the Arica plains / 05-09 agree leave Arica to both`,
      'the Arica plains: agreed, PER demand, CHL reject',
    ],
    [`${held}; agree fishing quota / 05-09 open fishing quota`, 'fishing quota: open'],
    [`${held}; PER demand tariffs / 05-09 CHL impose tariffs`, 'tariffs: open, PER demand'],
    [`${held}; PER release nine sailors`, ''],
    [`${held}; PER demand nine sailors / 05-09 CHL release nine sailors`, 'nine sailors: settled, PER demand'],
  ])('%s', (script, expected) => expect(issues(script)).toBe(expected));
});
