import fc from 'fast-check';
import { expect, test } from 'vitest';

import { METRIC } from '../../src/core/run/units.ts';
import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';
import { toRunJson } from '../../src/core/export/to-run-json.ts';
import { findTrackFault } from '../../src/core/pose/find-track-fault.ts';
import { createPoseTrack, type PoseTrack } from '../../src/core/pose/pose-track.ts';
import { discussedRanges } from '../../src/core/review/discussed-ranges.ts';
import { DRAWING_KINDS } from '../../src/core/review/drawing.ts';
import { listEdits } from '../../src/core/review/list-edits.ts';
import type { StrideKey } from '../../src/core/run/run-edits.ts';
import { ShareError } from '../../src/storage/share-error.ts';
import { readShareFile, type SharedRun } from '../../src/storage/share-read.ts';
import type { ShareClipRecord } from '../../src/storage/share-schema.ts';
import { writeShareFile } from '../../src/storage/share-write.ts';
import { readZipDirectory } from '../../src/storage/zip-directory.ts';
import { locateEntries, readEntry } from '../../src/storage/zip-entry.ts';
import { writeZip } from '../../src/storage/zip-write.ts';
import { describeEdit } from '../../src/text/edits.ts';
import { buildSessionReportHtml } from '../../src/text/report.ts';
import { readGoldenTrack } from '../support/read-golden-track.ts';
import { shareClip, shareParts, smallTrack } from '../support/share-parts.ts';

const signal = new AbortController().signal;

/** A change of a file's bytes, at a place given as a share of its length. */
type Mutation = { readonly at: number } & (
  | { readonly kind: 'set'; readonly bytes: Uint8Array }
  | { readonly kind: 'insert'; readonly bytes: Uint8Array }
  | { readonly kind: 'remove'; readonly count: number }
  | { readonly kind: 'flip'; readonly bit: number }
  | { readonly kind: 'cut' }
);

/** Whole numbers are drawn evenly; fractions would nearly all lie at the beginning. */
const at = fc.nat(1_000_000).map((place) => place / 1_000_001);
const bytes = fc.uint8Array({ minLength: 1, maxLength: 8 });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), at, bytes }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insert' as const), at, bytes }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('remove' as const),
      at,
      count: fc.integer({ min: 1, max: 64 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at }) },
);
const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

/** Changes that leave the length as it is: numbers and words with other values. */
const gentle = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(6) }),
    fc.record({
      kind: fc.constant('set' as const),
      at,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 3, min: 0x30, max: 0x39 }),
    }),
  ),
  { minLength: 1, maxLength: 2 },
);

function mutate(original: Uint8Array, changes: readonly Mutation[]): Uint8Array<ArrayBuffer> {
  let result = new Uint8Array(original);
  for (const change of changes) {
    const place = Math.min(result.length - 1, Math.floor(change.at * result.length));
    if (place < 0) break;
    switch (change.kind) {
      case 'set':
        result.set(change.bytes.subarray(0, result.length - place), place);
        break;
      case 'flip':
        result[place] = (result[place] ?? 0) ^ (1 << change.bit);
        break;
      case 'insert':
        result = Uint8Array.from([...result.subarray(0, place), ...change.bytes, ...result.subarray(place)]);
        break;
      case 'remove':
        result = Uint8Array.from([...result.subarray(0, place), ...result.subarray(place + change.count)]);
        break;
      case 'cut':
        result = result.slice(0, place);
        break;
      default:
        change satisfies never;
    }
  }
  return result;
}

const stride: StrideKey = { side: 'left', contactS: 0.1 };

/**
 * Another value for one field of a record, found by its place among all of them: what a forged file
 * would say.
 */
const forgery = fc.record({
  at,
  value: fc.oneof(
    { weight: 4, arbitrary: fc.double({ min: -2, max: 2, noNaN: true }).map((factor) => ({ factor })) },
    fc.oneof(fc.double(), fc.integer(), fc.constant(1e300)).map((number) => ({ number })),
    fc
      .oneof(fc.string({ unit: 'binary' }), fc.constant('<img src=x onerror=alert(1)>'))
      .map((text) => ({ text })),
    fc.constantFrom(null, true, [], {}).map((json) => ({ json })),
  ),
});
type Forgery = typeof forgery extends fc.Arbitrary<infer Value> ? Value : never;

function forge(record: Uint8Array, changes: readonly Forgery[]): Uint8Array<ArrayBuffer> {
  const json = JSON.parse(new TextDecoder().decode(record)) as unknown;
  for (const { at: place, value } of changes) {
    const leaves = leavesOf(json);
    const leaf = leaves[Math.floor(place * leaves.length)];
    if (!leaf) continue;
    const { parent, key } = leaf;
    const before = parent[key];
    if ('json' in value) parent[key] = value.json;
    else if (typeof before === 'string') parent[key] = 'text' in value ? value.text : before;
    else if ('factor' in value) parent[key] = Number(before) * value.factor;
    else if ('number' in value) parent[key] = value.number;
  }
  return new TextEncoder().encode(JSON.stringify(json));
}

type Holder = Record<string, unknown>;

/** Every field that holds no other. */
function leavesOf(json: unknown): { parent: Holder; key: string }[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const isLeaf = typeof value !== 'object' || value === null;
    return isLeaf ? [{ parent: json as Holder, key }] : leavesOf(value);
  });
}

/** Something of every kind that people can add to a clip of `lengthS` seconds. */
function fullReview(lengthS: number): StoredReview {
  const at = (share: number): number => share * lengthS;
  return {
    edits: {
      events: [
        { kind: 'add', side: 'left', type: 'toe-off', timeS: at(0.3) },
        { kind: 'delete', side: 'right', type: 'toe-off', timeS: at(0.4) },
        { kind: 'replace', side: 'right', type: 'initial-contact', fromTimeS: at(0.5), timeS: at(0.51) },
      ],
      badStrides: [{ side: 'right', contactS: at(0.2) }],
      excludedRanges: [{ startS: at(0.8), endS: at(0.9) }],
      landmarks: [{ timeS: 0, landmark: 27, x: 0.4, y: 0.75 }],
    },
    verdicts: [
      { about: 'overstride-right', verdict: 'agree' },
      { about: 'shoes', verdict: 'not-visible' },
    ],
    notes: [
      { id: 'n1', timeS: at(0.1), stride, metric: 'overstride', text: 'The <b>foot</b>', createdMs: 1 },
    ],
    drawings: DRAWING_KINDS.map((kind, index) => ({
      id: `d${index}`,
      kind,
      timeS: at(0.1),
      points: POINTS.slice(0, DRAWING_POINTS[kind]),
      colour: 'yellow',
      text: kind === 'text' ? 'Here' : '',
    })),
    coach: { cue: 'Kneecaps straight ahead.', exercises: ['clamshell', 'bridge'], nextFilm: '2026-12-24' },
  };
}

type StoredReview = ShareClipRecord['review'];
const POINTS: [number, number][] = [
  [0.1, 0.2],
  [0.3, 0.25],
  [0.5, 0.4],
];
const DRAWING_POINTS = { line: 2, angle: 3, arrow: 2, circle: 2, 'free-hand': 3, text: 1 } as const;

/**
 * The first three seconds of a rendered run, as the pose model saw it: enough for strides, quick
 * enough for many runs.
 */
function runningTrack(): PoseTrack {
  const whole = readGoldenTrack('side-demo-30fps');
  const timesS = whole.timesS.filter((timeS) => timeS < 3);
  const track = createPoseTrack(whole.width, whole.height, timesS);
  track.landmarks.set(whole.landmarks.subarray(0, track.landmarks.length));
  return track;
}

/** A run with something in every field that a file can carry. */
async function validFile(track: PoseTrack): Promise<Blob> {
  const clip = shareClip(track);
  const review = fullReview(track.timesS.at(-1) ?? 0);
  const context: ShareClipRecord['context'] = {
    view: 'side',
    facing: 'right',
    heightM: 1.7,
    beltSpeedMps: 2.8,
    slowMotion: 1,
    model: 'heavy',
    peopleSeen: 1,
    scene: { rollDeg: 0.5, fanDeg: 1 },
    levelBy: 'room',
  };
  const video = { data: new Blob([new Uint8Array(64)]), ranges: [{ startS: 0, endS: 1 }] };
  return writeShareFile(
    shareParts({
      thumbnail: new Blob(['picture'], { type: 'image/webp' }),
      clips: [{ ...clip, record: { ...clip.record, review, context }, video }],
    }),
    { signal },
  );
}

/**
 * Reads a file; a refusal must be a typed one, and with what is accepted everything must be
 * possible that the app does.
 */
async function openOrRefuse(file: Blob): Promise<'opened' | 'refused'> {
  let run: SharedRun;
  try {
    run = await readShareFile(file, { signal });
  } catch (error) {
    expect(error).toBeInstanceOf(ShareError);
    return 'refused';
  }
  const clips = run.clips.map(({ track, record }) => {
    expect(findTrackFault(track)).toBeNull();
    const { info, review } = record;
    const analysis = analyzeRun(track, { ...record.context, edits: review.edits });
    discussedRanges(analysis.strides, review, info.durationS, record.context.slowMotion);
    const json = toRunJson(analysis, info, { ...record.timing, analyseMs: 0 }, WORDS);
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({ schema: 'treadlens-run/2' });
    return {
      analysis,
      meta: { ...info, fileName: info.name, runTitle: run.record.title, date: 'Today', units: METRIC },
      stills: [],
      review: {
        notes: review.notes.map(({ timeS, text }) => ({ timeS, text, subject: null, dataUrl: null })),
        corrections: listEdits(review.edits).map(describeEdit),
        verdicts: review.verdicts,
      },
    };
  });
  expect(buildSessionReportHtml(clips)).not.toMatch(/<script|<img/i);
  return 'opened';
}

const WORDS = { describeFinding: () => '', describeQuality: () => '' };

/** How often a file was opened and how often refused. */
type Count = Record<'opened' | 'refused', number>;

/** Each run of the tests draws others; all 10,100 at once are `npm run test:long`. */
const SHARE = process.env['TREADLENS_LONG'] === 'true' ? 1 : 0.15;

test('mutations of a file give a run or a typed refusal', { timeout: 60_000 }, async () => {
  const numRuns = 4_000 * SHARE;
  const original = new Uint8Array(await (await validFile(smallTrack(8))).arrayBuffer());
  expect(await openOrRefuse(new Blob([original]))).toBe('opened');
  const count: Count = { opened: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      count[await openOrRefuse(new Blob([mutate(original, changes)]))] += 1;
    }),
    { numRuns },
  );
  // Nearly every changed byte is found by its checksum; dates and flags of the zip itself say
  // nothing.
  expect(count.refused).toBeGreaterThan(0.75 * numRuns);
});

// What the checksum would find is repaired: the record and the track themselves are under test.
test.each([
  ['record', 'treadlens.json', 4_500 * SHARE, () => smallTrack(8)],
  ['track', 'clip-0.track', 1_500 * SHARE, () => smallTrack(8)],
  ['record of a real run', 'treadlens.json', 60, runningTrack],
  ['track of a real run', 'clip-0.track', 40, runningTrack],
] as const)(
  'mutations of the %s, packed with a fitting checksum, give a run or a typed refusal',
  { timeout: 120_000 },
  async (_, name, numRuns, trackOf) => {
    const file = await validFile(trackOf());
    const located = await locateEntries(file, await readZipDirectory(file));
    const contents = await Promise.all(
      located.map(async (entry) => ({
        name: entry.name,
        data: new Uint8Array(await readEntry(file, entry, 1e6, { signal })),
      })),
    );
    const count: Count = { opened: 0, refused: 0 };
    const isRecord = name === 'treadlens.json';
    const bytewise = fc
      .oneof({ weight: isRecord ? 1 : 3, arbitrary: gentle }, mutations)
      .map((changes) => (data: Uint8Array) => mutate(data, changes));
    const forged = fc
      .array(forgery, { minLength: 1, maxLength: 3 })
      .map((changes) => (data: Uint8Array) => forge(data, changes));
    const change = isRecord ? fc.oneof(bytewise, { weight: 3, arbitrary: forged }) : bytewise;
    await fc.assert(
      fc.asyncProperty(change, async (apply) => {
        const sources = contents.map((entry) => ({
          name: entry.name,
          data: new Blob([entry.name === name ? apply(entry.data) : entry.data]),
          compress: false,
        }));
        count[await openOrRefuse(await writeZip(sources, { signal }))] += 1;
      }),
      { numRuns },
    );
    // Both ends are reached: changed words and numbers still make a run, broken ones do not.
    expect(count.opened, JSON.stringify(count)).toBeGreaterThan(numRuns / 20);
    expect(count.refused, JSON.stringify(count)).toBeGreaterThan(numRuns / 20);
    console.info(`${name}: ${count.opened} opened, ${count.refused} refused`);
  },
);
