import { readReference, readString, readTables, readU32, rootTable } from './flatbuffer-reader.ts';
import { type FlatbufferField, type FlatbufferNode, writeFlatbuffer } from './flatbuffer-writer.ts';

// Slots of TensorFlow Lite's schema.fbs (Apache-2.0): table Model.
const VERSION = 0;
const OPERATOR_CODES = 1;
const SUBGRAPHS = 2;
const DESCRIPTION = 3;
const BUFFERS = 4;
const METADATA_BUFFER = 5;
const METADATA = 6;
const SIGNATURE_DEFS = 7;

/**
 * Buffers are force-aligned to 16 bytes in the schema; 64 keeps that and a cache line for the file
 * that follows.
 */
const ALIGNMENT = 64;
const BUFFER_ALIGNMENT = 16;

/** Name under which MediaPipe Tasks looks for the metadata. */
export const METADATA_NAME = 'TFLITE_METADATA';

/**
 * Adds a metadata buffer to a TensorFlow Lite model without re-serialising it.
 *
 * A new root table, with `buffers` and `metadata` vectors one entry longer than the old ones, is
 * written before the old file; everything else is referred to where it lies. The old bytes stay as
 * they are, so the network is bit for bit the published one, and flatbuffer offsets, which may only
 * point forward, stay legal.
 *
 * @param model the bytes of a `.tflite` file.
 * @param metadata the bytes of its metadata flatbuffer.
 * @throws RangeError when `model` is not a TensorFlow Lite model, or already has such metadata.
 */
export function addMetadata(model: Uint8Array, metadata: Uint8Array): Uint8Array {
  const root = rootTable(model, 'TFL3');
  const entries = readTables(root, METADATA);
  if (entries.some((entry) => readString(entry, 0) === METADATA_NAME))
    throw new RangeError(`The model already has ${METADATA_NAME}`);
  const buffers = readTables(root, BUFFERS);

  const existing = (position: number): FlatbufferNode => ({ kind: 'existing', position });
  const same = (slot: number): FlatbufferField | null => {
    const position = readReference(root, slot);
    return position === null ? null : existing(position);
  };
  const extended = (tables: readonly { position: number }[], added: FlatbufferNode): FlatbufferNode => ({
    kind: 'references',
    items: [...tables.map(({ position }) => existing(position)), added],
  });

  const buffer: FlatbufferNode = {
    kind: 'table',
    fields: [{ kind: 'bytes', bytes: metadata, align: BUFFER_ALIGNMENT }],
  };
  const entry: FlatbufferNode = {
    kind: 'table',
    fields: [
      { kind: 'string', text: METADATA_NAME },
      { kind: 'u32', value: buffers.length },
    ],
  };
  const fields: (FlatbufferField | null)[] = [];
  fields[VERSION] = { kind: 'u32', value: readU32(root, VERSION) };
  fields[OPERATOR_CODES] = same(OPERATOR_CODES);
  fields[SUBGRAPHS] = same(SUBGRAPHS);
  fields[DESCRIPTION] = same(DESCRIPTION);
  fields[BUFFERS] = extended(buffers, buffer);
  fields[METADATA_BUFFER] = same(METADATA_BUFFER);
  fields[METADATA] = extended(entries, entry);
  fields[SIGNATURE_DEFS] = same(SIGNATURE_DEFS);

  const head = writeFlatbuffer({ kind: 'table', fields }, 'TFL3', ALIGNMENT);
  const result = new Uint8Array(head.length + model.length);
  result.set(head);
  result.set(model, head.length);
  return result;
}
