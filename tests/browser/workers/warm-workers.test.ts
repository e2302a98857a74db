import { beforeEach, expect, test, vi } from 'vitest';

import { WarmWorkers, type WarmthLimits } from '../../../src/workers/pose/client/warm-workers.ts';
import { scriptedWorker } from './scripted-worker.ts';

const SCAN = { errand: 'scan', loaded: 'full' } as const;
const LANE = { errand: 'lane', loaded: 'heavy CPU' } as const;
const OTHER_LANE = { errand: 'lane', loaded: 'lite CPU' } as const;

let script: ReturnType<typeof scriptedWorker>;
beforeEach(() => (script = scriptedWorker('onmessage = () => undefined')));

function workers(limits: Partial<WarmthLimits> = {}, onletgo?: () => void): WarmWorkers {
  return new WarmWorkers(script.create, { most: 3, idleS: 60, hiddenS: 60, ...limits }, onletgo);
}

test('who has loaded what is asked for comes back; a worker that has loaded nothing will do', () => {
  const warm = workers();
  const [scan, lane, blank] = [warm.take(SCAN), warm.take(LANE), warm.take(null)];
  warm.put(scan, SCAN);
  warm.put(lane, LANE);
  warm.put(blank, null);
  expect(warm.take(LANE)).toBe(lane);
  expect(warm.take(SCAN)).toBe(scan);
  expect(warm.take(LANE)).toBe(blank);
  expect([scan, lane, blank]).not.toContain(warm.take(LANE));
  expect(script.ended()).toBe(0);
});

test('another model for the same errand ends those that hold the one before, and no others', () => {
  const warm = workers();
  const [scan, lane] = [warm.take(SCAN), warm.take(LANE)];
  warm.put(scan, SCAN);
  warm.put(lane, LANE);
  warm.take(OTHER_LANE);
  expect([warm.count(LANE), warm.count(SCAN), script.ended()]).toEqual([0, 1, 1]);
});

test('no more wait than there is room for: who has waited longest goes', () => {
  const warm = workers({ most: 2 });
  const taken = [SCAN, LANE, LANE].map((role) => ({ role, worker: warm.take(role) }));
  for (const { role, worker } of taken) warm.put(worker, role);
  expect([warm.count(SCAN), warm.count(LANE), script.ended()]).toEqual([0, 2, 1]);
  const none = workers({ most: 0 });
  none.put(none.take(SCAN), SCAN);
  expect([none.count(SCAN), script.ended()]).toEqual([0, 2]);
});

test('all are let go when nothing was asked of them for a while', async () => {
  const onletgo = vi.fn();
  const warm = workers({ idleS: 0.05 }, onletgo);
  const atWork = warm.take(LANE);
  warm.put(warm.take(SCAN), SCAN);
  await vi.waitFor(() => expect(onletgo).toHaveBeenCalled());
  expect([warm.count(SCAN), script.ended()]).toEqual([0, 1]);
  // Whoever is at work goes on.
  warm.put(atWork, LANE);
  expect(warm.count(LANE)).toBe(1);
});

test('one that dies while it waits is not handed out', async () => {
  const dying = scriptedWorker(`onmessage = () => { throw new Error('out of memory'); }`);
  const warm = new WarmWorkers(dying.create, { most: 3, idleS: 60, hiddenS: 60 });
  const worker = warm.take(LANE);
  warm.put(worker, LANE);
  worker.postMessage('go');
  await vi.waitFor(() => expect(warm.count(LANE)).toBe(0));
  expect(warm.take(LANE)).not.toBe(worker);
});
