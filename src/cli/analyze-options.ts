import { extname } from 'node:path';
import { parseArgs } from 'node:util';

import type { RunAsked } from '../core/export/run-json-schema.ts';
import {
  BELT_SPEED_MPS,
  EXACT_MODEL,
  type Facing,
  FACINGS,
  HEIGHT_M,
  MODEL_IDS,
  type ModelId,
  type View,
  VIEWS,
} from '../core/run/run-context.ts';
import { guessHeightM, guessSlowMotion, guessSpeedMps, numberIn, oneOf, wholeIn } from './option-values.ts';
import { isFolder } from './path-kind.ts';
import { reportLanguages } from './report-language.ts';
import { UsageError } from './usage-error.ts';

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
  readonly mirrored?: boolean;
  /** Two bright dots on the lower back are looked for in views from behind. */
  readonly dots?: true;
  /** Degrees clockwise by which the picture is turned. */
  readonly turn?: 90 | 180 | 270;
  /** All of a long clip is read. */
  readonly whole?: true;
  /** The feet are left where the pose model alone sees them. */
  readonly firstLook?: true;
  /**
   * Pose model; for a stored track the one that made it, where the file does not say. Not given:
   * `EXACT_MODEL`.
   */
  readonly model?: ModelId;
  readonly lanes?: number;
  readonly out?: string;
  readonly trackOut?: string;
  readonly report?: string;
  /** The language of the report, BCP 47; not given: English. */
  readonly lang?: string;
  /** Leaves alone what an earlier command has done. */
  readonly resume?: true;
  /** A table over all clips of the command. */
  readonly summary?: string;
}

/** The options by which a clip's numbers can differ, as its run keeps them. */
export function askedOf(options: AnalyzeOptions): RunAsked {
  const { fromTracks, view, facing, heightM, beltSpeedMps, slowMotion, mirrored, dots, turn } = options;
  const { whole, firstLook } = options;
  const model = options.model ?? (fromTracks ? undefined : EXACT_MODEL);
  return {
    ...given('model', model),
    ...given('view', view),
    ...given('facing', facing),
    ...given('heightM', heightM),
    ...given('beltSpeedMps', beltSpeedMps),
    ...given('slowMotion', slowMotion),
    ...given('mirrored', mirrored),
    ...given('dots', dots),
    ...given('turn', turn),
    ...given('whole', whole),
    ...given('firstLook', firstLook),
  };
}

/**
 * Reads the command line; null asks for the help text.
 *
 * @throws UsageError
 */
export function readAnalyzeOptions(args: readonly string[]): AnalyzeOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const fromTracks = values.track !== undefined;
  // After --track, further names are tracks too: a shell expands `*.json` to several.
  const inputs = [...(values.track ?? []), ...positionals];
  if (inputs.length === 0) throw new UsageError('Which video? Name one or more files or a folder.');
  checkKind(inputs, fromTracks);
  if (fromTracks && values['track-out'] !== undefined)
    throw new UsageError('--track-out needs videos: with --track there is nothing new to write.');
  if (values.resume && values.out === undefined)
    throw new UsageError('--resume needs --out: it looks there for what is done.');
  if (values.lang !== undefined && values.report === undefined)
    throw new UsageError('--lang needs --report: everything else is written in English.');
  if (fromTracks && values.dots)
    throw new UsageError('--dots needs videos: a track has its dots, or nobody looked for them.');
  if (fromTracks && values['first-look'])
    throw new UsageError('--first-look needs videos: the feet of a track stay where they are.');
  const view = oneOf('view', values.view, VIEWS);
  const facing = oneOf('facing', values.facing, FACINGS);
  if (facing !== undefined && view !== undefined && view !== 'side')
    throw new UsageError(`--facing is for side views: leave it out with --view ${view}.`);
  return {
    inputs,
    fromTracks,
    ...given('model', oneOf('model', values.model, MODEL_IDS)),
    ...given('view', view),
    ...given('facing', facing),
    ...given('heightM', numberIn('height-m', values['height-m'], HEIGHT)),
    ...given('beltSpeedMps', numberIn('belt-speed-mps', values['belt-speed-mps'], BELT_SPEED)),
    ...given('slowMotion', numberIn('slow-motion', values['slow-motion'], SLOW_MOTION)),
    ...given('mirrored', values.mirrored),
    ...given('dots', values.dots ? (true as const) : undefined),
    ...given('turn', turnOf(oneOf('turn', values.turn, ['90', '180', '270'] as const))),
    ...given('whole', values.whole ? (true as const) : undefined),
    ...given('firstLook', values['first-look'] ? (true as const) : undefined),
    ...given('lanes', wholeIn('lanes', values.lanes, { low: 1, high: 64 })),
    ...given('out', pathOf('out', values.out)),
    ...given('trackOut', pathOf('track-out', values['track-out'])),
    ...given('report', pathOf('report', values.report)),
    ...given('lang', oneOf('lang', values.lang, reportLanguages())),
    ...given('resume', values.resume ? (true as const) : undefined),
    ...given('summary', pathOf('summary', values.summary)),
  };
}

const HEIGHT = { ...HEIGHT_M, unit: 'metres', guess: guessHeightM };
const BELT_SPEED = { ...BELT_SPEED_MPS, unit: 'metres per second', guess: guessSpeedMps };
const SLOW_MOTION = { low: 0.1, high: 100, guess: guessSlowMotion };

/** Videos and tracks go different ways, so a command has the one or the other. */
function checkKind(inputs: readonly string[], fromTracks: boolean): void {
  const isTrack = (input: string): boolean => input.toLowerCase().endsWith('.json');
  const stray = inputs.find((input) =>
    fromTracks ? extname(input) !== '' && !isTrack(input) && !isFolder(input) : isTrack(input),
  );
  if (stray === undefined) return;
  throw new UsageError(
    fromTracks
      ? `Give either videos or --track, not both: "${stray}" is no track (.json).`
      : `"${stray}" is no video. To analyse stored pose tracks, put --track before them.`,
  );
}

function turnOf(value: '90' | '180' | '270' | undefined): AnalyzeOptions['turn'] {
  return value === undefined ? undefined : (Number(value) as 90 | 180 | 270);
}

function pathOf(name: string, value: string | undefined): string | undefined {
  if (value === '') throw new UsageError(`--${name} needs a path.`);
  return value;
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
        mirrored: { type: 'boolean' },
        dots: { type: 'boolean' },
        turn: { type: 'string' },
        model: { type: 'string' },
        whole: { type: 'boolean' },
        'first-look': { type: 'boolean' },
        lanes: { type: 'string' },
        out: { type: 'string' },
        'track-out': { type: 'string' },
        report: { type: 'string' },
        lang: { type: 'string' },
        resume: { type: 'boolean' },
        summary: { type: 'string' },
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
