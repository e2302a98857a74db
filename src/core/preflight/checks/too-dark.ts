import type { PreflightCheck } from '../preflight-check.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/**
 * Brightness of the runner (0…1): mean, and distance of the darkest from the brightest twentieth.
 * Clips tried: 0.26 and 0.3 at least.
 */
const LIGHT_LIMITS = Object.freeze({
  mean: 0.13,
  contrast: 0.16,
  backlitMean: 0.2,
  backlitRatio: 2.6,
});

/** Too little light on the runner, or a bright window behind. */
export const tooDark: PreflightCheck = {
  id: 'too-dark',
  check: ({ runner, scene }) => {
    const light = runner?.light ?? scene?.light;
    if (!light) return null;
    const { mean, contrast, backlitMean, backlitRatio } = LIGHT_LIMITS;
    const surroundings = scene?.light?.mean ?? 0;
    const isDark = light.mean < mean || light.bright - light.dark < contrast;
    const isBacklit = light.mean < backlitMean && surroundings > backlitRatio * light.mean;
    return isDark || isBacklit
      ? {
          severity: 'weakens',
          weaker: weakenedBy('too-dark'),
          values: { percent: Math.round(100 * light.mean), backlit: !isDark && isBacklit ? 1 : 0 },
        }
      : null;
  },
};
