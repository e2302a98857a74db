import { formatNumber } from './format.ts';

/** A slow-motion factor as people say it: `8`, `8.5`. */
export function formatFactor(factor: number): string {
  return formatNumber(factor, factor < 1 ? 2 : 1).replace(/\.?0+$/, '');
}

/** How fast a clip plays, as an option to choose. */
export function slowMotionLabel(factor: number): string {
  if (factor === 1) return 'Real time';
  return factor < 1 ? `${formatFactor(1 / factor)} times faster` : `${formatFactor(factor)} times slower`;
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
  return {
    title: 'Is this slow motion?',
    why: `In the file the feet land about ${formatNumber(stepsPerMin, 0)} times a minute; runners take 150 to 190 steps. It probably plays about ${formatFactor(factor)} times slower than life. If you know how it was filmed, enter that under “Plays in”: 240 frames per second played at 30 is 8 times.`,
    yes: `Yes, ${formatFactor(factor)} times slower`,
    no: 'No, real time',
  };
}

/**
 * The button on a clip that was refused for its playing speed; nothing is looked for in the video
 * again.
 */
export function readAsSlowMotion(factor: number): string {
  if (factor === 1) return 'Read it as real time';
  return factor < 1
    ? `Read it as sped up ${formatFactor(1 / factor)} times`
    : `Read it as ${formatFactor(factor)} times slow motion`;
}
