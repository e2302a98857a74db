import { expect, test } from 'vitest';
import { runnersOf } from '../../../src/state/session/runners.ts';
import type { SessionRecord } from '../../../src/storage/session-record.ts';

type Clip = SessionRecord['clips'][number];
const clip = (nearSide: Clip['nearSide'], heightM?: number): Clip =>
  ({ nearSide, context: { slowMotion: 1, model: 'heavy', ...(heightM && { heightM }) } }) as Clip;
const run = (runner: string | undefined, ...clips: Clip[]): SessionRecord =>
  ({ ...(runner && { runner }), clips }) as SessionRecord;

test('runners come who ran last first, with the height entered last and the side filmed most', () => {
  const runs = [
    run('Ben', clip(null)),
    run('Anna', clip('right'), clip(null)),
    run(undefined, clip('left', 1.9)),
    run('Anna', clip('left', 1.7)),
    run('Anna', clip('left', 1.6)),
  ];
  expect(runnersOf(runs)).toEqual([
    { name: 'Ben', runs: 1, heightM: null, usualSide: null },
    { name: 'Anna', runs: 3, heightM: 1.7, usualSide: 'left' },
  ]);
});

test('of as many clips from either side the newest tells', () => {
  const [anna] = runnersOf([run('Anna', clip('right')), run('Anna', clip('left'))]);
  expect(anna?.usualSide).toBe('right');
});
