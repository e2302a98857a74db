import { withMoreCadence, type StepCount } from '../../core/knees/steps.ts';
import type { Units } from '../../core/run/units.ts';
import type { Side } from '../../core/pose/landmark.ts';
import { formatDistance } from '../format/format-distance.ts';
import { formatNumber } from '../format/format-number.ts';

/** What the last film showed of one foot: how many of its landings were like the finding. */
export interface FilmLandings {
  /** The finding as the results call it. */
  readonly title: string;
  /** Null where the finding is about no side. */
  readonly side: Side | null;
  readonly like: number;
  readonly of: number;
}

/** `31,000`: to the hundred, as exact as such a count is. */
function rounded(count: number): string {
  return formatNumber(Math.round(count / 100) * 100, 0);
}

/** The steps of the week, whose foot they were, what the film showed, and what the count is not. */
export function describeSteps(
  count: StepCount,
  landings: FilmLandings | null,
  { distanceUnit }: Units,
): string[] {
  const { distanceKm, steps, ofOneFoot, uncounted, cadenceFrom, cadenceSpm } = count;
  const run = distanceKm > 0 ? formatDistance(distanceKm, distanceUnit) : 'Your runs';
  const side = landings?.side ?? null;
  const foot = side === null ? 'on each foot' : `on the ${side}`;
  const sentences = [
    `${run} this week: about ${rounded(steps)} steps, ${rounded(ofOneFoot)} ${foot}.`,
    `Counted from ${CADENCE_FROM[cadenceFrom]}, ${formatNumber(cadenceSpm, 0)} steps a minute.`,
  ];
  if (uncounted > 0) {
    sentences.push(
      uncounted === 1
        ? 'One run has no cadence and is not counted.'
        : `${uncounted} runs have no cadence and are not counted.`,
    );
  }
  if (landings && landings.of > 0 && side !== null) {
    sentences.push(
      `In your film ${landings.like} of ${landings.of} ${side} landings were like this: ${lowered(landings.title)}.`,
    );
  }
  sentences.push('This is a count of landings. It does not say that any of them did harm.');
  return sentences;
}

const CADENCE_FROM: Readonly<Record<StepCount['cadenceFrom'], string>> = {
  runs: 'the cadence of your watch',
  film: 'the cadence of your last film',
  both: 'the cadence of your watch and of your last film',
};

/** What 5 % more cadence changes. */
export function describeMoreCadence(count: StepCount): string[] {
  const more = withMoreCadence(count);
  return [
    `With 5 % more, ${formatNumber(more.cadenceSpm, 0)} steps a minute at the same speed, it would be ${rounded(more.moreSteps)} steps more, each a little shorter. In 23 women whose steps were 10 % shorter, the load on the kneecap was 22 % lower per step and 7.5 % lower per mile (Willson 2014).`,
  ];
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
