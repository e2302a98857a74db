import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import {
  aboutFinding,
  buildChecklist,
  verdictOn,
  withVerdict,
} from '../../../../src/core/review/checklist.ts';
import { ClipReviewSchema, EMPTY_REVIEW, toStoredReview } from '../../../../src/core/review/clip-review.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const side = analyzeRun(readGoldenTrack('side-right-heel'), DEFAULT_CONTEXT);
const rear = analyzeRun(readGoldenTrack('rear-valgus'), DEFAULT_CONTEXT);

describe('the clinic checklist', () => {
  test('a side view fills in its items for the near leg and leaves those from behind out', () => {
    const rows = buildChecklist(side, []);
    expect(rows.map(({ item }) => item)).not.toContain('knee-window');
    const overstriding = rows.filter(({ item }) => item === 'overstriding');
    expect(overstriding).toHaveLength(1);
    expect(overstriding[0]).toMatchObject({ side: side.context.nearSide, about: 'overstride-right' });
    expect(overstriding[0]!.reading!.summary).toBe(side.summary['overstride']!.right);
    const finding = side.findings.find(({ metric }) => metric === 'overstride')!;
    expect(overstriding[0]!.reading!.severity).toBe(finding.severity);
    expect(aboutFinding(finding)).toBe('overstride-right');
    expect(rows.find(({ item }) => item === 'trunk-lean')).toMatchObject({ side: null, about: 'trunk-lean' });
  });

  test('from behind, what landmarks cannot show is left to the eye with its reason, both sides', () => {
    const rows = buildChecklist(rear, []);
    expect(rows.filter(({ item }) => item === 'heel-eversion').map((row) => row.side)).toEqual([
      'left',
      'right',
    ]);
    for (const row of rows.filter(({ item }) => item === 'heel-eversion')) {
      expect(row.reading).toBeNull();
      expect(row.missing).toBeNull();
    }
    const drop = rows.find(({ item }) => item === 'pelvic-drop')!;
    expect(drop.reading).toBeNull();
    expect(drop.missing).toBe('hip-landmarks-cannot-show-pelvis');
    expect(rows.find(({ item }) => item === 'knee-window')!.reading).not.toBeNull();
  });

  test('every row has a name of its own that the stored review accepts', () => {
    for (const analysis of [side, rear]) {
      const rows = buildChecklist(analysis, []);
      expect(new Set(rows.map(({ about }) => about)).size).toBe(rows.length);
      const verdicts = rows.map(({ about }) => ({ about, verdict: 'agree' as const }));
      const stored = toStoredReview({ ...EMPTY_REVIEW, verdicts });
      expect(v.safeParse(ClipReviewSchema, stored).success).toBe(true);
    }
  });

  test('a verdict is shown where it was said, can be changed, and taken back', () => {
    const agreed = withVerdict([], 'overstride-right', 'agree');
    expect(buildChecklist(side, agreed).find(({ item }) => item === 'overstriding')!.verdict).toBe('agree');
    const changed = withVerdict(agreed, 'overstride-right', 'not-visible');
    expect(changed).toHaveLength(1);
    expect(verdictOn(changed, 'overstride-right')).toBe('not-visible');
    expect(withVerdict(changed, 'overstride-right', null)).toEqual([]);
    expect(verdictOn([], 'overstride-right')).toBeNull();
  });
});
