import { SaxesParser } from 'saxes';
import type { ActivityReading, RunFileKind } from '../core/knees/found-run.ts';
import type { ActivityCollector } from './activity-collector.ts';
import { AppleActivities } from './apple-activities.ts';
import { GpxActivities } from './gpx-activities.ts';
import { RunFileError } from './run-file-error.ts';
import { TcxActivities } from './tcx-activities.ts';
import type { WallClock } from './wall-clock.ts';

/** No file of a watch nests deeper or holds more activities. */
const DEEPEST = 64;
const MOST_ACTIVITIES = 20_000;
/** Texts that are asked for are numbers, dates and names of sports. */
const LONGEST_TEXT = 200;

const COLLECTORS: Readonly<
  Record<string, { readonly kind: RunFileKind; readonly make: (clock: WallClock) => ActivityCollector }>
> = {
  gpx: { kind: 'gpx', make: (clock) => new GpxActivities(clock) },
  TrainingCenterDatabase: { kind: 'tcx', make: (clock) => new TcxActivities(clock) },
  HealthData: { kind: 'apple-health', make: (clock) => new AppleActivities(clock) },
};

/**
 * Reads XML piece by piece: no tree is built, so that a file of a gigabyte costs no memory.
 * Entities of the file's own are not expanded, nothing outside it is fetched (saxes does
 * neither), and depth, texts and activities have an end.
 */
export class XmlActivities {
  readonly #parser = new SaxesParser();
  readonly #path: string[] = [];
  readonly #clock: WallClock;
  #collector: ActivityCollector | null = null;
  /** Null until the first element is read. */
  kind: RunFileKind | null = null;
  #text = '';

  constructor(clock: WallClock) {
    this.#clock = clock;
    this.#parser.on('error', (error) => {
      throw new RunFileError('broken-file', error.message);
    });
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(localName(name), attributes));
    this.#parser.on('text', (text) => {
      if (this.#text.length < LONGEST_TEXT) this.#text += text.slice(0, LONGEST_TEXT);
    });
    this.#parser.on('closetag', ({ name }) => this.#close(localName(name)));
  }

  /** @throws RunFileError */
  write(piece: string): void {
    this.#parser.write(piece);
  }

  /** @throws RunFileError where the file ends too early or was none of those that are known */
  end(): { readonly kind: RunFileKind; readonly activities: readonly ActivityReading[] } {
    this.#parser.close();
    if (!this.#collector || !this.kind) throw new RunFileError('unknown-kind', 'no element');
    return { kind: this.kind, activities: this.#collector.activities };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#path.length === 0) {
      const known = Object.hasOwn(COLLECTORS, name) ? COLLECTORS[name] : undefined;
      if (!known) throw new RunFileError('unknown-kind', `root element ${name.slice(0, 60)}`);
      this.kind = known.kind;
      this.#collector = known.make(this.#clock);
    }
    if (this.#path.length >= DEEPEST) throw new RunFileError('broken-file', 'nested too deeply');
    this.#collector?.open(name, attributes, this.#path.at(-1) ?? '');
    this.#path.push(name);
    this.#text = '';
  }

  #close(name: string): void {
    this.#path.pop();
    this.#collector?.close(name, this.#text, this.#path.at(-1) ?? '');
    this.#text = '';
    if ((this.#collector?.activities.length ?? 0) > MOST_ACTIVITIES) {
      throw new RunFileError('too-large', `more than ${MOST_ACTIVITIES} activities`);
    }
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
