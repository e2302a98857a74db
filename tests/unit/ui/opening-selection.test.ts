import { expect, test } from 'vitest';

import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { RunClip } from '../../../src/state/session/run-session.svelte.ts';
import { openOn } from '../../../src/ui/results/opening-selection.ts';
import { readGoldenTrack } from '../../support/read-golden-track.ts';

/** What a stored clip opens on. */
function opened(name: string): { metric: string | null; side: string | undefined; clip: RunClip } {
  const track = readGoldenTrack(name);
  const { width, height } = track;
  const clip = new RunClip({
    file: null,
    info: {
      name: `${name}.mp4`,
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
  });
  openOn(clip);
  const stride = clip.selectedStride === null ? undefined : clip.analysis.strides[clip.selectedStride];
  return { metric: clip.selectedMetric, side: stride?.side, clip };
}

test('a clip opens on the leg whose knee goes inward, though its strides are too few for a verdict', () => {
  const { metric, side, clip } = opened('front-crossover');
  const inward = clip.analysis.findings.find(({ id }) => /^knee-alignment-(clearly-)?inward$/.test(id));
  expect(inward?.side).toBe('left');
  expect(metric).toBe('knee-alignment');
  expect(side).toBe('left');
});

test('where nothing leaves the usual, what the clip can tell is shown, not a foot that it cannot place', () => {
  const { metric, clip } = opened('side-right-heel');
  const found = clip.analysis.findings.map(({ id }) => id);
  expect(found).toContain('overstride-cannot-tell');
  expect(found.filter((id) => /-(?:high|low|deep|inward|outward)$/.test(id))).toEqual([]);
  expect(found).toContain(`${metric ?? ''}-rearfoot`);
  expect(metric).toBe('foot-strike-pattern');
});
