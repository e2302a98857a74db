import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

const clips = (count: number): string => plural(count, { one: '1 clip', other: `${count} clips` });

/** The words of the import screen and of what holds for all clips, of `ui/import`, by component. */
export const importScreenWords = inLanguage('import/import-screen', {
  dropZone: {
    dropVideoHere: 'Drop a video here',
    formatsForView: 'MP4, MOV or WebM, of the same run from another side.',
    formats:
      'MP4, MOV or WebM. A clip from the side and one from behind make one session. A run that somebody shared (.treadlens) opens here, too.',
  },
  importScreen: {
    readingTheFiles: 'Reading the files…',
    noneCanBeAnalysed: 'None of these files can be analysed. Remove them or add another video.',
    correctEntryFirst: 'Correct the marked entry first.',
    clipsAndFrames: (count: number, frames: string): string => `${clips(count)}, ${frames} frames`,
    clipsLeftOut: (count: number, left: number): string =>
      `${clips(count)}; ${left} that cannot be read ${plural(left, { one: 'is', other: 'are' })} left out`,
    /** A view within a sentence. */
    view: { side: 'from the side', front: 'from the front', rear: 'from behind' },
    aboutTheDemo:
      'A rendered runner, filmed from the side and from behind in the same run. Your browser analyses the two clips now, exactly as it would your own.',
    checkAndStart: 'Check what was found, fill in what you know, and start.',
    demoNotLoaded: 'The demo clips could not be loaded',
    reloadForDemo: 'They come with Treadlens itself. Reload the page to try again.',
    loadingDemo: 'Loading the demo clips…',
    addAnotherView: 'Add another view of this run',
    addAClip: 'Add a clip',
    theRun: 'The run',
    analyse: 'Analyse',
  },
  modelField: {
    poseModel: 'Pose model',
  },
  runFactsForm: {
    remembered: 'remembered',
    ofTheDemoRunner: 'of the demo runner',
    heightGives: 'Gives the belt’s speed and the length of your steps.',
    beltSpeedGives: 'As the treadmill shows it. Gives step length, and checks the scale.',
    shoesGive: 'So that a comparison says where the shoes differ.',
  },
  runnerField: {
    runner: 'Runner',
    remembered: 'remembered',
    name: 'Name',
  },
  windowDrop: {
    dropToOpen: 'Drop the video or shared run to open it',
  },
});
