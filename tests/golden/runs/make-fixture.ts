/**
 * Makes a golden track from a full pose track: landmarks that the analysis reads, every n-th frame,
 * pixels to 0.1. `tsx tests/golden/runs/make-fixture.ts <track.json> <name> [every-nth-frame]` Only
 * tracks of synthetic clips (own work) may become fixtures, never those of real people.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackJson } from '../../../src/core/export/track-json.ts';

/**
 * Nose, eyes, ears, shoulders, elbows, wrists, hips and legs; the rest is set to zero to keep the
 * file small.
 */
const READ = new Set([0, 2, 5, 7, 8, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]);

const [source, name, nth = '1'] = process.argv.slice(2);
if (source === undefined || name === undefined) throw new Error('give a track and a name');
const track = JSON.parse(readFileSync(source, 'utf8')) as TrackJson;
const keep = (_: unknown, frame: number): boolean => frame % Number(nth) === 0;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const small = {
  schema: track.schema,
  width: track.width,
  height: track.height,
  timesS: track.timesS.filter(keep),
  landmarks: track.landmarks
    .filter(keep)
    .map(
      (points) =>
        points?.map(([x, y, z, visibility], landmark) =>
          READ.has(landmark) ? [round(x, 1), round(y, 1), round(z, 0), round(visibility, 2)] : [0, 0, 0, 0],
        ) ?? null,
    ),
};
writeFileSync(join(import.meta.dirname, `${name}.track.json`), `${JSON.stringify(small)}\n`);
