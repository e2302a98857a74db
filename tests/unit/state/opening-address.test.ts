import { expect, test } from 'vitest';
import { openingAddress } from '../../../src/state/compare/opening-address.ts';
import type { SessionRecord } from '../../../src/storage/session-record.ts';

type Clip = Pick<SessionRecord['clips'][number], 'view' | 'nearSide' | 'refused'>;
const run = (id: string, ...clips: Clip[]): SessionRecord => ({ id, clips }) as SessionRecord;
const side = (nearSide: 'left' | 'right'): Clip => ({ view: 'side', nearSide, refused: false });
const rear: Clip = { view: 'rear', nearSide: null, refused: false };

test('the comparison opens on left and right of the newest run that can tell them apart', () => {
  const address = openingAddress([run('new', side('right')), run('rear', side('right'), rear)]);
  expect(address).toEqual({ a: { id: 'rear', clip: 0 }, b: null, mode: 'sides' });
  expect(openingAddress([run('both', side('right'), side('left'))])).toMatchObject({ mode: 'sides' });
});

test('without one it opens on the last two, the older first, and never on a refused run', () => {
  const refused = run('no', { ...rear, refused: true });
  const two = [refused, run('new', side('right')), run('old', side('right'))];
  expect(openingAddress(two)).toEqual({ a: { id: 'old', clip: 0 }, b: { id: 'new', clip: 0 } });
  expect(openingAddress(two.slice(0, 2))).toBeNull();
});
