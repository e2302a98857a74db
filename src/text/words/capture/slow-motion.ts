import { inLanguage } from '../../language.ts';

/** How fast a clip plays; a factor comes as it is said, `8` or `8.5`. */
export const slowMotionWords = inLanguage('capture/slow-motion', {
  label: {
    realTime: 'Real time',
    timesFaster: (factor: string): string => `${factor} times faster`,
    timesSlower: (factor: string): string => `${factor} times slower`,
  },
  ask: {
    title: 'Is this slow motion?',
    why: (stepsPerMin: string, factor: string): string =>
      `In the file the feet land about ${stepsPerMin} times a minute; runners take 150 to 190 steps. It probably plays about ${factor} times slower than life. If you know how it was filmed, enter that under “Plays in”: 240 frames per second played at 30 is 8 times.`,
    yes: (factor: string): string => `Yes, ${factor} times slower`,
    no: 'No, real time',
  },
  readAs: {
    realTime: 'Read it as real time',
    spedUp: (factor: string): string => `Read it as sped up ${factor} times`,
    slowMotion: (factor: string): string => `Read it as ${factor} times slow motion`,
  },
});
