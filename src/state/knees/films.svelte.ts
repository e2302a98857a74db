import { compareClips, type ClipComparison } from '../../core/compare/compare-clips.ts';
import type { CoachWord } from '../../core/review/coach-word.ts';
import type { Day } from '../../core/knees/day.ts';
import { nextFilmDay } from '../../core/knees/plan.ts';
import { captured } from '../compare/compare-board.svelte.ts';
import type { RunClip, RunSession } from '../session/run-session.svelte.ts';
import type { OpenedSession } from '../session/session-keeper.svelte.ts';
import { filmedOn, type SessionLibrary, type SessionRecord } from '../session/session-library.svelte.ts';
import { dayOnDevice } from './day-on-device.ts';

/** What two films of a runner differ in. */
export interface BeforeAndAfter {
  readonly comparison: ClipComparison;
  readonly address: { readonly id: string; readonly clip: number }[];
}

/**
 * The runner's films that gave numbers, as the plan and the next filming need them. The demo is
 * none of them.
 */
export class Films {
  /** Newest first; with all copies of a film that went to a coach and came back. */
  readonly #copies = $derived.by(() =>
    this.#library.sessions.filter((film) => !film.isDemo && !isUnread(film)),
  );
  /** Newest first, each once. */
  readonly kept = $derived(eachOnce(this.#copies));
  readonly last = $derived(this.kept[0] ?? null);
  /** The newest film of all where it gave no number that can be trusted; null where it did. */
  readonly unread = $derived.by<SessionRecord | null>(() => {
    const newest = this.#library.sessions.find(({ isDemo }) => !isDemo);
    return newest && isUnread(newest) ? newest : null;
  });
  /** The runner's own cadence in the last film, steps per minute; null where it is not known. */
  readonly cadenceSpm = $derived(this.last && cadenceOf(this.last));
  /** The film before the last that shows the runner from the same side. */
  readonly before = $derived(
    this.kept.slice(1).find((film) => film.clips.some(({ view }) => view === this.last?.clips[0]?.view)) ??
      null,
  );
  /** What a coach asked for with the last film, in whichever of its copies: the newest word. */
  readonly coach = $derived.by<CoachWord | null>(() => {
    const { last } = this;
    const copies = last ? this.#copies.filter((copy) => filmName(copy) === filmName(last)) : [];
    const words = copies
      .toSorted((a, b) => b.updatedMs - a.updatedMs)
      .map(({ clips }) => clips[0]?.review?.coach ?? null);
    return words.find((word) => word !== null) ?? null;
  });
  /** When the next film is due; null before the first. */
  readonly nextDay = $derived<Day | null>(
    this.last ? nextFilmDay(filmDay(this.last), this.coach?.nextFilm ?? null) : null,
  );
  readonly #library: SessionLibrary;
  readonly #open: (id: string) => Promise<OpenedSession>;

  /** @param open brings a kept run; the one under review comes with its unsaved changes */
  constructor(library: SessionLibrary, open: (id: string) => Promise<OpenedSession>) {
    this.#library = library;
    this.#open = open;
  }

  /** Lists what is kept by now. */
  load(): Promise<void> {
    return this.#library.load();
  }

  /** The run of a film, analysed; null where it cannot be read. */
  async read(film: SessionRecord): Promise<RunSession | null> {
    const opened = await this.#open(film.id);
    return opened.kind === 'opened' ? opened.session : null;
  }

  /** What changed from the film before to the last; null where there are not two alike. */
  async compare(): Promise<BeforeAndAfter | null> {
    const { before, last } = this;
    if (!before || !last) return null;
    const [old, now] = [await this.read(before), await this.read(last)];
    if (!old || !now) return null;
    const pair = alike(old, now);
    if (!pair) return null;
    const comparison = compareClips(captured(pair.a), captured(pair.b));
    return {
      comparison,
      address: [
        { id: before.id, clip: old.clips.indexOf(pair.a) },
        { id: last.id, clip: now.clips.indexOf(pair.b) },
      ],
    };
  }
}

/** Whether no clip of a film gave numbers: they were refused, or their reading failed. */
function isUnread({ clips }: SessionRecord): boolean {
  return clips.every(({ refused }) => refused);
}

/** What a film and its copies have in common: when it was made, and from which files. */
function filmName({ createdMs, clips }: SessionRecord): string {
  return [createdMs, ...clips.flatMap(({ file }) => [file.name, file.sizeBytes])].join('|');
}

/** Of the copies of a film the one with its videos, else the newest. */
function eachOnce(films: readonly SessionRecord[]): SessionRecord[] {
  const names = films.map(filmName);
  return films.filter(
    (film, at) => !films.some((other, index) => names[index] === names[at] && isBetterCopy(other, film)),
  );
}

function isBetterCopy(other: SessionRecord, film: SessionRecord): boolean {
  const videos = ({ clips }: SessionRecord): number =>
    clips.filter(({ videoFile }) => videoFile !== null).length;
  const more = videos(other) - videos(film) || other.updatedMs - film.updatedMs;
  return more > 0 || (more === 0 && other.id < film.id);
}

/** The day that a film was made, on the clock of this device. */
export function filmDay(film: SessionRecord): Day {
  return dayOnDevice(filmedOn(film).ms);
}

/** The runner's own cadence in a run, steps per minute; null where no clip has it. */
function cadenceOf(film: Pick<SessionRecord, 'clips'>): number | null {
  for (const { summary } of film.clips) {
    const median = summary.cadence?.both?.median;
    if (typeof median === 'number') return median;
  }
  return null;
}

/** The first two clips that show the runner from the same side and gave numbers. */
function alike(old: RunSession, now: RunSession): { readonly a: RunClip; readonly b: RunClip } | null {
  for (const b of now.clips.filter(({ refused }) => !refused)) {
    const a = old.clips.find(
      (clip) => !clip.refused && clip.analysis.context.view === b.analysis.context.view,
    );
    if (a) return { a, b };
  }
  return null;
}
