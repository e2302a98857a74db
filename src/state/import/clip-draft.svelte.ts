import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { PictureFacts } from '../../core/run/picture-facts.ts';
import type { Facing, ModelId, RunContext, View } from '../../core/run/run-context.ts';
import type { PreflightFinding } from '../../core/preflight/preflight-finding.ts';
import { pictureFacts } from '../../core/preflight/picture-facts.ts';
import { runPreflight } from '../../core/preflight/run-preflight.ts';
import { isPlainlySlow, proposeSlowMotion } from '../../core/quality/propose-slow-motion.ts';
import type { FrameSpan } from '../../core/pose/plan-lanes.ts';
import { framesOf } from '../../core/pose/plan-lanes.ts';
import { nearestRunner } from '../../core/scan/nearest-runner.ts';
import type { RunnerRegion } from '../../core/scan/runner-region.ts';
import type { ScanResult } from '../../core/scan/scan-result.ts';
import {
  READ_WHOLE_UP_TO_S,
  steadiestStretches,
  type SuggestedStretch,
  type SurveySample,
} from '../../core/scan/steadiest-stretch.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';
import type { PoseFailure, PosePreview } from '../../workers/pose/protocol.ts';
import { isAbort, toPoseFailure } from '../failure.ts';
import type { EstimateWish } from '../analysis/early-estimates.svelte.ts';
import type { PoseService } from '../analysis/pose-service.ts';

export type ClipStatus =
  | { readonly kind: 'inspecting' }
  | { readonly kind: 'ready'; readonly info: VideoInfo; readonly firstFrame: ImageBitmap }
  | { readonly kind: 'failed'; readonly failure: PoseFailure };

export type ScanStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'scanning' }
  | { readonly kind: 'found'; readonly result: ScanResult }
  /** The look at some frames failed; the analysis can still be tried on the whole picture. */
  | { readonly kind: 'failed'; readonly failure: PoseFailure };

/** What the user said about a clip; null leaves it to detection. */
export interface ChosenSettings {
  readonly view: View | null;
  readonly facing: Facing | null;
  readonly slowMotion: number | null;
  /** Left out by records of before it could be said. */
  readonly mirrored?: boolean | null;
  /** Two bright dots are worn on the lower back; left out: none are. */
  readonly wearsDots?: boolean;
  readonly person: number;
  readonly wholePicture: boolean;
  /** A long clip is read whole; left out by records of before it could be chosen. */
  readonly wholeClip?: boolean;
  /** Where the chosen runner stood, while people were still being looked for. */
  readonly expectedRunner?: PixelBox;
}

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
 * replaced.
 */
export class ClipDraft {
  readonly id: number;
  /**
   * The video; of a GIF, once it was read, what was made of it; of an edited one, what was
   * recorded.
   */
  file: File;
  /** Where it was cut from; null for a whole file. */
  readonly partOf: ClipPart | null;
  status = $state.raw<ClipStatus>({ kind: 'inspecting' });
  scan = $state.raw<ScanStatus>({ kind: 'waiting' });
  /**
   * A picture with the people in it who are to choose from; null where there is no choice, and
   * after an earlier visit.
   */
  peoplePicture = $state.raw<ImageBitmap | null>(null);
  /** The first frame in which somebody was found; null until then. */
  firstSight = $state.raw<PosePreview | null>(null);
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
  isSurveying = $state(false);
  /** Looks all along the clip at one of its people. */
  #survey = $state.raw<{
    readonly crop: RunnerRegion | null;
    readonly samples: readonly SurveySample[];
  } | null>(null);
  /** The frames that an earlier visit had begun to read. */
  #restoredSpans: readonly FrameSpan[] | undefined;
  /** What an earlier visit read of the pictures, which are not looked at again. */
  #restoredPictures: PictureFacts | undefined;

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

  /** Longer than what is read whole unless the user asks for it. */
  readonly isLong = $derived.by(() => {
    const { info } = this;
    return info !== null && info.durationS / this.slowMotion > READ_WHOLE_UP_TO_S;
  });
  /**
   * Looks all along the clip at the chosen runner; null until somebody has looked, empty where that
   * failed.
   */
  readonly survey = $derived.by(() => {
    const survey = this.#survey;
    return survey?.crop === this.crop ? survey.samples : null;
  });
  /** The stretches of a long clip that are read in its place; null: none are known, or none fit. */
  readonly stretches = $derived.by<readonly SuggestedStretch[] | null>(() => {
    const { info } = this;
    return info && this.survey && steadiestStretches(this.survey, info.durationS, this.slowMotion, info);
  });
  /** The frames that are read; null: all. */
  readonly spans = $derived.by<readonly FrameSpan[] | null>(() => {
    const { info } = this;
    if (this.#restoredSpans) return this.#restoredSpans;
    if (!info || !this.isLong || this.wholeClip || !this.stretches) return null;
    return this.stretches.map(({ startS, endS }) => ({
      firstFrame: Math.round(startS * info.fps),
      endFrame: Math.min(info.frames, Math.round(endS * info.fps)),
    }));
  });

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

  readonly #abort = new AbortController();
  readonly #service: DraftService;
  /** Hears that somebody was found in the clip. */
  readonly #onsight: (info: VideoInfo) => void;
  #scanDone: Promise<void> = Promise.resolve();
  #surveyDone: Promise<void> = Promise.resolve();

  constructor(
    id: number,
    file: File,
    service: DraftService,
    { partOf = null, onsight = () => undefined }: DraftOptions = {},
  ) {
    this.id = id;
    this.file = file;
    this.partOf = partOf;
    this.#service = service;
    this.#onsight = onsight;
  }

  get info(): VideoInfo | null {
    return this.status.kind === 'ready' ? this.status.info : null;
  }

  /** The file's own word on slow motion, where it has one. */
  get detectedSlowMotion(): number | null {
    const info = this.info;
    if (!info?.captureFps || info.captureFps <= info.fps * 1.5) return null;
    return Math.round((info.captureFps / info.fps) * 10) / 10;
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

  /** Reads the container and the first frame. */
  async inspect(): Promise<void> {
    try {
      if (isGif(this.file)) {
        this.file = await this.#service.videoFromGif(this.file, { signal: this.#abort.signal });
      }
      const { info, firstFrame, plain } = await this.#service.inspectVideo(this.file, {
        signal: this.#abort.signal,
      });
      if (this.#abort.signal.aborted) firstFrame.close();
      else {
        if (plain) this.file = plain;
        this.status = { kind: 'ready', info, firstFrame };
      }
    } catch (error) {
      if (!isAbort(error)) this.status = { kind: 'failed', failure: toPoseFailure(error) };
    }
  }

  /**
   * Turns the picture clockwise, on top of earlier turns, and looks at the clip again. What was
   * found in the picture as it lay is dropped, what the user chose stays.
   */
  async turn(degrees: 90 | 180 | 270): Promise<void> {
    if (this.status.kind !== 'ready') return;
    const { firstFrame } = this.status;
    const isScanned = this.scan.kind !== 'waiting';
    this.status = { kind: 'inspecting' };
    firstFrame.close();
    this.peoplePicture?.close();
    this.peoplePicture = null;
    this.#showSight(null);
    this.expectedRunner = null;
    this.chosenPerson = 0;
    this.#restoredPictures = undefined;
    this.#restoredSpans = undefined;
    this.#survey = null;
    this.scan = { kind: 'waiting' };
    try {
      const { signal } = this.#abort;
      const turned = await this.#service.turnVideo(this.file, degrees, { signal });
      // The turned file refers to the bytes of the old one, and a part's go when nothing reads it.
      this.file = this.partOf
        ? new File([await turned.arrayBuffer()], turned.name, {
            type: turned.type,
            lastModified: turned.lastModified,
          })
        : turned;
    } catch (error) {
      if (!isAbort(error)) this.status = { kind: 'failed', failure: toPoseFailure(error) };
      return;
    }
    await this.inspect();
    if (isScanned) await this.findRunner();
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
    this.#restoredSpans = spans;
    if (scan) this.scan = { kind: 'found', result: scan };
  }

  /**
   * Looks for the runner in some frames, once. Later calls wait for the first, or try again what
   * broke.
   */
  findRunner(): Promise<void> {
    const broke = this.scan.kind === 'failed' && this.scan.failure.code !== 'no-person';
    if (this.status.kind === 'ready' && (this.scan.kind === 'waiting' || broke)) {
      this.scan = { kind: 'scanning' };
      this.#scanDone = this.#scan(this.status.info);
    }
    return this.#scanDone;
  }

  async #scan(info: VideoInfo): Promise<void> {
    try {
      const { signal } = this.#abort;
      const found = await this.#service.scanVideo(this.file, {
        info,
        signal,
        onPreview: (preview) => {
          if (signal.aborted || this.info !== info) {
            preview.bitmap.close();
            return;
          }
          this.#showSight(preview);
          this.#onsight(info);
        },
      });
      // The result is stored, which a picture in it could not be.
      const { picture = null, ...result } = found;
      // Whoever turned the picture meanwhile has it looked at again.
      if (this.#abort.signal.aborted || this.info !== info) {
        picture?.close();
        return;
      }
      this.peoplePicture = picture;
      this.scan = { kind: 'found', result };
      if (this.expectedRunner) this.chosenPerson = nearestRunner(result.people, this.expectedRunner);
    } catch (error) {
      if (!isAbort(error) && this.info === info)
        this.scan = { kind: 'failed', failure: toPoseFailure(error) };
    }
  }

  #showSight(sight: PosePreview | null): void {
    this.firstSight?.bitmap.close();
    this.firstSight = sight;
  }

  /** Whether it is known which frames are to be read. */
  get areSpansKnown(): boolean {
    if (this.info === null) return false;
    return !this.isLong || this.wholeClip || this.#restoredSpans !== undefined || this.survey !== null;
  }

  /** How many frames are to be read. */
  get framesToRead(): number {
    return this.spans ? framesOf(this.spans) : (this.info?.frames ?? 0);
  }

  /** Looks for the runner and, in a long clip, for the stretches that are read. */
  async findWhatToRead(): Promise<void> {
    await this.findRunner();
    if (!this.areSpansKnown) await this.lookAlong();
  }

  /** Looks all along the clip at the runner, once. What fails leaves the clip to be read whole. */
  lookAlong(): Promise<void> {
    if (this.survey === null && !this.isSurveying) this.#surveyDone = this.#lookAlong();
    return this.#surveyDone;
  }

  async #lookAlong(): Promise<void> {
    const { info, file, crop } = this;
    if (!info) return;
    this.isSurveying = true;
    try {
      const samples = await this.#service.surveyVideo(file, crop, { info, signal: this.#abort.signal });
      // Whoever turned the picture meanwhile has it looked at again.
      if (this.info === info) this.#survey = { crop, samples };
    } catch (error) {
      if (!isAbort(error) && this.info === info) this.#survey = { crop, samples: [] };
    } finally {
      this.isSurveying = false;
    }
  }

  /** Region to infer on: the chosen runner's, else the whole picture. */
  get crop(): RunnerRegion | null {
    return this.runner?.crop ?? null;
  }

  /** Whether two bright dots are to be found on the lower back: only from behind are they seen. */
  get looksForDots(): boolean {
    return this.wearsDots && this.view === 'rear';
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
    if (this.status.kind === 'ready') this.status.firstFrame.close();
    this.peoplePicture?.close();
    this.#showSight(null);
  }
}

function isGif({ type, name }: File): boolean {
  return type === 'image/gif' || (type === '' && /\.gif$/i.test(name));
}
