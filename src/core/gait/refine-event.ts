import { oppositeSide, type Side } from '../pose/landmark.ts';
import type { BodySignals } from './body-signals.ts';

/** A signal that the refiner looks at: the point, the direction of its velocity, and whose leg. */
export type RefinerChannel =
  | 'pelvis-up'
  | 'trunk-up'
  | `${'heel' | 'toe' | 'ankle' | 'knee'}-${'up' | 'forward'}`
  | `opposite-${'heel' | 'toe' | 'ankle' | 'knee'}-${'up' | 'forward'}`;

/** A learned correction of one rule's events in one kind of view: linear in the velocities around the rule's event. */
export interface RefinerModel {
  readonly channels: readonly RefinerChannel[];
  /**
   * What the velocities are divided by: `belt` = the belt's speed (the pelvis: its own range), for side views; `leg` =
   * leg lengths per second, for front and rear views. Either way free of scale and of the camera's distance.
   */
  readonly scale: 'belt' | 'leg';
  /** Times around the rule's event at which the velocities are read, seconds. */
  readonly offsetsS: readonly number[];
  /** Channel by channel, offset by offset: seconds per unit. */
  readonly weights: readonly number[];
  readonly interceptS: number;
  /** Mean correction in training: used alone where part of the window is missing. */
  readonly meanShiftS: number;
  /** Error left on subjects that training never saw: RMS, seconds. */
  readonly residualS: number;
  /** How much of the error grows with the departure of a correction from the mean one (no unit). */
  readonly residualPerShift: number;
  /** RMS of the rule with the mean correction alone on unseen subjects, seconds. */
  readonly ruleResidualS: number;
  /** Largest correction from the mean one, seconds: beyond it the refiner is guessing. */
  readonly largestShiftS: number;
}

/** A refined event. */
export interface RefinedEvent {
  /** Correction to the rule's time, seconds. */
  readonly shiftS: number;
  /** Standard error left, seconds. */
  readonly standardErrorS: number;
}

/** The refiner's inputs around sample `at`; null when any is missing. */
export function refinerFeatures(
  model: Pick<RefinerModel, 'channels' | 'scale' | 'offsetsS'>,
  body: BodySignals,
  side: Side,
  at: number,
): Float64Array | null {
  const features = new Float64Array(model.channels.length * model.offsetsS.length);
  let next = 0;
  for (const channel of model.channels) {
    const { values, unit } = channelSignal(channel, model.scale, body, side);
    for (const offset of model.offsetsS) {
      const place = at + offset * body.rateHz;
      const i = Math.floor(place);
      const here = values[i] ?? Number.NaN;
      const value = (here + (place - i) * ((values[i + 1] ?? Number.NaN) - here)) / unit;
      if (!Number.isFinite(value)) return null;
      features[next++] = value;
    }
  }
  return features;
}

function channelSignal(
  channel: RefinerChannel,
  scale: RefinerModel['scale'],
  body: BodySignals,
  side: Side,
): { values: Float64Array; unit: number } {
  if (channel === 'pelvis-up') {
    return { values: body.pelvisUp, unit: scale === 'belt' ? body.pelvisSwing / 2 : body.legLength };
  }
  if (channel === 'trunk-up') return { values: body.trunkUp, unit: body.legLength };
  const parts = channel.split('-');
  const isOpposite = parts[0] === 'opposite';
  const point = (isOpposite ? parts[1] : parts[0]) as 'heel' | 'toe' | 'ankle' | 'knee';
  const direction = parts[parts.length - 1] as 'up' | 'forward';
  const leg = body.legs[isOpposite ? oppositeSide(side) : side];
  return { values: leg[direction][point], unit: scale === 'belt' ? body.beltSpeed : body.legLength };
}

/** The learned correction of a rule's event at sample `at`; the mean correction where the window is incomplete. */
export function refineEvent(model: RefinerModel, body: BodySignals, side: Side, at: number): RefinedEvent {
  const features = refinerFeatures(model, body, side, at);
  if (features === null) return { shiftS: model.meanShiftS, standardErrorS: model.ruleResidualS };
  const shift = features.reduce((sum, value, k) => sum + value * (model.weights[k] ?? 0), model.interceptS);
  const departure = shift - model.meanShiftS;
  const allowed = Math.max(-model.largestShiftS, Math.min(model.largestShiftS, departure));
  return {
    shiftS: model.meanShiftS + allowed,
    standardErrorS: Math.hypot(model.residualS, model.residualPerShift * departure),
  };
}
