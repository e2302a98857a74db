import { inLanguage } from '../../language.ts';

/** What is said of the arms. */
export const armsWords = inLanguage('metrics/arms', {
  elbowAngle: {
    name: 'Elbow angle',
    shortName: 'Elbow angle',
    definition: 'How open the elbow is on average over the stride, from upper arm to forearm.',
    sign: '180° is a straight arm; smaller numbers mean more bend.',
    aboutRightAngleBand: 'about 75 to 105° in coaching practice',
    pictureNote: 'the number is the mean over the stride',
    averageAngle: 'The average angle between upper arm and forearm over the stride.',
    aboutRightAngle: 'About a right angle, 75 to 105°, is coaching practice.',
    handrailHides: 'A handrail often hides the arm.',
  },
  armSwing: {
    name: 'Arm swing',
    shortName: 'Arm swing',
    definition: 'How far the hand travels forwards and back beside the shoulder in one stride.',
    wristTravel:
      'The distance from the foremost to the rearmost place of the wrist within a stride, against the shoulder of the same side, as a share of leg length.',
    noVerdict: 'No cut-off has been validated, so the number stands without a verdict.',
    handrailHides: 'A handrail often hides the arm, and holding on to it stops the swing.',
  },
  both: {
    balanceTheLegs:
      'The arms balance the legs, so they belong to the chain, but no direct link to the knees is known.',
    swingLoosely:
      'Let the arms swing loosely forwards and back, with the elbows bent to about a right angle.',
  },
});
