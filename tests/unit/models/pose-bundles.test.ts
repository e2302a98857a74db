import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { METADATA_NAME } from '../../../models/add-metadata.ts';
import { readString, readTables, rootTable } from '../../../models/flatbuffer-reader.ts';
import { MODELS_FOLDER, readModelManifest, staleModels } from '../../../models/pose-bundles.ts';
import { packTaskBundle } from '../../../models/task-bundle.ts';

const manifest = await readModelManifest();

describe('pose bundles', () => {
  test('on disk are the bytes that the manifest tells', async () => {
    expect(Object.keys(manifest.outputs)).toEqual([
      'pose_landmarker_lite.task',
      'pose_landmarker_full.task',
      'pose_landmarker_heavy.task',
    ]);
    expect(await staleModels(manifest)).toEqual([]);
  });

  test('a bundle whose checksum differs or whose file is missing is stale', async () => {
    const wrong = { detector: '', landmarks: '', sha256: '0'.repeat(64) };
    const outputs = { 'pose_landmarker_lite.task': wrong, 'pose_landmarker_none.task': wrong };
    expect(await staleModels({ ...manifest, outputs })).toEqual(Object.keys(outputs));
  });

  test.each(Object.keys(manifest.outputs))(
    '%s holds two networks, stored, each with metadata',
    async (name) => {
      const bundle = await readFile(join(MODELS_FOLDER, name));
      const sizes: number[] = [];
      const entries = unzipSync(bundle, {
        filter: ({ compression, originalSize }) => {
          expect(compression, 'stored, not deflated').toBe(0);
          sizes.push(originalSize);
          return true;
        },
      });
      expect(Object.keys(entries)).toEqual(['pose_detector.tflite', 'pose_landmarks_detector.tflite']);
      expect(Object.values(entries).map(({ length }) => length)).toEqual(sizes);
      for (const network of Object.values(entries)) {
        const names = readTables(rootTable(network, 'TFL3'), 6).map((entry) => readString(entry, 0));
        expect(names).toContain(METADATA_NAME);
      }
    },
  );

  test('packing refuses what is not a network', () => {
    expect(() => packTaskBundle(new Uint8Array(64), new Uint8Array(64))).toThrow(RangeError);
  });
});
