import { inLanguage } from '../../language.ts';

const list = new Intl.ListFormat('en-GB');

/** Today’s light: what to do today, why, and whom to ask. */
export const todaysLightWords = inLanguage('knees/todays-light', {
  lights: {
    'as-planned': 'Run as planned',
    less: 'Run less',
    'not-today': 'No run today',
    none: 'No light yet',
  },
  rule: {
    threeLimits: (pain: number): string =>
      `The rule: in the run at most ${pain} of 10, back to your usual within an hour, and no worse on the next morning.`,
    trial:
      'In a trial with 69 runners whose kneecaps hurt, those who only learned to steer their running by their pain got better as much as those who also did exercises or changed their form.',
    ourOwnStep: (pain: number): string =>
      `“No run today” from ${pain} of 10, after a worse morning, or with a knee that swells, gives way or locks, is our own careful step beyond that trial.`,
  },
  /** Limits that were broken, as parts of a list that makes a sentence. */
  breaches: {
    'in-run': (pain: number): string => `the run hurt more than ${pain} of 10`,
    'hour-after': 'an hour after it was not back to where it began',
    'next-morning': 'the next morning was worse than before',
  },
  /** Broken limits, as one sentence. */
  because: (breaches: readonly string[]): string => {
    const sentence = list.format(breaches);
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  },
  /** What was not said yet, as parts of a list. */
  open: {
    'in-run': 'how the run was',
    'hour-after': 'how it is an hour after',
    'next-morning': 'how the next morning is',
  },
  stillToSay: (open: readonly string[]): string =>
    `Still to say: ${list.format(open)}. It may change the light.`,
  noRunToGoBy: 'There was no run to go by. After the next one, come back and say how it was.',
  soFarWell: 'So far the knee took the last run well. Go on as you meant to.',
  tookItWell: 'The knee took the last run well. Go on as you meant to.',
  hurtsBefore: 'The knee hurts before you start.',
  hurtsALotBefore: 'The knee hurts a lot before you start.',
  runShorter:
    'Make the next run shorter and a little slower, leave downhill and stairs out, and see how it answers.',
  haveItLookedAt: 'A knee that swells, gives way or locks should not run before somebody has looked at it.',
  doSomethingElse: 'Walk, cycle or swim if that does not hurt, and check in again tomorrow.',
  help: {
    emergency: {
      title: 'Call the emergency number now',
      body: 'Shortness of breath or pain in the chest cannot wait, least of all with a sore calf.',
    },
    today: {
      title: 'Have this looked at today',
      body: 'Call a doctor, an urgent care centre or your health line, and say what you ticked. Do not run, and do not wait for tomorrow.',
    },
    soon: {
      title: 'See someone about this knee',
      longEnough:
        'More than two weeks is long enough to ask a doctor or a physiotherapist. Take your chart along.',
      signs:
        'Swelling, giving way or locking is a reason to ask a doctor or a physiotherapist in the next days. If it gets worse, go sooner.',
    },
  },
});
