import type { ClipInput } from '../../../src/state/session/run-session.svelte.ts';
import { syntheticRunner } from '../../support/synthetic-runner.ts';

const FPS = 60;

/** A clip of so many frames of an even runner, 60 a second, without its video or an analysis. */
export function longClipInput(frames: number): ClipInput {
  const track = syntheticRunner({ frames, fps: FPS, strideS: 0.72, forward: 1 });
  return {
    file: null,
    info: {
      name: 'long.mp4',
      sizeBytes: 1,
      durationS: frames / FPS,
      width: track.width,
      height: track.height,
      rotation: 0,
      codec: 'avc1',
      frames,
      fps: FPS,
      variableFrameRate: false,
      captureFps: null,
      decodePath: 'webcodecs',
    },
    track,
    context: { slowMotion: 1, model: 'heavy', view: 'side' },
    timing: { decodeMs: 0, inferMs: 0, totalMs: 0, framesInferred: frames, lanes: 1, delegate: 'CPU' },
  };
}
