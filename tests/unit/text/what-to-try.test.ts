import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { beatTarget } from '../../../src/core/live/beat-target.ts';
import { isToABeat, nothingToTry, whatToTry } from '../../../src/text/what-to-try.ts';

const finding = (metric: Finding['metric'], severity: Finding['severity'], values = {}): Finding => ({
  id: `${metric}-far`,
  metric,
  severity,
  side: 'right',
  strides: [],
  verdict: { place: 'unusual', direction: 'high' } as Finding['verdict'],
  values,
});

describe('what to try', () => {
  test('follows the most pressing findings, each suggestion once, and nothing that only informs', () => {
    const tries = whatToTry([
      finding('knee-alignment', 'flag'),
      finding('overstride', 'watch'),
      finding('cadence', 'watch'),
      finding('trunk-lean', 'info'),
    ]);
    expect(tries.map(({ metric }) => metric)).toEqual(['knee-alignment', 'overstride']);
    expect(tries.map(({ suggestion }) => isToABeat(suggestion))).toEqual([false, true]);
  });

  test('says of few strides that nothing is asked, and what to do instead', () => {
    expect(whatToTry([finding('cadence', 'good')])).toEqual([]);
    expect(nothingToTry([finding('cadence', 'good')])).toContain('in the same way');
    expect(nothingToTry([finding('overstride', 'info', { n: 5, needed: 7 })])).toContain('15 seconds');
  });

  test('the first beat is 5 % above the runner’s own, in whole steps', () => {
    expect(beatTarget(161.9)).toBe(170);
    expect(beatTarget(162, 0)).toBe(162);
  });
});
