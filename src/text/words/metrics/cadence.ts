import type { Said } from '../../metrics/said.ts';
import { inLanguage } from '../../language.ts';

const youTake = ({ value }: Said): string => `You take ${value}.`;

/** 5 to 10 % more than the runner's own. */
const more = ({ target }: Said): string =>
  target === null ? 'that many' : `${target.low} to ${target.high}`;

const noSingleNumber = (said: Said): string =>
  `No single number suits everyone. The change that has been tried is 5 to 10 % more than your own: ${more(said)} steps a minute.`;

/** What is said of cadence and step length. */
export const cadenceWords = inLanguage('metrics/cadence', {
  cadence: {
    name: 'Cadence',
    shortName: 'Cadence',
    definition: 'How many steps you take in a minute, counting both feet.',
    farBelow: { title: 'Few steps a minute', fact: youTake, meaning: noSingleNumber },
    below: { title: 'Cadence on the low side', fact: youTake, meaning: noSingleNumber },
    usual: {
      title: 'Cadence as usual',
      fact: youTake,
      meaning: 'Nothing needs changing.',
    },
    above: {
      title: 'Cadence on the high side',
      fact: youTake,
      meaning: 'Shorter legs take quicker steps; nothing needs changing.',
    },
    asInASprint: {
      title: 'Cadence on the high side',
      fact: youTake,
      meaning:
        'So many steps belong to a sprint, and need no changing there. If this was no sprint, the video plays faster than life, and its times are wrong with it: see what it “Plays in”.',
    },
    countsEveryStep: 'Cadence counts every step, left and right, over the whole of the clip.',
    moreMeansShorter: 'At the same speed, more steps means shorter steps.',
    closerBeneath:
      'Shorter steps tend to land closer beneath the body, which goes with less braking at every landing.',
    lessEnergy:
      'With 5 to 10 % more steps at the same speed, the knee has less energy to absorb in each of them.',
    moreLandings: 'More steps also means more landings, but each of them asks less of the knee.',
    heiderscheit:
      'In 45 recreational runners on a treadmill, 5 and 10 % more steps lowered the energy that the knee absorbs.',
    averagesDiffer:
      'Averages differ from group to group: 164 in 860 recreational runners, 177 ± 7 in college runners.',
    coachesRecommend: 'Many coaches recommend about 170 to 180 steps a minute.',
    noSingleTarget: 'Cadence changes with speed and leg length, and no single target fits everyone.',
    compareWithYourself: 'Compare it with yourself at the same speed.',
  },
  stepLength: {
    name: 'Step length',
    shortName: 'Step length',
    definition: 'How far the belt travels from one foot touching down to the other foot touching down.',
    speedTimesTime: 'Step length is the belt speed times the time from one foot landing to the other.',
    longStepsReach:
      'Long steps at the same speed go with landing further ahead of the body, which raises the impact that the knee has to take up.',
    shorterWithMore: 'Steps became shorter as runners took more of them at a constant speed.',
    asExactAsSpeed: 'It is only as exact as the belt speed, and treadmill displays are off by 1 to 13 %.',
  },
});
