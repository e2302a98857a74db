/** Joints whose place in space is asked for: elbow angle and arm swing come from them. */
const IN_SPACE = /_(?:shoulder|elbow|wrist)$/;

interface RenderedTruth {
  readonly landmark_names: readonly string[];
  readonly frames: {
    readonly t: readonly number[];
    readonly landmarks_px: readonly (readonly (readonly number[])[])[];
    readonly landmarks_m: readonly (readonly (readonly number[])[])[];
  };
  readonly [key: string]: unknown;
}

/**
 * What benches and fits ask a rendered clip's truth (`synth-treadmill-gt/1`) for, a quarter of its
 * size: joints in the picture to 0.1 px, those of the arms also in space to 1 mm (null for the
 * others), events, strides and capture as they are.
 */
export function slimTruth(truth: RenderedTruth): Readonly<Record<string, unknown>> {
  const { conventions: _, frames, ...rest } = truth;
  const inSpace = truth.landmark_names.map((name) => IN_SPACE.test(name));
  return {
    ...rest,
    frames: {
      t: frames.t,
      landmarks_px: frames.landmarks_px.map((points) => points.map((point) => rounded(point, 10))),
      landmarks_m: frames.landmarks_m.map((points) =>
        points.map((point, landmark) => (inSpace[landmark] ? rounded(point, 1000) : null)),
      ),
    },
  };
}

function rounded(point: readonly number[], scale: number): number[] {
  return point.map((value) => Math.round(value * scale) / scale);
}
