import { describe, expect, test } from 'vitest';

import { addMetadata, METADATA_NAME } from '../../../models/add-metadata.ts';
import { readBytes, readString, readTables, readU32, rootTable } from '../../../models/flatbuffer-reader.ts';
import { type FlatbufferNode, writeFlatbuffer } from '../../../models/flatbuffer-writer.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** A model with two buffers and one metadata entry, and nothing else. */
function smallModel(): Uint8Array {
  const buffer = (...values: number[]): FlatbufferNode => ({
    kind: 'table',
    fields: [{ kind: 'bytes', bytes: bytes(...values), align: 16 }],
  });
  const entry: FlatbufferNode = {
    kind: 'table',
    fields: [
      { kind: 'string', text: 'min_runtime_version' },
      { kind: 'u32', value: 1 },
    ],
  };
  return writeFlatbuffer(
    {
      kind: 'table',
      fields: [
        { kind: 'u32', value: 3 },
        null,
        null,
        { kind: 'string', text: 'a description' },
        { kind: 'references', items: [buffer(1, 2, 3), buffer(4, 5)] },
        null,
        { kind: 'references', items: [entry] },
      ],
    },
    'TFL3',
  );
}

describe('addMetadata', () => {
  const model = smallModel();
  const extended = addMetadata(model, bytes(9, 8, 7));
  const root = rootTable(extended, 'TFL3');

  test('keeps the old file, untouched, at its end and aligned to 64 bytes', () => {
    const head = extended.length - model.length;
    expect(head % 64).toBe(0);
    expect(extended.slice(head)).toEqual(model);
  });

  test('keeps version, description, buffers and metadata reachable from the new root', () => {
    expect(readU32(root, 0)).toBe(3);
    expect(readString(root, 3)).toBe('a description');
    const [first, second] = readTables(root, 4);
    expect(readBytes(first!, 0)).toEqual(bytes(1, 2, 3));
    expect(readBytes(second!, 0)).toEqual(bytes(4, 5));
    expect(readString(readTables(root, 6)[0]!, 0)).toBe('min_runtime_version');
  });

  test('adds the metadata as the last buffer, 16-byte aligned, named for MediaPipe Tasks', () => {
    const entry = readTables(root, 6)[1]!;
    expect(readString(entry, 0)).toBe(METADATA_NAME);
    expect(readU32(entry, 1)).toBe(2);
    const metadata = readBytes(readTables(root, 4)[2]!, 0)!;
    expect(metadata).toEqual(bytes(9, 8, 7));
    expect((metadata.byteOffset - extended.byteOffset) % 16).toBe(0);
  });

  test('refuses a file that is not a TensorFlow Lite model, and one that has metadata', () => {
    expect(() => addMetadata(bytes(0, 0, 0, 0, 80, 75, 3, 4), bytes(1))).toThrow(RangeError);
    expect(() => addMetadata(extended, bytes(1))).toThrow(/already has/);
  });
});
