import { JOINT_INDEX, type JointName } from '../pose/landmark.ts';
import { butterworthLowPass } from '../signal/butterworth-low-pass.ts';
import type { Trajectories } from './trajectories.ts';

const LEG: readonly JointName[] = ['hip', 'knee', 'ankle', 'heel', 'toe'];

/** The trajectories with the leg points smoothed further, zero-phase; everything else is shared. */
export function lowPassLegs(trajectories: Trajectories, cutoffHz: number): Trajectories {
  const x = [...trajectories.x];
  const y = [...trajectories.y];
  for (const joint of LEG) {
    for (const landmark of Object.values(JOINT_INDEX[joint])) {
      for (const axis of [x, y]) {
        const path = axis[landmark];
        if (path) axis[landmark] = butterworthLowPass(path, { rateHz: trajectories.rateHz, cutoffHz });
      }
    }
  }
  return { ...trajectories, x, y };
}
