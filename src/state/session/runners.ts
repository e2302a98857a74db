import type { Side } from '../../core/pose/landmark.ts';
import type { SessionRecord } from '../../storage/session-record.ts';

/** A runner of whom runs are kept. */
export interface Runner {
  readonly name: string;
  readonly runs: number;
  /** Standing height as entered last, metres; null where it never was. */
  readonly heightM: number | null;
  /** The leg that is near the camera in most of their side clips; null without any. */
  readonly usualSide: Side | null;
}

/** The runners that the runs name, who ran last first. */
export function runnersOf(
  newestFirst: readonly Pick<SessionRecord, 'runner' | 'clips'>[],
): readonly Runner[] {
  const names = [...new Set(newestFirst.flatMap(({ runner }) => runner ?? []))];
  return names.map((name) => {
    const runs = newestFirst.filter(({ runner }) => runner === name);
    const clips = runs.flatMap((run) => run.clips);
    const near = clips.flatMap(({ nearSide }) => nearSide ?? []);
    const lefts = near.filter((side) => side === 'left').length;
    return {
      name,
      runs: runs.length,
      heightM: clips.find(({ context }) => context.heightM !== undefined)?.context.heightM ?? null,
      // Of equals the newest.
      usualSide: near.length === 2 * lefts ? (near[0] ?? null) : 2 * lefts > near.length ? 'left' : 'right',
    };
  });
}
