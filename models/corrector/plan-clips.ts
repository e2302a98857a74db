import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What the planner sets in a spec of the renderer; the rest passes through as drawn. */
export interface ClipSpec {
  name: string;
  char: string;
  view: string;
  width: number;
  height: number;
  fps: number;
  readonly motion: { duration: number };
  readonly blur?: unknown;
  readonly [key: string]: unknown;
}

/** Twenty clips: the side most, since most people film there and most metrics are read there. */
const VIEW_ORDER = 'srsosfsrsosrsfsrsors';
const VIEWS = { s: 'side', r: 'rear', f: 'front', o: 'oblique' } as const;
type ViewLetter = keyof typeof VIEWS;
/**
 * Half at 60 frames a second, as phones are told to film, half at 30: what the pose model adds does
 * not hang on the rate, and twice as many clips fit into the same time.
 */
const RATES = [60, 30, 60, 30, 30, 60, 30, 60, 30, 60] as const;
/**
 * From front and rear long enough for four stances of each leg: with fewer the camera's place
 * hardly shows, and knee alignment is not scored.
 */
const SECONDS = { sagittal: { 30: 2.8, 60: 2.4 }, frontal: { 30: 3.6, 60: 3.4 } } as const;
/** The estimator sees 256 × 256 pixels of the runner: a larger picture only takes longer. */
const LONG_SIDE = 720;
/** The renderer shears pictures whose width is no multiple of four. */
const ROUND_TO = 8;
/** Every so many clips keeps the motion blur that was drawn: it doubles the time. */
const BLUR_EVERY = 5;

/**
 * Which clips the calibration set has: bodies in turn, each with other views in every round, so
 * that any first part of the list is balanced. Cameras, gaits and lights are those that the
 * renderer's own `specs-random.mjs` draws.
 *
 * @param renderFolder the renderer's folder
 * @param bodies names of the bodies
 * @param count how many clips
 */
export function planClips(renderFolder: string, bodies: readonly string[], count: number): ClipSpec[] {
  const drawn = Object.fromEntries(
    Object.entries(VIEWS).map(([letter, view]) => [letter, drawSpecs(renderFolder, view, count)]),
  ) as Record<ViewLetter, ClipSpec[]>;
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / bodies.length);
    const letter = VIEW_ORDER[(index + 7 * round) % VIEW_ORDER.length] as ViewLetter;
    const spec = drawn[letter].shift();
    const body = bodies[index % bodies.length];
    if (spec === undefined || body === undefined) throw new Error('no bodies, or too few clips were drawn');
    return adapt(spec, body, index);
  });
}

function adapt(spec: ClipSpec, body: string, index: number): ClipSpec {
  const isFrontal = /^(?:front|rear)/.test(spec.view);
  const fps = RATES[(index * 7 + Math.floor(index / 10)) % RATES.length] ?? 60;
  const { blur, ...sharp } = spec;
  const scale = LONG_SIDE / Math.max(spec.width, spec.height);
  return {
    ...sharp,
    ...(blur !== undefined && index % BLUR_EVERY === 0 && { blur }),
    name: `cal-${String(index).padStart(3, '0')}-${body}-${spec.view}`,
    char: body,
    fps,
    width: ROUND_TO * Math.round((spec.width * scale) / ROUND_TO),
    height: ROUND_TO * Math.round((spec.height * scale) / ROUND_TO),
    motion: { ...spec.motion, duration: SECONDS[isFrontal ? 'frontal' : 'sagittal'][fps] },
  };
}

function drawSpecs(renderFolder: string, view: string, count: number): ClipSpec[] {
  const seed = 11 + Object.values(VIEWS).indexOf(view as (typeof VIEWS)[ViewLetter]);
  const script = join(renderFolder, 'specs-random.mjs');
  const options = ['--seed', String(seed), '--count', String(count), '--chars', 'x', '--views', view];
  const { stdout, status } = spawnSync(process.execPath, [script, ...options], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${script} failed`);
  return JSON.parse(stdout) as ClipSpec[];
}
