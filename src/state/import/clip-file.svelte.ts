import type { VideoInfo } from '../../core/video/video-info.ts';
import type { PoseFailure } from '../../workers/pose/protocol.ts';
import type { PoseService } from '../analysis/pose-service.ts';
import { isAbort, toPoseFailure } from '../failure.ts';

export type ClipStatus =
  | { readonly kind: 'inspecting' }
  | { readonly kind: 'ready'; readonly info: VideoInfo; readonly firstFrame: ImageBitmap }
  | { readonly kind: 'failed'; readonly failure: PoseFailure };

type FileService = Pick<PoseService, 'inspectVideo' | 'videoFromGif' | 'turnVideo'>;

/** The video of a clip: what its container says, its first frame, and which way up it is. */
export class ClipFile {
  /**
   * The video; of a GIF, once it was read, what was made of it; of an edited one, what was
   * recorded.
   */
  file: File;
  status = $state.raw<ClipStatus>({ kind: 'inspecting' });
  readonly #service: FileService;
  readonly #signal: AbortSignal;
  readonly #isPart: boolean;

  /**
   * @param isPart the file was cut from another one
   * @param signal ends what is under way
   */
  constructor(file: File, isPart: boolean, service: FileService, signal: AbortSignal) {
    this.file = file;
    this.#isPart = isPart;
    this.#service = service;
    this.#signal = signal;
  }

  get info(): VideoInfo | null {
    return this.status.kind === 'ready' ? this.status.info : null;
  }

  /** The file's own word on slow motion, where it has one. */
  get detectedSlowMotion(): number | null {
    const info = this.info;
    if (!info?.captureFps || info.captureFps <= info.fps * 1.5) return null;
    return Math.round((info.captureFps / info.fps) * 10) / 10;
  }

  /** Reads the container and the first frame. */
  async inspect(): Promise<void> {
    const signal = this.#signal;
    try {
      if (isGif(this.file)) this.file = await this.#service.videoFromGif(this.file, { signal });
      const { info, firstFrame, plain } = await this.#service.inspectVideo(this.file, { signal });
      if (signal.aborted) firstFrame.close();
      else {
        if (plain) this.file = plain;
        this.status = { kind: 'ready', info, firstFrame };
      }
    } catch (error) {
      if (!isAbort(error)) this.status = { kind: 'failed', failure: toPoseFailure(error) };
    }
  }

  /**
   * Turns the picture clockwise, on top of earlier turns, and reads it again.
   *
   * @returns whether it was turned
   */
  async turn(degrees: 90 | 180 | 270): Promise<boolean> {
    this.close();
    this.status = { kind: 'inspecting' };
    try {
      const turned = await this.#service.turnVideo(this.file, degrees, { signal: this.#signal });
      // The turned file refers to the bytes of the old one, and a part's go when nothing reads it.
      this.file = this.#isPart
        ? new File([await turned.arrayBuffer()], turned.name, {
            type: turned.type,
            lastModified: turned.lastModified,
          })
        : turned;
    } catch (error) {
      if (!isAbort(error)) this.status = { kind: 'failed', failure: toPoseFailure(error) };
      return false;
    }
    await this.inspect();
    return true;
  }

  /** Frees the first frame. */
  close(): void {
    if (this.status.kind === 'ready') this.status.firstFrame.close();
  }
}

function isGif({ type, name }: File): boolean {
  return type === 'image/gif' || (type === '' && /\.gif$/i.test(name));
}
