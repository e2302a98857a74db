import { withMoreCadence, type StepCount } from '../../core/knees/steps.ts';
import type { Units } from '../../core/run/units.ts';
import type { Side } from '../../core/pose/landmark.ts';
import { formatDistance } from '../format/format-distance.ts';
import { formatNumber } from '../format/format-number.ts';
import { stepsWords as words } from '../words/knees/steps.ts';

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
  const side = landings?.side ?? null;
  const [all, oneFoot] = [rounded(steps), rounded(ofOneFoot)];
  const sentences = [
    distanceKm > 0
      ? words.ofDistance(formatDistance(distanceKm, distanceUnit), all, oneFoot, side)
      : words.ofRuns(all, oneFoot, side),
    words.countedFrom[cadenceFrom](formatNumber(cadenceSpm, 0)),
  ];
  if (uncounted > 0) sentences.push(words.notCounted(uncounted));
  if (landings && landings.of > 0 && side !== null)
    sentences.push(words.landingsLikeThis(landings.like, landings.of, side, landings.title));
  sentences.push(words.countOfLandings);
  return sentences;
}

/** What 5 % more cadence changes. */
export function describeMoreCadence(count: StepCount): string[] {
  const { cadenceSpm, moreSteps } = withMoreCadence(count);
  return [words.withMoreCadence(formatNumber(cadenceSpm, 0), rounded(moreSteps))];
}
