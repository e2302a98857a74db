import type { FrameSpan } from '../../core/pose/plan-lanes.ts';
import type { PixelBox } from '../../core/pose/pixel-box.ts';
import { pictureFacts } from '../../core/preflight/picture-facts.ts';
import type { PreflightFinding } from '../../core/preflight/preflight-finding.ts';
import { runPreflight } from '../../core/preflight/run-preflight.ts';
import { isPlainlySlow, proposeSlowMotion } from '../../core/quality/propose-slow-motion.ts';
import type { PictureFacts } from '../../core/run/picture-facts.ts';
import type { Facing, ModelId, RunContext, View } from '../../core/run/run-context.ts';
import { nearestRunner } from '../../core/scan/nearest-runner.ts';
import type { RunnerRegion } from '../../core/scan/runner-region.ts';
import type { ScanResult } from '../../core/scan/scan-result.ts';
import type { SuggestedStretch, SurveySample } from '../../core/scan/steadiest-stretch.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';
import type { PoseFailure, PosePreview } from '../../workers/pose/protocol.ts';
import type { EstimateWish } from '../analysis/early-estimates.svelte.ts';
import type { PoseService } from '../analysis/pose-service.ts';
import type { ChosenSettings } from './chosen-settings.ts';
import { ClipFile, type ClipStatus } from './clip-file.svelte.ts';
import { ClipStretches } from './clip-stretches.svelte.ts';
import { RunnerSearch, type ScanStatus } from './runner-search.svelte.ts';

/** The file that a part was cut from, and which stretch of it the part is, seconds. */
export interface ClipPart {
  readonly whole: File;
  readonly startS: number;
  readonly endS: number;
}

interface DraftOptions {
  readonly partOf?: ClipPart | null;
  /** Called when somebody is found in the clip, before the look at it is over. */
  readonly onsight?: (info: VideoInfo) => void;
}

type DraftService = Pick<
  PoseService,
  'inspectVideo' | 'scanVideo' | 'surveyVideo' | 'videoFromGif' | 'turnVideo'
>;

/**
 * A video that was dropped in and what the user says about it. Lives until it is removed or
 * replaced. What is read of it is held by its `ClipFile`, `RunnerSearch` and `ClipStretches`.
 */
export class ClipDraft {
  readonly id: number;
  /** Where it was cut from; null for a whole file. */
  readonly partOf: ClipPart | null;
  /** What the user chose; null leaves it to detection. */
  chosenView = $state<View | null>(null);
  chosenFacing = $state<Facing | null>(null);
  /** Null = not touched: the file's own word, else real time. */
  chosenSlowMotion = $state<number | null>(null);
  /** Whether the video is mirrored; null = nobody has said. */
  chosenMirrored = $state<boolean | null>(null);
  /** Two bright dots are worn on the lower back. */
  wearsDots = $state(false);
  /** Index into the scan's people. */
  chosenPerson = $state(0);
  /**
   * Where in the picture the runner was (`placeOf`) that was chosen before this look at the clip;
   * null: no person was.
   */
  expectedRunner: PixelBox | null = null;
  /** Go on although no person was found. */
  wholePicture = $state(false);
  /** Read all of a long clip, and not only its steadiest stretches. */
  wholeClip = $state(false);
  /** What an earlier visit read of the pictures, which are not looked at again. */
  #restoredPictures: PictureFacts | undefined;
  readonly #abort = new AbortController();
  readonly #clip: ClipFile;
  readonly #search: RunnerSearch;
  readonly #stretches: ClipStretches;

  readonly people = $derived(this.scan.kind === 'found' ? this.scan.result.people : []);
  readonly runner = $derived(this.people[this.chosenPerson] ?? null);
  readonly view = $derived<View | null>(this.chosenView ?? this.runner?.view ?? null);
  readonly facing = $derived<Facing | null>(this.chosenFacing ?? this.runner?.facing ?? null);
  readonly viewDetected = $derived(this.chosenView === null && this.view !== null);
  readonly facingDetected = $derived(this.chosenFacing === null && this.facing !== null);
  /** What keeps this clip from being analysed; null when nothing does. */
  readonly problem = $derived.by<PoseFailure | null>(() => {
    if (this.status.kind === 'failed') return this.status.failure;
    if (this.wholePicture) return null;
    if (this.scan.kind === 'failed' && this.scan.failure.code === 'no-person') return this.scan.failure;
    if (this.scan.kind === 'found' && this.people.length === 0) {
      return { code: 'no-person', detail: 'No person in any of the frames that were looked at.' };
    }
    return null;
  });
  readonly ready = $derived(this.status.kind === 'ready' && this.problem === null);

  /**
   * What is to be known before the analysis, with the user's choices counted in; null until
   * somebody has looked.
   */
  readonly preflight = $derived.by<readonly PreflightFinding[] | null>(() => {
    const scan = this.scan.kind === 'found' ? this.scan.result : null;
    const info = this.info;
    if (!scan?.scene || !info) return null;
    return runPreflight({
      view: this.view,
      frameRateHz: info.fps * this.slowMotion,
      slowMotion: this.slowMotion,
      durationS: info.durationS / this.slowMotion,
      people: this.people.length,
      runner: this.runner?.evidence ?? null,
      scene: scan.scene,
      longSidePx: Math.max(info.width, info.height),
      undone: info.undone ?? null,
      isMirrorKnown: this.chosenMirrored !== null,
    });
  });

  constructor(
    id: number,
    file: File,
    service: DraftService,
    { partOf = null, onsight = () => undefined }: DraftOptions = {},
  ) {
    const { signal } = this.#abort;
    this.id = id;
    this.partOf = partOf;
    this.#clip = new ClipFile(file, partOf !== null, service, signal);
    this.#search = new RunnerSearch(this.#clip, service, signal, {
      onsight,
      onfound: ({ people }) => {
        if (this.expectedRunner) this.chosenPerson = nearestRunner(people, this.expectedRunner);
      },
    });
    this.#stretches = new ClipStretches(this.#clip, this, service, signal);
  }

  /** The video: this and the next three are the `ClipFile`'s. */
  get file(): File {
    return this.#clip.file;
  }

  get status(): ClipStatus {
    return this.#clip.status;
  }

  get info(): VideoInfo | null {
    return this.#clip.info;
  }

  get detectedSlowMotion(): number | null {
    return this.#clip.detectedSlowMotion;
  }

  /** Who is in it: this and the next two are the `RunnerSearch`'s. */
  get scan(): ScanStatus {
    return this.#search.status;
  }

  get peoplePicture(): ImageBitmap | null {
    return this.#search.peoplePicture;
  }

  get firstSight(): PosePreview | null {
    return this.#search.firstSight;
  }

  /** Which frames are read: this and the next six are the `ClipStretches`'. */
  get isLong(): boolean {
    return this.#stretches.isLong;
  }

  get isSurveying(): boolean {
    return this.#stretches.isSurveying;
  }

  get survey(): readonly SurveySample[] | null {
    return this.#stretches.survey;
  }

  get stretches(): readonly SuggestedStretch[] | null {
    return this.#stretches.suggested;
  }

  get spans(): readonly FrameSpan[] | null {
    return this.#stretches.spans;
  }

  get areSpansKnown(): boolean {
    return this.#stretches.areSpansKnown;
  }

  get framesToRead(): number {
    return this.#stretches.framesToRead;
  }

  /**
   * What to ask about slow motion, where the legs' rhythm suggests it and nobody has said anything;
   * else null.
   */
  get proposedSlowMotion(): { readonly factor: number; readonly stepsPerMin: number } | null {
    const stepsPerMin = this.scan.kind === 'found' ? this.scan.result.stepsPerMin : undefined;
    const isAnswered = this.chosenSlowMotion !== null || this.detectedSlowMotion !== null;
    if (stepsPerMin === undefined || isAnswered || !isPlainlySlow(stepsPerMin)) return null;
    return { factor: proposeSlowMotion(stepsPerMin), stepsPerMin };
  }

  get slowMotion(): number {
    return this.chosenSlowMotion ?? this.detectedSlowMotion ?? 1;
  }

  /** What the user said, with what was detected left out. */
  get chosen(): ChosenSettings {
    return {
      view: this.chosenView,
      facing: this.chosenFacing,
      slowMotion: this.chosenSlowMotion,
      mirrored: this.chosenMirrored,
      ...(this.wearsDots && { wearsDots: true }),
      person: this.chosenPerson,
      wholePicture: this.wholePicture,
      ...(this.wholeClip && { wholeClip: true }),
      ...(this.expectedRunner && this.scan.kind !== 'found' && { expectedRunner: this.expectedRunner }),
    };
  }

  /** What the look at the pictures means for the analysis; undefined where nothing does. */
  get pictures(): PictureFacts | undefined {
    return this.preflight ? pictureFacts(this.preflight) : this.#restoredPictures;
  }

  /** Whether its pictures are woven from two moments. */
  get isInterlaced(): boolean {
    return this.pictures?.faults.includes('interlaced') ?? false;
  }

  /** Region to infer on: the chosen runner's, else the whole picture. */
  get crop(): RunnerRegion | null {
    return this.runner?.crop ?? null;
  }

  /** Whether two bright dots are to be found on the lower back: only from behind are they seen. */
  get looksForDots(): boolean {
    return this.wearsDots && this.view === 'rear';
  }

  /** Reads the container and the first frame. */
  inspect(): Promise<void> {
    return this.#clip.inspect();
  }

  /**
   * Turns the picture clockwise, on top of earlier turns, and looks at the clip again. What was
   * found in the picture as it lay is dropped, what the user chose stays.
   */
  async turn(degrees: 90 | 180 | 270): Promise<void> {
    if (this.status.kind !== 'ready') return;
    const isScanned = this.scan.kind !== 'waiting';
    this.#search.forget();
    this.#stretches.forget();
    this.expectedRunner = null;
    this.chosenPerson = 0;
    this.#restoredPictures = undefined;
    const isTurned = await this.#clip.turn(degrees);
    if (isTurned && isScanned) await this.findRunner();
  }

  /** Brings back what was said and found in an earlier visit. */
  restore(
    chosen: ChosenSettings,
    scan: ScanResult | null,
    pictures?: PictureFacts,
    spans?: readonly FrameSpan[],
  ): void {
    this.chosenView = chosen.view;
    this.chosenFacing = chosen.facing;
    this.chosenSlowMotion = chosen.slowMotion;
    this.chosenMirrored = chosen.mirrored ?? null;
    this.wearsDots = chosen.wearsDots ?? false;
    this.chosenPerson = chosen.person;
    this.wholePicture = chosen.wholePicture;
    this.expectedRunner = chosen.expectedRunner ?? null;
    this.wholeClip = chosen.wholeClip ?? false;
    this.#restoredPictures = pictures;
    this.#stretches.restore(spans);
    if (scan) this.#search.restore(scan);
  }

  /**
   * Looks for the runner in some frames, once. Later calls wait for the first, or try again what
   * broke.
   */
  findRunner(): Promise<void> {
    return this.#search.find();
  }

  /** Looks for the runner and, in a long clip, for the stretches that are read. */
  async findWhatToRead(): Promise<void> {
    await this.findRunner();
    if (!this.areSpansKnown) await this.lookAlong();
  }

  /** Looks all along the clip at the runner, once. What fails leaves the clip to be read whole. */
  lookAlong(): Promise<void> {
    return this.#stretches.lookAlong();
  }

  /** What its poses follow from, as things stand; null until the file is read. */
  estimateWish(model: ModelId): EstimateWish | null {
    const { info, file, crop, spans } = this;
    return (
      info && { file, info, model, crop, spans, oneField: this.isInterlaced, looksForDots: this.looksForDots }
    );
  }

  /** What the user knows about this clip, to be completed with what is known of the run. */
  context(run: Pick<RunContext, 'model' | 'heightM' | 'beltSpeedMps'>): RunContext {
    const { pictures } = this;
    const roll = this.scan.kind === 'found' ? this.scan.result.roll : undefined;
    return {
      ...run,
      ...(roll && { scene: roll }),
      ...(this.people.length > 0 && { peopleSeen: this.people.length }),
      ...(pictures && { pictures }),
      slowMotion: this.slowMotion,
      ...(this.chosenMirrored === true && { mirrored: true as const }),
      ...(this.chosenView && { view: this.chosenView }),
      ...(this.view === 'side' && this.chosenFacing && { facing: this.chosenFacing }),
    };
  }

  /** Stops what is under way and frees the pictures. The draft is of no use afterwards. */
  discard(): void {
    this.#abort.abort();
    this.#clip.close();
    this.#search.close();
  }
}
