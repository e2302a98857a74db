import { liveCue, type CueMetric } from '../../core/live/live-cue.ts';
import { recentMedian } from '../../core/live/recent-steps.ts';
import type { LiveView } from './live-view.svelte.ts';

/** Less than this is no change of cadence that a cue could ask for. */
const LEAST_FACTOR = 1.05;

/** One number that the runner wants to move, from where it was to a target. */
export class RunCue {
  /** How much quicker the steps are to be, percent. */
  percent = $state(5);
  #metric = $state<CueMetric>('cadence');
  /** The runner's own number when the cue was switched on; null while it is off. */
  start = $state<number | null>(null);
  readonly #live: Pick<LiveView, 'reading' | 'isSlow'>;
  readonly factor = $derived(1 + this.percent / 100);
  /** The number now; NaN while it is not known. */
  readonly now = $derived.by(() => {
    const { reading, isSlow } = this.#live;
    if (!reading) return Number.NaN;
    if (this.#metric === 'cadence') return reading.cadenceSpm;
    if (isSlow) return Number.NaN;
    return recentMedian(
      reading.steps,
      this.#metric === 'overstride' ? 'overstridePercent' : 'kneeAlignmentDeg',
    );
  });
  /** Where the runner is on the way; null while it is off or not known. */
  readonly state = $derived(
    this.start === null
      ? null
      : liveCue(this.#metric, this.start, this.now, Math.max(LEAST_FACTOR, this.factor)),
  );

  constructor(live: Pick<LiveView, 'reading' | 'isSlow'>) {
    this.#live = live;
  }

  get metric(): CueMetric {
    return this.#metric;
  }

  /** Another number begins from where it is. */
  set metric(metric: CueMetric) {
    this.#metric = metric;
    this.start = null;
  }

  switchOn(): void {
    this.start = this.now;
  }

  switchOff(): void {
    this.start = null;
  }
}
