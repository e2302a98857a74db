import type { CheckIn, KneePlace } from '../../core/knees/check-in.ts';
import {
  MOST_PAIN_IN_RUN,
  PAIN_TO_STOP_AT,
  todaysLight,
  type RuleBreach,
  type TodaysLight,
} from '../../core/knees/todays-light.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim, RULE_OF_THUMB, type Claim } from '../claim.ts';
import type { LearnId } from '../learn/learn-article.ts';

export const LIGHT_WORDS: Readonly<Record<TodaysLight['light'], string>> = {
  'as-planned': 'Run as planned',
  less: 'Run less',
  'not-today': 'No run today',
  none: 'No light yet',
};

/** The rule itself, for whoever wants to know where the light comes from. */
export const LIGHT_RULE: readonly Claim[] = [
  claim(
    `The rule: in the run at most ${MOST_PAIN_IN_RUN} of 10, back to your usual within an hour, and no worse on the next morning.`,
    'citation:trek-runners',
  ),
  claim(
    'In a trial with 69 runners whose kneecaps hurt, those who only learned to steer their running by their pain got better as much as those who also did exercises or changed their form.',
    'citation:esculier-2018',
  ),
  claim(
    `“No run today” from ${PAIN_TO_STOP_AT} of 10, after a worse morning, or with a knee that swells, gives way or locks, is our own careful step beyond that trial.`,
    RULE_OF_THUMB,
  ),
];

const BREACH_WORDS: Readonly<Record<RuleBreach, string>> = {
  'in-run': `the run hurt more than ${MOST_PAIN_IN_RUN} of 10`,
  'hour-after': 'an hour after it was not back to where it began',
  'next-morning': 'the next morning was worse than before',
};

const OPEN_WORDS: Readonly<Record<RuleBreach, string>> = {
  'in-run': 'how the run was',
  'hour-after': 'how it is an hour after',
  'next-morning': 'how the next morning is',
};

/** A check-in answered: what to do today, why, and whom to ask. */
export interface LightAnswer {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What may still change the light; null where nothing is open. */
  readonly open: string | null;
  /** Null where nobody in particular has to be asked. */
  readonly help: { readonly title: string; readonly body: string } | null;
}

/** Today's light in words. */
export function describeLight(checkIn: CheckIn): LightAnswer {
  const result = todaysLight(checkIn);
  const isBreathless = checkIn.sameDaySigns.includes('breathless');
  return {
    title: LIGHT_WORDS[result.light],
    sentences: result.help === 'today' ? [] : sentencesOf(result, checkIn),
    open:
      result.light === 'not-today' || result.open.length === 0
        ? null
        : `Still to say: ${listed(result.open.map((part) => OPEN_WORDS[part]))}. It may change the light.`,
    help: helpOf(result.help, isBreathless, checkIn),
  };
}

function sentencesOf({ light, breaches, open }: TodaysLight, checkIn: CheckIn): string[] {
  const why = listed(breaches.map((breach) => BREACH_WORDS[breach]));
  if (light === 'none')
    return ['There was no run to go by. After the next one, come back and say how it was.'];
  if (light === 'as-planned') {
    return [`${open.length > 0 ? 'So far the' : 'The'} knee took the last run well. Go on as you meant to.`];
  }
  if (light === 'less') {
    return [
      why === '' ? 'The knee hurts before you start.' : `${capital(why)}.`,
      'Make the next run shorter and a little slower, leave downhill and stairs out, and see how it answers.',
    ];
  }
  const reason =
    checkIn.signs.length > 0
      ? 'A knee that swells, gives way or locks should not run before somebody has looked at it.'
      : why === ''
        ? 'The knee hurts a lot before you start.'
        : `${capital(why)}.`;
  return [reason, 'Walk, cycle or swim if that does not hurt, and check in again tomorrow.'];
}

function helpOf(
  help: TodaysLight['help'],
  isBreathless: boolean,
  { since, signs }: CheckIn,
): LightAnswer['help'] {
  if (isBreathless)
    return {
      title: 'Call the emergency number now',
      body: 'Shortness of breath or pain in the chest cannot wait, least of all with a sore calf.',
    };
  if (help === 'today')
    return {
      title: 'Have this looked at today',
      body: 'Call a doctor, an urgent care centre or your health line, and say what you ticked. Do not run, and do not wait for tomorrow.',
    };
  if (help === 'none') return null;
  return {
    title: 'See someone about this knee',
    body:
      since === 'over-two-weeks' && signs.length === 0
        ? 'More than two weeks is long enough to ask a doctor or a physiotherapist. Take your chart along.'
        : 'Swelling, giving way or locking is a reason to ask a doctor or a physiotherapist in the next days. If it gets worse, go sooner.',
  };
}

/** Pages to read and numbers of a film to look at, by the place that hurts. */
const BY_PLACE: Readonly<Record<KneePlace, { learn: readonly LearnId[]; metrics: readonly MetricId[] }>> = {
  front: {
    learn: ['where-it-hurts', 'cadence', 'strength-and-flexibility'],
    metrics: ['cadence', 'overstride', 'knee-alignment'],
  },
  below: {
    learn: ['where-it-hurts', 'cumulative-load', 'overstriding-and-heel-strike'],
    metrics: ['overstride', 'cadence', 'knee-flexion-excursion'],
  },
  outer: {
    learn: ['where-it-hurts', 'alignment-and-hips', 'strength-and-flexibility'],
    metrics: ['step-width', 'knee-alignment', 'cadence'],
  },
  inner: {
    learn: ['where-it-hurts', 'pronation', 'kinetic-chain'],
    metrics: ['knee-alignment', 'step-width'],
  },
  deep: {
    learn: ['where-it-hurts', 'see-a-professional', 'cumulative-load'],
    metrics: ['cadence', 'overstride'],
  },
};

/**
 * What goes with the places that hurt: pages to read and numbers of a film, each once. Where help
 * is needed today, only where to find it: neither drills nor numbers.
 */
export function relatedTo({ places, sameDaySigns }: Pick<CheckIn, 'places' | 'sameDaySigns'>): {
  readonly learn: readonly LearnId[];
  readonly metrics: readonly MetricId[];
} {
  if (sameDaySigns.length > 0) return { learn: ['see-a-professional'], metrics: [] };
  const related = places.map((place) => BY_PLACE[place]);
  return {
    learn: [...new Set(related.flatMap(({ learn }) => learn))].slice(0, 4),
    metrics: [...new Set(related.flatMap(({ metrics }) => metrics))].slice(0, 4),
  };
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
