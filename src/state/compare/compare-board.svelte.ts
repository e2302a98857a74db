import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { StrideResult } from '../../core/results/measured-run.ts';
import type { CaptureFacts } from '../../core/compare/capture-differences.ts';
import { compareClips, type ClipComparison } from '../../core/compare/compare-clips.ts';
import { compareSides } from '../../core/compare/compare-sides.ts';
import { compareStrides } from '../../core/compare/compare-strides.ts';
import { findComparableSides, type ComparableSides } from '../../core/compare/find-comparable-sides.ts';
import { realLength, timeAt, type StrideSpan, type Synchronisation } from '../../core/compare/synchronise.ts';
import { typicalStride } from '../../core/compare/typical-stride.ts';
import type { CompareMode } from './compare-address.ts';
import type { RunClip, RunSession } from '../session/run-session.svelte.ts';
import type { OpenedSession } from '../session/session-keeper.svelte.ts';

/** One side of the board: a clip of a run, and the stride of it that is shown. */
export interface CompareSeat {
  readonly session: RunSession;
  readonly clip: RunClip;
  readonly stride: StrideResult | null;
}

interface Choice {
  readonly session: RunSession;
  readonly clipIndex: number;
  /** Index into the strides; null takes the most typical one. */
  readonly stride: number | null;
}

export type SeatName = 'a' | 'b';

/** Two clips, two strides, or left and right, side by side. Closing it closes nothing else. */
export class CompareBoard {
  mode = $state<CompareMode>('runs');
  synchronisation = $state<Synchronisation>('phase');
  /** Where in the stride, 0…1. */
  position = $state(0);
  playing = $state(false);
  /** Playback speed of the stride against real time. */
  rate = $state(0.25);
  ghost = $state(false);
  /** Why a run could not be opened, by seat. */
  notOpened = $state.raw<Partial<Record<SeatName, OpenedSession['kind']>>>({});
  #chosen = $state.raw<Partial<Record<SeatName, Choice>>>({});
  /** The run that was asked for last, by seat. */
  readonly #wanted: Partial<Record<SeatName, string | null>> = {};
  readonly #open: (id: string) => Promise<OpenedSession>;

  /** `open` brings a kept run; a run that is under review comes with its unsaved corrections. */
  constructor(open: (id: string) => Promise<OpenedSession>) {
    this.#open = open;
  }

  /**
   * Which clip gives which foot, or why left and right cannot be compared; about the run in seat A.
   */
  readonly sides = $derived.by((): ComparableSides => {
    const session = this.#chosen.a?.session;
    return session
      ? findComparableSides(session.clips.map(({ analysis }) => analysis))
      : { kind: 'no-numbers' };
  });

  readonly a = $derived.by(() => this.#seat('a'));
  readonly b = $derived.by(() => this.#seat('b'));

  readonly comparison = $derived.by((): ClipComparison | null => {
    const { a, b } = this;
    if (!a || !b) return null;
    const first = captured(a.clip);
    const second = a.clip === b.clip ? first : captured(b.clip);
    if (this.mode === 'runs') return compareClips(first, second);
    if (this.mode === 'sides') return compareSides(first, second);
    if (!a.stride || !b.stride) return null;
    return compareStrides({ capture: first, stride: a.stride }, { capture: second, stride: b.stride });
  });

  readonly spans = $derived.by(() => {
    const { a, b } = this;
    return a?.stride && b?.stride
      ? { a: spanOf(a.stride, a.clip.analysis), b: spanOf(b.stride, b.clip.analysis) }
      : null;
  });

  /** Real length of what is played, seconds. */
  readonly lengthS = $derived(this.spans ? Math.max(realLength(this.spans.a), realLength(this.spans.b)) : 0);

  /** File time shown in a seat; null without a stride. */
  timeS(seat: SeatName): number | null {
    const { spans } = this;
    if (!spans) return null;
    return timeAt(spans[seat], spans[seat === 'a' ? 'b' : 'a'], this.position, this.synchronisation);
  }

  sessionOf(seat: SeatName): RunSession | null {
    return this.#chosen[seat]?.session ?? null;
  }

  clipIndexOf(seat: SeatName): number {
    return this.#chosen[seat]?.clipIndex ?? 0;
  }

  /** The stride that was asked for; null for the most typical one. */
  strideOf(seat: SeatName): number | null {
    return this.#chosen[seat]?.stride ?? null;
  }

  /** Puts a run in a seat; `open` decides how it is brought. */
  async choose(seat: SeatName, id: string, clipIndex = 0, stride: number | null = null): Promise<void> {
    this.#wanted[seat] = id;
    const opened = await this.#open(id);
    // A later wish wins.
    if (this.#wanted[seat] !== id) return;
    if (opened.kind !== 'opened') {
      this.notOpened = { ...this.notOpened, [seat]: opened.kind };
      return;
    }
    const { [seat]: _, ...others } = this.notOpened;
    this.notOpened = others;
    this.put(seat, opened.session, clipIndex, stride);
  }

  /** Puts a run that is open in a seat. */
  put(seat: SeatName, session: RunSession, clipIndex = 0, stride: number | null = null): void {
    this.#wanted[seat] = null;
    const index = session.clips[clipIndex] ? clipIndex : 0;
    this.#chosen = { ...this.#chosen, [seat]: { session, clipIndex: index, stride } };
  }

  /** Empties a seat. */
  clear(seat: SeatName): void {
    this.#wanted[seat] = null;
    const { [seat]: _, ...others } = this.#chosen;
    this.#chosen = others;
  }

  #seat(seat: SeatName): CompareSeat | null {
    if (this.mode === 'sides') return this.#footSeat(seat);
    const chosen = this.#chosen[seat] ?? (this.mode === 'strides' ? this.#chosen.a : undefined);
    const clip = chosen?.session.clips[chosen.clipIndex];
    if (!chosen || !clip) return null;
    const { strides, context } = clip.analysis;
    const wanted = chosen.stride === null ? undefined : strides[chosen.stride];
    // Two strides of one clip are two different ones.
    const avoided = this.mode === 'strides' && seat === 'b' && clip === this.a?.clip ? this.a.stride : null;
    const others = strides.filter((stride) => stride !== avoided);
    const near = context.nearSide ?? 'right';
    const typical = typicalStride(others, near) ?? typicalStride(others, near === 'left' ? 'right' : 'left');
    return { session: chosen.session, clip, stride: wanted ?? typical };
  }

  /** Left foot in seat A, right foot in seat B, from the clips that show them best. */
  #footSeat(seat: SeatName): CompareSeat | null {
    const session = this.#chosen.a?.session;
    const { sides } = this;
    if (!session || sides.kind !== 'comparable') return null;
    const foot = seat === 'a' ? 'left' : 'right';
    const clip = session.clips[sides[foot]];
    return clip ? { session, clip, stride: typicalStride(clip.analysis.strides, foot) } : null;
  }
}

/** A clip as the comparison wants it. */
export function captured({ analysis, track: { width, height } }: RunClip): RunAnalysis & CaptureFacts {
  return { ...analysis, picture: { width, height } };
}

function spanOf({ startS, toeOffS, endS }: StrideResult, analysis: RunAnalysis): StrideSpan {
  return { startS, toeOffS, endS, slowMotion: analysis.context.slowMotion };
}
