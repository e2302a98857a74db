import { recordingBytesPerS } from '../../core/live/recording-size.ts';
import { readStorageSpace } from '../../storage/storage-space.ts';

/**
 * How long a recording this device has room for, by what the browser tells. Chromium tells a fixed
 * 10 GB above what is in use, whatever the disk: a small number is a warning, a large one no
 * promise.
 */
export class RecordingRoom {
  /** Seconds, about; null where the browser does not tell or no camera is on. */
  seconds = $state.raw<number | null>(null);

  /** @param cameras sizes of the pictures that would be recorded, pixels */
  async look(cameras: readonly { readonly width: number; readonly height: number }[]): Promise<void> {
    const space = await readStorageSpace();
    const rate = recordingBytesPerS(cameras);
    this.seconds =
      space && rate > 0 ? Math.max(0, Math.floor((space.grantedBytes - space.usedBytes) / rate)) : null;
  }
}
