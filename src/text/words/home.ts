import { inLanguage } from '../language.ts';

/** The words of `ui/home`, by component. */
export const homeWords = inLanguage('home', {
  chronophotograph: {
    label:
      'The demo run as a chronophotograph: stick figures of three strides side by side, each initial contact drawn bright.',
  },
  filmingBrief: {
    heading: 'How to film',
    wholeGuidePhone: 'The whole guide, with phone settings',
    fromSide: '⟦From the side⟧, square to the belt: foot strike, overstride, knee bend.',
    fromBehind: '⟦From behind⟧ (or in front), in line with the belt: knee alignment.',
    hipHeightLevel: 'Hip height, level, still',
    propThePhoneUp: 'Prop the phone up on a chair or a tripod; do not hold it.',
    wholeBodyFeet: 'Whole body, feet with room to spare',
    stepBackUntil: 'Step back until head and both feet stay in the picture all the time.',
    framesPerSecond: '60 frames per second or more',
    kneeReadingsStill: 'At 30 the knee readings still work; the foot strike gets less exact.',
    secondsSteadyRunning: '15 to 30 seconds of steady running',
    startFilmingOnce: 'Start filming once the belt is at speed.',
    lightRunner: 'Light on the runner',
    brightWindowBehind: 'No bright window behind. Shorts and shoes that stand out from the belt help.',
  },
  filmingPlan: {
    phoneBesideTreadmill: 'Seen from above: the phone stands beside the treadmill, square to the belt.',
    phoneBehindTreadmill: 'Seen from above: the phone stands behind the treadmill, in line with the belt.',
  },
  hero: {
    tryDemoRun: 'Try the demo run',
    kneesStrideStride: 'What your knees do, stride by stride.',
    treadlensReadsPhone:
      'Treadlens reads a phone video of a treadmill run and shows how your knees line up, how far ahead of you your foot lands, and how it meets the belt. Every number comes with its error and the frame it was read at.',
    videoNeverLeaves: 'The video never leaves this device: nothing is uploaded, and there is no account.',
    demoRunPose:
      'The demo run, a pose every 50 ms. Initial contacts are drawn bright; below, when each foot is on the belt.',
  },
  readings: {
    heading: 'What it reads from the video',
    threeReadingsGo:
      'Three readings that go with load on the knee, and with them cadence, contact time, knee bend, trunk lean and more. Strides that stand out are flagged, with the reason and the frame, so that you or your coach can judge.',
    treadlensReportsFindings:
      'Treadlens reports findings, not diagnoses, and gives no overall score. Where the view or the picture does not allow a number that can be trusted, it says why instead.',
    goesSoreKnees: 'What goes with sore knees',
    kneeAlignment: 'Knee alignment',
    behindFront: 'from behind or in front',
    farKneeMoves: 'How far the knee moves inside the line from hip to ankle while that leg carries you.',
    footAheadHip: 'Foot ahead of the hip',
    fromTheSide: 'from the side',
    farFrontHip: 'How far in front of your hip the foot comes down, in percent of your leg length.',
    footStrike: 'Foot strike',
    partShoeMeets: 'Which part of the shoe meets the belt first, and at what angle.',
  },
});
