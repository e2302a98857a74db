/**
 * Would it cost a number to read frames far from any event at half the rate? Of every second such
 * frame the landmarks are left out of stored tracks and put back on the straight line between their
 * neighbours; then all medians are held against those of the whole track, in parts of their stated
 * error:
 *
 *   npx tsx tests/bench/speed/half-rate-swing.ts <folder of tracks> …
 *
 * What it saves at most is the share of the frames that are left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { quantile } from 'd3-array';

import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { captureOfTrackJson, fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import { frameCount, landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { RunAnalysis } from '../../../src/core/findings/run-analysis.ts';
import type { RunContext } from '../../../src/core/run/run-context.ts';

/** Shortest times to the nearest event of either foot that are tried, seconds of real time. */
const FAR_S = [0.04, 0.06, 0.08];
const LIMIT = 0.2;

/** Frames of which every second one is left out: runs of frames that are all far from any event. */
function leftOut(track: PoseTrack, { events, context }: RunAnalysis, farS: number): number[] {
  const times = events.map(({ timeS }) => timeS);
  const isFar = Array.from(track.timesS, (timeS) =>
    times.every((event) => Math.abs(event - timeS) > farS * context.slowMotion),
  );
  const frames: number[] = [];
  for (let frame = 1; frame < frameCount(track) - 1; frame++) {
    const isBetween = isFar[frame] && isFar[frame - 1] && isFar[frame + 1];
    if (isBetween && frames.at(-1) !== frame - 1) frames.push(frame);
  }
  return frames;
}

function withLines(track: PoseTrack, frames: readonly number[]): PoseTrack {
  const landmarks = track.landmarks.slice();
  const size = landmarkOffset(1, 0);
  for (const frame of frames) {
    const at = (one: number): number => track.timesS[one] ?? Number.NaN;
    const share = (at(frame) - at(frame - 1)) / (at(frame + 1) - at(frame - 1));
    for (let i = 0; i < size; i++) {
      const before = track.landmarks[(frame - 1) * size + i] ?? Number.NaN;
      const after = track.landmarks[(frame + 1) * size + i] ?? Number.NaN;
      landmarks[frame * size + i] = before + share * (after - before);
    }
  }
  return { ...track, landmarks };
}

/** By metric and side: how far a median moved, in parts of its stated error. */
function moves(whole: RunAnalysis, half: RunAnalysis): { name: string; parts: number }[] {
  return Object.entries(whole.summary).flatMap(([metric, sides]) =>
    Object.entries(sides).flatMap(([side, row]) => {
      const other = half.summary[metric as keyof RunAnalysis['summary']]?.[side as 'left'];
      if (typeof row.median !== 'number') return [];
      if (typeof other?.median !== 'number') return [{ name: metric, parts: Number.POSITIVE_INFINITY }];
      const error = (row.high - row.low) / 2;
      return error > 0 ? [{ name: metric, parts: Math.abs(other.median - row.median) / error }] : [];
    }),
  );
}

function measure(folders: readonly string[], farS: number): void {
  const all: { name: string; parts: number }[] = [];
  let [clips, frames, saved, lost] = [0, 0, 0, 0];
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const track = fromTrackJson(json);
      if (!isTrack(track)) continue;
      const context: RunContext = { slowMotion: 1, model: 'heavy', ...captureOfTrackJson(json) };
      const whole = analyzeRun(track, context);
      if (whole.strides.length === 0) continue;
      const out = leftOut(track, whole, farS);
      clips++;
      frames += frameCount(track);
      saved += out.length;
      const half = analyzeRun(withLines(track, out), context);
      if (half.strides.length === 0) lost++;
      else all.push(...moves(whole, half));
    }
  }
  const parts = all.map((one) => one.parts);
  const over = all.filter((one) => one.parts > LIMIT);
  process.stdout.write(
    `${(1000 * farS).toFixed(0)} ms: ${clips} clips, ${((100 * saved) / frames).toFixed(1)} % of the frames left out; ${lost} then refused; ` +
      `${all.length} medians, moved by ${(quantile(parts, 0.5) ?? 0).toFixed(3)} (median), ${(quantile(parts, 0.95) ?? 0).toFixed(2)} (95 %), ` +
      `${Math.max(...parts).toFixed(2)} (most) of their error; ${over.length} by more than ${LIMIT}\n`,
  );
  const names = [...new Set(over.map(({ name }) => name))];
  for (const name of names) {
    const own = all.filter((one) => one.name === name);
    const many = own.filter((one) => one.parts > LIMIT).length;
    process.stdout.write(
      `  ${name}: ${many} of ${own.length}, most ${Math.max(...own.map((one) => one.parts)).toFixed(2)}\n`,
    );
  }
}

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('give one or more folders of tracks');
for (const farS of FAR_S) measure(folders, farS);
