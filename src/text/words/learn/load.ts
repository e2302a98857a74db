import { inLanguage } from '../../language.ts';

/** How load reaches the knee and how it adds up. */
export const loadWords = inLanguage('learn/load', {
  kineticChain: {
    title: 'The kinetic chain',
    summary: 'Why a knee can complain about something that happens at the hip or the foot.',
    chainOfLinks: 'Your legs are a chain of links: pelvis, thigh, shin, foot.',
    nextMakesUp: 'When one link does not hold, the next one has to make up for it.',
    kneeInTheMiddle: 'The knee sits in the middle, so it often feels what hip and foot are doing.',
    exampleHeading: 'An example',
    weakHip:
      'If the muscles at the outside of the hip are weak, the thigh can turn and fall inwards as you land.',
    valgus: 'The knee then bends inwards, which is called valgus.',
    pressesMore: 'That presses more on the cartilage at the outer side of the joint.',
    someFeelIt:
      'Some runners feel it and many do not: a review names neither alignment nor weak muscles as what starts pain around the kneecap.',
    treadlensHeading: 'What Treadlens shows of it',
    fromBehind: 'From behind or in front: inward knee alignment, knee window and step width.',
    pelvicDrop: 'Pelvic drop belongs here too, but only where it can be measured well enough.',
    readTogether: 'Read these together; a single one of them says little.',
  },
  cumulativeLoad: {
    title: 'Small loads, many times',
    summary: 'Thousands of steps per run: why the amount matters as much as the form.',
    twoToThree:
      'Each landing pushes back with two to three times your body weight; inside the knee, muscles add to that.',
    oneStudy:
      'In one study of running the ground gave back 2.3 body weights, and the joint behind the kneecap carried about 4.5.',
    tissueAnswers:
      'Tissue answers load by getting stronger, as long as it has time to repair the tiny damage in between.',
    sorenessStarts: 'Soreness starts when new damage comes faster than the repair.',
    suddenJump: 'That is why a sudden jump in distance can hurt although every earlier run felt fine.',
    sumHeading: 'Your own sum',
    lowerHeading: 'Two ways to lower it',
    lessPerStep: 'Less in each step: quicker, shorter steps at the same speed.',
    fewerSteps: 'Fewer steps before a rest: build up slowly and keep rest days.',
  },
  cadence: {
    title: 'Cadence: quicker, shorter steps',
    summary: 'The best-supported cue there is, and why 180 is not a law.',
    stepsPerMinute: 'Cadence is the number of steps per minute.',
    coachesAim: 'Many coaches aim for about 170 to 180.',
    averages: 'Measured averages differ: 164 in 860 recreational runners, 177 ± 7 in college runners.',
    ownNumber: 'Tall and short runners, slow and fast paces all have their own number.',
    tryHeading: 'What to try',
    measureOwn: 'Measure your own cadence at your usual speed.',
    raiseOwn:
      'Raise your own number by 5 %, at most 10 %, with a metronome, and keep the speed the same: 170 to 178 for someone at 162.',
    minuteAtATime: 'Start with a minute at a time, and let it feel easy before you do more.',
    study:
      'In a study of 45 recreational runners this lowered the energy that the knee absorbs in each step.',
  },
  overstridingAndHeelStrike: {
    title: 'Overstriding and heel strike',
    summary: 'Where the foot lands counts for more than which part of it lands first.',
    overstriding: 'Overstriding means that the foot lands well in front of the body.',
    brake: 'The leg is then stretched out like a brake, and the impact that runs up to the knee is larger.',
    heelComesWithIt:
      'Landing hard on the heel often comes with it, because a foot that reaches out points its toes up.',
    noFaultHeading: 'Heel first is not a fault',
    mostLandOnHeel: 'Between 71 and 94 % of runners land on the heel.',
    neverByItself:
      'Treadlens therefore never marks a heel landing by itself, only together with how far ahead the foot is.',
    tryHeading: 'What to try',
    quickerSteps: 'Quicker, shorter steps at the same speed.',
    beneathYou: 'Let the foot come down beneath you, with the shin nearly upright.',
    midfoot:
      'A midfoot landing is welcome where it comes by itself: it asks less of the knee and more of calf and Achilles tendon.',
  },
});
