import type { SidesApart } from '../../metrics/said.ts';
import { inLanguage } from '../../language.ts';

/** What is said of how long the foot stays down and how long both feet are in the air. */
export const timingWords = inLanguage('metrics/timing', {
  contactTime: {
    name: 'Contact time',
    shortName: 'Contact time',
    definition: 'How long the foot stays on the belt in one step.',
    recreationalBand: '200 to 300 ms in recreational runners, below 200 ms in elite runners',
    asymmetry: {
      title: 'Left and right foot stay down for different times',
      sentence: ({ larger, difference }: SidesApart): string =>
        `The ${larger ?? 'one'} foot stays on the belt ${difference ?? 'measurably'} ms longer than the other, more than the measuring error; in a study of 836 runners such differences did not raise injury risk.`,
    },
    contactToToeOff: 'The time from first contact to toe-off of the same foot.',
    shorterWhenFaster: 'It gets shorter as you run faster.',
    neitherGoodNorBad:
      'By itself it is neither good nor bad for the knees; read it beside cadence and where the foot lands.',
    recreational:
      'Recreational runners usually stay down for 200 to 300 ms, elite runners for less than 200 ms.',
  },
  flightTime: {
    name: 'Flight time',
    shortName: 'Flight time',
    definition: 'How long both feet are in the air between one step and the next.',
    leavingToTouching: 'The time from one foot leaving the belt to the other touching it.',
    higherBounce:
      'A longer flight usually means a higher bounce, and a landing from higher up for the legs to soften.',
  },
  dutyFactor: {
    name: 'Duty factor',
    shortName: 'Duty factor',
    definition: 'The share of a whole stride during which the foot is on the belt.',
    sign: 'Below 50 % there is a moment with both feet in the air, which is what makes it running.',
    mostBand: (range: string): string => `most healthy runners: ${range} %`,
    contactByStride: 'Contact time divided by the time of a whole stride of the same foot.',
    inProportion: 'It puts contact time in proportion, so that clips with different cadence can be compared.',
    lessEnergy:
      'As runners took more steps at the same speed, the energy that the knee absorbs per step fell.',
  },
  all: {
    onePicture:
      'Each end is known to about one picture, so this is shown only at 50 frames per second or more, or when the error stays under 15 %.',
    groundPushesBack:
      'At every step the ground pushes back with two to three times body weight, all of it during the time on the belt.',
    tooLongInFront: (msFront: string, msBehind: string): string =>
      `From the front toe-off is read so late that contact came out ${msFront} ms too long on rendered clips and from behind ${msBehind} ms, so left and right are not compared in those views; film from the side for times.`,
  },
});
