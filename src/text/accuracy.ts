import type {
  AccuracyFigures,
  LabelFigure,
  PlateFigure,
  RenderedFigure,
  TimingMethod,
} from '../core/quality/accuracy-figures.ts';
import { METRIC_IDS } from '../core/metrics/registry.ts';
import { unitLabel } from './format/unit-label.ts';
import { formatNumber } from './format/format-number.ts';
import { METRIC_ORDER } from './metric-order.ts';
import { describeMetric } from './metrics.ts';

/** Which way of timing a row shows; the held-out row is the one to believe. */
export const METHOD_WORDS: Readonly<Record<TimingMethod, string>> = {
  'held-out': 'Treadlens, on runners kept out of its training',
  shipped: 'Treadlens as shipped',
  rules: 'Treadlens without its learned part',
  'lowest-point': 'Lowest point of the foot, as other browser tools read it',
};

/** In the force-plate tables the shipped app has an advantage that must be named. */
export const SEEN_RUNNERS_NOTE = 'trained on these same runners';

/** The page's parts in words; the numbers come from the figures. */
export const ACCURACY_WORDS = {
  title: 'How accurate is this?',
  meaning: 'What does it mean for my run?',
  meaningIntro:
    'Read it like this: if the app says 12° and the row says “19 of 20 within 6°”, then the truth lies between 6° and 18° for nearly every runner. A change smaller than that between two days may be the camera. Strides of one clip compare far better with one another than with another runner.',
  plates: 'Foot contact, against force plates',
  labels: 'Foot contact on real video, against people',
  rendered: 'Angles and distances, on rendered runners',
  joints: 'Angles and distances, on recorded joints of real runners',
  judged: 'Ranges and foot strike, on runners who were left out',
  limits: 'What these numbers do not tell',
  sources: 'Where the data come from',
  graphicNote:
    'The dot is the average error. The bar reaches two standard deviations to either side: nearly all errors lie within it.',
  labelsIntro:
    'Two raters marked, frame by frame, when each foot touched and left the belt. An error here is the time found minus the mean of the two raters. The two do not mean quite the same: Treadlens gives the moment at which a force plate would reach or lose 50 newtons, as laboratories do, and a shoe is still seen on the belt for a while after that. What they are apart on a clip is its offset; typical size, 95 % and stated ranges are told around it. The spread between the raters shows how exactly people can tell.',
  jointsIntro:
    'The runners of the force plates again, filmed from the side, from behind and from the front by simulated cameras, up to 10° off axis, with the errors of a pose model added. The truth is the same quantity of their joints in space. This tests the method on real movement. Treadlens corrects where its pose model places joints; markers on the skin need no such correction, so the average error here is mostly that correction, and the second column tells what is left without it. The last tells how much of a true difference shows: 1 is all of it.',
  renderedIntro:
    'A rendered runner has known joints, so every number has an exact truth. Each body was read with corrections, and judged by ranges, that never saw it. The error is the number shown for one side of a clip minus the true median of the same strides. The last two columns tell how often the range that Treadlens states held the truth: 95 % is what it promises.',
} as const;

/** How the force-plate tables came about. */
export function platesIntro({ plates }: AccuracyFigures): string {
  const { runners, trials, contacts } = plates;
  return (
    `${runners} people ran on treadmills with force plates, in ${trials} recordings with ${contacts} contacts. A force plate knows when a foot lands and leaves. ` +
    `Their recorded joints were turned into what a camera would see, with the errors of a pose model added: jitter, drift, lost frames and exchanged legs. Errors are in milliseconds, time found minus true time: a minus means too early. ` +
    `A time more than ${plates.matchWithinMs} ms from the truth counts as one missed and one extra, and not in the averages.`
  );
}

/** How the tables of runners who were left out came about. */
export function judgedIntro({ judged }: AccuracyFigures): string {
  const { strikes } = judged;
  return (
    `Each of the ${judged.runners} runners of the force plates is left out in turn, filmed once from the side and once from the front or from behind with the errors of a pose model, and judged by norms and cut-offs that never saw them. ` +
    `The ranges themselves were set on rendered bodies. What puts markers on the scale of the truth was found without the runner, too. Each runner has one vote. ` +
    `The data set names how each foot lands; Treadlens agrees with it beyond chance by a kappa of ${formatNumber(strikes.kappa, 2)}, where 1 is always and 0 is no more than chance.`
  );
}

/** Why the first row of the force-plate tables is the one to believe. */
export const HELD_OUT_NOTE =
  'Part of the timing was learned from these runners. Rows with “runners kept out” were measured by training without a sixth of the runners and trying on these, each sixth in turn. Rows “as shipped” know the runners already and look better than a newcomer can expect.';

/** The answer in a few sentences, for people who read no table. */
export function accuracySummary(figures: AccuracyFigures): readonly string[] {
  const sentences: string[] = [];
  const timing = (method: TimingMethod): PlateFigure | undefined =>
    figures.plates.timings.find(
      (row) =>
        row.view === 'side' &&
        row.rateHz === 60 &&
        row.quantity === 'initial-contact' &&
        row.method === method,
    );
  const own = timing('held-out');
  const lowest = timing('lowest-point');
  if (own && lowest) {
    sentences.push(
      `Filmed from the side at 60 frames a second, the moment of landing is typically ${ms(own.medianAbs)} off on a runner that Treadlens has never seen. The lowest point of the foot, which other browser tools take, is more than ${figures.plates.matchWithinMs} ms off or absent in ${share(lowest.missed, lowest.n)} of the landings of the same runners, and typically ${ms(lowest.medianAbs)} off in the rest.`,
    );
  }
  const [near, far] = (['near', 'far'] as const).map((leg) =>
    labelFigures(figures).find(
      (row) => row.method === 'shipped' && row.leg === leg && row.quantity === 'initial-contact',
    ),
  );
  if (near && far) {
    sentences.push(
      `On a real phone video from a gym, the landings of the near leg are typically ${ms(near.medianAbs)}, of the far leg ${ms(far.medianAbs)} from what two people marked by hand, when the ${ms(Math.abs(near.offset ?? Number.NaN))} are taken off by which landing on a force plate and landing seen by eye differ there.`,
    );
  }
  const worst = figures.rendered.metrics.filter(
    (row) => METRIC_ORDER.accuracy.includes(row.metric) && row.leg !== 'far' && row.view !== 'oblique',
  );
  if (worst.length > 0) {
    sentences.push(
      `On ${figures.rendered.clips} rendered clips of ${figures.rendered.bodies} bodies, the average size of the error was ${worst.map(renderedPhrase).join(', ')}.`,
    );
  }
  if (figures.rendered.metrics.some(isTooNarrow)) {
    sentences.push(
      'Not everything is that good: for a few numbers the stated range is too narrow. They are named under the limits below.',
    );
  }
  sentences.push(
    'These are small samples. What you see in your results carries its own error range, which is wider for the leg away from the camera, for low frame rates and for the faster pose models.',
  );
  return sentences;
}

function renderedPhrase(row: RenderedFigure): string {
  return `${formatNumber(row.meanAbs ?? Number.NaN, 1)}${unitLabel(describeMetric(row.metric).unit).suffix} for ${placeWords(row)}`;
}

/** Clips of known speed first: the others' milliseconds lean on an assumed slow-motion factor. */
export function labelFigures(figures: AccuracyFigures): readonly LabelFigure[] {
  const slow = (row: LabelFigure): number => (row.clip.includes('slowmotion') ? 1 : 0);
  return [...figures.labels].sort((a, b) => slow(a) - slow(b));
}

/** What has not been measured, or not on fresh data. */
export function accuracyLimits(figures: AccuracyFigures): readonly string[] {
  const measured = new Set(figures.rendered.metrics.map((row) => row.metric));
  const narrow = [...new Set(figures.rendered.metrics.filter(isTooNarrow).map(placeWords))];
  const unmeasured = METRIC_IDS.filter((id) => !measured.has(id)).map((id) =>
    describeMetric(id).name.toLowerCase(),
  );
  return [
    'No runner was filmed and measured on force plates at once: the plate tables use recorded joints with made-up pose errors, the real videos only have marks made by eye.',
    `Only ${figures.plates.runners} runners were on the plates, in two laboratories, and all whose sex is stated are men. The forces of one laboratory were smoothed before they were published, which blurs its contacts by some milliseconds; slow jogs were run there alone.`,
    'Angles were never checked on a real person here. A rendered runner has no loose clothes, no wobbling camera and no poor light.',
    'Corrections and stated ranges come from rendered bodies; each is judged here by those that never saw it. Some of the formulas’ constants, and a small part of the timing, were set on thirteen of these clips. On other clips errors can be larger.',
    'The slow-motion clip does not say how fast it was filmed. Its milliseconds rest on an assumed stride time.',
    'Hand labels come from two raters and two clips. All figures hold for the heavy pose model; the lighter ones do worse and carry wider ranges, measured the same way.',
    ...(narrow.length > 0
      ? [`The stated ranges are too narrow, by the rendered clips, for: ${narrow.join('; ')}.`]
      : []),
    ...figures.judged.held
      .filter(({ held }) => held < PROMISED_FROM)
      .map(
        ({ metric, held }) =>
          `On recorded joints of real runners the stated range of ${describeMetric(metric).name.toLowerCase()} held the truth in ${formatNumber(100 * held, 0)}\u00a0% instead of 95\u00a0%.`,
      ),
    ...(unmeasured.length > 0
      ? [
          `These have no row, for want of a truth or because Treadlens reports no number for them: ${unmeasured.join(', ')}.`,
        ]
      : []),
    'Not measured: children, walking aids, barefoot running, steep inclines, and running outdoors.',
  ];
}

/** A data set that the figures rest on. */
export interface DataSource {
  readonly words: string;
  readonly doi: string | null;
}

export const DATA_SOURCES: readonly DataSource[] = [
  {
    words: 'Hamner & Delp (2013), Journal of Biomechanics: five runners, 2 to 5 m/s, contact at 100 N.',
    doi: '10.1016/j.jbiomech.2012.11.024',
  },
  {
    words:
      'Fukuchi, Fukuchi & Duarte (2017), PeerJ: 18 runners of the Running Biomechanics Data Set, 2.5 to 4.5 m/s, contact at 50 N, CC BY 4.0.',
    doi: '10.7717/peerj.3298',
  },
  { words: 'Rendered clips and hand labels: made for Treadlens.', doi: null },
];

/**
 * Fewer sides of clips than this, or a smaller share of readings within the stated range, is
 * worth a warning.
 */
const FEW_SIDES = 2;
const NARROW_BELOW = 0.8;

/** A smaller share of real runners' readings within the stated range is not what it promises. */
const PROMISED_FROM = 0.93;

function isTooNarrow({ n, coverage, strideCoverage }: RenderedFigure): boolean {
  return n >= FEW_SIDES && Math.min(coverage ?? 1, strideCoverage ?? 1) < NARROW_BELOW;
}

function placeWords({ metric, leg, view }: RenderedFigure): string {
  const place = leg === 'both' ? `from the ${view}` : `${leg} leg`;
  return `${describeMetric(metric).name.toLowerCase()} (${place})`;
}

function ms(value: number | null): string {
  return `${formatNumber(value ?? Number.NaN, 0)}\u00a0ms`;
}

function share(part: number | null, matched: number): string {
  const missed = part ?? Number.NaN;
  return `${formatNumber((100 * missed) / (missed + matched), 0)}\u00a0%`;
}
