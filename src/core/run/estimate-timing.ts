import * as v from 'valibot';

/** Where a pose model may run: on the graphics processor, or on the processor. */
export const DELEGATES = ['GPU', 'CPU'] as const;
export type Delegate = (typeof DELEGATES)[number];

const milliseconds = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How long the pose estimation of a clip took; summed over lanes, but for `totalMs`. */
export const EstimateTimingSchema = v.object({
  decodeMs: milliseconds,
  inferMs: milliseconds,
  /** By the clock. */
  totalMs: milliseconds,
  /** Warm-up frames of the lanes included. */
  framesInferred: count,
  /** Workers that decoded and inferred side by side. */
  lanes: count,
  delegate: v.picklist(DELEGATES),
});

export type EstimateTiming = Readonly<v.InferOutput<typeof EstimateTimingSchema>>;
