import { inLanguage } from '../language.ts';

/** The words of `ui/metronome`, by component. */
export const metronomeWords = inLanguage('metronome', {
  beatCard: {
    yourOwnCadence: 'Your own cadence',
    countStepsFoot: 'Count the steps of one foot for 30 seconds, times four.',
    beepAt: 'Beep at',
    stepsAMinute: 'steps a minute',
    stopTheBeep: 'Stop the beep',
    startTheBeep: 'Start the beep',
    beepEachStep:
      'One beep for each step, left and right. Keep the speed of the belt as it is. Escape stops it. Stop running if anything hurts.',
    lastFilm: 'From your last film.',
  },
  beatIncrease: {
    asItIs: 'as it is',
  },
  metronomeScreen: {
    title: 'Metronome',
    runMinuteBeep:
      'Run one minute with the beep and one minute without, a few times. Begin with 5 % more than your own.',
    whyQuickerShorter: 'Why quicker, shorter steps?',
    runCome: 'From the run you come from.',
    yourBeep: 'Your beep',
  },
});
