import { AnalysisJob } from './analysis/analysis-job.svelte.ts';
import { AnalysisQueue, type QueuedRun } from './analysis/analysis-queue.svelte.ts';
import { DEMO_FACTS } from './import/demo-run.ts';
import { isAbort } from './failure.ts';
import { filesInUse } from './import/files-in-use.ts';
import { ImportJob } from './import/import-job.svelte.ts';
import type { PoseService } from './analysis/pose-service.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Router } from './router.svelte.ts';
import { RunSession, type ClipInput } from './session/run-session.svelte.ts';
import { isSharedRunFile, SharedRunOpener } from './session/shared-run.svelte.ts';
import { SessionKeeper, type OpenedSession } from './session/session-keeper.svelte.ts';
import { SessionLibrary, type SessionRecord } from './session/session-library.svelte.ts';
import { UnfinishedRuns, type TakenUp, type UnfinishedRun } from './analysis/unfinished-runs.svelte.ts';
import type { JournalStores } from './analysis/analysis-journal.svelte.ts';
import { drawThumbnail } from './session/session-thumbnail.ts';
import type { Delegate } from '../workers/pose/protocol.ts';

export type DemoStatus = 'not-loaded' | 'loading' | 'loaded' | 'failed';

/** The work of one visit: clips on their way in, the analysis under way, the run under review. */
export class AppState {
  /** The user's own clips, and those of the demo: trying the demo loses nothing of the other. */
  ownImport = $state.raw() as ImportJob;
  readonly demoImport: ImportJob;
  readonly analysis: AnalysisJob;
  readonly queue: AnalysisQueue;
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
  /** What the analysis under way, or the one that failed, was started with. */
  #run = $state.raw<QueuedRun | null>(null);
  /** The clips that were analysed last. */
  #lastJob = $state.raw<ImportJob | null>(null);
  /** Runs that are being saved. */
  #saving = $state.raw<readonly RunSession[]>([]);
  readonly #router: Router;
  readonly #loadDemoFiles: (signal: AbortSignal) => Promise<File[]>;
  #stopFollowing: () => void = () => undefined;
  #opening: string | null = null;
  readonly #service: PoseService;
  readonly #preferences: Preferences;

  constructor(
    service: PoseService,
    preferences: Preferences,
    router: Router,
    loadDemoFiles: (signal: AbortSignal) => Promise<File[]>,
    stores: JournalStores,
  ) {
    this.#service = service;
    this.#preferences = preferences;
    this.keeper = new SessionKeeper(stores.sessions, (record) => this.library.accept(record));
    this.library = new SessionLibrary(stores.sessions, (record) => this.#onLibraryChange(record));
    this.queue = new AnalysisQueue(stores);
    this.unfinished = new UnfinishedRuns(stores);
    this.ownImport = new ImportJob(service, preferences);
    this.demoImport = new ImportJob(service, preferences);
    this.analysis = new AnalysisJob(service);
    this.#router = router;
    this.#loadDemoFiles = loadDemoFiles;
  }

  /** The screen on which the last analysis was described, to go back to. */
  get sourceRoute(): 'import' | 'demo' {
    return this.#lastJob === this.demoImport ? 'demo' : 'import';
  }

  /** The videos that anything here still reads. */
  get filesInUse(): ReadonlySet<File> {
    const { ownImport, demoImport, queue, session } = this;
    return filesInUse({
      imports: [ownImport, demoImport],
      runs: this.#run ? [this.#run, ...queue.waiting] : queue.waiting,
      sessions: session ? [session, ...this.#saving] : this.#saving,
    });
  }

  /**
   * Takes the user's files in and shows them: videos as clips of a run, a shared run as what it is.
   * Where the clips that are there were analysed, or are being, the new ones begin a run of their
   * own.
   */
  importFiles(files: Iterable<File>): void {
    const all = Array.from(files);
    const shared = all.find(isSharedRunFile);
    const videos = all.filter((file) => !isSharedRunFile(file));
    if (videos.length > 0) {
      if (this.ownImport.started) this.startNewImport();
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

  /** Takes files in as further views of the run that is on the import screen, analysed or not. */
  addView(files: Iterable<File>): void {
    const wasStarted = this.ownImport.started;
    this.ownImport.started = false;
    this.importFiles(files);
    this.ownImport.started = wasStarted && this.ownImport.clips.length === 0;
  }

  /** An empty import; the clips of the one before go, unless their analysis is not over yet. */
  startNewImport(): void {
    const before = this.ownImport;
    this.ownImport = new ImportJob(this.#service, this.#preferences);
    if (!this.isAtWork(before)) before.clear();
    this.#router.go('import');
  }

  /** Whether the clips of an import are being analysed, or wait for it. */
  isAtWork(job: ImportJob): boolean {
    const runs = this.analysis.status.kind === 'idle' ? [] : [this.#run];
    return [...runs, ...this.queue.waiting].some((run) => run?.job === job);
  }

  /**
   * Analyses the clips as one run, or each as a run of its own; behind the one at work, where there
   * is one.
   */
  async analyse(job: ImportJob): Promise<void> {
    this.#makeWay();
    if (this.isAtWork(job)) return this.#router.go('analyse');
    const sources = job.separate ? job.usable.map((clip) => job.runOf([clip])) : [job.runOf(job.usable)];
    job.started = true;
    this.queue.add(sources, job, job === this.demoImport);
    this.#router.go('analyse');
    if (this.analysis.status.kind === 'idle') await this.#analyseNext();
  }

  /** A run that failed and was left makes way. */
  #makeWay(): void {
    if (this.analysis.status.kind !== 'failed' || !this.#run) return;
    this.#putBack(this.#run, this.analysis.cancel());
    this.#run = null;
  }

  async #analyseNext(): Promise<void> {
    const run = this.queue.take();
    if (!run) return;
    this.#run = run;
    this.#lastJob = run.job;
    await this.#finish(await this.analysis.start(run.source, run.journal));
  }

  /** Takes a run out of the line. Its clips can be started again. */
  removeFromQueue(run: QueuedRun): void {
    this.#putBack(run, this.queue.remove(run));
  }

  /**
   * An import whose analysis was called off can be changed and started again; where a newer one
   * took its place, it joins that. What an earlier visit left is in the library again, once its
   * journal has let go of it.
   */
  #putBack({ job, isResumed }: QueuedRun, calledOff: Promise<void>): void {
    if (isResumed) {
      job.clear();
      void calledOff.then(() => this.unfinished.load());
      return;
    }
    if (job === this.demoImport || this.isAtWork(job)) return;
    job.started = false;
    if (job === this.ownImport) return;
    this.ownImport.takeOver(job);
  }

  /**
   * Goes on with runs that were cut off, where they were; behind those at work.
   *
   * @param chosen files in the place of videos that are not on the device
   * @returns why the last that cannot go on cannot; null where all do
   */
  async resume(
    runs: readonly UnfinishedRun[],
    chosen: readonly File[] = [],
  ): Promise<Exclude<TakenUp['kind'], 'ready'> | null> {
    let refused: Exclude<TakenUp['kind'], 'ready'> | null = null;
    this.#makeWay();
    for (const run of runs) {
      const taken = await this.unfinished.takeUp(run, this.#service, this.#preferences, chosen);
      if (taken.kind === 'ready') {
        // Of several none is the one to look at: the library shows them.
        taken.job.separate = runs.length > 1;
        this.queue.addResumed(taken.job, taken.journal);
        this.#router.go('analyse');
        if (this.analysis.status.kind === 'idle') void this.#analyseNext();
      } else refused = taken.kind;
    }
    return refused;
  }

  /** Looks after what earlier visits left: cut-off analyses, deleted runs, files of nobody. */
  async tidyUp(): Promise<void> {
    await this.unfinished.load();
    await this.library.sweep();
  }

  async retryAnalysis(delegate?: Delegate): Promise<void> {
    if (this.#run) await this.#finish(await this.analysis.retry(this.#run.source, delegate));
  }

  /** Ends the run at work, its clips as they were: on to the next in line, or back to the clips. */
  cancelAnalysis(): void {
    const run = this.#run;
    const calledOff = this.analysis.cancel();
    if (run) this.#putBack(run, calledOff);
    this.#run = null;
    if (this.queue.waiting.length > 0) void this.#analyseNext();
    else this.#router.replace(run?.isResumed ? 'library' : this.sourceRoute);
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

  /**
   * A kept run to look at beside others; the one under review comes as it is, with its last
   * corrections.
   */
  async openBeside(id: string): Promise<OpenedSession> {
    const { session } = this;
    return session?.identity?.id === id ? { kind: 'opened', session } : this.keeper.open(id);
  }

  /**
   * Keeps and shows what an analysis gave; one of several goes to the library, and the next in line
   * begins.
   */
  async #finish(clips: readonly ClipInput[] | null): Promise<void> {
    const run = this.#run;
    if (!clips || clips.length === 0 || !run) return;
    const { id, createdMs, isDemo } = run.journal.record;
    const session = new RunSession(clips, { id, createdMs, isDemo }, isDemo ? 'Demo run' : undefined);
    const isWatched = this.#router.route === 'analyse';
    const isLast = this.queue.waiting.length === 0;
    // Whoever reads another run meanwhile is not torn from it.
    if (isWatched ? isLast : this.session === null) this.#review(session);
    if (isWatched && isLast) {
      if (run.job.separate) this.#router.replace('library');
      else this.#router.replace('results', id);
    }
    void this.#keep(session, run);
    if (run.job.separate) for (const clip of run.source.usable) run.job.remove(clip);
    else if (run.job !== this.ownImport && run.job !== this.demoImport) run.job.clear();
    this.#run = null;
    await this.#analyseNext();
  }

  #takeShared(session: RunSession, thumbnail: Blob | null): void {
    this.#review(session);
    this.#router.go('results', session.identity?.id);
    void this.keeper.receive(session, thumbnail);
  }

  async #keep(session: RunSession, { journal, source }: QueuedRun): Promise<void> {
    // By now it is known where in the picture the runner is. Drawn at once: the clips may go.
    const drawn = drawThumbnail(source);
    this.#saving = [...this.#saving, session];
    const kept = await journal.handOver();
    const thumbnail = (await drawn) ?? journal.record.thumbnail;
    await this.keeper.save(session, thumbnail, {
      videos: session.clips.map(() => kept.videos),
      tracks: session.clips.map(() => kept.tracks),
    });
    journal.release();
    this.#saving = this.#saving.filter((other) => other !== session);
    if (kept.videos || !this.keeper.failure) {
      this.onClipsKept(session.clips.flatMap((clip) => clip.file ?? []));
    }
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
    this.keeper.accept(this.session, record);
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
