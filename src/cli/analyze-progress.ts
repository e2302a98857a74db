import process from 'node:process';

import type { EstimateProgress } from '../core/run/estimate-progress.ts';

/** Without a terminal a line every so often is enough, milliseconds. */
const LOG_INTERVAL_MS = 5000;

const STAGES: Readonly<Record<EstimateProgress['stage'], string>> = {
  'finding-runner': 'looking for the runner',
  'loading-model': 'loading the pose model',
  estimating: 'estimating poses',
};

/** One line on how far a clip is. */
function progressLine(name: string, progress: EstimateProgress): string {
  const { stage, framesDone, framesTotal, framesPerSecond, secondsLeft } = progress;
  const parts = [`${name}: ${STAGES[stage]}`];
  if (stage === 'estimating' && framesTotal > 0) {
    parts.push(`${String(framesDone)} of ${String(framesTotal)} frames`);
    if (framesPerSecond > 0) parts.push(`${framesPerSecond.toFixed(1)} frames/s`);
    if (secondsLeft !== null) parts.push(`${String(Math.ceil(secondsLeft))} s left`);
  }
  return parts.join(', ');
}

/**
 * Tells progress on standard error: rewriting one line on a terminal, else a line for each stage
 * and now and then.
 */
export class ProgressWriter {
  readonly #name: string;
  #lastStage: EstimateProgress['stage'] | null = null;
  #lastMs = 0;

  constructor(name: string) {
    this.#name = name;
  }

  show(progress: EstimateProgress): void {
    const line = progressLine(this.#name, progress);
    if (process.stderr.isTTY) {
      process.stderr.write(`\r\u001b[K${line.slice(0, process.stderr.columns - 1)}`);
      return;
    }
    const now = Date.now();
    if (progress.stage === this.#lastStage && now - this.#lastMs < LOG_INTERVAL_MS) return;
    this.#lastStage = progress.stage;
    this.#lastMs = now;
    process.stderr.write(`${line}\n`);
  }

  /** Ends the clip with a line that stays. */
  finish(line: string): void {
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}\n` : `${line}\n`);
  }
}
