import { basename, join } from 'node:path';
import type { Side } from '../../../src/core/pose/landmark.ts';
import { readStored, storedNames } from '../rendered/stored-json.ts';

/** True values of one stride, by metric id, in the metric's own unit. */
export interface TruthStride {
  readonly side: Side;
  readonly contactS: number;
  readonly toeOffS: number | null;
  readonly values: Readonly<Partial<Record<string, number>>>;
  readonly strikeClass: string;
}

/** What the scored part of a `synth-treadmill-gt/1` file says. */
export interface SyntheticTruth {
  readonly clip: string;
  /** Which of the renderer's bodies runs: what was fitted may not have seen it. */
  readonly body: string;
  readonly view: string;
  readonly fps: number;
  readonly heightM: number;
  readonly beltSpeedMps: number;
  readonly cadenceSpm: number;
  readonly rollDeg: number;
  readonly strides: readonly TruthStride[];
  readonly contacts: Readonly<Record<Side, readonly number[]>>;
  readonly toeOffs: Readonly<Record<Side, readonly number[]>>;
}

interface RawTruth {
  readonly clip: string;
  readonly view: string;
  readonly fps: number;
  readonly belt_speed_mps: number;
  readonly runner: {
    readonly character: string;
    readonly height_m: number;
    readonly thigh_m: number;
    readonly shank_m: number;
  };
  readonly camera: { readonly roll_deg: number };
  readonly events: {
    readonly initial_contact: Readonly<Record<Side, readonly number[]>>;
    readonly toe_off: Readonly<Record<Side, readonly number[]>>;
  };
  readonly summary: { readonly cadence_spm: number };
  readonly landmark_names: readonly string[];
  readonly frames: {
    readonly t: readonly number[];
    /**
     * Frames × landmarks × [forward, up, to the right], metres; null where a kept truth leaves a
     * joint out.
     */
    readonly landmarks_m: readonly (readonly (readonly [number, number, number] | null)[])[];
  };
  readonly strides: readonly (Readonly<Record<string, number>> & {
    readonly side: Side;
    readonly strike_class: string;
    readonly complete_stride: boolean;
  })[];
}

/**
 * Reads the truth beside a synthetic clip. Distances become percent of the hip-knee-ankle length,
 * as the dictionary defines them (the truth's own `_leg` values divide by a leg that includes the
 * foot's height).
 */
export function readSyntheticTruth(path: string): SyntheticTruth {
  const raw = readStored(path) as RawTruth;
  const legM = raw.runner.thigh_m + raw.runner.shank_m;
  return {
    clip: basename(path, '.json'),
    body: raw.runner.character,
    view: raw.view,
    fps: raw.fps,
    heightM: raw.runner.height_m,
    beltSpeedMps: raw.belt_speed_mps,
    cadenceSpm: raw.summary.cadence_spm,
    rollDeg: raw.camera.roll_deg,
    contacts: raw.events.initial_contact,
    toeOffs: raw.events.toe_off,
    strides: raw.strides
      .filter((stride) => stride.complete_stride)
      .map((stride) => {
        const at = (key: string): number => stride[key] ?? Number.NaN;
        // Recorded legs also turn out of the plane that a camera at the side sees.
        const kneeAtContactDeg = stride['knee_flexion_ic_sagittal_deg'] ?? at('knee_flexion_ic_deg');
        return {
          side: stride.side,
          contactS: at('t_ic'),
          toeOffS: stride['t_to'] ?? null,
          strikeClass: stride.strike_class,
          values: {
            cadence: at('cadence_spm'),
            'foot-strike-angle': at('foot_strike_angle_deg'),
            overstride: (100 * at('overstride_hip_m')) / legM,
            'shank-angle-at-contact': at('shank_angle_ic_deg'),
            'foot-ahead-of-knee': 100 * Math.sin((at('shank_angle_ic_deg') * Math.PI) / 180),
            'knee-flexion-at-contact': kneeAtContactDeg,
            'peak-stance-knee-flexion': at('peak_stance_knee_flexion_deg'),
            'knee-flexion-excursion': at('peak_stance_knee_flexion_deg') - kneeAtContactDeg,
            'contact-time': 1000 * at('contact_time_s'),
            'flight-time': 1000 * at('flight_time_after_s'),
            'duty-factor': 100 * at('duty_factor'),
            'trunk-lean': at('trunk_lean_mean_deg'),
            'vertical-oscillation': (100 * at('vertical_oscillation_hip_m')) / legM,
            'step-length': raw.belt_speed_mps * at('step_time_s'),
            'belt-speed': raw.belt_speed_mps,
            'elbow-angle': elbowAngleDeg(raw, stride.side, at('t_ic'), at('stride_time_s')),
            'arm-swing': (100 * armSwingM(raw, stride.side, at('t_ic'), at('stride_time_s'))) / legM,
            'knee-alignment': at('fppa_midstance_deg'),
            'pelvic-drop': at('pelvic_drop_peak_deg'),
            'step-width': (100 * at('step_width_m')) / legM,
            'lateral-trunk-lean': at('trunk_lateral_midstance_deg'),
          },
        };
      }),
  };
}

/**
 * Mean angle shoulder-elbow-wrist over one stride, seen from the side, degrees (the renderer's own
 * number is the bend about which the elbow swings); NaN without frames.
 */
function elbowAngleDeg(
  { frames, landmark_names: names }: RawTruth,
  side: Side,
  contactS: number,
  strideS: number,
): number {
  const joints = ['shoulder', 'elbow', 'wrist'].map((joint) => names.indexOf(`${side}_${joint}`));
  const angles = frames.t.flatMap((timeS, frame) => {
    if (timeS < contactS || timeS >= contactS + strideS) return [];
    const [shoulder, elbow, wrist] = joints.map((joint) => frames.landmarks_m[frame]?.[joint]);
    if (!shoulder || !elbow || !wrist) return [];
    const turn =
      Math.atan2(shoulder[1] - elbow[1], shoulder[0] - elbow[0]) -
      Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]);
    const deg = Math.abs((turn * 180) / Math.PI) % 360;
    return [deg > 180 ? 360 - deg : deg];
  });
  return angles.length === 0 ? Number.NaN : angles.reduce((sum, deg) => sum + deg, 0) / angles.length;
}

/** Fore-aft range of a wrist ahead of its shoulder over one stride, metres; NaN without frames. */
function armSwingM(
  { frames, landmark_names: names }: RawTruth,
  side: Side,
  contactS: number,
  strideS: number,
): number {
  const [wrist, shoulder] = [names.indexOf(`${side}_wrist`), names.indexOf(`${side}_shoulder`)];
  const ahead = frames.t.flatMap((timeS, frame) => {
    if (timeS < contactS || timeS >= contactS + strideS) return [];
    const points = frames.landmarks_m[frame];
    return [(points?.[wrist]?.[0] ?? Number.NaN) - (points?.[shoulder]?.[0] ?? Number.NaN)];
  });
  return ahead.length === 0 ? Number.NaN : Math.max(...ahead) - Math.min(...ahead);
}

/** Truth files of a folder, sorted by name. */
export function syntheticTruthFiles(folder: string): readonly string[] {
  return storedNames(folder).map((name) => join(folder, name));
}
