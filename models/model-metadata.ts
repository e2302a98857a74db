import { type FlatbufferField, type FlatbufferNode, writeFlatbuffer } from './flatbuffer-writer.ts';

/**
 * What MediaPipe Tasks must be told about a pose network: names of its tensors and how its input
 * pixels are scaled.
 */
export interface PoseNetworkDescription {
  readonly name: string;
  readonly description: string;
  /** Input value = (pixel 0-255 − mean) / std, so that it lies in [min, max]. */
  readonly input: { readonly mean: number; readonly std: number; readonly min: number; readonly max: number };
  /** Names of the output tensors in the network's order. */
  readonly outputs: readonly string[];
}

/** BlazePose person detector: 224 × 224 RGB, −1…1; 2254 anchors × 12 numbers, and a score each. */
export const DETECTOR: PoseNetworkDescription = {
  name: 'Pose detector',
  description: 'Finds people: a box and four alignment points each.',
  input: { mean: 127.5, std: 127.5, min: -1, max: 1 },
  outputs: ['raw boxes/keypoints', 'scores'],
};

/**
 * BlazePose landmark network: 256 × 256 RGB, 0…1; 39 points, presence, mask, heat map, metric
 * points.
 */
export const LANDMARKS: PoseNetworkDescription = {
  name: 'Pose landmarks',
  description: 'Places 33 body landmarks (and 6 auxiliary ones) on one person.',
  input: { mean: 0, std: 255, min: 0, max: 1 },
  outputs: ['landmarks', 'presence', 'segmentation_mask', 'heat_map', 'world_landmarks'],
};

// Members of the unions in TensorFlow Lite's metadata_schema.fbs (Apache-2.0), which this file
// follows slot by slot.
const CONTENT_FEATURE = 1;
const CONTENT_IMAGE = 2;
const COLOR_SPACE_RGB = 1;
const PROCESS_NORMALIZATION = 1;

const u8 = (value: number): FlatbufferField => ({ kind: 'u8', value });
const text = (value: string): FlatbufferNode => ({ kind: 'string', text: value });
const floats = (...values: number[]): FlatbufferNode => ({ kind: 'floats', values });
const table = (...fields: (FlatbufferField | null)[]): FlatbufferNode => ({ kind: 'table', fields });
const list = (...items: FlatbufferNode[]): FlatbufferNode => ({ kind: 'references', items });

/** The `TFLITE_METADATA` buffer (identifier `M001`) for one network. */
export function writeModelMetadata({
  name,
  description,
  input,
  outputs,
}: PoseNetworkDescription): Uint8Array {
  const image = table(
    text('image'),
    text('RGB picture'),
    null, // dimension names
    table(u8(CONTENT_IMAGE), table(u8(COLOR_SPACE_RGB))),
    list(table(u8(PROCESS_NORMALIZATION), table(floats(input.mean), floats(input.std)))),
    table(floats(input.max), floats(input.min)),
  );
  const features = outputs.map((output) =>
    table(text(output), text(output), null, table(u8(CONTENT_FEATURE), table()), null, table()),
  );
  const subgraph = table(null, null, list(image), list(...features));
  const model = table(
    text(name),
    text(description),
    text('1'),
    list(subgraph),
    null,
    null,
    null,
    text('1.0.0'),
  );
  return writeFlatbuffer(model, 'M001');
}
