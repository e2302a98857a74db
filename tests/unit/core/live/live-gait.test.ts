import { describe, expect, it } from 'vitest';

import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { LiveGait, type LiveReading } from '../../../../src/core/live/live-gait.ts';
import { frameCount, landmarkOffset, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

/** Frames per second that a modest laptop's live pose gives. */
const LIVE_FPS = 20;
/** Landings need this much of a run to be followed. */
const SETTLED_S = 2;

interface Report {
  readonly contactS: number;
  readonly foundAtS: number;
}

/**
 * Plays a stored track as a camera would: frames one by one, at the live rate, nothing of the
 * future.
 */
function play(track: PoseTrack): { readings: LiveReading[]; reports: Report[] } {
  const live = new LiveGait(track.width, track.height, null);
  const readings: LiveReading[] = [];
  const reports: Report[] = [];
  let nextS = 0;
  for (let frame = 0; frame < frameCount(track); frame++) {
    const timeS = track.timesS[frame]!;
    if (timeS < nextS - 1e-6) continue;
    nextS = timeS + 1 / LIVE_FPS - 1e-3;
    const landmarks = track.landmarks.slice(landmarkOffset(frame, 0), landmarkOffset(frame + 1, 0));
    live.add(timeS, Number.isNaN(landmarks[0]!) ? null : landmarks);
    const reading = live.read();
    readings.push(reading);
    for (const { contactS } of reading.steps) {
      if (!reports.some((report) => Math.abs(report.contactS - contactS) < 0.15))
        reports.push({ contactS, foundAtS: timeS });
    }
  }
  return { readings, reports };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

describe('LiveGait on stored tracks', { timeout: 30_000 }, () => {
  for (const { name, view, delayS, errorS } of [
    { name: 'side-demo-30fps', view: 'side', delayS: 0.13, errorS: 0.02 },
    { name: 'side-left-midfoot', view: 'side', delayS: 0.13, errorS: 0.02 },
    { name: 'rear-valgus', view: 'rear', delayS: 0.25, errorS: 0.03 },
    { name: 'front-crossover', view: 'front', delayS: 0.2, errorS: 0.03 },
  ]) {
    it(`${name}: landings as the analysis has them, soon after they happen`, () => {
      const track = readGoldenTrack(name);
      const offline = analyzeRun(track, { model: 'heavy', slowMotion: 1 });
      const truth = offline.events.filter(
        (event) => event.type === 'initial-contact' && event.timeS > SETTLED_S,
      );
      const { readings, reports } = play(track);
      const last = readings[readings.length - 1]!;
      expect(last.view).toBe(view);

      const endS = track.timesS[frameCount(track) - 1]!;
      const due = truth.filter((event) => event.timeS < endS - 0.3);
      const found = due.flatMap(
        (event) => reports.find((report) => Math.abs(report.contactS - event.timeS) < 0.1) ?? [],
      );
      expect(found.length, 'every landing is found').toBeGreaterThanOrEqual(due.length - 1);
      const spurious = reports.filter(
        ({ contactS }) =>
          contactS > SETTLED_S && !truth.some((event) => Math.abs(event.timeS - contactS) < 0.1),
      );
      expect(spurious.length, 'nothing else is').toBeLessThanOrEqual(1);
      expect(median(found.map(({ contactS, foundAtS }) => foundAtS - contactS))).toBeLessThan(delayS);

      const settled = last.steps.filter((step) => step.contactS > SETTLED_S && step.contactS < endS - 0.3);
      const errors = settled.flatMap((step) => {
        const event = truth.find((one) => Math.abs(one.timeS - step.contactS) < 0.1);
        return event ? [Math.abs(event.timeS - step.contactS)] : [];
      });
      expect(median(errors)).toBeLessThan(errorS);
      const wrongFoot = settled.filter(
        (step) => truth.find((one) => Math.abs(one.timeS - step.contactS) < 0.1)?.side !== step.side,
      );
      expect(wrongFoot.length).toBeLessThanOrEqual(1);
      const cadence = Number(offline.summary.cadence?.both?.median);
      expect(Math.abs(last.cadenceSpm - cadence)).toBeLessThan(2);
      expect(last.running).toBe('steady');
    });
  }

  it('says nothing before anybody was seen, and that nobody runs after the runner has gone', () => {
    const track = readGoldenTrack('side-demo-30fps');
    const live = new LiveGait(track.width, track.height, null);
    live.add(0, null);
    expect(live.read()).toMatchObject({ view: null, running: 'none', steps: [] });
    let endS = 0;
    for (let frame = 0; frame < frameCount(track); frame++) {
      endS = track.timesS[frame]! + 1;
      live.add(endS, track.landmarks.slice(landmarkOffset(frame, 0), landmarkOffset(frame + 1, 0)));
      if (frame % 10 === 0) live.read();
    }
    expect(live.read().running).toBe('steady');
    for (let k = 1; k <= 30; k++) live.add(endS + k / 15, null);
    expect(live.read().running).toBe('none');
  });
});
