import type { Side } from '../../../core/pose/landmark.ts';
import type { Said, SidesApart } from '../../metrics/said.ts';
import { inLanguage } from '../../language.ts';
import { ofSide, signed } from './of-side.ts';

const kneeDrifts = (said: Said): string =>
  `On video the ${ofSide(said.side)}knee drifts ${signed(said, 'inwards', 'outwards')} while that leg carries you.`;

const gapIs = ({ side, value }: Said): string =>
  `While you stand on the ${ofSide(side)}leg, the gap between the knees is ${value}.`;

const kneesApart = ({ larger, difference, uncertainty }: SidesApart): string =>
  `The ${larger ?? 'one'} knee drifts ${difference ?? 'measurably'}° further inwards than the other: that is real, told to ± ${uncertainty ?? 'the error'}°. How large each is by itself is known less exactly.`;

/** How far the two knees of healthy runners differ, without a full stop. */
const four = (usualTo: string): string => `four in five healthy runners’ knees differ by ${usualTo}° at most`;

/** What is said of pelvis, thigh and knee. */
export const hipsAndKneesWords = inLanguage('metrics/hips-and-knees', {
  kneeAlignment: {
    name: 'Inward knee alignment on video',
    shortName: 'Knee alignment',
    definition:
      'How far the knee moves inwards from the straight line between hip and ankle, as the camera sees it in the middle of stance.',
    sign: 'Positive means the knee is inwards, towards the other leg; negative means outwards.',
    directions: { plus: 'inwards', minus: 'outwards' },
    outward: {
      title: (side: Side | null): string => `The ${ofSide(side)}knee stays further out than usual`,
      fact: kneeDrifts,
    },
    usual: {
      title: (side: Side | null): string => `The ${ofSide(side)}knee is in line as usual`,
      fact: kneeDrifts,
    },
    inward: {
      title: (side: Side | null): string =>
        `The ${ofSide(side)}knee drifts further inwards than most (knee valgus)`,
      fact: kneeDrifts,
      meaning: 'Some runners do this without pain.',
    },
    clearlyInward: {
      title: (side: Side | null): string => `The ${ofSide(side)}knee drifts far inwards (knee valgus)`,
      fact: kneeDrifts,
      meaning: 'Not everybody who runs like this has pain; where knees are sore it is often worked on.',
    },
    /** The knees differ: `usualTo` is how far those of healthy runners do, null where unknown. */
    asymmetry: {
      unusual: {
        title: 'Left and right knee differ on video',
        sentence: (apart: SidesApart, usualTo: string): string =>
          `${kneesApart(apart)} It is also more than usual: ${four(usualTo)}. Worth knowing, not a finding by itself.`,
      },
      usual: {
        title: 'Left and right knee differ as in most healthy runners',
        sentence: (apart: SidesApart, usualTo: string): string =>
          `${kneesApart(apart)} It is also usual: ${four(usualTo)}.`,
      },
      usualOrEdge: {
        title: 'Left and right knee differ: usual or at the edge',
        sentence: (apart: SidesApart, usualTo: string): string =>
          `${kneesApart(apart)} It is not unusual: ${four(usualTo)}, and yours is near that limit.`,
      },
      cannotTell: {
        title: 'Left and right knee differ; whether more than usual, this clip can’t tell',
        sentence: (apart: SidesApart, usualTo: string): string =>
          `${kneesApart(apart)} Whether it is unusual is another matter: ${four(usualTo)}, too close for this clip to say whether yours differ more. A longer, closer and sharper clip may tell.`,
      },
      withoutNorm: (apart: SidesApart): string =>
        `${kneesApart(apart)} Worth knowing, not a finding by itself.`,
    },
    pictureNote: (fromPercent: string, toPercent: string, gain: string): string =>
      `the number is the median over ${fromPercent} to ${toPercent} % of stance, corrected for where the camera stands and times ${gain}, because the knee point follows only part of the way`,
    bendOfTheLine:
      'In the middle of stance, the bend of the line from hip to knee to ankle, as the camera sees it; an inward bend is called knee valgus.',
    flatPicture: 'It is a flat picture of a turning leg, not the angle inside the joint.',
    strongHip:
      'Strong muscles at the outside of the hip hold the pelvis level and keep the knee from falling inwards.',
    dingenen:
      'The angle can be read repeatably in runners, but it was not significantly related to the three-dimensional angle of the knee.',
    herrington:
      'In a single-leg squat, which is not running, people with pain around the kneecap showed 16.8 ± 5.4° and people without it 8.4 ± 5.1°.',
    anObservation:
      'No cut-off for running has been validated, so no value here is called right or wrong; it is an observation.',
  },
  pelvicDrop: {
    name: 'Pelvic drop',
    shortName: 'Pelvic drop',
    definition: 'How far the pelvis tips down on the side of the leg that is in the air.',
    sign: 'Positive means the side of the swinging leg is lower.',
    healthyBand: 'healthy runners: 5 to 7° at its largest, more at a faster pace',
    tilt: 'The tilt of the pelvis towards the leg in the air at its largest in stance, compared with its average over the clip.',
    oftenWorkedOn:
      'When the pelvis drops, the muscles at the outside of the standing hip are what is often worked on.',
    bramah:
      'In a look back at runners who were already injured, each further degree of drop went with 80 % higher odds of belonging to the injured group; it cannot say which came first.',
    hipPointsDoNotFollow:
      'The hip points of the pose model do not follow the tilt of the pelvis, so no number is given from them.',
    pictureNote: (degrees: string): string =>
      `the number is how far the line of the dots leaves its own mean direction, plus ${degrees}, which that line shows too little`,
    twoDots:
      'It is read off two bright dots, one over each dimple of the lower back, filmed from behind; say in the settings of the clip, when you add it, that you wear them.',
    againstMarkers:
      'On 18 runners with markers on the skin, the line of the dimples followed the tilt of the whole pelvis (r 0.92, scatter 0.7°).',
    meanIsTakenOff:
      'A pelvis that hangs to one side all the time looks like a camera that is not level: both are taken off with the average, so the two legs cannot be held against each other.',
    dotsAreJudged:
      'Dots on a waistband have not been compared with a measured pelvis yet, so their part of the error is a judgement.',
    carefulPeopleDiffer: 'Even careful people differ by about 2.7° when they measure it twice.',
  },
  hipAdduction: {
    name: 'Hip adduction on video',
    shortName: 'Hip adduction',
    definition: 'How far the thigh points inwards from the line across the hips in the middle of stance.',
    sign: 'Positive means the thigh points towards the middle of the body.',
    minusRightAngle:
      'In the middle of stance, the angle between the line across the hips and the thigh, minus a right angle.',
    lessWithMoreSteps: 'With 10 % more steps at the same speed, the thigh moved inwards less.',
    errorByHand: 'The error is 2.3 to 3.8° for people who measure by hand.',
    sameHipPoints:
      'It leans on the same hip points that cannot show the tilt of the pelvis, so it is given only where it proved itself.',
  },
  kneeWindow: {
    name: 'Knee window',
    shortName: 'Knee window',
    definition: 'The gap between the two knees in the middle of stance, compared with the width of the hips.',
    sign: 'Positive means that daylight shows between the knees; zero or less means that they touch or cross on video.',
    usual: {
      title: (side: Side | null): string => `Room between the knees over the ${ofSide(side)}leg, as usual`,
      fact: gapIs,
    },
    closed: {
      title: (side: Side | null): string => `The knees come close to each other over the ${ofSide(side)}leg`,
      fact: gapIs,
    },
    pictureNote: (percent: string): string =>
      `the number has ${percent} % of hip width taken off, because the knee points lie outside the knees`,
    daylight: 'The daylight between the knees in the middle of stance, as a share of the width of the hips.',
    easySign: 'A closed window is an easy sign that knees or feet come towards the middle line.',
    weakHipMuscles:
      'A general health article lists weak hip muscles among the reasons for a knee that tracks off its line.',
    aNote: 'A closed window is a note, not a finding; no cut-off has been validated.',
  },
  all: {
    chain:
      'Hips, knees and feet work as one chain: when the hip tires, the thigh can turn in and the knee follows, which some runners feel and many do not.',
    readTogether:
      'Read knee alignment, pelvic drop, hip adduction and knee window together rather than one alone.',
  },
});
