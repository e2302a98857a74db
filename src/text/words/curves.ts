import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';

const SIDES: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

/**
 * The curves over time and over the stride, by their series: what each is called, what stands after
 * its numbers, and how to read its sign.
 */
export const curvesWords = inLanguage('curves', {
  'knee-alignment': {
    title: 'Knee alignment',
    suffix: '°',
    sign: 'Above zero the knee is inwards of the line from hip to ankle.',
  },
  'foot-ahead-of-hip': {
    title: 'Foot ahead of hip',
    suffix: ' % of leg length',
    sign: 'Above zero the ankle is in front of the hips.',
  },
  'foot-angle': {
    title: 'Foot angle to level',
    suffix: '°',
    sign: 'Above zero the toe is higher than the heel. The foot-strike angle is read on this curve, against the same foot lying flat.',
  },
  'knee-flexion': {
    title: 'Knee flexion',
    suffix: '°',
    sign: 'Zero is a straight leg.',
  },
  'thigh-angle': {
    title: 'Thigh angle',
    suffix: '°',
    sign: 'Above zero the knee is in front of the hip.',
  },
  'shank-angle': {
    title: 'Shin angle',
    suffix: '°',
    sign: 'Above zero the ankle is in front of the knee.',
  },
  /** The line of a single stride. */
  stride: (place: number): string => `Stride ${place}`,
  /** Marks where a number was read on the curve of a side. */
  readHere: (side: Side): string => `${SIDES[side]}, read here`,
});
