import { JOINT_INDEX, SIDES, type JointName, type Side } from '../../../src/core/pose/landmark.ts';
import { frameCount, landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { repairLegs } from '../../../src/core/pose/repair-legs.ts';
import { FILTER_VARIANTS, type RawPath } from './filter-variants.ts';
import { residualAnalysis } from './residual-analysis.ts';

/** A clip as the pose model saw it beside where its joints really were in the picture. */
export interface FilterClip {
  readonly material: string;
  readonly track: PoseTrack;
  /** Null where nobody knows: only the residual analysis is made. */
  readonly truth: PoseTrack | null;
  /** True initial contacts, file seconds. */
  readonly contacts: Readonly<Record<Side, readonly number[]>>;
  readonly pxPerM: number;
}

/** Errors of one filter on one joint, millimetres, each clip's constant offset taken out. */
export interface FilterScore {
  readonly material: string;
  readonly rateHz: number;
  readonly joint: JointName;
  readonly filter: string;
  readonly rmsMm: number;
  /** Within 50 ms of an initial contact of the joint's own foot. */
  readonly atContactMm: number;
}

/** Winter's cut-off per joint: median over clips, sides and axes. */
export interface ResidualScore {
  readonly material: string;
  readonly rateHz: number;
  readonly joint: JointName;
  readonly cutoffHz: number;
  readonly noiseMm: number;
  readonly paths: number;
}

const JOINTS: readonly JointName[] = ['hip', 'knee', 'ankle', 'heel', 'toe'];
const NEAR_CONTACT_S = 0.05;

/** Every filter on every leg joint of the clips, and the residual analysis of the raw paths. */
export function scoreFilters(clips: readonly FilterClip[]): {
  readonly filters: readonly FilterScore[];
  readonly residuals: readonly ResidualScore[];
} {
  const errors = new Map<
    string,
    { key: Omit<FilterScore, 'rmsMm' | 'atContactMm'>; all: number[]; contact: number[] }
  >();
  const cutoffs = new Map<
    string,
    { key: Pick<ResidualScore, 'material' | 'rateHz' | 'joint'>; hz: number[]; noise: number[] }
  >();
  for (const clip of clips) {
    const repaired = repairLegs(clip.track).track;
    const rateHz = frameRate(clip.track);
    for (const joint of JOINTS) {
      for (const side of SIDES) {
        const raw = pathOf(repaired, JOINT_INDEX[joint][side], rateHz, clip.pxPerM);
        const where = { material: clip.material, rateHz: Math.round(rateHz), joint };
        const residual = entry(cutoffs, `${clip.material} ${where.rateHz} ${joint}`, {
          key: where,
          hz: [],
          noise: [],
        });
        for (const axis of [raw.x, raw.y]) {
          const found = residualAnalysis(axis, { rateHz });
          if (!found) continue;
          residual.hz.push(found.cutoffHz);
          residual.noise.push((1000 * found.noiseRms) / clip.pxPerM);
        }
        if (!clip.truth) continue;
        const truth = pathOf(clip.truth, JOINT_INDEX[joint][side], rateHz, clip.pxPerM);
        for (const variant of FILTER_VARIANTS) {
          const key = { ...where, filter: variant.name };
          const own = entry(errors, Object.values(key).join(' '), { key, all: [], contact: [] });
          const { x, y } = variant.smooth(raw);
          for (const error of [difference(x, truth.x), difference(y, truth.y)]) {
            for (const [i, value] of error.entries()) {
              if (!Number.isFinite(value)) continue;
              const square = ((1000 * value) / clip.pxPerM) ** 2;
              own.all.push(square);
              const timeS = raw.timesS[i] ?? 0;
              if (clip.contacts[side].some((t) => Math.abs(t - timeS) <= NEAR_CONTACT_S))
                own.contact.push(square);
            }
          }
        }
      }
    }
  }
  return {
    filters: [...errors.values()].map(({ key, all, contact }) => ({
      ...key,
      rmsMm: root(all),
      atContactMm: root(contact),
    })),
    residuals: [...cutoffs.values()].map(({ key, hz, noise }) => ({
      ...key,
      cutoffHz: middle(hz),
      noiseMm: middle(noise),
      paths: hz.length,
    })),
  };
}

function frameRate(track: PoseTrack): number {
  return (frameCount(track) - 1) / ((track.timesS.at(-1) ?? 1) - (track.timesS[0] ?? 0));
}

function pathOf(track: PoseTrack, landmark: number, rateHz: number, pxPerM: number): RawPath {
  const axis = (part: number) =>
    Float64Array.from(
      track.timesS,
      (_, frame) => track.landmarks[landmarkOffset(frame, landmark) + part] ?? Number.NaN,
    );
  return { x: axis(0), y: axis(1), timesS: track.timesS, rateHz, pxPerM };
}

/** Measured less true, less the median of that. */
function difference(measured: Float64Array, truth: Float64Array): Float64Array {
  const raw = measured.map((value, i) => value - (truth[i] ?? Number.NaN));
  const offset = middle([...raw].filter(Number.isFinite));
  return raw.map((value) => value - offset);
}

function entry<T>(map: Map<string, T>, key: string, fresh: T): T {
  const known = map.get(key) ?? fresh;
  map.set(key, known);
  return known;
}

function root(squares: readonly number[]): number {
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / squares.length);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
