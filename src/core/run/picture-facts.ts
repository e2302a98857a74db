import * as v from 'valibot';

/**
 * What makes a clip's numbers less exact, or has to be known beside them, without showing in its
 * pose track. Each says which metrics suffer in `quality/picture-effects`, which the pre-flight
 * checks and the results both read.
 */
export const PICTURE_FAULTS = [
  'feet-covered',
  'feet-unsure',
  'camera-moves',
  'zoom',
  'scene-changes',
  'speed-changes',
  'too-dark',
  'interlaced',
  'feet-blurred',
  'fast-foot-blurred',
  'head-out-of-frame',
  'hands-out-of-frame',
  'uneven-frames',
  'repeated-frames',
  'slow-motion-undone',
  'pieces-joined',
] as const;

export type PictureFault = (typeof PICTURE_FAULTS)[number];

/** Holds what is stored or comes from a file to the bounds of `PictureFacts`. */
export const PictureFactsSchema = v.pipe(
  v.object({
    faults: v.pipe(v.array(v.picklist(PICTURE_FAULTS)), v.maxLength(PICTURE_FAULTS.length)),
    /** Share of the frames that repeat the picture before, 0…1; left out where none do. */
    repeatedShare: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(0.99))),
    /**
     * Largest over smallest scale of the background, 1 and above; left out where the camera did not
     * zoom.
     */
    zoomRatio: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
  }),
  v.readonly(),
);

/**
 * What a look at the pictures of a clip showed before its poses were estimated (see
 * `preflight/picture-facts`).
 */
export type PictureFacts = v.InferOutput<typeof PictureFactsSchema>;
