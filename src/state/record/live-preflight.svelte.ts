import type { View } from '../../core/run/run-context.ts';
import type { PreflightFinding } from '../../core/preflight/preflight-finding.ts';
import { runPreflight } from '../../core/preflight/run-preflight.ts';
import { lookAtCamera, type PreflightConnection } from '../../workers/preflight/client/preflight-client.ts';
import type { PreflightSight } from '../../workers/preflight/protocol.ts';

/** Looks before anything is said: one alone may have caught somebody stepping on the belt. */
const LEAST_LOOKS = 3;

/**
 * What is to be put right before the run: the checks of the import, on the looks of the last
 * seconds.
 */
export class LivePreflight {
  sight = $state.raw<PreflightSight | null>(null);
  /** The checks could not be started; recording works without them. */
  failed = $state(false);
  /** Nobody was seen lately. */
  readonly isEmpty = $derived(this.sight?.people === 0);
  readonly isLooking = $derived(this.sight === null || this.sight.looks < LEAST_LOOKS);
  #connection: PreflightConnection | null = null;
  #isPaused = false;

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** While true no look is taken, and the last ones stand. */
  set isPaused(isPaused: boolean) {
    this.#isPaused = isPaused;
    if (this.#connection) this.#connection.isPaused = isPaused;
  }

  /**
   * @param view where the camera stands by the user's word or the live view's; null unknown
   * @param frameRateHz frames that really come, per second; NaN unknown
   */
  findings(view: View | null, frameRateHz: number): readonly PreflightFinding[] {
    const { sight } = this;
    if (!sight) return [];
    return runPreflight({
      view,
      frameRateHz,
      slowMotion: 1,
      durationS: null,
      // An empty room is no fault of the camera's.
      people: sight.people === 0 ? null : sight.people,
      runner: sight.runner,
      scene: sight.scene,
      longSidePx: sight.longSidePx,
    });
  }

  /** Looks at a preview's picture until the returned function is called. */
  start(preview: HTMLVideoElement): () => void {
    this.failed = false;
    const connection = lookAtCamera(preview, {
      onSight: (sight) => (this.sight = sight),
      onFailure: () => (this.failed = true),
    });
    connection.isPaused = this.#isPaused;
    this.#connection = connection;
    return () => {
      connection.stop();
      this.#connection = null;
      this.sight = null;
    };
  }
}
