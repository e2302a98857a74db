import { describe, expect, test } from 'vitest';

import {
  type FlatbufferTable,
  readFloats,
  readString,
  readTable,
  readTables,
  readU8,
  rootTable,
} from '../../../models/flatbuffer-reader.ts';
import { DETECTOR, LANDMARKS, writeModelMetadata } from '../../../models/model-metadata.ts';

/** Slots as in TensorFlow Lite's metadata_schema.fbs. */
function subgraphOf(metadata: Uint8Array): FlatbufferTable {
  return readTables(rootTable(metadata, 'M001'), 3)[0]!;
}

describe('writeModelMetadata', () => {
  test.each([
    [DETECTOR, [127.5], [127.5], [1], [-1]],
    [LANDMARKS, [0], [255], [1], [0]],
  ])('says how $name scales its RGB input', (network, mean, std, max, min) => {
    const image = readTables(subgraphOf(writeModelMetadata(network)), 2)[0]!;
    const content = readTable(image, 3)!;
    expect(readU8(content, 0), 'content is an image').toBe(2);
    expect(readU8(readTable(content, 1)!, 0), 'colour space is RGB').toBe(1);
    const step = readTables(image, 4)[0]!;
    expect(readU8(step, 0), 'processing is a normalisation').toBe(1);
    const options = readTable(step, 1)!;
    expect([readFloats(options, 0), readFloats(options, 1)]).toEqual([mean, std]);
    const range = readTable(image, 5)!;
    expect([readFloats(range, 0), readFloats(range, 1)]).toEqual([max, min]);
  });

  test('names every output tensor in order', () => {
    const names = readTables(subgraphOf(writeModelMetadata(LANDMARKS)), 3).map((tensor) =>
      readString(tensor, 0),
    );
    expect(names).toEqual(['landmarks', 'presence', 'segmentation_mask', 'heat_map', 'world_landmarks']);
  });
});
