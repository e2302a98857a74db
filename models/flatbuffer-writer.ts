/**
 * One object of a flatbuffer to be written. Only what the pose models need: no structs, no shared
 * vtables. `existing` refers to an object of another flatbuffer that is appended, untouched, after
 * the written bytes.
 */
export type FlatbufferNode =
  | { readonly kind: 'table'; readonly fields: readonly (FlatbufferField | null)[] }
  | { readonly kind: 'references'; readonly items: readonly FlatbufferNode[] }
  | { readonly kind: 'floats'; readonly values: readonly number[] }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly align: number }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'existing'; readonly position: number };

/** A table's field, by slot: a number stored inline, or a reference to another object. */
export type FlatbufferField =
  | { readonly kind: 'u8'; readonly value: number }
  | { readonly kind: 'u32'; readonly value: number }
  | FlatbufferNode;

const HEADER_BYTES = 8;

/** Bytes a field takes inside its table. */
function inlineSize(field: FlatbufferField): 1 | 4 {
  return field.kind === 'u8' ? 1 : 4;
}

function alignUp(position: number, alignment: number): number {
  return Math.ceil(position / alignment) * alignment;
}

interface Placed {
  readonly node: FlatbufferNode;
  readonly position: number;
  /** Tables only: inline position of each slot, relative to the table; 0 = absent. */
  readonly slots: readonly number[];
}

/**
 * Lays out and writes a flatbuffer, parents before children, so that every offset points forward.
 *
 * @param root the root table.
 * @param identifier the four-character file identifier.
 * @param padTo the result's length is rounded up to a multiple of this, so that bytes appended
 * after it keep their alignment.
 * @returns the bytes; references to `existing` objects are resolved as if the other flatbuffer
 * followed at once.
 */
export function writeFlatbuffer(root: FlatbufferNode, identifier: string, padTo = 4): Uint8Array {
  const placed = new Map<FlatbufferNode, Placed>();
  let end = HEADER_BYTES;
  const queue: FlatbufferNode[] = [root];
  for (const node of queue) {
    if (node.kind === 'existing' || placed.has(node)) continue;
    const { position, slots, size, children } = layOut(node, end);
    placed.set(node, { node, position, slots });
    end = position + size;
    queue.push(...children);
  }

  const length = alignUp(end, padTo);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const positionOf = (node: FlatbufferNode): number => {
    if (node.kind === 'existing') return length + node.position;
    const found = placed.get(node);
    if (found === undefined) throw new RangeError('A flatbuffer object was referred to but never placed');
    return found.position;
  };
  const refer = (at: number, node: FlatbufferNode): void => view.setUint32(at, positionOf(node) - at, true);

  refer(0, root);
  bytes.set(new TextEncoder().encode(identifier), 4);
  for (const item of placed.values()) writeNode(item, bytes, view, refer);
  return bytes;
}

/**
 * Where a node goes when the first free byte is at `end`, how many bytes it takes, and what it
 * refers to.
 */
function layOut(
  node: Exclude<FlatbufferNode, { kind: 'existing' }>,
  end: number,
): { position: number; slots: number[]; size: number; children: FlatbufferNode[] } {
  if (node.kind === 'table') {
    const vtableBytes = 4 + 2 * node.fields.length;
    const position = alignUp(end + vtableBytes, 4);
    let size = 4;
    const slots = node.fields.map((field) => {
      if (field === null) return 0;
      const slot = alignUp(size, inlineSize(field));
      size = slot + inlineSize(field);
      return slot;
    });
    const children = node.fields.filter(
      (field): field is FlatbufferNode => field !== null && field.kind !== 'u8' && field.kind !== 'u32',
    );
    return { position, slots, size, children };
  }
  // Vectors: a 32-bit count, then the elements; a string also has a closing zero that the count
  // leaves out.
  const alignment = node.kind === 'bytes' ? node.align : 4;
  const position = alignUp(end + 4, alignment) - 4;
  switch (node.kind) {
    case 'references':
      return { position, slots: [], size: 4 + 4 * node.items.length, children: [...node.items] };
    case 'floats':
      return { position, slots: [], size: 4 + 4 * node.values.length, children: [] };
    case 'bytes':
      return { position, slots: [], size: 4 + node.bytes.length, children: [] };
    case 'string':
      return { position, slots: [], size: 5 + new TextEncoder().encode(node.text).length, children: [] };
  }
}

function writeNode(
  { node, position, slots }: Placed,
  bytes: Uint8Array,
  view: DataView,
  refer: (at: number, node: FlatbufferNode) => void,
): void {
  const setCount = (count: number): void => view.setUint32(position, count, true);
  switch (node.kind) {
    case 'existing':
      return;
    case 'references':
      setCount(node.items.length);
      node.items.forEach((item, index) => refer(position + 4 + 4 * index, item));
      return;
    case 'floats':
      setCount(node.values.length);
      node.values.forEach((value, index) => view.setFloat32(position + 4 + 4 * index, value, true));
      return;
    case 'bytes':
      setCount(node.bytes.length);
      bytes.set(node.bytes, position + 4);
      return;
    case 'string': {
      const text = new TextEncoder().encode(node.text);
      setCount(text.length);
      bytes.set(text, position + 4);
      return;
    }
    case 'table': {
      const vtableBytes = 4 + 2 * slots.length;
      const vtable = position - vtableBytes;
      let tableBytes = 4;
      node.fields.forEach((field, index) => {
        const slot = slots[index] ?? 0;
        view.setUint16(vtable + 4 + 2 * index, slot, true);
        if (field === null) return;
        tableBytes = Math.max(tableBytes, slot + inlineSize(field));
        if (field.kind === 'u8') view.setUint8(position + slot, field.value);
        else if (field.kind === 'u32') view.setUint32(position + slot, field.value, true);
        else refer(position + slot, field);
      });
      view.setUint16(vtable, vtableBytes, true);
      view.setUint16(vtable + 2, tableBytes, true);
      view.setInt32(position, vtableBytes, true);
      return;
    }
  }
}
