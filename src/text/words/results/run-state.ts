import { inLanguage } from '../../language.ts';

/** What a reading is worth, and reading a clip again. */
export const runStateWords = inLanguage('results/run-state', {
  why: {
    refused: 'The clip does not allow a number that can be trusted.',
    'many-strides-left-out': 'More than three in ten strides could not be read.',
    'leg-without-strides': 'One leg has no stride that could be read.',
    'rhythm-disagrees': 'The steps that were counted do not fit the rhythm of the legs.',
    'few-strides': 'A leg has fewer than 7 usable strides: numbers yes, a verdict only where it holds.',
    'low-frame-rate': 'Few frames a second make contacts coarse: numbers yes, a verdict only where it holds.',
    'entered-against-picture':
      'It was read as you said it was filmed, and the picture shows otherwise: signs may be the wrong way round.',
  },
  limited: {
    title: 'A limited reading',
    leaveToBeFound: 'If you are not sure, leave view and direction to be found.',
    filmLonger: 'A longer clip, filmed at 60 frames per second or more, gives the rest.',
  },
  failed: {
    title: (read: number, seen: number): string =>
      `This reading failed: ${read} of ${seen} strides could be read`,
    asSentence: (title: string): string => `${title}.`,
    filmAgain: 'Film again: the whole body in the picture, in good light, at 60 frames per second or more.',
    tryExactModel:
      'The most exact model often reads what a quicker one cannot. If that fails too, film again in good light.',
  },
  readAgain: {
    starting: 'Starting',
    gone: 'The video of this run can no longer be opened. Choose it again to analyse it.',
    stays: 'With the most exact model. Your notes, drawings and corrections stay.',
    quickLook: 'A quick look: it may leave strides out, and its findings are less sure.',
    quicker: 'Read with the quicker model, which loses single joints where the legs cross.',
  },
  analyseProperly: 'Analyse properly',
  analyseProperlyIn: (time: string): string => `Analyse properly, about ${time}`,
  stretches: {
    read: (stretches: string, length: string): string =>
      `Read: ${stretches} of ${length}. The rest was left alone: nothing is missing there.`,
    stays: 'Your notes, drawings and corrections stay.',
    readAll: 'Read the whole clip',
    readAllIn: (time: string): string => `Read the whole clip, about ${time}`,
  },
});
