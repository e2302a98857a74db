import type { Side } from '../../../core/pose/landmark.ts';
import type { Said } from '../../metrics/said.ts';
import { inLanguage } from '../../language.ts';
import { ofSide, signed } from './of-side.ts';

const bentAtContact = (said: Said): string =>
  `At contact the ${ofSide(said.side)}knee is bent by ${signed(said, '', 'past straight')}.`;

const bendsInStance = ({ side, value }: Said): string =>
  `In stance the ${ofSide(side)}knee bends to ${value}.`;

/** What is said of how the knee takes up the landing. */
export const kneeBendWords = inLanguage('metrics/knee-bend', {
  atContact: {
    name: 'Knee bend at contact',
    shortName: 'Knee at contact',
    definition: 'How bent the knee is when the foot touches the belt.',
    sign: '0° is a straight leg; larger numbers mean more bend.',
    directions: { plus: '', minus: 'past straight' },
    straight: {
      title: (side: Side | null): string => `The ${ofSide(side)}knee is straighter than usual at landing`,
      fact: bentAtContact,
      meaning: 'A straight leg has less room to soften the landing.',
    },
    usual: {
      title: (side: Side | null): string => `The ${ofSide(side)}knee is bent as usual at landing`,
      fact: bentAtContact,
    },
    bent: {
      title: (side: Side | null): string => `The ${ofSide(side)}knee is more bent than usual at landing`,
      fact: bentAtContact,
    },
    pictureNote: (msBefore: string, bias: string): string =>
      `the number is the mean over the ${msBefore} ms before contact, less ${bias}° that the pose model adds to a nearly straight knee`,
    betweenThighAndShin:
      'The bend between thigh and shin in the picture of first contact, with 0° for a straight leg.',
    straightLegReaches:
      'A leg that is almost straight at contact is usually also reaching forward, which raises the impact of the landing.',
    bramah:
      'Runners who were already injured landed with a straighter knee than runners who were not; which came first is not known.',
    modelBendsTooMuch:
      'The pose model bends a nearly straight knee too much, in some clips more than in others: what rendered runners showed of it has been taken off.',
    changesSayMore: 'Changes between two clips that were filmed alike say more than the number itself.',
  },
  peak: {
    name: 'Deepest knee bend in stance',
    shortName: 'Peak knee bend',
    definition: 'The most the knee bends while the foot is on the belt.',
    sign: '0° is a straight leg; larger numbers mean more bend.',
    low: {
      title: (side: Side | null): string => `The ${ofSide(side)}knee bends less than usual in stance`,
      fact: bendsInStance,
    },
    usual: {
      title: (side: Side | null): string => `The ${ofSide(side)}knee bends as usual in stance`,
      fact: bendsInStance,
    },
    deep: {
      title: (side: Side | null): string => `The ${ofSide(side)}knee bends more than usual in stance`,
      fact: bendsInStance,
    },
    deepestBend:
      'The deepest bend of the knee while the foot is on the belt, which marks the middle of stance.',
    legsSpring: 'The bending knee works as the leg’s spring and takes up shock.',
    littleOrVeryDeep:
      'A knee that bends little has less way to take up shock; very deep bends ask more of the thigh muscles and the kneecap.',
    clinicChecklist:
      'A clinic checklist gives about 45° as usual and reads much less as little shock absorption.',
    halfBelow40: 'Half of healthy runners bend their knee less than 40° in stance.',
  },
  give: {
    name: 'Knee bend after landing',
    shortName: 'Knee give',
    definition: 'How much further the knee bends between touching down and its deepest bend in stance.',
    sign: 'Larger numbers mean that the knee gives more.',
    mostBand: (range: string): string => `most healthy runners: ${range}°`,
    pictureNote: 'that is the deepest bend; the number is how much larger it is than the bend at contact',
    peakMinusContact:
      'The deepest bend in stance minus the bend at contact: how far the knee gives after landing.',
    howMuchIsTakenUp: 'It shows how much of the landing the knee takes up by bending.',
    lessEnergy: 'With more, shorter steps the knee has less energy to absorb.',
    errorsDoNotCancel:
      'The pose model errs differently on a straight and on a bent knee, so the errors of the two angles do not simply cancel.',
  },
  all: {
    softLanding: 'Think of landing softly and quietly, on a knee that is already a little bent.',
    quads:
      'The muscles on the front of the thigh let the knee bend under control and guide the kneecap while it does.',
  },
});
