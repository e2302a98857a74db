import type { Delegate } from '../../core/run/estimate-timing.ts';
import type { ModelId } from '../../core/run/run-context.ts';
import type { ImportJob } from '../import/import-job.svelte.ts';
import type { Preferences } from '../preferences.svelte.ts';
import type { Router } from '../router.svelte.ts';
import { isSession } from '../../storage/session-record.ts';
import { RunSession, type ClipInput } from '../session/run-session.svelte.ts';
import type { SessionKeeper } from '../session/session-keeper.svelte.ts';
import { drawThumbnail, landingThumbnail } from '../session/session-thumbnail.ts';
import { againJob, withReadings } from './again-job.ts';
import { AnalysisJob } from './analysis-job.svelte.ts';
import type { AnalysisJournal, JournalStores } from './analysis-journal.svelte.ts';
import { AnalysisQueue, type QueuedRun } from './analysis-queue.svelte.ts';
import { joinView, type JoinedRun } from './join-view.ts';
import type { EstimateService, PoseService } from './pose-service.ts';
import { UnfinishedRuns, type TakenUp, type UnfinishedRun } from './unfinished-runs.svelte.ts';

/** What runs are called that nobody gave a name, in the language of whoever runs. */
export interface RunTitles {
  readonly demoRun: string;
  /** Of several clips; one alone gives the run its own name. */
  readonly yourRun: string;
}

/** What the desk works with, and whom it hands its results to. */
export interface DeskParts {
  readonly service: PoseService;
  readonly estimates: EstimateService;
  readonly preferences: Preferences;
  readonly router: Router;
  readonly titles: RunTitles;
  readonly stores: JournalStores;
  readonly keeper: SessionKeeper;
  /** The imports that are on the screens now. */
  readonly imports: { readonly own: ImportJob; readonly demo: ImportJob };
  /** Takes a finished run: to be shown at once, or only where nothing else is looked at. */
  readonly onanalysed: (session: RunSession, show: 'now' | 'if-free') => void;
  /** The clips of a run lie in the run's own folder. */
  readonly onkept: (files: readonly File[]) => void;
}

/** Runs on their way from their clips to their results: in line, at work, and being saved. */
export class AnalysisDesk {
  readonly job: AnalysisJob;
  readonly queue: AnalysisQueue;
  readonly unfinished: UnfinishedRuns;
  /** Runs that are being saved. */
  saving = $state.raw<readonly RunSession[]>([]);
  /** What the analysis under way, or the one that failed, was started with. */
  #run = $state.raw<QueuedRun | null>(null);
  /** The clips that were analysed last. */
  #lastJob = $state.raw<ImportJob | null>(null);
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.job = new AnalysisJob(parts.estimates, (model, timing) => parts.preferences.measured(model, timing));
    this.queue = new AnalysisQueue(parts.stores);
    this.unfinished = new UnfinishedRuns(parts.stores);
  }

  /** The screen on which the last analysis was described, to go back to. */
  get sourceRoute(): 'import' | 'demo' {
    return this.#lastJob === this.#parts.imports.demo ? 'demo' : 'import';
  }

  /** The runs at work and in line. */
  get runs(): readonly QueuedRun[] {
    return this.#run ? [this.#run, ...this.queue.waiting] : this.queue.waiting;
  }

  /** Whether the clips of an import are being analysed, or wait for it. */
  isAtWork(job: ImportJob): boolean {
    const runs = this.job.status.kind === 'idle' ? [] : [this.#run];
    return [...runs, ...this.queue.waiting].some((run) => run?.job === job);
  }

  /**
   * Analyses the clips as one run, or each as a run of its own; behind the one at work, where there
   * is one.
   */
  async analyse(job: ImportJob): Promise<void> {
    const { router, imports } = this.#parts;
    this.#makeWay();
    if (this.isAtWork(job)) return router.go('analyse');
    const sources = job.separate ? job.usable.map((clip) => job.runOf([clip])) : [job.runOf(job.usable)];
    job.started = true;
    this.queue.add(sources, job, job === imports.demo);
    router.go('analyse');
    if (this.job.status.kind === 'idle') await this.#analyseNext();
  }

  /**
   * Reads the poses of a kept run again with another model, at once or behind the run at work. What
   * was said of the clips, notes, drawings and corrections stay.
   *
   * @param readsAll long clips are read whole
   * @returns false where a video of it can no longer be opened
   */
  async readAgain(session: RunSession, model: ModelId, readsAll = false): Promise<boolean> {
    const { service, preferences, router } = this.#parts;
    if (this.runs.some(({ again }) => again === session)) {
      router.go('analyse');
      return true;
    }
    const job = await againJob(session, model, service, preferences, readsAll);
    if (!job) return false;
    this.#makeWay();
    this.queue.addAgain(job, session);
    router.go('analyse');
    if (this.job.status.kind === 'idle') void this.#analyseNext();
    return true;
  }

  #titleOf(clips: readonly ClipInput[], isDemo: boolean): string | undefined {
    const { titles } = this.#parts;
    if (isDemo) return titles.demoRun;
    return clips.length > 1 ? titles.yourRun : undefined;
  }

  /** A run that failed and was left makes way. */
  #makeWay(): void {
    if (this.job.status.kind !== 'failed' || !this.#run) return;
    this.#putBack(this.#run, this.job.cancel());
    this.#run = null;
  }

  async #analyseNext(): Promise<void> {
    if (this.job.status.kind !== 'idle') return;
    const run = this.queue.take();
    if (!run) return;
    this.#run = run;
    this.#lastJob = run.job;
    await this.#finish(await this.job.start(run.source, run.journal));
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
  #putBack({ job, again, isResumed }: QueuedRun, calledOff: Promise<void>): void {
    const { own, demo } = this.#parts.imports;
    if (again) {
      job.clear();
      return;
    }
    if (isResumed) {
      job.clear();
      void calledOff.then(() => this.unfinished.load());
      return;
    }
    if (job === demo || this.isAtWork(job)) return;
    job.started = false;
    if (job === own || job.joins) return;
    own.takeOver(job);
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
    const { service, preferences, router } = this.#parts;
    let refused: Exclude<TakenUp['kind'], 'ready'> | null = null;
    this.#makeWay();
    for (const run of runs) {
      const taken = await this.unfinished.takeUp(run, service, preferences, chosen);
      if (taken.kind === 'ready') {
        // Of several none is the one to look at: the library shows them.
        taken.job.separate = runs.length > 1;
        this.queue.addResumed(taken.job, taken.journal);
        router.go('analyse');
        if (this.job.status.kind === 'idle') void this.#analyseNext();
      } else refused = taken.kind;
    }
    return refused;
  }

  /** Takes up an analysis that failed, without the graphics processor where asked. */
  async retry(delegate?: Delegate): Promise<void> {
    if (this.#run) await this.#finish(await this.job.retry(this.#run.source, delegate));
  }

  /** Ends the run at work, its clips as they were: on to the next in line, or back to the clips. */
  cancel(): void {
    const run = this.#run;
    const calledOff = this.job.cancel();
    if (run) this.#putBack(run, calledOff);
    this.#run = null;
    if (this.queue.waiting.length > 0) void this.#analyseNext();
    else if (run?.again) this.#parts.router.replace('results', run.again.identity?.id);
    else if (run?.job.joins) this.#parts.router.replace('import', run.job.joins.identity?.id);
    else this.#parts.router.replace(run?.isResumed ? 'library' : this.sourceRoute);
  }

  /**
   * Keeps and shows what an analysis gave; one of several goes to the library, and the next in line
   * begins.
   */
  async #finish(clips: readonly ClipInput[] | null): Promise<void> {
    const { router, imports, onanalysed } = this.#parts;
    const run = this.#run;
    if (!clips || clips.length === 0 || !run) return;
    if (!run.journal) return this.#finishAgain(clips, run);
    const { id, createdMs, isDemo, joins, runner } = run.journal.record;
    if (joins !== undefined) {
      this.#run = null;
      const joined = await joinView(joins, clips, this.#parts.keeper, run.job.joins);
      if (joined) return this.#finishView(joined, run, run.journal);
    }
    const identity = { id, createdMs, isDemo, ...(runner !== undefined && { runner }) };
    const session = new RunSession(clips, identity, this.#titleOf(clips, isDemo));
    const isWatched = router.route === 'analyse';
    const isLast = this.queue.waiting.length === 0;
    // Whoever reads another run meanwhile is not torn from it.
    if (!isWatched) onanalysed(session, 'if-free');
    else if (isLast) onanalysed(session, 'now');
    if (isWatched && isLast) {
      if (run.job.separate) router.replace('library');
      else router.replace('results', id);
    }
    void this.#keep(session, run, run.journal);
    if (run.job.separate) for (const clip of run.source.usable) run.job.remove(clip);
    else if (run.job !== imports.own && run.job !== imports.demo) run.job.clear();
    this.#run = null;
    await this.#analyseNext();
  }

  /** Keeps further views of a run with it, and shows it. */
  async #finishView(
    joined: JoinedRun,
    { job, isResumed }: QueuedRun,
    journal: AnalysisJournal,
  ): Promise<void> {
    const { router, onanalysed } = this.#parts;
    const { session, firstNew } = joined;
    const isWatched = router.route === 'analyse' && this.queue.waiting.length === 0;
    session.select(firstNew);
    onanalysed(session, isWatched ? 'now' : 'if-free');
    if (isWatched) router.replace('results', session.identity?.id);
    void this.#keepView(joined, journal, isResumed);
    job.clear();
    await this.#analyseNext();
  }

  async #keepView(
    { session, firstNew, kept }: JoinedRun,
    journal: AnalysisJournal,
    isResumed: boolean,
  ): Promise<void> {
    const { keeper, onkept, onanalysed, stores } = this.#parts;
    await this.#saveAs(session, kept);
    const id = session.identity?.id ?? '';
    const stored = await stores.sessions.get(id).catch(() => null);
    // What could not be stored is offered again as unfinished.
    if (!stored || !isSession(stored) || stored.clips.length < session.clips.length) return journal.release();
    if (keeper.failure === null) onkept(session.clips.slice(firstNew).flatMap(({ file }) => file ?? []));
    // The videos of an earlier visit were read from a folder that goes now.
    const opened = isResumed ? await keeper.open(id) : null;
    if (opened?.kind === 'opened') onanalysed(opened.session, 'if-free');
    await journal.dissolve();
  }

  /** Keeps the new readings of a run in the place of the old ones, and shows them. */
  async #finishAgain(clips: readonly ClipInput[], { again, job, source }: QueuedRun): Promise<void> {
    const { router, stores, onanalysed } = this.#parts;
    this.#run = null;
    job.clear();
    if (again) {
      const { session, videosKept } = await withReadings(again, clips, source.model, stores.sessions);
      const isWatched = router.route === 'analyse' && this.queue.waiting.length === 0;
      onanalysed(session, isWatched ? 'now' : 'if-free');
      if (isWatched) router.replace('results', session.identity?.id);
      void this.#saveAs(session, { videos: videosKept, tracks: session.clips.map(() => false) });
    }
    await this.#analyseNext();
  }

  /** Saves a run under the name, and with the picture, that it has. */
  async #saveAs(session: RunSession, kept: JoinedRun['kept']): Promise<void> {
    const { keeper } = this.#parts;
    this.saving = [...this.saving, session];
    const thumbnail = session.identity && (await keeper.thumbnailOf(session.identity.id));
    await keeper.save(session, thumbnail, kept);
    this.saving = this.saving.filter((other) => other !== session);
  }

  async #keep(session: RunSession, { source }: QueuedRun, journal: AnalysisJournal): Promise<void> {
    const { keeper, onkept } = this.#parts;
    // By now it is known where in the picture the runner is. Drawn at once: the clips may go.
    const drawn = drawThumbnail(source);
    this.saving = [...this.saving, session];
    const kept = await journal.handOver();
    const landing = await landingThumbnail(session);
    const thumbnail = landing ?? (await drawn) ?? journal.record.thumbnail;
    await keeper.save(session, thumbnail, {
      videos: session.clips.map(() => kept.videos),
      tracks: session.clips.map(() => kept.tracks),
    });
    journal.release();
    this.saving = this.saving.filter((other) => other !== session);
    if (kept.videos || !keeper.failure) onkept(session.clips.flatMap((clip) => clip.file ?? []));
  }
}
