import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { neededFiles } from '../../../src/offline/needed-files.ts';

const MEDIAPIPE = 'https://host/app/assets/vision_wasm_module_internal-CgkWg6EJ.wasm';
const LITERT = 'https://host/app/assets/litert_wasm_compat_internal-33YBP2yd.wasm';
const MODEL = 'https://host/app/assets/pose_landmarker_lite-oQ0fowal.task';

test('one of the two WebAssembly files is kept, and all else', () => {
  expect(neededFiles([MEDIAPIPE, LITERT, MODEL], true)).toEqual([MEDIAPIPE, MODEL]);
  expect(neededFiles([MEDIAPIPE, LITERT, MODEL], false)).toEqual([LITERT, MODEL]);
});

test('the names are those that the estimators import', () => {
  const source = (path: string): string =>
    readFileSync(join(import.meta.dirname, '../../../src/inference', path), 'utf8');
  expect(source('model-manifest.ts')).toMatch(/\/vision_wasm\w*\.wasm\?url/);
  expect(source('litert/litert-runtime.ts')).toMatch(/\/litert_wasm\w*\.wasm\?url/);
});
