import { AnalysisJob } from './analysis-job.svelte.ts';
import { DEMO_FACTS } from './demo-run.ts';
import { isAbort } from './failure.ts';
import { ImportJob } from './import-job.svelte.ts';
import type { PoseService } from './pose-service.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Router } from './router.svelte.ts';
import { RunSession, type ClipInput } from './run-session.svelte.ts';
import { isSharedRunFile, SharedRunOpener } from './shared-run.svelte.ts';
import { createSessionId } from './session-id.ts';
import { SessionKeeper, type OpenedSession } from './session-keeper.svelte.ts';
import { SessionLibrary, type SessionRecord } from './session-library.svelte.ts';
import { UnfinishedRuns, type UnfinishedRun } from './session-unfinished.svelte.ts';
import { SessionRecorder, type RecorderStores } from './session-recorder.svelte.ts';
import { makeThumbnail } from './session-thumbnail.ts';
import type { Delegate } from '../workers/pose-protocol.ts';

export type DemoStatus = 'not-loaded' | 'loading' | 'loaded' | 'failed';

/** The work of one visit: clips on their way in, the analysis under way, the run under review. */
export class AppState {
  /** The user's own clips, and those of the demo: trying the demo loses nothing of the other. */
  readonly ownImport: ImportJob;
  readonly demoImport: ImportJob;
  readonly analysis: AnalysisJob;
  readonly keeper: SessionKeeper;
  readonly library: SessionLibrary;
  readonly unfinished: UnfinishedRuns;
  /** A run that somebody shared, on its way in. */
  readonly sharedRun = new SharedRunOpener((session, thumbnail) => this.#takeShared(session, thumbnail));
  /** Told when the clips of a run lie in the run's own folder. */
  onClipsKept: (files: readonly File[]) => void = () => undefined;
  session = $state.raw<RunSession | null>(null);
  /** Where the run named by the address could not be opened: which, and why. */
  notOpened = $state.raw<{ id: string; why: Exclude<OpenedSession, { kind: 'opened' }> } | null>(null);
  demoStatus = $state<DemoStatus>('not-loaded');
  /** Which clips the analysis under way, or the last one, was started with. */
  #source = $state.raw<ImportJob | null>(null);
  /** The clips of an analysis that was cut off in an earlier visit and goes on in this one. */
  #resumed: ImportJob | null = null;
  readonly #router: Router;
  readonly #loadDemoFiles: (signal: AbortSignal) => Promise<File[]>;
  #stopFollowing: () => void = () => undefined;
  #opening: string | null = null;
  /** Keeps the analysis under way; of the last one once it is done. */
  #recorder: SessionRecorder | null = null;
  readonly #service: PoseService;
  readonly #preferences: Preferences;
  readonly #stores: RecorderStores;

  constructor(
    service: PoseService,
    preferences: Preferences,
    router: Router,
    loadDemoFiles: (signal: AbortSignal) => Promise<File[]>,
    stores: RecorderStores,
  ) {
    this.#service = service;
    this.#preferences = preferences;
    this.#stores = stores;
    this.keeper = new SessionKeeper(stores.sessions, (record) => this.library.accept(record));
    this.library = new SessionLibrary(stores.sessions, (record) => this.#onLibraryChange(record));
    this.unfinished = new UnfinishedRuns(stores);
    this.ownImport = new ImportJob(service, preferences);
    this.demoImport = new ImportJob(service, preferences);
    this.analysis = new AnalysisJob(service);
    this.#router = router;
    this.#loadDemoFiles = loadDemoFiles;
  }

  /** The screen on which the last analysis was described, to go back to. */
  get sourceRoute(): 'import' | 'demo' {
    return this.#source === this.demoImport ? 'demo' : 'import';
  }

  /** Takes the user's files in and shows them: videos as clips of a run, a shared run as what it is. */
  importFiles(files: Iterable<File>): void {
    const all = Array.from(files);
    const shared = all.find(isSharedRunFile);
    const videos = all.filter((file) => !isSharedRunFile(file));
    if (videos.length > 0) {
      this.ownImport.add(videos);
      this.#router.go('import');
    }
    if (shared) void this.sharedRun.open(shared);
  }

  /** Fetches the demo clips unless they are there. */
  async openDemo(): Promise<void> {
    if (this.demoStatus === 'loading' || this.demoImport.clips.length > 0) return;
    this.demoStatus = 'loading';
    try {
      const files = await this.#loadDemoFiles(new AbortController().signal);
      this.demoImport.presetFacts(DEMO_FACTS);
      this.demoImport.add(files);
      this.demoStatus = 'loaded';
    } catch (error) {
      this.demoStatus = isAbort(error) ? 'not-loaded' : 'failed';
    }
  }

  async analyse(source: ImportJob): Promise<void> {
    this.#source = source;
    this.#router.go('analyse');
    this.#recorder = this.#record(source);
    this.#finish(await this.analysis.start(source, this.#recorder));
  }

  /** Goes on with an analysis that was cut off, where it was. */
  async resume(run: UnfinishedRun): Promise<void> {
    const taken = await this.unfinished.takeUp(run, this.#service, this.#preferences);
    if (!taken) return;
    this.#resumed?.clear();
    this.#resumed = taken.job;
    this.#source = taken.job;
    this.#recorder = taken.recorder;
    this.#router.go('analyse');
    this.#finish(await this.analysis.start(taken.job, taken.recorder));
  }

  /** Looks after what earlier visits left: cut-off analyses, deleted runs, files of nobody. */
  async tidyUp(): Promise<void> {
    await this.unfinished.load();
    await this.library.sweep();
  }

  #record(source: ImportJob): SessionRecorder {
    const { heightM, beltSpeedMps } = source.facts;
    const about = {
      id: createSessionId(),
      createdMs: Date.now(),
      isDemo: source === this.demoImport,
      model: source.model,
      heightM,
      beltSpeedMps,
    };
    return SessionRecorder.start(this.#stores, about, source.usable, thumbnailOf(source));
  }

  async retryAnalysis(delegate?: Delegate): Promise<void> {
    if (this.#source) this.#finish(await this.analysis.retry(this.#source, delegate));
  }

  /** Back to the clips, everything there as it was. */
  cancelAnalysis(): void {
    this.analysis.cancel();
    const wasResumed = this.#source !== null && this.#source === this.#resumed;
    this.#router.replace(wasResumed ? 'library' : this.sourceRoute);
  }

  /** Shows a run that is kept on this device, by its name in the address. */
  async openSession(id: string): Promise<void> {
    if (this.#opening === id || this.session?.identity?.id === id) return;
    this.#opening = id;
    this.notOpened = null;
    const opened = await this.keeper.open(id);
    // A later wish wins.
    if (this.#opening !== id) return;
    this.#opening = null;
    if (opened.kind === 'opened') this.#review(opened.session);
    else this.notOpened = { id, why: opened };
  }

  /** Looks along a long clip for its steadiest stretch. */
  surveyVideo: PoseService['surveyVideo'] = (file, crop, options) =>
    this.#service.surveyVideo(file, crop, options);

  /** A kept run to look at beside others; the one under review comes as it is, with its last corrections. */
  async openBeside(id: string): Promise<OpenedSession> {
    const { session } = this;
    return session?.identity?.id === id ? { kind: 'opened', session } : this.keeper.open(id);
  }

  #finish(clips: readonly ClipInput[] | null): void {
    const recorder = this.#recorder;
    if (!clips || clips.length === 0 || !recorder) return;
    const { id, createdMs, isDemo } = recorder.record;
    const session = new RunSession(clips, { id, createdMs, isDemo }, isDemo ? 'Demo run' : undefined);
    this.#review(session);
    if (this.#router.route === 'analyse') this.#router.replace('results', id);
    void this.#keep(session, recorder);
  }

  #takeShared(session: RunSession, thumbnail: Blob | null): void {
    this.#review(session);
    this.#router.go('results', session.identity?.id);
    const notYet = session.clips.map(() => false);
    // A clip without a video keeps none; the others are copied in.
    void this.keeper.save(session, thumbnail, { videos: [], tracks: notYet });
  }

  async #keep(session: RunSession, recorder: SessionRecorder): Promise<void> {
    const kept = await recorder.handOver();
    const files = session.clips.map(() => kept);
    // By now it is known where in the picture the runner is.
    const thumbnail = (this.#source && (await thumbnailOf(this.#source))) ?? recorder.record.thumbnail;
    await this.keeper.save(session, thumbnail, { videos: files, tracks: files });
    recorder.release();
    if (kept || !this.keeper.failure) this.onClipsKept(session.clips.flatMap((clip) => clip.file ?? []));
  }

  #review(session: RunSession): void {
    this.#stopFollowing();
    this.#opening = null;
    this.notOpened = null;
    this.session = session;
    this.#stopFollowing = this.keeper.follow(session);
  }

  /** A run was renamed, thinned out or deleted in the library while it may be under review. */
  #onLibraryChange(record: SessionRecord): void {
    if (this.session?.identity?.id !== record.id) return;
    this.session.title = record.title;
    const lostVideo = this.session.clips.some(
      (clip, index) => clip.file !== null && record.clips[index]?.videoFile === null,
    );
    if (record.deletedMs === null && !lostVideo) return;
    this.#stopFollowing();
    this.#stopFollowing = () => undefined;
    this.session = null;
  }
}

/** A picture of the first clip's runner. */
async function thumbnailOf(source: ImportJob): Promise<Blob | null> {
  const draft = source.usable[0];
  if (draft?.status.kind !== 'ready') return null;
  return makeThumbnail(draft.status.firstFrame, draft.crop);
}
