import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, the longest first: begun last, one of them would keep the other core
 * waiting. Vitest goes by what it has measured on this machine, of which a new clone has nothing.
 */
const LONGEST = [
  'workers/pose-client.test.ts',
  'workers/preflight.test.ts',
  'inference/pose-estimators.test.ts',
  'media/quicktime.test.ts',
  'ui/results-screen.test.ts',
  'workers/trim-video.test.ts',
  'models/pose-bundles.test.ts',
  'inference/engine-agreement.test.ts',
  'workers/turn-video.test.ts',
  'ui/exact-frames.test.ts',
  'ui/compare.test.ts',
  'ui/trim-panel.test.ts',
  'state/early-estimates.test.ts',
  'state/clip-parts.test.ts',
  'workers/survey-video.test.ts',
  'state/kept-analyses.test.ts',
];

/** Place in that list; what is not in it comes after all of it. */
function rank({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((file) => moduleId.endsWith(`/tests/browser/${file}`));
  return place < 0 ? LONGEST.length : place;
}

/** Order of the test files. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
