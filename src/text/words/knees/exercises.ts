import { inLanguage } from '../../language.ts';

/** Exercises: what to do, how fast, how much, and how to make them lighter or harder. */
export const exercisesWords = inLanguage('knees/exercises', {
  muscles: {
    'front-thigh': 'Front of the thigh',
    'back-thigh': 'Back of the thigh and buttocks',
    'outer-hip': 'Outside of the hip',
    calf: 'Calf',
    trunk: 'Trunk',
  },
  /** Names in a row. */
  musclesInARow: (muscles: readonly string[]): string =>
    muscles.map((muscle, at) => (at === 0 ? muscle : muscle.toLowerCase())).join(', '),
  tempo: {
    slowly: 'Two seconds there, two seconds back.',
    downSlowly: 'Three seconds down, one second up.',
  },
  /** How much of an exercise. */
  dose: {
    times: (count: number): string => `${count} times`,
    seconds: (count: number): string => `${count} seconds`,
    setsOfTimes: (sets: number, count: number): string => `${sets} sets of ${count}`,
    setsOfSeconds: (sets: number, count: number): string => `${sets} sets of ${count} seconds`,
    eachSide: (dose: string): string => `${dose}, each side`,
  },
  stop: {
    whenItHurts: (pain: number): string =>
      `Stop an exercise that hurts the knee more than ${pain} of 10, and leave it out if the next morning is worse.`,
    sharpPain: 'A tired or stretched muscle is fine; a sharp pain is not.',
    inOneLine: (pain: number): string =>
      `Stop when the knee hurts more than ${pain} of 10; leave it out if the next morning is worse.`,
  },
  exercises: {
    squat: {
      name: 'Squat',
      how: 'Feet as wide as your hips. Sit back as if onto a chair, kneecaps straight ahead, and stand up again.',
      easier: 'Go down half as far, or sit onto a chair.',
      harder: 'Hold a weight before your chest.',
    },
    lunge: {
      name: 'Lunge',
      how: 'Take a long step forward, let the back knee sink towards the floor, and push back to where you stood.',
      easier: 'Take a shorter step and sink less; hold on to a chair.',
      harder: 'Hold a weight in each hand.',
    },
    'step-down': {
      name: 'Step-down',
      how: 'Stand on a low step on one leg. Lower the other heel to the floor in front, knee over the foot, and come up again.',
      easier: 'Use a lower step, or hold on to a wall.',
      harder: 'Use a higher step.',
    },
    'wall-sit': {
      name: 'Wall sit',
      how: 'Lean your back against a wall, slide down until your thighs say stop, and stay there.',
      easier: 'Stay higher up.',
      harder: 'Slide lower, at most until the thighs are level.',
    },
    bridge: {
      name: 'Bridge',
      how: 'Lie on your back with bent knees. Lift your hips until shoulders, hips and knees make one line, and come down.',
      easier: 'Lift half as high.',
      harder: 'Do it on one leg.',
    },
    'single-leg-deadlift': {
      name: 'Single-leg deadlift',
      how: 'Stand on one leg with a soft knee. Tip forward from the hip with a flat back, the other leg behind you, and come up.',
      easier: 'Tip less far, with a hand on a chair.',
      harder: 'Hold a weight in the hand of the other side.',
    },
    clamshell: {
      name: 'Clamshell',
      how: 'Lie on your side, knees bent, feet together. Lift the top knee without rolling back, and lower it.',
      easier: 'Lift half as high.',
      harder: 'Put a stretch band around your thighs.',
    },
    'side-leg-raise': {
      name: 'Side leg raise',
      how: 'Lie on your side, legs straight. Lift the top leg, toes pointing ahead, a little behind you, and lower it.',
      easier: 'Bend the lower leg for balance and lift half as high.',
      harder: 'Put a stretch band around your ankles.',
    },
    'side-plank': {
      name: 'Side plank',
      how: 'Lie on your side on one elbow. Lift your hips until your body is one straight line, and hold it.',
      easier: 'Bend your knees and lift from them.',
      harder: 'Lift the top leg as well.',
    },
    'calf-raise': {
      name: 'Calf raise',
      how: 'Hands on a wall. Rise onto the balls of both feet, and come down until the heels rest.',
      easier: 'Put more of your weight into your hands.',
      harder: 'Do it on one leg.',
    },
    'calf-stretch': {
      name: 'Calf stretch',
      how: 'Hands on a wall, one leg far back with its heel on the floor. Lean in until you feel the calf.',
      easier: 'Stand closer to the wall.',
      harder: 'Then bend the back knee a little, heel down.',
    },
    'hamstring-stretch': {
      name: 'Back-of-thigh stretch',
      how: 'One heel on a low step, knee straight. Tip forward from the hips with a long back until you feel the thigh.',
      easier: 'Put the heel on the floor.',
      harder: 'Use a higher step.',
    },
    'thigh-stretch': {
      name: 'Front-of-thigh stretch',
      how: 'One hand on a wall. Bring one heel up behind you and hold the ankle, knees side by side.',
      easier: 'Rest the foot on a chair behind you.',
      harder: 'Push the hip gently forward.',
    },
    'foam-roll': {
      name: 'Foam rolling',
      how: 'Lie on your side, the outer thigh on the roller, and roll slowly between hip and knee. Never over the knee itself.',
      easier: 'Take weight off with the top leg.',
      harder: 'Stay on a tight spot for a few breaths.',
    },
  },
});
