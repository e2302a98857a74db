import type { ModelId } from '../core/run/run-context.ts';
import { isolated } from './format/isolated.ts';
import { formatAbout } from './format/format-time.ts';
import { clipsWords } from './words/import/clips.ts';

/**
 * The choice of a pose model in words, `Best (about 55 s)`.
 *
 * @param seconds how long it will take on this device; NaN where nothing was measured on it
 */
export function modelLabel(model: ModelId, seconds: number): string {
  const { models, aboutTime, lessSure, modelWithNotes } = clipsWords;
  const notes = [
    ...(Number.isFinite(seconds) ? [aboutTime(formatAbout(seconds))] : []),
    ...(model === 'lite' ? [lessSure] : []),
  ];
  const { name } = models[model];
  return notes.length === 0 ? name : modelWithNotes(name, notes);
}

/** What each pose model is good for. */
export const MODEL_HINTS: Readonly<Record<ModelId, string>> = {
  heavy: clipsWords.models.heavy.hint,
  full: clipsWords.models.full.hint,
  lite: clipsWords.models.lite.hint,
};

/** How several clips belong together. */
export const CLIPS_ARE = clipsWords.clipsAre;

/** Around the runner's name. */
export const RUNNER_WORDS = clipsWords.runner;

/** Further views of a run that is kept. */
export const ADD_VIEW = {
  ...clipsWords.addView,
  /** `views` as labels, e.g. "from the side". */
  explain: (title: string, views: readonly string[]): string =>
    clipsWords.addView.explain(isolated(title), views),
};

/** The import screen while its clips are being analysed, and once they are. */
export const IMPORT_STARTED = clipsWords.started;

/**
 * Poses that are estimated before anybody pressed "Analyse".
 *
 * @param share of the clips' frames that are done, 0 to 1
 */
export function describeEarlyReading(share: number): string {
  return share >= 1 ? clipsWords.early.done : clipsWords.early.reading(Math.floor(share * 100));
}

/** Numbers of a clip that is still being read. */
export const SO_FAR = clipsWords.soFar;

/** A long clip, of which only the steadiest stretches are read. */
export const STRETCHES = clipsWords.stretches;

/** Runs that wait for the one at work. */
export const QUEUE_WORDS = clipsWords.queue;

/** Files that another app shared, before anything is done with them. */
export const OFFERED_WORDS = clipsWords.offered;
