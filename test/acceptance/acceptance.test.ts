import {expect, test} from 'vitest';
import {scoreTrack} from '../tracks/engine.ts';
import {goldTracks} from '../tracks/load.ts';
import {THRESHOLDS} from './thresholds.ts';

const present = new Map(goldTracks().map((track) => [`${track.origin}/${track.name}`, track]));

test.each(Object.entries(THRESHOLDS))('%s', (name, least) => {
  const track = present.get(name);
  if (!track) {
    expect(name, 'only what lies beside the clone may be absent').toMatch(/^acceptance\//);
    console.warn(`${name}: its folder is absent, nothing was tested`);
    return;
  }
  const {share, invented, missed} = scoreTrack(track);
  expect(invented.length, `invented:\n${invented.join('\n')}`).toBeLessThanOrEqual(least.invented);
  expect(share, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(least.share);
});
