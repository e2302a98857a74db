import { deepestBend } from '../metrics/deepest-bend.ts';
import { frameAt } from '../metrics/sample-series.ts';
import { stanceTimeS } from '../metrics/stance.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { StrideResult } from '../results/measured-run.ts';

/** The moments of a stride that are shown as stills. */
export type StrideMoment = 'initial-contact' | 'mid-stance' | 'toe-off';

/** A moment of a stride and the frame of the file nearest to it. */
export interface MomentFrame {
  readonly moment: StrideMoment;
  readonly frame: number;
}

/**
 * The frames that show a stride: initial contact, mid-stance, toe-off; the last two are missing
 * where toe-off is not known. Mid-stance is the instant of the deepest knee bend in a side view,
 * half of stance from the front and from behind, where the bend cannot be seen.
 */
export function strideMoments(
  { trajectories, kinematics, context }: Pick<RunAnalysis, 'trajectories' | 'kinematics' | 'context'>,
  stride: StrideResult,
): readonly MomentFrame[] {
  const { slowMotion, view } = context;
  const contactS = stride.startS / slowMotion;
  const times: [StrideMoment, number][] = [['initial-contact', contactS]];
  if (stride.toeOffS !== null) {
    const toeOffS = stride.toeOffS / slowMotion;
    const contact = { initialContactS: contactS, toeOffS };
    const deepest = deepestBend(contact, kinematics.timesS, kinematics.perSide['knee-flexion'][stride.side]);
    const isSeen = view === 'side' && Number.isFinite(deepest.value);
    times.push(['mid-stance', isSeen ? deepest.timeS : stanceTimeS(contact, 0.5)], ['toe-off', toeOffS]);
  }
  return times.flatMap(([moment, timeS]) => {
    const frame = frameAt(trajectories, timeS);
    return frame === null ? [] : [{ moment, frame }];
  });
}
