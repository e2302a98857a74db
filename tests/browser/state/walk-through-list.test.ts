import { expect, test } from 'vitest';

import { WalkThrough } from '../../../src/state/session/walk-through.svelte.ts';
import type { StoredWalkThrough, WalkThroughStore } from '../../../src/storage/walk-through-store.ts';
import { connectWalkThrough } from '../../../src/workers/walk-through/client/walk-through-client.ts';
import { eventually } from './visited-page.ts';

const TAKE: StoredWalkThrough = {
  name: 'walk-through-1-run.mp4',
  createdMs: 1,
  file: new File(['x'], 'walk-through-1-run.mp4'),
};

/** A store that reads, or removes, only while it is asked to. */
function fragileStore(): WalkThroughStore & { canList: boolean; canRemove: boolean } {
  return {
    canList: true,
    canRemove: true,
    list() {
      return this.canList
        ? Promise.resolve([TAKE])
        : Promise.reject(new DOMException('io', 'NotReadableError'));
    },
    remove() {
      return this.canRemove
        ? Promise.resolve()
        : Promise.reject(new DOMException('held', 'NoModificationAllowedError'));
    },
    sweep: () => Promise.resolve(),
    restore: () => Promise.resolve(true),
  };
}

test('a list that cannot be read says so, and is no empty list', async () => {
  const store = fragileStore();
  store.canList = false;
  const walkThrough = new WalkThrough('run', store, connectWalkThrough);
  await eventually(() => expect(walkThrough.storeFailure).toMatchObject({ code: 'storage-failed' }));
  expect(walkThrough.storeFailure?.detail).toContain('io');

  store.canList = true;
  await walkThrough.load();
  expect(walkThrough.storeFailure).toBeNull();
  expect(walkThrough.takes).toEqual([TAKE]);

  store.canList = false;
  await walkThrough.load();
  expect(walkThrough.takes, 'what was listed before stays').toEqual([TAKE]);
});

test('what cannot be removed stays in the list, and why is said', async () => {
  const store = fragileStore();
  store.canRemove = false;
  const walkThrough = new WalkThrough('run', store, connectWalkThrough);
  await eventually(() => expect(walkThrough.takes).toEqual([TAKE]));
  await walkThrough.remove(TAKE);
  expect(walkThrough.takes).toEqual([TAKE]);
  expect(walkThrough.storeFailure).not.toBeNull();
});
