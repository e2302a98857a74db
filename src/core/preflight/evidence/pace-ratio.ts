import { lumaDifference } from '../image/luma-difference.ts';
import type { LumaImage } from '../image/luma-image.ts';

/**
 * How evenly the runner moves over the clip: change of the picture per second in each run of
 * consecutive frames, the largest over the smallest. Running at one speed gives 1 to 2; slow motion
 * that sets in, or standing before the start, far more. Null with fewer than two runs.
 */
export function paceRatio(
  runs: readonly (readonly { readonly timeS: number; readonly runner: LumaImage }[])[],
): number | null {
  const paces = runs.flatMap((run) => {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last || !(last.timeS > first.timeS)) return [];
    const change = run
      .slice(1)
      .reduce((sum, { runner }, i) => sum + lumaDifference(run[i]?.runner ?? runner, runner), 0);
    return [change / (last.timeS - first.timeS)];
  });
  return paces.length < 2 ? null : Math.max(...paces) / Math.max(Math.min(...paces), 1e-3);
}
