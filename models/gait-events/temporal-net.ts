import { createRequire } from 'node:module';

import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom } from '../../src/core/statistics/seeded-random.ts';

/**
 * One hidden layer of tanh units over standardised inputs, with two read-outs: a value and the
 * logarithm of its error.
 */
export interface TemporalNet {
  /** Unit by unit: one weight per input. */
  readonly hidden: readonly (readonly number[])[];
  readonly hiddenBias: readonly number[];
  readonly value: readonly number[];
  readonly valueBias: number;
  readonly logError: readonly number[];
  readonly logErrorBias: number;
}

export interface TrainingOptions {
  readonly units: number;
  readonly epochs: number;
  readonly batch: number;
  readonly learningRate: number;
  /**
   * Noise added to the standardised inputs in every batch: keeps the net from leaning on any one of
   * them.
   */
  readonly inputNoise: number;
  /** Penalty on the squares of the weights. */
  readonly weightDecay: number;
  readonly seed: number;
}

export const DEFAULT_TRAINING: Omit<TrainingOptions, 'seed'> = Object.freeze({
  units: 8,
  epochs: 15,
  batch: 512,
  learningRate: 3e-3,
  inputNoise: 0.4,
  weightDecay: 1e-4,
});

/** Adam whose step shrinks along a half cosine. */
class FadingAdam extends tf.AdamOptimizer {
  fade(initial: number, share: number): void {
    this.learningRate = (initial * (1 + Math.cos(Math.PI * share))) / 2;
  }
}

/** TensorFlow.js's gradients are a module of their own that its package does not export to Node. */
const loadGradients = createRequire(import.meta.url);

/** Makes TensorFlow.js ready to train: its WebAssembly backend, one thread, and the gradients. */
export async function startTensorFlow(): Promise<void> {
  loadGradients('@tensorflow/tfjs-core/dist/register_all_gradients');
  await tf.setBackend('wasm');
  await tf.ready();
}

/** The value itself forwards, nothing backwards. */
const held = tf.customGrad((x) => ({
  value: tf.clone(x as tf.Tensor),
  gradFunc: (dy) => tf.zerosLike(dy),
}));

/**
 * Trains the net by TensorFlow.js: the value by weighted squares, the error's logarithm by the
 * likelihood of the value's errors, which do not pull at the value through it (Seitzer et al. 2022
 * on why). Seeded; inputs and targets standardised.
 */
export function trainTemporalNet(
  inputs: readonly Float64Array[],
  targets: readonly number[],
  weights: readonly number[],
  options: TrainingOptions,
): TemporalNet {
  const { units, seed } = options;
  const size = inputs[0]?.length ?? 0;
  const normal = (shape: [number, number], spread: number, k: number): tf.Variable =>
    tf.variable(tf.randomNormal(shape, 0, spread, 'float32', 31 * seed + k));
  const net = {
    hidden: normal([size, units], 1 / Math.sqrt(size), 1),
    hiddenBias: tf.variable(tf.zeros([1, units])),
    value: normal([units, 1], 0.1 / Math.sqrt(units), 2),
    valueBias: tf.variable(tf.zeros([1, 1])),
    logError: normal([units, 1], 0.1 / Math.sqrt(units), 3),
    logErrorBias: tf.variable(tf.zeros([1, 1])),
  };
  const optimizer = new FadingAdam(options.learningRate, 0.9, 0.999, 1e-8);
  const batches = Math.max(1, Math.floor(inputs.length / options.batch));
  const meanWeight = weights.reduce((sum, w) => sum + w, 0) / weights.length;
  const steps = batches * options.epochs;
  const order = Array.from(inputs.keys());
  const flatInputs = new Float32Array(inputs.length * size);
  for (const [i, input] of inputs.entries()) flatInputs.set(input, i * size);
  const random = seededRandom(seed);
  for (let step = 0; step < steps; step++) {
    if (step % batches === 0) shuffle(order, random);
    const members = order.slice((step % batches) * options.batch, ((step % batches) + 1) * options.batch);
    optimizer.fade(options.learningRate, step / steps);
    optimizer.minimize(() => {
      const flat = new Float32Array(members.length * size);
      for (const [k, i] of members.entries())
        flat.set(flatInputs.subarray(i * size, (i + 1) * size), k * size);
      const noise = tf.randomNormal(
        [members.length, size],
        0,
        options.inputNoise,
        'float32',
        seed + 7 * step,
      );
      const x = tf.add(tf.tensor2d(flat, [members.length, size]), noise);
      const y = tf.tensor2d(
        members.map((i) => targets[i] ?? 0),
        [members.length, 1],
      );
      const w = tf.tensor2d(
        members.map((i) => (weights[i] ?? 0) / meanWeight),
        [members.length, 1],
      );
      const hidden = tf.tanh(tf.add(tf.matMul(x, net.hidden as tf.Tensor2D), net.hiddenBias));
      const value = tf.add(tf.matMul(hidden, net.value), net.valueBias);
      const logError = tf.add(tf.matMul(hidden, net.logError), net.logErrorBias);
      const square = tf.square(tf.sub(value, y));
      const likelihood = tf.add(tf.mul(held(square), tf.exp(tf.mul(logError, -2))), tf.mul(logError, 2));
      const penalty = tf.mul(tf.sum(tf.square(net.hidden)), options.weightDecay);
      return tf.add(tf.mean(tf.mul(w, tf.add(square, likelihood))), penalty);
    });
  }
  const column = (variable: tf.Variable): number[] => Array.from(variable.dataSync());
  const flat = column(net.hidden);
  const trained: TemporalNet = {
    hidden: Array.from({ length: units }, (_, unit) =>
      Array.from({ length: size }, (__, input) => flat[input * units + unit] ?? 0),
    ),
    hiddenBias: column(net.hiddenBias),
    value: column(net.value),
    valueBias: column(net.valueBias)[0] ?? 0,
    logError: column(net.logError),
    logErrorBias: column(net.logErrorBias)[0] ?? 0,
  };
  optimizer.dispose();
  for (const variable of Object.values(net)) variable.dispose();
  return trained;
}

/** Fisher and Yates' shuffle, in place. */
function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [list[i], list[k]] = [list[k] ?? 0, list[i] ?? 0];
  }
}
