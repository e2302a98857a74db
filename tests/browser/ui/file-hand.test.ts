import { afterEach, expect, test, vi } from 'vitest';
import { FileHand } from '../../../src/ui/kit/file-hand.svelte.ts';

const FILE = new File(['x'], 'landings.png', { type: 'image/png' });

/** The share sheet answers the presses in turn: opened, or the name of why not. */
function sheet(...answers: readonly (string | null)[]) {
  const share = vi.fn<(data: ShareData) => Promise<void>>();
  for (const name of answers) {
    if (name === null) share.mockResolvedValueOnce();
    else share.mockRejectedValueOnce(new DOMException('', name));
  }
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  return share;
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

test('what took too long to make is sent by the next press, without being made again', async () => {
  const share = sheet('NotAllowedError', null);
  const make = vi.fn(() => Promise.resolve(FILE));
  const hand = new FileHand<string>(() => 'failed');
  await hand.send('a', make, 'Run');
  expect(hand.said).toBe('Press again: it is ready now.');
  await hand.send('a', make, 'Run');
  expect(hand.said).toBe('Handed over landings.png');
  expect(make).toHaveBeenCalledTimes(1);
  expect(share).toHaveBeenLastCalledWith({ files: [FILE], title: 'Run' });
});

test('what waits for a press is that file only', async () => {
  sheet('NotAllowedError', null);
  const make = vi.fn(() => Promise.resolve(FILE));
  const hand = new FileHand<string>(() => 'failed');
  await hand.send('a', make, 'Run');
  await hand.send('b', make, 'Run');
  expect(make).toHaveBeenCalledTimes(2);
});

test('a sheet that was closed handed nothing over, and a file that cannot be made says so', async () => {
  sheet('AbortError');
  const hand = new FileHand<string>(() => 'It could not be made.');
  await hand.send('a', () => Promise.resolve(FILE), 'Run');
  expect(hand.said).toBe('');
  await hand.save('a', () => Promise.reject(new Error('no room')));
  expect(hand.said).toBe('It could not be made.');
  expect(hand.busy).toBeNull();
});
