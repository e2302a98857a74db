import type { CheckIn, KneePlace } from '../../core/knees/check-in.ts';
import {
  MOST_PAIN_IN_RUN,
  PAIN_TO_STOP_AT,
  todaysLight,
  type TodaysLight,
} from '../../core/knees/todays-light.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim, RULE_OF_THUMB, type Claim } from '../claim.ts';
import type { LearnId } from '../learn/learn-article.ts';
import { todaysLightWords as words } from '../words/knees/todays-light.ts';

export const LIGHT_WORDS: Readonly<Record<TodaysLight['light'], string>> = words.lights;

/** The rule itself, for whoever wants to know where the light comes from. */
export const LIGHT_RULE: readonly Claim[] = [
  claim(words.rule.threeLimits(MOST_PAIN_IN_RUN), 'citation:trek-runners'),
  claim(words.rule.trial, 'citation:esculier-2018'),
  claim(words.rule.ourOwnStep(PAIN_TO_STOP_AT), RULE_OF_THUMB),
];

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
    title: words.lights[result.light],
    sentences: result.help === 'today' ? [] : sentencesOf(result, checkIn),
    open:
      result.light === 'not-today' || result.open.length === 0
        ? null
        : words.stillToSay(result.open.map((part) => words.open[part])),
    help: helpOf(result.help, isBreathless, checkIn),
  };
}

function sentencesOf({ light, breaches, open }: TodaysLight, checkIn: CheckIn): string[] {
  if (light === 'none') return [words.noRunToGoBy];
  if (light === 'as-planned') return [open.length > 0 ? words.soFarWell : words.tookItWell];
  const broken = breaches.length === 0 ? null : brokenLimits(breaches);
  if (light === 'less') return [broken ?? words.hurtsBefore, words.runShorter];
  const reason = checkIn.signs.length > 0 ? words.haveItLookedAt : (broken ?? words.hurtsALotBefore);
  return [reason, words.doSomethingElse];
}

/** The limits that were broken, as one sentence. */
function brokenLimits(breaches: TodaysLight['breaches']): string {
  return words.because(
    breaches.map((breach) =>
      breach === 'in-run' ? words.breaches[breach](MOST_PAIN_IN_RUN) : words.breaches[breach],
    ),
  );
}

function helpOf(
  help: TodaysLight['help'],
  isBreathless: boolean,
  { since, signs }: CheckIn,
): LightAnswer['help'] {
  const { emergency, today, soon } = words.help;
  if (isBreathless) return emergency;
  if (help === 'today') return today;
  if (help === 'none') return null;
  const isLong = since === 'over-two-weeks' && signs.length === 0;
  return { title: soon.title, body: isLong ? soon.longEnough : soon.signs };
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
