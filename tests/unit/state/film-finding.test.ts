import { expect, test } from 'vitest';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { aboutFinding } from '../../../src/core/review/checklist.ts';
import { EMPTY_REVIEW, type ClipReview } from '../../../src/core/review/clip-review.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { filmFinding } from '../../../src/state/knees/film-finding.ts';
import { RunSession, type ClipInput } from '../../../src/state/session/run-session.svelte.ts';
import { readGoldenTrack } from '../../support/read-golden-track.ts';

const track = readGoldenTrack('front-crossover');
const { width, height } = track;
const short = analyzeRun(track, DEFAULT_CONTEXT);
/** As of a clip with strides enough for a verdict: what lies outside the usual is watched. */
const analysis = {
  ...short,
  findings: short.findings.map((finding) =>
    finding.verdict?.place === 'unusual' || finding.verdict?.place === 'edge'
      ? { ...finding, severity: 'watch' as const }
      : finding,
  ),
};

function film(review: ClipReview): RunSession {
  const clip: ClipInput = {
    file: null,
    info: {
      name: 'front.mp4',
      sizeBytes: 0,
      durationS: track.timesS.at(-1) ?? 0,
      width,
      height,
      rotation: 0,
      codec: 'avc',
      frames: track.timesS.length,
      fps: 60,
      variableFrameRate: false,
      captureFps: null,
      decodePath: 'webcodecs',
    },
    track,
    context: DEFAULT_CONTEXT,
    timing: { decodeMs: 0, inferMs: 0, totalMs: 0, framesInferred: 0, lanes: 1, delegate: 'CPU' },
    review,
    analysis,
  };
  return new RunSession([clip]);
}

test('a film speaks of its foremost finding, and not of one that a coach disagreed with', () => {
  const first = filmFinding(film(EMPTY_REVIEW));
  expect(first?.finding).toMatchObject({ metric: 'knee-alignment', side: 'left' });
  if (!first) return;
  expect(first.like).toBeGreaterThan(0);
  expect(first.like).toBeLessThanOrEqual(first.of);
  const verdicts = [{ about: aboutFinding(first.finding), verdict: 'disagree' as const }];
  expect(filmFinding(film({ ...EMPTY_REVIEW, verdicts }))?.finding).not.toBe(first.finding);
});
