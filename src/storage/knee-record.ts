import * as v from 'valibot';
import { KNEE_PLACES, KNEE_SIGNS, PAIN, PAIN_DURATIONS, SAME_DAY_SIGNS } from '../core/knees/check-in.ts';
import { EXERCISE_IDS } from '../core/knees/exercises.ts';
import { KM_BEFORE, SHOE_FAMILIES } from '../core/knees/shoes.ts';
import { EFFORTS, RUN_CADENCE, RUN_KM, RUN_MINUTES, SURFACES } from '../core/knees/week.ts';
import { METRIC_IDS } from '../core/metrics/registry.ts';
import { SIDES } from '../core/pose/landmark.ts';
import { DaySchema, SessionIdSchema } from './clip-schema.ts';
import { plainName } from '../core/run/plain-name.ts';

/** Version of the knee diary's entries, in the database and in exports. */
export const KNEE_SCHEMA = 'treadlens-knees/1';

const EntryIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const PainSchema = v.pipe(v.number(), v.integer(), v.minValue(PAIN.low), v.maxValue(PAIN.high));
const HEAD = {
  schema: v.literal(KNEE_SCHEMA),
  id: EntryIdSchema,
  /** When it was last written; the newer of two says more. */
  writtenMs: v.number(),
  day: DaySchema,
};

const CheckInSchema = v.object({
  ...HEAD,
  kind: v.literal('check-in'),
  side: v.picklist(SIDES),
  places: v.pipe(v.array(v.picklist(KNEE_PLACES)), v.readonly()),
  pain: v.object({
    before: PainSchema,
    inRun: v.nullable(PainSchema),
    hourAfter: v.nullable(PainSchema),
    nextMorning: v.nullable(PainSchema),
  }),
  since: v.nullable(v.picklist(PAIN_DURATIONS)),
  signs: v.pipe(v.array(v.picklist(KNEE_SIGNS)), v.readonly()),
  sameDaySigns: v.pipe(v.array(v.picklist(SAME_DAY_SIGNS)), v.readonly()),
});

const RunSchema = v.object({
  ...HEAD,
  kind: v.literal('run'),
  minutes: v.pipe(v.number(), v.minValue(RUN_MINUTES.low), v.maxValue(RUN_MINUTES.high)),
  distanceKm: v.nullable(v.pipe(v.number(), v.minValue(RUN_KM.low), v.maxValue(RUN_KM.high))),
  surface: v.picklist(SURFACES),
  effort: v.nullable(v.picklist(EFFORTS)),
  // Runs from before there were files and shoes have none of these.
  startMs: v.optional(v.nullable(v.pipe(v.number(), v.finite())), null),
  cadenceSpm: v.optional(
    v.nullable(v.pipe(v.number(), v.minValue(RUN_CADENCE.low), v.maxValue(RUN_CADENCE.high))),
    null,
  ),
  shoes: v.optional(v.nullable(EntryIdSchema), null),
});

const ShoesSchema = v.object({
  ...HEAD,
  kind: v.literal('shoes'),
  name: v.pipe(v.string(), v.transform(plainName), v.minLength(1), v.maxLength(60)),
  kmBefore: v.pipe(v.number(), v.minValue(KM_BEFORE.low), v.maxValue(KM_BEFORE.high)),
  family: v.nullable(v.picklist(SHOE_FAMILIES)),
  retired: v.nullable(DaySchema),
});

const SessionExercisesSchema = v.pipe(
  v.array(v.picklist(EXERCISE_IDS)),
  v.minLength(1),
  v.maxLength(8),
  v.readonly(),
);

/** A four-week plan; `day` is its first. */
const PlanSchema = v.object({
  ...HEAD,
  kind: v.literal('plan'),
  metric: v.nullable(v.picklist(METRIC_IDS)),
  side: v.nullable(v.picklist(SIDES)),
  sessions: v.pipe(v.tuple([SessionExercisesSchema, SessionExercisesSchema]), v.readonly()),
  isGentle: v.boolean(),
  /** The runner's own cadence in the film, steps a minute; null where none is known. */
  cadenceSpm: v.nullable(v.pipe(v.number(), v.minValue(60), v.maxValue(300))),
  /** The run that it was made from; null without one. */
  filmId: v.nullable(SessionIdSchema),
  /** What was done, as `tickOf` names it. */
  done: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}:[a-z-]{1,20}$/))),
    v.maxLength(200),
    v.readonly(),
  ),
});

/** One entry of the knee diary, as it is kept and as it is exported. */
const KneeEntrySchema = v.variant('kind', [CheckInSchema, RunSchema, ShoesSchema, PlanSchema]);

/** A check-in, a run, a pair of shoes or a plan. */
export type KneeEntry = v.InferOutput<typeof KneeEntrySchema>;
/** Entries of one kind. */
export type KneeEntryOf<Kind extends KneeEntry['kind']> = Extract<KneeEntry, { kind: Kind }>;

/** The entry in a stored value; null where it has not the form that this version knows. */
export function parseKneeEntry(value: unknown): KneeEntry | null {
  const result = v.safeParse(KneeEntrySchema, value);
  return result.success ? result.output : null;
}

/** What an exported diary holds. */
export interface ExportedKnees {
  readonly entries: readonly KneeEntry[];
  /** How many entries have a form that this version does not know. */
  readonly unreadable: number;
}

/** More entries than a life of running gives. */
const MOST_ENTRIES = 100_000;
const ExportSchema = v.object({
  schema: v.literal(KNEE_SCHEMA),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ENTRIES)),
});

/** The diary in the text of an exported file; null where it is none. */
export function parseExportedKnees(text: string): ExportedKnees | null {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), ExportSchema), text);
  if (!result.success) return null;
  const entries = result.output.entries.flatMap((value) => parseKneeEntry(value) ?? []);
  return { entries, unreadable: result.output.entries.length - entries.length };
}
