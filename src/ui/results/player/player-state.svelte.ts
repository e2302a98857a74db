import { withVerdict } from '../../../core/review/checklist.ts';
import type { Verdict } from '../../../core/review/clip-review.ts';
import { isMeasured } from '../../../core/run/measure.ts';
import type { LoopRange } from '../../../state/session/playhead.svelte.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { RibbonWindow } from '../../charts/ribbon-window.svelte.ts';
import { DrawState } from '../drawing/draw-state.svelte.ts';
import { flaggedStrides, neighbouringFlagged } from './flagged-strides.ts';
import { legsBox } from '../../overlay/legs-box.ts';
import { OverlayLayers } from '../../overlay/overlay-layers.svelte.ts';
import { fitPicture } from '../../overlay/picture-fit.ts';
import { PictureView } from '../../overlay/picture-view.svelte.ts';
import { runnerBox } from '../../overlay/runner-box.ts';
import { MOST_ZOOM } from '../../overlay/picture-zoom.ts';
import { aboutStride, verdictOnStride } from './stride-verdict.ts';
import { LOOP_PHASES, strideLoop, strideToLoop, type LoopPhase } from './stride-loop.ts';
import { resultsPlayerWords } from '../../../text/words/results/player.ts';
import { resultsChecklistWords } from '../../../text/words/results/checklist.ts';

/** One press of an arrow key moves the enlarged picture by this share of the stage. */
const PAN_STEP = 0.1;
/** Which way the picture moves so that more of what the arrow points to is seen. */
const PAN_DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** What the player shows and how, besides the playhead. */
export class PlayerState {
  readonly clip: RunClip;
  readonly view: PictureView;
  readonly layers = new OverlayLayers();
  readonly draw: DrawState;
  /** The stretch of time that the ribbon and the lane of a chart under it show. */
  readonly ribbon: RibbonWindow;
  /** What is repeated; `marked` is a stretch set by hand. */
  loopKind = $state<LoopPhase | 'marked' | null>(null);
  helpOpen = $state(false);
  #panKeys = $state(false);

  constructor(clip: RunClip) {
    this.clip = clip;
    this.view = new PictureView(clip.track);
    this.showRunner();
    this.draw = new DrawState(clip);
    this.ribbon = new RibbonWindow(clip.playhead.durationS);
  }

  /** Arrow keys move the enlarged picture instead of the frame. */
  get panKeys(): boolean {
    return this.#panKeys && this.view.isZoomed;
  }

  /**
   * Arrow keys for the picture, or back for frames; a picture that is whole is enlarged around the
   * legs first.
   */
  togglePanKeys(): void {
    const wanted = !this.panKeys;
    if (wanted && !this.view.isZoomed) this.showLegs();
    this.#panKeys = wanted;
  }

  /** Moves the enlarged picture one press of an arrow key; whether the key was one. */
  panByKey(key: string): boolean {
    const direction = PAN_DIRECTIONS[key];
    if (!direction || !this.panKeys) return false;
    const { width, height } = this.view.stage;
    this.view.panBy(direction[0] * PAN_STEP * width, direction[1] * PAN_STEP * height);
    return true;
  }

  /** Repeats a phase of the chosen stride, or of the one at the playhead; null plays on. */
  repeat(phase: LoopPhase | null): void {
    const { analysis, selectedStride, playhead } = this.clip;
    const stride = strideToLoop(analysis.strides, selectedStride, playhead.timeS);
    const loop = phase && stride ? strideLoop(stride, phase) : null;
    this.loopKind = loop ? phase : null;
    if (!loop || !stride) {
      playhead.loop = null;
      return;
    }
    this.clip.selectedStride = stride.index;
    playhead.startLoop(loop);
    playhead.play(false);
  }

  /** The next of: whole stride, stance, swing, nothing. */
  repeatNext(): void {
    const at = LOOP_PHASES.findIndex((phase) => phase === this.loopKind);
    const isMarked = this.loopKind === 'marked';
    this.repeat(isMarked ? null : (LOOP_PHASES[at + 1] ?? null));
  }

  /** The repeated stretch begins, or ends, at the playhead. */
  markLoop(end: 'in' | 'out'): void {
    const { playhead } = this.clip;
    const { timeS, durationS, loop } = playhead;
    const before = loop ?? { startS: 0, endS: durationS };
    const label = resultsPlayerWords.strideLoop.markedByHand;
    const marked: LoopRange =
      end === 'in'
        ? { startS: timeS, endS: before.endS > timeS ? before.endS : durationS, label }
        : { startS: before.startS < timeS ? before.startS : 0, endS: timeS, label };
    if (marked.endS <= marked.startS) return;
    playhead.loop = marked;
    this.loopKind = 'marked';
  }

  /** A stride chosen elsewhere takes the repeating along. */
  followStride(): void {
    if (this.loopKind === null || this.loopKind === 'marked') return;
    const { analysis, selectedStride, playhead } = this.clip;
    const stride = selectedStride === null ? undefined : analysis.strides[selectedStride];
    const loop = stride ? strideLoop(stride, this.loopKind) : null;
    if (loop) playhead.loop = loop;
  }

  /**
   * Says what is thought of the flagged stride on show and opens the next one that nobody has
   * judged; without a flagged stride on show it opens the first of them.
   */
  judge(verdict: Verdict): void {
    const { analysis, selectedStride, history } = this.clip;
    const flagged = flaggedStrides(analysis.strides);
    const at = flagged.findIndex(({ index }) => index === selectedStride);
    const stride = flagged[at];
    if (stride) {
      const about = aboutStride(this.clip, stride);
      history.change(resultsChecklistWords.verdictChoice.giveAVerdict, {
        verdicts: withVerdict(history.review.verdicts, about, verdict),
      });
    }
    const after = [...flagged.slice(at + 1), ...flagged.slice(0, Math.max(0, at))];
    const next = after.find((one) => verdictOnStride(this.clip, one) === null);
    if (next) this.goToFlagged(flagged.indexOf(next) + 1);
    else this.clip.reviewTab = 'strides';
  }

  /** Goes to a flagged stride, at the frame of the number that it is flagged for. */
  goToFlagged(which: number | 'before' | 'after'): void {
    const { strides } = this.clip.analysis;
    const { selectedStride, playhead } = this.clip;
    const stride =
      typeof which === 'number'
        ? flaggedStrides(strides)[which - 1]
        : neighbouringFlagged(strides, selectedStride, playhead.timeS, which === 'after' ? 1 : -1);
    if (!stride) return;
    this.clip.editMode.isOn = false;
    this.clip.reviewTab = 'strides';
    const drawn = stride.flags.find(({ metric }) => {
      const measured = stride.metrics[metric];
      return measured !== undefined && isMeasured(measured);
    });
    this.clip.showStride(stride.index, drawn?.metric ?? this.clip.selectedMetric);
  }

  /** The runner as large as the stage; the whole picture where nobody was seen. */
  showRunner(): void {
    const box = runnerBox(this.clip.analysis);
    if (box) this.view.showPart(box);
    else this.view.reset();
  }

  /** The whole picture, or the runner where it is whole already. */
  toggleRunner(): void {
    if (this.view.isZoomed) this.view.reset();
    else this.showRunner();
  }

  /** The legs as large as the stage. */
  showLegs(): void {
    const { view } = this;
    const { x, y, size } = legsBox(this.clip, this.clip.playhead.shownFrame);
    const whole = fitPicture(view.picture, view.stage).scale;
    const scale = Math.min(view.stage.width, view.stage.height) / (size * whole);
    const middle = { x: x + size / 2, y: y + size / 2 };
    view.zoomTo(Math.min(MOST_ZOOM, Math.max(1.5, scale)), middle);
  }
}
