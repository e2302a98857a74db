import * as v from 'valibot';

/**
 * What can be drawn on a frame. Points: line, arrow 2; angle 3 (arm, vertex, arm); circle 2
 * (centre, rim); text 1.
 */
export const DRAWING_KINDS = ['line', 'angle', 'arrow', 'circle', 'free-hand', 'text'] as const;
export type DrawingKind = (typeof DRAWING_KINDS)[number];

/** Colours by name, so that each theme can show them with enough contrast. */
export const DRAWING_COLOURS = ['yellow', 'white', 'red', 'green', 'blue'] as const;

const fraction = v.pipe(v.number(), v.minValue(-1), v.maxValue(2));

/** Most letters of a drawing's id. */
export const LONGEST_DRAWING_ID = 40;

/** A mark on one frame, as stored and as shared; it may reach out of the picture. */
export const DrawingSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(LONGEST_DRAWING_ID), v.regex(/^[a-z0-9-]+$/)),
  kind: v.picklist(DRAWING_KINDS),
  /** File time of the frame it is drawn on, seconds. */
  timeS: v.pipe(v.number(), v.finite()),
  /** Fractions of the picture, [x, y]. */
  points: v.pipe(v.array(v.tuple([fraction, fraction])), v.minLength(1), v.maxLength(2_000)),
  colour: v.picklist(DRAWING_COLOURS),
  /** Words of a text; a label of anything else. Empty where there is none. */
  text: v.pipe(v.string(), v.maxLength(500)),
});

/** A mark on one frame. */
export type Drawing = v.InferOutput<typeof DrawingSchema>;
