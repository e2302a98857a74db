import fc from 'fast-check';
import { expect, test } from 'vitest';

import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';
import { findTrackFault } from '../../src/core/pose/find-track-fault.ts';
import { EMPTY_REVIEW, toStoredReview } from '../../src/core/review/clip-review.ts';
import { ShareError } from '../../src/storage/share-error.ts';
import { readShareFile, type SharedRun } from '../../src/storage/share-read.ts';
import { writeShareFile } from '../../src/storage/share-write.ts';
import { readZipDirectory } from '../../src/storage/zip-directory.ts';
import { locateEntries, readEntry } from '../../src/storage/zip-entry.ts';
import { writeZip } from '../../src/storage/zip-write.ts';
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

/** A run with something in every field that a file can carry. */
async function validFile(): Promise<Blob> {
  const review = {
    ...toStoredReview(EMPTY_REVIEW),
    verdicts: [{ about: 'overstride-right', verdict: 'agree' as const }],
    notes: [{ id: 'n1', timeS: 0.1, stride: null, metric: null, text: 'Look at the foot', createdMs: 1 }],
  };
  const clip = shareClip(smallTrack(8));
  return writeShareFile(
    shareParts({
      thumbnail: new Blob(['picture'], { type: 'image/webp' }),
      clips: [
        {
          ...clip,
          record: { ...clip.record, review },
          video: { data: new Blob([new Uint8Array(64)]), ranges: null },
        },
      ],
    }),
    { signal },
  );
}

/** Reads a file; a refusal must be a typed one, and what is accepted must be usable. */
async function openOrRefuse(file: Blob): Promise<'opened' | 'refused'> {
  let run: SharedRun;
  try {
    run = await readShareFile(file, { signal });
  } catch (error) {
    expect(error).toBeInstanceOf(ShareError);
    return 'refused';
  }
  for (const { track, record } of run.clips) {
    expect(findTrackFault(track)).toBeNull();
    analyzeRun(track, { ...record.context, edits: record.review.edits });
  }
  return 'opened';
}

test('7,000 mutations of a file give a run or a typed refusal', { timeout: 60_000 }, async () => {
  const original = new Uint8Array(await (await validFile()).arrayBuffer());
  expect(await openOrRefuse(new Blob([original]))).toBe('opened');
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      await openOrRefuse(new Blob([mutate(original, changes)]));
    }),
    { numRuns: 7_000 },
  );
});

test.each([
  ['record', 'treadlens.json', 1_500],
  ['track', 'clip-0.track', 1_500],
] as const)(
  'mutations of the %s, packed with a fitting checksum, give a run or a typed refusal',
  { timeout: 60_000 },
  async (_, name, numRuns) => {
    const file = await validFile();
    const located = await locateEntries(file, await readZipDirectory(file));
    const contents = await Promise.all(
      located.map(async (entry) => ({
        name: entry.name,
        data: new Uint8Array(await readEntry(file, entry, 1e6, { signal })),
      })),
    );
    const results = { opened: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.oneof(gentle, mutations), async (changes) => {
        const sources = contents.map((entry) => ({
          name: entry.name,
          data: new Blob([entry.name === name ? mutate(entry.data, changes) : entry.data]),
          compress: false,
        }));
        results[await openOrRefuse(await writeZip(sources, { signal }))] += 1;
      }),
      { numRuns },
    );
    // Both ends are reached: changed words and numbers still make a run, broken ones do not.
    expect(results.opened).toBeGreaterThan(20);
    expect(results.refused).toBeGreaterThan(20);
  },
);
