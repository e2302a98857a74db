import type { ModelId, RunContext, View } from '../../core/run/run-context.ts';
import { placeOf } from '../../core/scan/nearest-runner.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';
import type { UnfinishedClip } from '../../storage/unfinished-record.ts';
import { ClipDraft, type ClipPart } from './clip-draft.svelte.ts';
import type { EstimateWish } from '../analysis/early-estimates.svelte.ts';
import type { PoseService } from '../analysis/pose-service.ts';
import type { Preferences } from '../preferences.svelte.ts';
import type { RunSession } from '../session/run-session.svelte.ts';
import type { Runner } from '../session/runners.ts';
import { runnerName } from '../../core/run/plain-name.ts';
import type { ScanStatus } from './runner-search.svelte.ts';

/** What is known of the runner and the treadmill, the same for every clip of a session. */
export interface RunFacts {
  readonly heightM: number | null;
  readonly beltSpeedMps: number | null;
}

/** What an analysis needs to know of a run: its clips, and what holds for all of them. */
export interface RunSource {
  readonly usable: readonly ClipDraft[];
  readonly facts: RunFacts;
  readonly model: ModelId;
  /** The pair that was worn, by its id; null where it was not said. */
  readonly shoes: string | null;
  /** Who runs; empty where nobody said. */
  readonly runner: string;
  readonly runContext: Pick<RunContext, 'model' | 'heightM' | 'beltSpeedMps' | 'shoes'>;
}

/**
 * The clips of one run on their way in, or of several runs: looked at, described, not yet analysed.
 */
export class ImportJob implements RunSource {
  clips = $state.raw<readonly ClipDraft[]>([]);
  /** Whether the texts in the fields can be used as they stand. */
  heightValid = $state(true);
  beltSpeedValid = $state(true);
  /** Whether every clip is a run of its own; null while nobody has said. */
  #separate = $state<boolean | null>(null);
  /** Its analysis waits, runs or is done: files that come now begin a new import. */
  started = $state(false);
  shoes = $state<string | null>(null);
  #facts = $state.raw<RunFacts | null>(null);
  /** Whoever an earlier visit said; else as remembered. */
  #presetRunner = '';
  #model = $state.raw<ModelId | null>(null);
  readonly usable = $derived(this.clips.filter((clip) => clip.ready));
  readonly inspecting = $derived(this.clips.some((clip) => clip.status.kind === 'inspecting'));
  /**
   * What has to be known before clips can be taken for one run: `looking` for the view of each, or
   * `asking` the user, where two show the same one. Null where it is known.
   */
  readonly openQuestion = $derived.by<'looking' | 'asking' | null>(() => {
    const known = this.joins?.clips.map(({ analysis }) => analysis.context.view) ?? [];
    if (this.#separate !== null || known.length + this.usable.length < 2) return null;
    const views = [...known, ...this.usable.map(({ view }) => view)];
    if (hasTwice(views.filter((view) => view !== null))) return 'asking';
    const isLooked = this.usable.every(({ view, scan }) => view !== null || isOver(scan));
    return isLooked ? null : 'looking';
  });
  readonly canAnalyse = $derived(
    this.usable.length > 0 &&
      !this.inspecting &&
      this.heightValid &&
      this.beltSpeedValid &&
      this.openQuestion === null,
  );
  /** The kept run that its clips are further views of; null for a run of their own. */
  readonly joins: RunSession | null;

  readonly #service: PoseService;
  readonly #preferences: Preferences;
  #nextId = 1;
  #scans: Promise<void> = Promise.resolve();

  /** @param joins what is known of its runner holds for the new clips, too */
  constructor(service: PoseService, preferences: Preferences, joins: RunSession | null = null) {
    this.#service = service;
    this.#preferences = preferences;
    this.joins = joins;
    const known = joins?.clips[0]?.context;
    if (!known) return;
    this.#facts = { heightM: known.heightM ?? null, beltSpeedMps: known.beltSpeedMps ?? null };
    this.shoes = known.shoes ?? null;
  }

  /** Every clip is a run of its own; else all are one run from several sides. */
  get separate(): boolean {
    return this.#separate ?? false;
  }

  set separate(separate: boolean) {
    this.#separate = separate;
  }

  /** Facts given for these clips alone; without them those of the last visit. */
  get facts(): RunFacts {
    return this.#facts ?? this.#preferences.current;
  }

  /** True while the facts are those remembered from last time. */
  get remembered(): boolean {
    return this.#facts === null;
  }

  /** Who runs, as remembered from last time or as these clips came with; empty: nobody said. */
  get runner(): string {
    return this.#facts ? this.#presetRunner : this.#preferences.current.runner;
  }

  /**
   * Says who runs. What is known of them is filled in; what was known of the one before is not
   * theirs.
   */
  setRunner(name: string, known: readonly Pick<Runner, 'name' | 'heightM'>[]): void {
    const runner = runnerName(name);
    const heightOf = (who: string): number | null => known.find((one) => one.name === who)?.heightM ?? null;
    const height = heightOf(runner);
    const isOfBefore = this.runner !== runner && this.facts.heightM === heightOf(this.runner);
    if (height !== null) this.setFacts({ heightM: height });
    else if (isOfBefore) this.setFacts({ heightM: null });
    if (this.#facts) this.#presetRunner = runner;
    else this.#preferences.update({ runner });
  }

  get model(): ModelId {
    return this.#model ?? this.#preferences.current.model;
  }

  /** A clip is being read, turned, or looked through for the runner. */
  get isLooking(): boolean {
    return this.clips.some(
      ({ status, scan, isSurveying }) =>
        status.kind === 'inspecting' || scan.kind === 'scanning' || isSurveying,
    );
  }

  /** What the analysis will ask of the pose estimation, of the clips whose runner is found. */
  get wishes(): readonly EstimateWish[] {
    const { model } = this;
    const described = this.usable.filter(
      (clip) => (clip.scan.kind === 'found' || clip.wholePicture) && clip.areSpansKnown,
    );
    return described.flatMap((clip) => clip.estimateWish(model) ?? []);
  }

  /** Takes files in. Each is looked at at once; the search for the runner goes file after file. */
  add(files: Iterable<File>): void {
    const drafts = Array.from(files, (file) => this.#draftOf(file));
    if (drafts.length === 0) return;
    this.clips = [...this.clips, ...drafts];
    for (const draft of drafts) this.#lookAt(draft);
  }

  /**
   * Puts a part of a clip in its place, with what was said about it. People are looked for again;
   * the runner is the one at the same place.
   */
  replaceWithPart(
    draft: ClipDraft,
    part: File,
    range: { readonly startS: number; readonly endS: number },
  ): void {
    this.#exchange(draft, part, { whole: draft.partOf?.whole ?? draft.file, ...range });
  }

  /** Puts the whole file back in the place of its part. */
  restoreWhole(draft: ClipDraft): void {
    if (draft.partOf) this.#exchange(draft, draft.partOf.whole, null);
  }

  #exchange(draft: ClipDraft, file: File, partOf: ClipPart | null): void {
    const next = this.#draftOf(file, partOf);
    next.chosenView = draft.chosenView;
    next.chosenFacing = draft.chosenFacing;
    next.chosenSlowMotion = draft.chosenSlowMotion;
    next.chosenMirrored = draft.chosenMirrored;
    const { runner } = draft;
    next.expectedRunner = runner && draft.people.length > 1 ? placeOf(runner) : draft.expectedRunner;
    next.wholePicture = draft.wholePicture;
    next.wholeClip = draft.wholeClip;
    this.clips = this.clips.map((clip) => (clip === draft ? next : clip));
    draft.discard();
    this.#lookAt(next);
  }

  #draftOf(file: File, partOf: ClipPart | null = null): ClipDraft {
    // A core is free while the rest of the clip is looked at, and somebody is there to be read.
    const onsight = (info: VideoInfo): void => this.#service.prepareReading(this.model, info);
    return new ClipDraft(this.#nextId++, file, this.#service, { partOf, onsight });
  }

  #lookAt(draft: ClipDraft): void {
    this.#service.prepareScan();
    const inspected = draft.inspect();
    this.#scans = this.#scans.then(() => inspected).then(() => draft.findWhatToRead());
  }

  /**
   * A run of these clips, with what is known of the runner now: another runner's height may be
   * entered while it waits.
   */
  runOf(clips: readonly ClipDraft[]): RunSource {
    const { facts, model, shoes, runner, runContext } = this;
    return { usable: clips, facts, model, shoes, runner, runContext };
  }

  /** The clips of an earlier import join this one, each a run of its own. */
  takeOver(earlier: ImportJob): void {
    if (this.clips.length > 0 && earlier.clips.length > 0) this.separate = true;
    this.clips = [...earlier.clips, ...this.clips];
    earlier.clips = [];
  }

  remove(draft: ClipDraft): void {
    this.clips = this.clips.filter((clip) => clip !== draft);
    draft.discard();
  }

  clear(): void {
    for (const clip of this.clips) clip.discard();
    this.clips = [];
    this.#facts = null;
    this.#presetRunner = '';
    this.shoes = null;
    this.#separate = null;
    this.started = false;
  }

  /**
   * Facts that hold for these clips and are not to be remembered: the demo run's, and those of an
   * earlier visit.
   */
  presetFacts(facts: RunFacts, runner = ''): void {
    this.#facts = facts;
    this.#presetRunner = runner;
  }

  /** A model that holds for these clips alone: they were begun with it. */
  presetModel(model: ModelId): void {
    this.#model = model;
  }

  /** Takes a clip in as it was described in an earlier visit. */
  async restore(
    file: File,
    { chosen, scan, pictures, spans }: Pick<UnfinishedClip, 'chosen' | 'scan' | 'pictures' | 'spans'>,
  ): Promise<ClipDraft> {
    const draft = this.#draftOf(file);
    draft.restore(chosen, scan, pictures, spans);
    this.clips = [...this.clips, draft];
    await draft.inspect();
    return draft;
  }

  /** What the user entered: remembered, unless the clips came with facts of their own. */
  setFacts(change: Partial<RunFacts>): void {
    if (this.#facts) this.#facts = { ...this.#facts, ...change };
    else this.#preferences.update(change);
  }

  /** What is known of the run, in the form of the analysis context. */
  get runContext(): RunSource['runContext'] {
    const { heightM, beltSpeedMps } = this.facts;
    return {
      model: this.model,
      ...(heightM === null ? {} : { heightM }),
      ...(beltSpeedMps === null ? {} : { beltSpeedMps }),
      ...(this.shoes === null ? {} : { shoes: this.shoes }),
    };
  }
}

function hasTwice(views: readonly View[]): boolean {
  return new Set(views).size < views.length;
}

function isOver({ kind }: ScanStatus): boolean {
  return kind === 'found' || kind === 'failed';
}
