/**
 * A table of a flatbuffer: where it lies and how to follow its fields. Positions are bytes from the
 * start of `view`.
 */
export interface FlatbufferTable {
  readonly view: DataView;
  readonly position: number;
}

/** The root table; throws when the file identifier (bytes 4-7) is not the one expected. */
export function rootTable(bytes: Uint8Array, identifier: string): FlatbufferTable {
  const found = String.fromCharCode(...bytes.subarray(4, 8));
  if (found !== identifier)
    throw new RangeError(`Not a ${identifier} flatbuffer: its identifier is "${found}"`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { view, position: view.getUint32(0, true) };
}

/** Position of a field's inline bytes, or null when the field is absent. */
function fieldPosition({ view, position }: FlatbufferTable, slot: number): number | null {
  const vtable = position - view.getInt32(position, true);
  const entry = 4 + 2 * slot;
  if (entry >= view.getUint16(vtable, true)) return null;
  const offset = view.getUint16(vtable + entry, true);
  return offset === 0 ? null : position + offset;
}

/** An unsigned 32-bit field; `fallback` when absent. */
export function readU32(table: FlatbufferTable, slot: number, fallback = 0): number {
  const at = fieldPosition(table, slot);
  return at === null ? fallback : table.view.getUint32(at, true);
}

/** An unsigned 8-bit field; `fallback` when absent. */
export function readU8(table: FlatbufferTable, slot: number, fallback = 0): number {
  const at = fieldPosition(table, slot);
  return at === null ? fallback : table.view.getUint8(at);
}

/** Position of the object a field refers to (table, vector or string), or null when absent. */
export function readReference(table: FlatbufferTable, slot: number): number | null {
  const at = fieldPosition(table, slot);
  return at === null ? null : at + table.view.getUint32(at, true);
}

/** The table a field refers to, or null when absent. */
export function readTable(table: FlatbufferTable, slot: number): FlatbufferTable | null {
  const position = readReference(table, slot);
  return position === null ? null : { view: table.view, position };
}

/** The tables of a vector field, in order; empty when absent. */
export function readTables(table: FlatbufferTable, slot: number): FlatbufferTable[] {
  const vector = readReference(table, slot);
  if (vector === null) return [];
  return Array.from({ length: table.view.getUint32(vector, true) }, (_, index) => {
    const at = vector + 4 + 4 * index;
    return { view: table.view, position: at + table.view.getUint32(at, true) };
  });
}

/** The bytes of a vector of bytes or of a string; null when absent. */
export function readBytes(table: FlatbufferTable, slot: number): Uint8Array | null {
  const vector = readReference(table, slot);
  if (vector === null) return null;
  const length = table.view.getUint32(vector, true);
  return new Uint8Array(table.view.buffer, table.view.byteOffset + vector + 4, length);
}

/** A string field; null when absent. */
export function readString(table: FlatbufferTable, slot: number): string | null {
  const bytes = readBytes(table, slot);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** A vector of 32-bit floats; empty when absent. */
export function readFloats(table: FlatbufferTable, slot: number): number[] {
  const vector = readReference(table, slot);
  if (vector === null) return [];
  return Array.from({ length: table.view.getUint32(vector, true) }, (_, index) =>
    table.view.getFloat32(vector + 4 + 4 * index, true),
  );
}
