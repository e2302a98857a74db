import { formatNumber } from './format.ts';
import { slowMotionWords as words } from './words/capture/slow-motion.ts';

/** A slow-motion factor as people say it: `8`, `8.5`. */
export function formatFactor(factor: number): string {
  const most = factor < 1 ? 2 : 1;
  const rounded = Number(factor.toFixed(most));
  for (let decimals = 0; decimals < most; decimals++) {
    if (Number(rounded.toFixed(decimals)) === rounded) return formatNumber(rounded, decimals);
  }
  return formatNumber(rounded, most);
}

/** How fast a clip plays, as an option to choose. */
export function slowMotionLabel(factor: number): string {
  const { realTime, timesFaster, timesSlower } = words.label;
  if (factor === 1) return realTime;
  return factor < 1 ? timesFaster(formatFactor(1 / factor)) : timesSlower(formatFactor(factor));
}

/** The question that a clip raises whose steps come too seldom for any runner. */
export function askAboutSlowMotion(
  factor: number,
  stepsPerMin: number,
): {
  readonly title: string;
  readonly why: string;
  readonly yes: string;
  readonly no: string;
} {
  const { title, why, yes, no } = words.ask;
  const times = formatFactor(factor);
  return { title, why: why(formatNumber(stepsPerMin, 0), times), yes: yes(times), no };
}

/**
 * The button on a clip that was refused for its playing speed; nothing is looked for in the video
 * again.
 */
export function readAsSlowMotion(factor: number): string {
  const { realTime, spedUp, slowMotion } = words.readAs;
  if (factor === 1) return realTime;
  return factor < 1 ? spedUp(formatFactor(1 / factor)) : slowMotion(formatFactor(factor));
}
