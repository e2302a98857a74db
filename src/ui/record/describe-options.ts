import type { RecordStudio } from '../../state/record/record-studio.svelte.ts';
import { formatFrameRate } from '../../text/format.ts';
import { VIEW_LABELS } from '../../text/labels.ts';
import { recordOptionsWords } from '../../text/words/record-options.ts';

/**
 * How a recording begins and ends in one line, `Starts after 5 s, 20 s long · From the side · 1280
 * × 720`.
 */
export function describeOptions({ startMode, countdownS, lengthS, live, main }: RecordStudio): string {
  const words = recordOptionsWords;
  const start =
    startMode === 'hands-free'
      ? words.start.whenYouRun
      : countdownS === 0
        ? words.start.atOnce
        : words.start.after(countdownS);
  const { claim } = main;
  const fps = claim && Number.isFinite(claim.fps) ? `, ${formatFrameRate(Math.round(claim.fps))}` : '';
  return [
    lengthS === null ? words.untilYouStop(start) : words.long(start, lengthS),
    ...(live.chosenView ? [VIEW_LABELS[live.chosenView]] : []),
    ...(claim ? [`${claim.width} × ${claim.height}${fps}`] : []),
  ].join(' · ');
}
