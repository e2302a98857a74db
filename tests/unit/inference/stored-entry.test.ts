import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { storedEntry } from '../../../src/inference/litert/stored-entry.ts';

const FILES = { 'one.tflite': strToU8('first network'), 'two.tflite': strToU8('second network, longer') };

describe('storedEntry', () => {
  test('gives each file where it lies, without a copy', () => {
    const bundle = zipSync(FILES, { level: 0 });
    for (const [name, bytes] of Object.entries(FILES)) {
      const entry = storedEntry(bundle, name);
      expect([...entry]).toEqual([...bytes]);
      expect(entry.buffer).toBe(bundle.buffer);
    }
  });

  test.each([
    ['a file that is not there', zipSync(FILES, { level: 0 }), 'three.tflite'],
    ['a deflated bundle', zipSync({ 'one.tflite': new Uint8Array(500) }, { level: 6 }), 'one.tflite'],
    ['a bundle cut short', zipSync(FILES, { level: 0 }).subarray(0, 60), 'two.tflite'],
    ['a page in place of the bundle', strToU8('<!doctype html><title>Not found</title>'), 'one.tflite'],
  ])('refuses %s', (_, bundle, name) => {
    expect(() => storedEntry(bundle, name)).toThrow(expect.objectContaining({ code: 'model-load-failed' }));
  });
});
