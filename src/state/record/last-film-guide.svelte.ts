import type { View } from '../../core/run/run-context.ts';
import type { Films } from '../knees/films.svelte.ts';
import type { FramePictures } from '../session/frame-pictures.ts';
import { frameAtTime } from '../session/frame-times.ts';
import type { RunClip } from '../session/run-session.svelte.ts';

/** How the last film was made, to film the next one alike. */
interface FilmFacts {
  readonly view: View;
  /** Null where it was not entered. */
  readonly beltSpeedMps: number | null;
}

/** Wide enough for a stage, small enough to decode at once. */
const WIDEST = 1280;

/** The last film as a ghost over the camera's picture: same side, same speed, same place. */
export class LastFilmGuide {
  /** Null until looked for, and where there is no film. */
  facts = $state.raw<FilmFacts | null>(null);
  /** A still of the runner landing; null where the film's video is gone. */
  still = $state.raw<ImageBitmap | null>(null);
  isShown = $state(false);
  readonly #films: Films;
  readonly #pictures: FramePictures;
  readonly #abort = new AbortController();

  constructor(films: Films, pictures: FramePictures) {
    this.#films = films;
    this.#pictures = pictures;
  }

  /**
   * Reads the last film: the clip from the wanted side, else its first one that gave numbers. What
   * cannot be read is no guide, and says nothing.
   */
  async look(wanted: View | null): Promise<void> {
    const film = this.#films.last;
    const session = film && (await this.#films.read(film));
    const usable = session?.clips.filter(({ refused }) => !refused) ?? [];
    const clip = usable.find(({ analysis }) => analysis.context.view === wanted) ?? usable[0];
    if (!clip || this.#abort.signal.aborted) return;
    const { view } = clip.analysis.context;
    this.facts = { view, beltSpeedMps: clip.context.beltSpeedMps ?? null };
    this.#keep(await this.#stillOf(clip));
  }

  async #stillOf({ file, analysis, track }: RunClip): Promise<ImageBitmap | null> {
    if (!file) return null;
    const landingS = analysis.strides[0]?.startS ?? 0;
    const frame = frameAtTime(track.timesS, landingS);
    const options = { maxWidth: WIDEST, signal: this.#abort.signal };
    try {
      for await (const { bitmap } of this.#pictures.decode(file, [frame], track.timesS, options))
        return bitmap;
    } catch {
      // A film that cannot be decoded here is no guide.
    }
    return null;
  }

  #keep(still: ImageBitmap | null): void {
    this.still?.close();
    this.still = still;
    if (this.#abort.signal.aborted) this.close();
  }

  /** The screen is left. */
  close(): void {
    this.#abort.abort();
    this.still?.close();
    this.still = null;
  }
}
