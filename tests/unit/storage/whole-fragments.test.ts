import { expect, it } from 'vitest';

import { wholeFragmentsLength } from '../../../src/storage/whole-fragments.ts';

function box(type: string, payload: number): Uint8Array {
  const bytes = new Uint8Array(8 + payload);
  new DataView(bytes.buffer).setUint32(0, bytes.length);
  [...type].forEach((letter, i) => (bytes[4 + i] = letter.charCodeAt(0)));
  return bytes;
}

function length(...parts: Uint8Array[]): Promise<number> {
  const file = Uint8Array.from(parts.flatMap((part) => [...part]));
  return wholeFragmentsLength(file.length, (from, to) =>
    Promise.resolve(new DataView(file.buffer, from, to - from)),
  );
}

it('ends with the last whole fragment', async () => {
  const head = [box('ftyp', 16), box('moov', 100)];
  const fragment = [box('moof', 40), box('mdat', 200)];
  const whole = 24 + 108 + 48 + 208;
  expect(await length(...head, ...fragment)).toBe(whole);
  expect(await length(...head, ...fragment, box('moof', 40)), 'its data never came').toBe(whole);
  expect(await length(...head, ...fragment, box('moof', 40), box('mdat', 90).slice(0, 50))).toBe(whole);
  expect(await length(...head, ...fragment, new Uint8Array(5)), 'half a header').toBe(whole);
  expect(await length(...head, ...fragment, ...fragment)).toBe(whole + 256);
});

it('is nothing without a whole fragment', async () => {
  expect(await length()).toBe(0);
  expect(await length(box('ftyp', 16), box('moov', 100), box('moof', 8))).toBe(0);
});
