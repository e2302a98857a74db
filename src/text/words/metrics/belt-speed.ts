import { inLanguage } from '../../language.ts';

/** What is said of the belt's speed. */
export const beltSpeedWords = inLanguage('metrics/belt-speed', {
  beltSpeed: {
    name: 'Belt speed seen in the video',
    shortName: 'Belt speed',
    definition: 'How fast the foot travels back while it lies flat on the belt.',
    displaysOffBand: 'treadmill displays are off by 1 to 13 %',
  },
  footTravelsWithBelt:
    'While the foot lies flat it travels with the belt, so its speed in the video is the belt’s speed.',
  heightMakesMetres: 'Your height turns pixels into metres.',
  compareAtSameSpeed: 'Nearly everything here changes with speed, so compare clips at the same speed only.',
  noteTheSetting:
    'Note the speed and slope of the treadmill with each clip, and film again at the same setting.',
  displaysOff: 'Treadmill displays are off by 1 to 13 %.',
  heightErrorStays: 'An error in the height that you entered becomes the same error in the speed.',
});
