import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { PoseTrack } from '../../core/pose/pose-track.ts';
import type { RunContext } from '../../core/run/run-context.ts';
import type { SessionStore } from '../../storage/session-store.ts';
import { correctedContext, isLong, withLongAnalyses } from './long-clip.ts';
import type { ClipInput, RunSession } from './run-session.svelte.ts';

/**
 * Keeps the analyses of long clips on this device, so that opening a run again does not compute
 * them again: same track, settings, corrections and code, same numbers.
 */
export class KeptAnalyses {
  readonly #store: Pick<SessionStore, 'readAnalysis' | 'writeAnalysis'>;
  /** What lies on the device, as far as this page knows. */
  readonly #kept = new WeakSet<RunAnalysis>();

  constructor(store: Pick<SessionStore, 'readAnalysis' | 'writeAnalysis'>) {
    this.#store = store;
  }

  /** The clips of a run with the analyses of the long ones: as they are kept, else computed. */
  async complete(
    id: string,
    clips: readonly ClipInput[],
    signal: AbortSignal,
  ): Promise<readonly ClipInput[]> {
    const known = clips.map(async (clip, index) => {
      const { track, context, review } = clip;
      if (!isLong(track)) return clip;
      const madeFrom = originOf(track, correctedContext(context, review?.edits));
      const analysis = await this.#store.readAnalysis(id, index, madeFrom).catch(() => null);
      if (!analysis) return clip;
      this.#kept.add(analysis);
      return { ...clip, analysis };
    });
    return withLongAnalyses(await Promise.all(known), signal);
  }

  /**
   * Keeps what is known of a run's long clips and not kept yet. Where there is no room for it, it
   * will be computed again.
   */
  async keep({ identity, clips }: RunSession): Promise<void> {
    if (!identity) return;
    for (const [index, clip] of clips.entries()) {
      const { track, context, history } = clip;
      if (!isLong(track) || clip.isBehind) continue;
      const { analysis } = clip;
      if (this.#kept.has(analysis)) continue;
      this.#kept.add(analysis);
      const madeFrom = originOf(track, correctedContext(context, history.edits));
      await this.#store.writeAnalysis(identity.id, index, madeFrom, analysis).catch(() => undefined);
    }
  }
}

/** Names what an analysis is made from: alike for alike tracks, settings and corrections only. */
function originOf(track: PoseTrack, context: RunContext): string {
  const { width, height, timesS, landmarks, dots } = track;
  return [
    `${width}×${height}`,
    timesS.length,
    digest(timesS),
    digest(landmarks),
    ...(dots ? [digest(dots)] : []),
    JSON.stringify(context, inOrder),
  ].join(' ');
}

/** Fowler, Noll & Vo's hash (FNV-1a, 32 bit), taken over words instead of bytes. */
function digest({ buffer, byteOffset, byteLength }: Float64Array | Float32Array): number {
  let hash = 0x811c9dc5;
  for (const word of new Uint32Array(buffer, byteOffset, byteLength / 4))
    hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}

/** The fields of an object by their names, however they came together. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
