import * as v from 'valibot';
import { METRIC_IDS } from '../metrics/registry.ts';
import { CoachWordSchema, type CoachWord } from './coach-word.ts';
import { withDistinctIds } from './distinct-ids.ts';
import { DrawingSchema, LONGEST_DRAWING_ID } from './drawing.ts';
import { NO_EDITS, RunEditsSchema, StrideKeySchema, type RunEdits } from '../run/run-edits.ts';

const finite = v.pipe(v.number(), v.finite());
const LONGEST_ID = 60;
const identifier = v.pipe(v.string(), v.maxLength(LONGEST_ID), v.regex(/^[a-z0-9-]+$/));

/** What a coach thinks of a finding or of an item of the checklist. */
export const VERDICTS = ['agree', 'disagree', 'not-visible'] as const;
export type Verdict = (typeof VERDICTS)[number];

const VerdictSchema = v.object({
  /** What it is about: a finding's metric with its side, or an item of the clinic checklist. */
  about: identifier,
  verdict: v.picklist(VERDICTS),
});

const NoteSchema = v.object({
  id: identifier,
  /** The frame it is pinned to, file seconds. */
  timeS: finite,
  /** The stride it is about; null where it is about the frame only. */
  stride: v.nullable(StrideKeySchema),
  /** The metric it is about; null where it is about none. */
  metric: v.nullable(v.picklist(METRIC_IDS)),
  text: v.pipe(v.string(), v.maxLength(4_000)),
  /** Milliseconds since 1970. */
  createdMs: finite,
});

/** Everything that people added to one clip, as stored and as shared. */
export const ClipReviewSchema = v.object({
  edits: RunEditsSchema,
  verdicts: v.pipe(v.array(VerdictSchema), v.maxLength(500)),
  // A file from outside may use an id twice; so may what an earlier version stored of such a file.
  notes: v.pipe(
    v.array(NoteSchema),
    v.maxLength(2_000),
    v.transform((notes) => withDistinctIds(notes, LONGEST_ID)),
  ),
  drawings: v.pipe(
    v.array(DrawingSchema),
    v.maxLength(2_000),
    v.transform((drawings) => withDistinctIds(drawings, LONGEST_DRAWING_ID)),
  ),
  /** What a coach asks for; missing in records from before it could be said. */
  coach: v.optional(v.nullable(CoachWordSchema), null),
});

/** A comment that is pinned to a frame. */
export type FrameNote = v.InferOutput<typeof NoteSchema>;
/** What somebody thinks of one finding or one item of the checklist. */
export type FindingVerdict = v.InferOutput<typeof VerdictSchema>;
type StoredReview = v.InferOutput<typeof ClipReviewSchema>;

/** Corrections, verdicts, notes, drawings and a coach's word of a clip; never changed in place. */
export type ClipReview = {
  readonly [Key in Exclude<keyof StoredReview, 'coach'>]: StoredReview[Key] extends (infer Item)[]
    ? readonly Item[]
    : RunEdits;
} & { readonly coach: CoachWord | null };

/** The review of a clip to which nobody has added anything. */
export const EMPTY_REVIEW: ClipReview = Object.freeze({
  edits: NO_EDITS,
  verdicts: [],
  notes: [],
  drawings: [],
  coach: null,
});

/** A copy that the schema's mutable types and structured clone accept. */
export function toStoredReview({ edits, verdicts, notes, drawings, coach }: ClipReview): StoredReview {
  return {
    edits: {
      events: [...edits.events],
      badStrides: [...edits.badStrides],
      excludedRanges: [...edits.excludedRanges],
      landmarks: [...edits.landmarks],
    },
    verdicts: [...verdicts],
    notes: [...notes],
    drawings: [...drawings],
    coach: coach && { ...coach, exercises: [...coach.exercises] },
  };
}
