import { describe, expect, it } from 'vitest';
import type { UnavailableReason } from '../../../src/core/run/measure.ts';
import { describeUnavailable } from '../../../src/text/unavailable.ts';

/** The compiler asks for every reason here, as it does for the words. */
const REASONS: Readonly<Record<UnavailableReason, true>> = {
  'wrong-view': true,
  'oblique-view': true,
  'needs-height': true,
  'needs-belt-speed': true,
  'frame-rate-too-low': true,
  'feet-out-of-frame': true,
  'feet-hidden': true,
  'landmarks-missing': true,
  'no-event': true,
  'not-running': true,
  'hip-landmarks-cannot-show-pelvis': true,
  'dots-need-rear-view': true,
  'dots-not-followed': true,
  'dots-too-close': true,
  'error-too-large': true,
  'too-few-strides': true,
  'excluded-by-user': true,
};

describe('words for missing numbers', () => {
  it.each(Object.keys(REASONS) as UnavailableReason[])('%s says why in one sentence', (reason) => {
    const { short, sentence, whatToDo } = describeUnavailable(reason);
    expect(short.split(' ').length).toBeLessThanOrEqual(4);
    expect(sentence).toMatch(/^[A-Z][^.]+\.$/);
    expect(whatToDo === null || /^[A-Z].+\.$/.test(whatToDo)).toBe(true);
  });
});
