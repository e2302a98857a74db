import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from '../../../src/core/pose/landmark.ts';

/** One true contact of one foot from the force plate, seconds. */
export interface TrueContact {
  readonly side: Side;
  readonly icS: number;
  readonly toS: number;
  readonly footStrikeAngleDeg: number;
  /** False where the plates confused the feet: found or not, it is not scored. */
  readonly isUsable: boolean;
}

/** One treadmill trial: 3D points in millimetres, x forward, y up, z to the runner's right. */
export interface MocapRun {
  readonly name: string;
  readonly subject: string;
  readonly rateHz: number;
  readonly speedMps: number;
  readonly durationS: number;
  readonly points: Readonly<Record<string, readonly (readonly [number, number, number])[]>>;
  readonly contacts: readonly TrueContact[];
}

interface MocapFile {
  readonly name: string;
  readonly rate_hz: number;
  readonly speed_mps: number;
  readonly points: Record<string, [number, number, number][]>;
  readonly events: { side: 'L' | 'R'; ic: number; to: number; fsa_deg: number }[];
}

/** Two feet cannot land together in running: the plate split its force wrongly. */
const IMPOSSIBLE_STEP_S = 0.15;

/** Reads every trial of a folder in the layout of ../shared/mocap, by name. */
export function loadMocap(folder: string): MocapRun[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readRun(JSON.parse(readFileSync(join(folder, file), 'utf8')) as MocapFile));
}

function readRun(file: MocapFile): MocapRun {
  const sorted = [...file.events].sort((a, b) => a.ic - b.ic);
  const contacts = sorted.map((event, i): TrueContact => {
    const before = sorted[i - 1];
    const after = sorted[i + 1];
    const confused =
      (before !== undefined && event.ic - before.ic < IMPOSSIBLE_STEP_S) ||
      (after !== undefined && after.ic - event.ic < IMPOSSIBLE_STEP_S);
    return {
      side: event.side === 'L' ? 'left' : 'right',
      icS: event.ic,
      toS: event.to,
      footStrikeAngleDeg: event.fsa_deg,
      isUsable: !confused && Math.abs(event.fsa_deg) < 60,
    };
  });
  return {
    name: file.name,
    subject: file.name.split('_').slice(0, 2).join('_'),
    rateHz: file.rate_hz,
    speedMps: file.speed_mps,
    durationS: ((file.points['R_HIP']?.length ?? 1) - 1) / file.rate_hz,
    points: file.points,
    contacts,
  };
}
