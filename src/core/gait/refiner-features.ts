import { oppositeSide, type Side } from '../pose/landmark.ts';
import type { BodySignals } from './body-signals.ts';
import type { RefinerChannel, RefinerView } from './refiner-model.ts';

/**
 * The inputs of a refiner's pass around sample `at`, channel by channel, offset by offset, no unit,
 * the belt's speed last where it is one (leg lengths per second); null when any is missing.
 */
export function refinerFeatures(
  model: RefinerView,
  body: BodySignals,
  side: Side,
  at: number,
): Float64Array | null {
  const size = model.channels.length * model.offsetsS.length + (model.withBeltSpeed ? 1 : 0);
  const features = new Float64Array(size);
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
  if (model.withBeltSpeed) features[next] = body.beltSpeed / body.legLength;
  return Number.isFinite(features[size - 1] ?? 0) ? features : null;
}

function channelSignal(
  channel: RefinerChannel,
  scale: RefinerView['scale'],
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
