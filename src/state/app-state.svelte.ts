import { AnalysisDesk, type RunTitles } from './analysis/analysis-desk.svelte.ts';
import type { JournalStores } from './analysis/analysis-journal.svelte.ts';
import type { PoseService } from './analysis/pose-service.ts';
import { EarlyEstimates } from './analysis/early-estimates.svelte.ts';
import { isAbort } from './failure.ts';
import { DEMO_FACTS } from './import/demo-run.ts';
import { filesInUse } from './import/files-in-use.ts';
import { ImportJob } from './import/import-job.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Router } from './router.svelte.ts';
import type { FramePictures } from './session/frame-pictures.ts';
import type { RunSession } from './session/run-session.svelte.ts';
import { SessionKeeper, type OpenedSession } from './session/session-keeper.svelte.ts';
import { SessionLibrary, type SessionRecord } from './session/session-library.svelte.ts';
import { videoThumbnail } from './session/session-thumbnail.ts';
import { reviewPlace, returnToPlace } from './session/review-place.ts';
import { isSharedRunFile, SharedRunOpener } from './session/shared-run.svelte.ts';

export type DemoStatus = 'not-loaded' | 'loading' | 'loaded' | 'failed';

/** What a visit works with. */
export interface AppParts {
  readonly service: PoseService;
  readonly preferences: Preferences;
  readonly router: Router;
  readonly titles: RunTitles;
  readonly loadDemoFiles: (signal: AbortSignal) => Promise<File[]>;
  readonly stores: JournalStores;
  /** For the picture of a run that came without one. */
  readonly framePictures: FramePictures;
  /** The clips of a run lie in the run's own folder. */
  readonly onclipskept: (files: readonly File[]) => void;
}

/** The work of one visit: clips on their way in, their analysis, the run under review. */
export class AppState {
  /** The user's own clips, and those of the demo: trying the demo loses nothing of the other. */
  ownImport = $state.raw() as ImportJob;
  readonly demoImport: ImportJob;
  /** Further views of a kept run on their way in; null while none were asked for. */
  viewImport = $state.raw<ImportJob | null>(null);
  /** Poses that are estimated while their clips are still being described. */
  readonly early: EarlyEstimates;
  readonly desk: AnalysisDesk;
  readonly keeper: SessionKeeper;
  readonly library: SessionLibrary;
  /** A run that somebody shared, on its way in. */
  readonly sharedRun = new SharedRunOpener((session, thumbnail) => this.#takeShared(session, thumbnail));
  session = $state.raw<RunSession | null>(null);
  /** Where the run named by the address could not be opened: which, and why. */
  notOpened = $state.raw<{ id: string; why: Exclude<OpenedSession, { kind: 'opened' }> } | null>(null);
  demoStatus = $state<DemoStatus>('not-loaded');
  /** The results were printed: their report is to be, once it is drawn. */
  printsReport = false;
  readonly #parts: AppParts;
  #stopFollowing: () => void = () => undefined;
  #opening: string | null = null;

  constructor(parts: AppParts) {
    const { service, preferences, router, titles, stores, onclipskept } = parts;
    this.#parts = parts;
    this.keeper = new SessionKeeper(stores.sessions, (record) => this.library.accept(record));
    this.library = new SessionLibrary(stores.sessions, (record) => this.#onLibraryChange(record));
    this.ownImport = new ImportJob(service, preferences);
    this.demoImport = new ImportJob(service, preferences);
    this.early = new EarlyEstimates(service);
    const own = (): ImportJob => this.ownImport;
    this.desk = new AnalysisDesk({
      service,
      estimates: this.early,
      preferences,
      router,
      titles,
      stores,
      keeper: this.keeper,
      imports: {
        demo: this.demoImport,
        get own() {
          return own();
        },
      },
      onanalysed: (session, show) => {
        // New readings take the place of those that are looked at.
        const isSame = session.identity !== null && session.identity.id === this.session?.identity?.id;
        if (show === 'now' || this.session === null || isSame) this.#review(session);
      },
      onkept: onclipskept,
    });
  }

  /**
   * Estimates poses early, for as long as the page lives, while nothing else needs the device: on
   * the screens where clips are described, once all of them are looked at.
   */
  estimateEarly(): void {
    $effect.root(() => {
      $effect(() => {
        const { route } = this.#parts.router;
        const jobs = [this.ownImport, this.demoImport, ...(this.viewImport ? [this.viewImport] : [])];
        const shown = route === 'import' ? this.#importHere : route === 'demo' ? this.demoImport : null;
        const mayWork = shown !== null && !shown.isLooking && !this.desk.job.running;
        this.early.want(
          jobs.flatMap((job) => job.wishes),
          mayWork,
        );
      });
    });
  }

  /** The videos that anything here still reads. */
  get filesInUse(): ReadonlySet<File> {
    const { ownImport, demoImport, viewImport, desk, session } = this;
    return filesInUse({
      imports: viewImport ? [ownImport, demoImport, viewImport] : [ownImport, demoImport],
      runs: desk.runs,
      sessions: session ? [session, ...desk.saving] : desk.saving,
    });
  }

  /**
   * Takes the user's files in and shows them: videos as clips of a run, a shared run as what it is.
   * Where the clips that are there were analysed, or are being, the new ones begin a run of their
   * own; where further views of a run are described, they are among those.
   */
  importFiles(files: Iterable<File>): void {
    const videos = this.#openShared(files);
    if (videos.length === 0) return;
    if (this.#importHere === this.ownImport && this.ownImport.started) this.startNewImport();
    this.#describe(this.#importHere, videos);
  }

  /** Takes files in that have nothing to do with clips which wait to be analysed. */
  openAnother(files: Iterable<File>): void {
    const { ownImport } = this;
    if (ownImport.clips.length > 0 && !ownImport.started) ownImport.separate = true;
    this.importFiles(files);
  }

  /** Takes files in as further views of a kept run. */
  addView(session: RunSession, files: Iterable<File>): void {
    const videos = this.#openShared(files);
    if (videos.length > 0) this.#describe(this.beginView(session), videos);
  }

  /** The import of further views of a kept run; one that was begun is gone on with. */
  beginView(session: RunSession): ImportJob {
    const begun = this.viewImport;
    const isSame = begun?.joins?.identity?.id === session.identity?.id;
    if (begun && isSame && begun.clips.length > 0 && !begun.started) return begun;
    if (begun && !this.desk.isAtWork(begun)) begun.clear();
    const { service, preferences } = this.#parts;
    const job = new ImportJob(service, preferences, session);
    this.viewImport = job;
    return job;
  }

  /** What is described on the import screen: its address names the run that views are added to. */
  get #importHere(): ImportJob {
    const { route, section } = this.#parts.router;
    return route === 'import' && section && this.viewImport ? this.viewImport : this.ownImport;
  }

  #describe(job: ImportJob, videos: readonly File[]): void {
    job.add(videos);
    this.#parts.router.go('import', job.joins?.identity?.id);
  }

  /** Opens a shared run among the files; the others. */
  #openShared(files: Iterable<File>): File[] {
    const all = Array.from(files);
    const shared = all.find(isSharedRunFile);
    if (shared) void this.sharedRun.open(shared);
    return all.filter((file) => !isSharedRunFile(file));
  }

  /** Fetches the demo clips unless they are there. */
  async openDemo(): Promise<void> {
    if (this.demoStatus === 'loading' || this.demoImport.clips.length > 0) return;
    this.demoStatus = 'loading';
    try {
      const files = await this.#parts.loadDemoFiles(new AbortController().signal);
      this.demoImport.presetFacts(DEMO_FACTS);
      this.demoImport.separate = false;
      this.demoImport.add(files);
      this.demoStatus = 'loaded';
    } catch (error) {
      this.demoStatus = isAbort(error) ? 'not-loaded' : 'failed';
    }
  }

  /** An empty import; the clips of the one before go, unless their analysis is not over yet. */
  startNewImport(): void {
    const before = this.ownImport;
    const { service, preferences, router } = this.#parts;
    this.ownImport = new ImportJob(service, preferences);
    if (!this.desk.isAtWork(before)) before.clear();
    router.go('import');
  }

  /**
   * Looks after what earlier visits left: cut-off analyses, deleted runs, files that belong to no
   * run.
   */
  async tidyUp(): Promise<void> {
    await this.desk.unfinished.load();
    await this.library.sweep();
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
    if (opened.kind === 'opened') {
      const { router } = this.#parts;
      // Once: a later load of the page begins as any does.
      if (returnToPlace(opened.session, router.left)) router.leave(null);
      this.#review(opened.session);
    } else this.notOpened = { id, why: opened };
  }

  /** Before the page is loaded again: the run under review comes back as it is looked at now. */
  keepPlace(): void {
    this.#parts.router.leave(this.session && reviewPlace(this.session));
  }

  /** Printing the results means their report. */
  printReport(): void {
    this.printsReport = true;
    this.#parts.router.go('report', this.session?.identity?.id);
  }

  /**
   * A kept run to look at beside others; the one under review comes as it is, with its last
   * corrections.
   */
  async openBeside(id: string): Promise<OpenedSession> {
    const { session } = this;
    return session?.identity?.id === id ? { kind: 'opened', session } : this.keeper.open(id);
  }

  #takeShared(session: RunSession, thumbnail: Blob | null): void {
    this.#review(session);
    this.#parts.router.go('results', session.identity?.id);
    const { framePictures } = this.#parts;
    void this.keeper.receive(session, thumbnail, () => videoThumbnail(session, framePictures));
  }

  #review(session: RunSession): void {
    this.#stopFollowing();
    this.#opening = null;
    this.notOpened = null;
    this.session = session;
    this.#stopFollowing = this.keeper.follow(session);
  }

  /** A run under review may have been renamed, dated, thinned out or deleted in the library. */
  #onLibraryChange(record: SessionRecord): void {
    if (this.session?.identity?.id !== record.id) return;
    this.keeper.accept(this.session, record);
    this.session.title = record.title;
    this.session.follow(record);
    const lostVideo = this.session.clips.some(
      (clip, index) => clip.file !== null && record.clips[index]?.videoFile === null,
    );
    if (record.deletedMs === null && !lostVideo) return;
    this.letGo();
  }

  /** Nothing is under review any more; what was changed in it is on its way to the device. */
  letGo(): void {
    this.#stopFollowing();
    this.#stopFollowing = () => undefined;
    this.session = null;
  }
}
