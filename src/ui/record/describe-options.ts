import type { RecordStudio } from '../../state/record/record-studio.svelte.ts';
import { formatNumber } from '../../text/format.ts';
import { VIEW_LABELS } from '../../text/labels.ts';

/**
 * How a recording begins and ends in one line, `Starts after 5 s, 20 s long · From the side · 1280
 * × 720`.
 */
export function describeOptions({ startMode, countdownS, lengthS, live, main }: RecordStudio): string {
  const start =
    startMode === 'hands-free'
      ? 'Starts when you run'
      : countdownS === 0
        ? 'Starts at once'
        : `Starts after ${countdownS} s`;
  const length = lengthS === null ? 'until you stop' : `${lengthS} s long`;
  const { claim } = main;
  const fps = claim && Number.isFinite(claim.fps) ? `, ${formatNumber(claim.fps, 0)} fps` : '';
  return [
    `${start}, ${length}`,
    ...(live.chosenView ? [VIEW_LABELS[live.chosenView]] : []),
    ...(claim ? [`${claim.width} × ${claim.height}${fps}`] : []),
  ].join(' · ');
}
