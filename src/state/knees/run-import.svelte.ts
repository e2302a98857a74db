import type { RunFileErrorCode } from '../../core/run/failure-codes.ts';
import type { DistanceUnit } from '../../core/run/units.ts';
import type { FoundRun, RunFileContent } from '../../core/knees/found-run.ts';
import { samenessOf, type Sameness } from '../../core/knees/same-run.ts';
import { likelyShoes } from '../../core/knees/shoes.ts';
import type { Surface } from '../../core/knees/week.ts';
import { parseExportedKnees, type ExportedKnees } from '../../storage/knee-record.ts';
import { RunFileReadError } from '../../workers/run-files/client/run-file-client.ts';
import { isAbort } from '../failure.ts';
import type { KneeDiary, KneeDraft, KneeEntry } from './knee-diary.svelte.ts';
import { newerEntries } from './newer-entries.ts';

/** Reads the runs of one file: `workers/run-files`, or a test's own. */
export type ReadRuns = (
  file: File,
  options: {
    readonly signal: AbortSignal;
    readonly today: string;
    readonly csvUnit: DistanceUnit;
    readonly onProgress?: (share: number) => void;
  },
) => Promise<RunFileContent>;

/** How far a file is. */
export type RunFileStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly content: RunFileContent }
  /** The app's own export. */
  | { readonly kind: 'diary'; readonly diary: ExportedKnees }
  | { readonly kind: 'failed'; readonly code: RunFileErrorCode; readonly detail: string };

interface OfferedFile {
  readonly file: File;
  readonly status: RunFileStatus;
}

/** A run that a file holds, as the preview offers it. */
export interface OfferedRun {
  readonly run: FoundRun;
  readonly fileName: string;
  readonly sameness: Sameness;
}

/** The app's own export is text; a diary of years has a few megabytes. */
const MOST_EXPORT_BYTES = 64 * 2 ** 20;

/** Whether a file's name is that of a run of a watch or an app, or of the app's own export. */
export function isRunFile({ name }: File): boolean {
  return /\.(?:gpx|tcx|fit|csv|xml|json)(?:\.gz)?$/i.test(name);
}

/**
 * Runs from files on their way into the diary: read one after the other, previewed, then added in
 * one step or not at all.
 */
export class RunImport {
  files: readonly OfferedFile[] = $state.raw([]);
  csvUnit: DistanceUnit = $state('km');
  /** What to write down where a file does not say it. */
  surface: Surface = $state('road');
  shoes: string | null = $state(null);
  /** Indices into `offered` that the runner turned from what was proposed. */
  #turned: readonly string[] = $state.raw([]);
  readonly isReading = $derived(
    this.files.some(({ status: { kind } }) => kind === 'waiting' || kind === 'reading'),
  );
  readonly offered = $derived.by((): readonly OfferedRun[] => {
    const found = this.files.flatMap(({ file, status }) =>
      status.kind === 'read' ? status.content.runs.map((run) => ({ run, fileName: file.name })) : [],
    );
    const sameness = samenessOf(
      found.map(({ run }) => run),
      this.#diary.runs,
    );
    return found
      .map((each, index) => ({ ...each, sameness: sameness[index] ?? 'new' }))
      .toSorted((a, b) => b.run.day.localeCompare(a.run.day) || (b.run.startMs ?? 0) - (a.run.startMs ?? 0));
  });
  readonly isUnitAssumed = $derived(
    this.files.some(({ status }) => status.kind === 'read' && status.content.isUnitAssumed),
  );
  /** Entries of exported diaries that are not here, or older here. */
  readonly restorable = $derived.by((): readonly KneeEntry[] => {
    const found = this.files.flatMap(({ status }) => (status.kind === 'diary' ? status.diary.entries : []));
    return newerEntries(found, this.#diary.entries ?? []);
  });
  readonly chosen = $derived(this.offered.filter((_, index) => this.isChosen(index)));
  readonly #diary: KneeDiary;
  readonly #read: ReadRuns;
  #abort = new AbortController();
  #reading: Promise<void> = Promise.resolve();

  /** What distances of a table are taken for first where it does not say. */
  readonly #likelyUnit: () => DistanceUnit;

  constructor(diary: KneeDiary, read: ReadRuns, likelyUnit: () => DistanceUnit) {
    this.#diary = diary;
    this.#read = read;
    this.#likelyUnit = likelyUnit;
  }

  /** Takes files in, to those that are there. */
  add(files: Iterable<File>): void {
    const added = Array.from(files);
    if (this.files.length === 0) {
      this.shoes = likelyShoes(this.#diary.shoes, this.#diary.runs);
      this.csvUnit = this.#likelyUnit();
    }
    this.files = [...this.files, ...added.map((file) => ({ file, status: { kind: 'waiting' } as const }))];
    for (const file of added) this.#queue(file);
  }

  /** Reads tables once more, with distances in the other unit. */
  setCsvUnit(unit: DistanceUnit): void {
    if (unit === this.csvUnit) return;
    this.csvUnit = unit;
    for (const { file, status } of this.files) {
      if (status.kind === 'read' && status.content.isUnitAssumed) this.#queue(file);
    }
  }

  isChosen(index: number): boolean {
    const offered = this.offered[index];
    return offered !== undefined && (offered.sameness === 'new') !== this.#turned.includes(nameOf(offered));
  }

  turn(index: number): void {
    const offered = this.offered[index];
    if (!offered) return;
    const name = nameOf(offered);
    this.#turned = this.#turned.includes(name)
      ? this.#turned.filter((other) => other !== name)
      : [...this.#turned, name];
  }

  /** Adds what is chosen, and what an exported diary brings. */
  async keep(): Promise<boolean> {
    const drafts = this.chosen.map(({ run }): KneeDraft<'run'> => ({
      ...run,
      surface: run.surface ?? this.surface,
      effort: null,
      shoes: this.shoes,
    }));
    if (!(await this.#diary.takeIn(drafts, this.restorable))) return false;
    this.clear();
    return true;
  }

  /** Forgets all files; one that is being read is let go. */
  clear(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.files = [];
    this.#turned = [];
  }

  #queue(file: File): void {
    const { signal } = this.#abort;
    this.#reading = this.#reading.then(() => this.#readOne(file, signal));
  }

  async #readOne(file: File, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    this.#show(file, { kind: 'reading', share: 0 });
    try {
      const diary = await readDiary(file);
      if (signal.aborted) return;
      if (diary) {
        this.#show(file, { kind: 'diary', diary });
        return;
      }
      const content = await this.#read(file, {
        signal,
        today: this.#diary.today(),
        csvUnit: this.csvUnit,
        onProgress: (share) => this.#show(file, { kind: 'reading', share }),
      });
      this.#show(file, { kind: 'read', content });
    } catch (error) {
      if (isAbort(error) || signal.aborted) return;
      const { code, message } =
        error instanceof RunFileReadError ? error : { code: 'cannot-read' as const, message: String(error) };
      this.#show(file, { kind: 'failed', code, detail: message });
    }
  }

  #show(file: File, status: RunFileStatus): void {
    this.files = this.files.map((each) => (each.file === file ? { file, status } : each));
  }
}

/** The app's own export; null for every other file. */
async function readDiary(file: File): Promise<ExportedKnees | null> {
  const head = await file.slice(0, 64).text();
  if (!/^\uFEFF?\s*\{/.test(head) || file.size > MOST_EXPORT_BYTES) return null;
  return parseExportedKnees(await file.text());
}

function nameOf({ run, fileName }: OfferedRun): string {
  return [fileName, run.startMs ?? run.day, run.minutes].join('|');
}
