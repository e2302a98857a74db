import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** What is said of clips that are opened, and while they wait and are read. */
export const clipsWords = inLanguage('import/clips', {
  models: {
    heavy: { name: 'Best', hint: 'Tells the legs apart best where they cross. Takes the longest.' },
    full: {
      name: 'Quicker',
      hint: 'Faster. Loses single joints for some frames where the legs cross, and gives no deepest knee bend.',
    },
    lite: {
      name: 'Quick look',
      hint: 'Less exact, and may leave many strides out; it says so. For this visit only.',
    },
  },
  lessSure: 'less sure',
  aboutTime: (time: string): string => `about ${time}`,
  modelWithNotes: (name: string, notes: readonly string[]): string => `${name} (${notes.join(', ')})`,
  clipsAre: {
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
  },
  runner: {
    usually: (side: Side): string => `Usually filmed with the ${side} leg near.`,
    /** Beside the way a runner faces: as a rule, and where a clip shows it otherwise. */
    asUsual: 'as usual, checked in the analysis',
    notUsual: 'detected; usually the other way',
  },
  addView: {
    button: 'Add a view',
    title: 'Another view',
    /** `views` as labels, e.g. "from the side". */
    explain: (title: string, views: readonly string[]): string =>
      `Of “${title}”, which has a clip ${views.join(' and one ')}. Height, belt speed, shoes and your notes are the run’s.`,
    question: 'This clip is',
    join: 'Of the same run',
    apart: 'A run of its own',
    hintJoin: 'It joins the run. Notes, corrections and the other clip stay as they are.',
    hintApart: 'It becomes a run of its own, beside the other.',
    hintAsking: 'The run has a clip of this view already.',
    asking: 'Say first whether it is the same run.',
    reading: 'Reading the run…',
    gone: 'The run that this view was to be added to is not on this device.',
  },
  started: {
    atWork:
      'These clips are being analysed. A video that you open now begins another run, and waits its turn.',
    progress: 'See the progress',
    done: 'This run is analysed. A video that you open now begins a new run; another view of this one is added on its results.',
    again: 'Analyse again',
    another: 'Open another video',
    startNew: 'New run',
  },
  early: {
    done: 'The poses are read already.',
    reading: (percent: number): string => `Reading the poses already: ${percent} %`,
  },
  soFar: {
    title: 'So far',
    strides: (count: number): string => `From ${count} strides. The numbers move until all is read.`,
  },
  stretches: {
    reads: (stretches: string, length: string): string =>
      `A long clip: its steadiest running is read, ${stretches}. That is enough for a verdict on each foot, and takes as long as a clip of ${length}.`,
    whole: 'Read the whole clip now',
  },
  queue: {
    title: 'Waiting',
    explain: 'Each is analysed when the one before is done, and then lies in your library.',
    takeOut: (name: string): string => `Do not analyse ${name}`,
    cancelCurrent: 'Cancel this run',
    skip: 'Leave it out and go on',
  },
  offered: {
    title: 'Open what was shared?',
    explain:
      'Another app or a website handed this to Treadlens. Open it only if you wanted that. So far nothing of it was read or kept.',
    open: 'Open',
    discard: 'Discard',
    tooMuchTitle: 'That was too much at once',
    tooMuch:
      'At most 12 files, and 4 GB in all, can be shared with Treadlens at once. Nothing of it was kept. Share fewer, or choose the videos here.',
    close: 'Close',
  },
});
