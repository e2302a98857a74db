import type { Side } from '../core/pose/landmark.ts';
import type { ModelId } from '../core/run/run-context.ts';
import { isolated } from './format/isolated.ts';
import { formatAbout } from './format/format-time.ts';

/**
 * The choice of a pose model in words, `Best (about 55 s)`.
 *
 * @param seconds how long it will take on this device; NaN where nothing was measured on it
 */
export function modelLabel(model: ModelId, seconds: number): string {
  const { name, remark } = MODEL_NAMES[model];
  const notes = [...(Number.isFinite(seconds) ? [`about ${formatAbout(seconds)}`] : []), ...remark];
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
}

const MODEL_NAMES: Readonly<Record<ModelId, { readonly name: string; readonly remark: readonly string[] }>> =
  {
    heavy: { name: 'Best', remark: [] },
    full: { name: 'Quicker', remark: [] },
    lite: { name: 'Quick look', remark: ['no verdict'] },
  };

/** What each pose model is good for. */
export const MODEL_HINTS: Readonly<Record<ModelId, string>> = {
  heavy: 'Tells the legs apart best where they cross. Takes the longest.',
  full: 'Faster. Loses single joints for some frames where the legs cross.',
  lite: 'No verdict: many strides may be left out. For this visit only.',
};

/** How several clips belong together. */
export const CLIPS_ARE = {
  question: 'These clips are',
  one: 'One run, several views',
  separate: 'Separate runs',
  hintOne:
    'Side and rear of the same run become one session: each number is taken from the view that can give it.',
  hintSeparate: 'Each clip becomes a session of its own; they are analysed one after the other.',
  hintAsking:
    'Two of them show the same view. Clips of one run are read together; clips of two runs must not be.',
  looking: 'Looking which side each was filmed from…',
  asking: 'Say first whether the clips are one run.',
} as const;

/** Around the runner's name. */
export const RUNNER_WORDS = {
  usually: (side: Side) => `Usually filmed with the ${side} leg near.`,
  /** Beside the way a runner faces: as a rule, and where a clip shows it otherwise. */
  asUsual: 'as usual, checked in the analysis',
  notUsual: 'detected; usually the other way',
} as const;

/** Further views of a run that is kept. */
export const ADD_VIEW = {
  button: 'Add a view',
  title: 'Another view',
  /** `views` as labels, e.g. "from the side". */
  explain: (title: string, views: readonly string[]) =>
    `Of “${isolated(title)}”, which has a clip ${views.join(' and one ')}. Height, belt speed, shoes and your notes are the run’s.`,
  question: 'This clip is',
  join: 'Of the same run',
  apart: 'A run of its own',
  hintJoin: 'It joins the run. Notes, corrections and the other clip stay as they are.',
  hintApart: 'It becomes a run of its own, beside the other.',
  hintAsking: 'The run has a clip of this view already.',
  asking: 'Say first whether it is the same run.',
  reading: 'Reading the run…',
  gone: 'The run that this view was to be added to is not on this device.',
} as const;

/** The import screen while its clips are being analysed, and once they are. */
export const IMPORT_STARTED = {
  atWork: 'These clips are being analysed. A video that you open now begins another run, and waits its turn.',
  progress: 'See the progress',
  done: 'This run is analysed. A video that you open now begins a new run; another view of this one is added on its results.',
  again: 'Analyse again',
  another: 'Open another video',
  startNew: 'New run',
} as const;

/**
 * Poses that are estimated before anybody pressed "Analyse".
 *
 * @param share of the clips' frames that are done, 0 to 1
 */
export function describeEarlyReading(share: number): string {
  return share >= 1
    ? 'The poses are read already.'
    : `Reading the poses already: ${Math.floor(share * 100)} %`;
}

/** Numbers of a clip that is still being read. */
export const SO_FAR = {
  title: 'So far',
  strides: (count: number) => `From ${count} strides. The numbers move until all is read.`,
} as const;

/** A long clip, of which only the steadiest stretches are read. */
export const STRETCHES = {
  reads: (stretches: string, lengthS: string) =>
    `A long clip: its steadiest running is read, ${stretches}. That is enough for a verdict on each foot, and takes as long as a clip of ${lengthS}.`,
  whole: 'Read the whole clip now',
} as const;

/** Runs that wait for the one at work. */
export const QUEUE_WORDS = {
  title: 'Waiting',
  explain: 'Each is analysed when the one before is done, and then lies in your library.',
  takeOut: (name: string) => `Do not analyse ${name}`,
  cancelCurrent: 'Cancel this run',
  skip: 'Leave it out and go on',
} as const;

/** Files that another app shared, before anything is done with them. */
export const OFFERED_WORDS = {
  title: 'Open what was shared?',
  explain:
    'Another app or a website handed this to Treadlens. Open it only if you wanted that. So far nothing of it was read or kept.',
  open: 'Open',
  discard: 'Discard',
  tooMuchTitle: 'That was too much at once',
  tooMuch:
    'At most 12 files, and 4 GB in all, can be shared with Treadlens at once. Nothing of it was kept. Share fewer, or choose the videos here.',
  close: 'Close',
} as const;
