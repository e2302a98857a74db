import type { View } from '../../core/analysis/run-context.ts';
import { followCamera, type LiveConnection } from '../../workers/live-client.ts';
import type { LiveFrame, LivePicture } from '../../workers/live-protocol.ts';
import type { PoseFailure } from '../../workers/pose-protocol.ts';

export type { LiveFrame, LivePicture } from '../../workers/live-protocol.ts';

/** The runner before the camera as the live pose sees it. */
export class LiveView {
  frame = $state.raw<LiveFrame | null>(null);
  picture = $state.raw<LivePicture | null>(null);
  failure = $state.raw<PoseFailure | null>(null);
  loading = $state(false);
  /** The user's word on where the camera stands; null lets the picture decide. */
  #view = $state<View | null>(null);
  /** Called after every frame. */
  onFrame: (frame: LiveFrame) => void = () => undefined;
  #connection: LiveConnection | null = null;

  get chosenView(): View | null {
    return this.#view;
  }

  set chosenView(view: View | null) {
    this.#view = view;
    this.#connection?.setView(view);
  }

  /** Follows a camera until the returned function is called. */
  start(track: MediaStreamTrack, preview: HTMLVideoElement): () => void {
    this.failure = null;
    this.loading = true;
    const connection = followCamera(track, preview, {
      view: this.#view,
      onReady: () => (this.loading = false),
      onFrame: (frame) => {
        this.frame = frame;
        if (frame.picture) this.picture = frame.picture;
        this.onFrame(frame);
      },
      onFailure: (failure) => {
        this.failure = failure;
        this.loading = false;
        this.frame = null;
      },
    });
    this.#connection = connection;
    return () => {
      connection.stop();
      this.#connection = null;
      this.frame = null;
      this.picture = null;
      this.loading = false;
    };
  }
}
