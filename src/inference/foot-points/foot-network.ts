import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import simdWasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import wasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import {
  add,
  env,
  fused,
  relu,
  setBackend,
  tensor1d,
  tensor4d,
  tidy,
  type Tensor1D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import { InferenceError } from '../inference-error.ts';
import { FOOT_CHANNELS, FOOT_PICTURE_SIZE } from './foot-picture.ts';
import { NUMBERS_PER_CELL } from './read-foot-points.ts';

interface LayerShape {
  readonly kernel: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly stride: number;
  readonly dilation: number;
  /** `add`: what goes in is added to what comes out. */
  readonly then: 'relu' | 'add' | 'nothing';
}

const WIDTH = 48;
const step = (dilation: number): LayerShape => ({
  kernel: 3,
  inputs: WIDTH,
  outputs: WIDTH,
  stride: 1,
  dilation,
  then: 'add',
});

/** As `models/foot-points/train.py` trains it. */
const LAYERS: readonly LayerShape[] = [
  { kernel: 5, inputs: FOOT_CHANNELS, outputs: 16, stride: 2, dilation: 1, then: 'relu' },
  { kernel: 3, inputs: 16, outputs: 24, stride: 1, dilation: 1, then: 'relu' },
  { kernel: 3, inputs: 24, outputs: WIDTH, stride: 2, dilation: 1, then: 'relu' },
  ...[1, 2, 4, 1].map(step),
  { kernel: 1, inputs: WIDTH, outputs: 32, stride: 1, dilation: 1, then: 'relu' },
  { kernel: 1, inputs: 32, outputs: NUMBERS_PER_CELL, stride: 1, dilation: 1, then: 'nothing' },
];

interface Layer extends LayerShape {
  readonly weights: Tensor4D;
  readonly bias: Tensor1D;
}

/** The network that finds ankle, heel and toe in pictures of feet, in TensorFlow.js on the CPU. */
export class FootNetwork {
  readonly #layers: readonly Layer[];

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /**
   * @param bytes weights and bias of each layer after the other: float32, little-endian, rows ×
   * columns × inputs × outputs
   * @throws InferenceError `model-load-failed` when the bytes are not the network's, or WebAssembly
   * does not start.
   */
  static async create(bytes: Uint8Array): Promise<FootNetwork> {
    try {
      setWasmPaths({
        'tfjs-backend-wasm.wasm': wasmUrl,
        'tfjs-backend-wasm-simd.wasm': simdWasmUrl,
        // Wanted by name, and never loaded: two feet are no work for several threads, which would
        // need a script that the page's policy does not allow.
        'tfjs-backend-wasm-threaded-simd.wasm': simdWasmUrl,
      });
      env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
      if (!(await setBackend('wasm'))) throw new Error('TensorFlow.js: no WebAssembly');
      return new FootNetwork(readLayers(bytes));
    } catch (error) {
      throw new InferenceError('model-load-failed', `foot network: ${String(error)}`, { cause: error });
    }
  }

  /**
   * @param pictures of `count` feet one after the other, as `drawFoot` draws them
   * @returns their maps one after the other, as `readFootPoints` reads them
   */
  async run(pictures: Float32Array, count: number): Promise<Float32Array> {
    const output = tidy(() => {
      let values = tensor4d(pictures, [count, FOOT_PICTURE_SIZE, FOOT_PICTURE_SIZE, FOOT_CHANNELS]);
      for (const layer of this.#layers) values = apply(layer, values);
      return values;
    });
    try {
      return (await output.data()) as Float32Array;
    } finally {
      output.dispose();
    }
  }

  close(): void {
    for (const { weights, bias } of this.#layers) {
      weights.dispose();
      bias.dispose();
    }
  }
}

function apply({ weights, bias, kernel, stride, dilation, then }: Layer, values: Tensor4D): Tensor4D {
  const convolved = fused.conv2d({
    x: values,
    filter: weights,
    strides: stride,
    pad: (dilation * (kernel - 1)) / 2,
    dilations: dilation,
    bias,
    ...(then === 'relu' && { activation: 'relu' as const }),
  });
  return then === 'add' ? relu(add(values, convolved)) : convolved;
}

function readLayers(bytes: Uint8Array): readonly Layer[] {
  const numbers = new Float32Array(bytes.slice().buffer);
  let from = 0;
  const take = (count: number): Float32Array => numbers.subarray(from, (from += count));
  const layers = LAYERS.map((shape) => {
    const { kernel, inputs, outputs } = shape;
    const weights = take(kernel * kernel * inputs * outputs);
    return {
      ...shape,
      weights: tensor4d(weights, [kernel, kernel, inputs, outputs]),
      bias: tensor1d(take(outputs)),
    };
  });
  if (from !== numbers.length) throw new Error(`${numbers.length} numbers instead of ${from}`);
  return layers;
}
