import { parseArgs } from 'node:util';

import type { Facing, ModelId, View } from '../core/analysis/run-context.ts';

export const ANALYZE_HELP = `npm run analyze -- <clip or folder> … [options]
npm run analyze -- --track <track.json> … [options]

Analyses treadmill running videos without opening a window, and writes each run as JSON (treadlens-run/1).

  --view side|front|rear     where the camera looks from (else detected)
  --facing left|right        where a runner seen from the side faces (else detected)
  --height-m <metres>        height of the runner: gives distances in metres
  --belt-speed-mps <m/s>     speed of the belt
  --slow-motion <factor>     how many times slower than life the file plays (else what the file says, else 1)
  --model lite|full|heavy    pose model (default: heavy, the most exact)
  --lanes <number>           clips are cut into so many parts that are worked on side by side (default: by machine)
  --out <path>               where the run JSON goes (default: standard output, one line per clip for several clips)
  --track-out <path>         also write the estimated pose track (treadlens-track/1)
  --report <path>            also write the printable report (HTML)
  --track <track.json>       analyse stored pose tracks instead of videos; no browser needed
  --help                     this text

One clip: --out, --track-out and --report name files. Several clips, a folder of clips, or a path that ends in "/" or is
a folder: they name folders, and each clip's files are called <clip>.run.json, <clip>.track.json and <clip>.report.html
after the clip without its ending (with it, where two clips differ only in that).

Exit code: 0 when every clip gave a run, 2 when one or more did not (one line each on standard error), 1 when the
command itself could not be carried out.
`;

/** What the user asked for. */
export interface AnalyzeOptions {
  /** Videos or folders; stored tracks where `fromTracks`. */
  readonly inputs: readonly string[];
  readonly fromTracks: boolean;
  readonly view?: View;
  readonly facing?: Facing;
  readonly heightM?: number;
  readonly beltSpeedMps?: number;
  readonly slowMotion?: number;
  readonly model: ModelId;
  readonly lanes?: number;
  readonly out?: string;
  readonly trackOut?: string;
  readonly report?: string;
}

/** The command cannot be understood; the message says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line; null asks for the help text.
 *
 * @throws UsageError
 */
export function readAnalyzeOptions(args: readonly string[]): AnalyzeOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const tracks = values.track ?? [];
  if (tracks.length > 0 && positionals.length > 0)
    throw new UsageError('Give either videos or --track, not both.');
  const inputs = tracks.length > 0 ? tracks : positionals;
  if (inputs.length === 0) throw new UsageError('Which video? Name one or more files or a folder.');
  if (tracks.length > 0 && values['track-out'] !== undefined)
    throw new UsageError('--track-out needs videos: with --track there is nothing new to write.');
  return {
    inputs,
    fromTracks: tracks.length > 0,
    model: oneOf('model', values.model, ['lite', 'full', 'heavy'] as const) ?? 'heavy',
    ...given('view', oneOf('view', values.view, ['side', 'front', 'rear'] as const)),
    ...given('facing', oneOf('facing', values.facing, ['left', 'right'] as const)),
    ...given('heightM', numberIn('height-m', values['height-m'], 0.5, 2.6)),
    ...given('beltSpeedMps', numberIn('belt-speed-mps', values['belt-speed-mps'], 0.2, 13)),
    ...given('slowMotion', numberIn('slow-motion', values['slow-motion'], 0.1, 100)),
    ...given('lanes', wholeIn('lanes', values.lanes, 1, 64)),
    ...given('out', values.out),
    ...given('trackOut', values['track-out']),
    ...given('report', values.report),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        view: { type: 'string' },
        facing: { type: 'string' },
        'height-m': { type: 'string' },
        'belt-speed-mps': { type: 'string' },
        'slow-motion': { type: 'string' },
        model: { type: 'string' },
        lanes: { type: 'string' },
        out: { type: 'string' },
        'track-out': { type: 'string' },
        report: { type: 'string' },
        track: { type: 'string', multiple: true },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${name} must be ${choices.join(', ')}; not "${value}".`);
  return choice;
}

function numberIn(name: string, value: string | undefined, low: number, high: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !(number >= low && number <= high))
    throw new UsageError(
      `--${name} must be a number from ${String(low)} to ${String(high)}; not "${value}".`,
    );
  return number;
}

function wholeIn(name: string, value: string | undefined, low: number, high: number): number | undefined {
  const number = numberIn(name, value, low, high);
  if (number !== undefined && !Number.isInteger(number))
    throw new UsageError(`--${name} must be a whole number; not "${String(value)}".`);
  return number;
}
