import type { TimingMethod } from '../../../core/quality/accuracy-figures.ts';
import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

const methods: Readonly<Record<TimingMethod, string>> = {
  'held-out': 'Treadlens, on runners kept out of its training',
  shipped: 'Treadlens as shipped',
  rules: 'Treadlens without its learned part',
  'lowest-point': 'Lowest point of the foot, as other browser tools read it',
};

const neverRead = (strike: string, all: number): string =>
  `${plural(all, { one: `The one ${strike} landing was not`, other: `None of the ${all} ${strike} landings was` })} read as such: do not rely on that class.`;

/** The sentences of the accuracy page; their numbers come from the figures. */
export const accuracyPageWords = inLanguage('accuracy/accuracy-page', {
  methods,
  parts: {
    title: 'How accurate is this?',
    meaning: 'What does it mean for my run?',
    meaningIntro:
      'Read it like this: if the app says 12° and the row says “19 of 20 within 6°”, then the truth lies between 6° and 18° for nearly every runner. A change smaller than that between two days may be the camera. Strides of one clip compare far better with one another than with another runner. A side of a clip is one leg in one clip: a body that was filmed twice counts twice.',
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
  },
  heldOut:
    'Part of the timing was learned from these runners. Rows with “runners kept out” were measured by training without a sixth of the runners and trying on these, each sixth in turn. Rows “as shipped” know the runners already and look better than a newcomer can expect.',
  platesIntro: (runners: number, trials: number, contacts: number, withinMs: number): string =>
    `${runners} people ran on treadmills with force plates, in ${trials} recordings with ${contacts} contacts. A force plate knows when a foot lands and leaves. Their recorded joints were turned into what a camera would see, with the errors of a pose model added: jitter, drift, lost frames and exchanged legs. Errors are in milliseconds, time found minus true time: a minus means too early. A time more than ${withinMs} ms from the truth counts as one missed and one extra, and not in the averages.`,
  judgedIntro: (runners: number, kappa: string): string =>
    `Each of the ${runners} runners of the force plates is left out in turn, every recording filmed once from the side and once from the front or from behind with the errors of a pose model, and judged by norms and cut-offs that never saw them. The ranges were set on rendered bodies; where recorded joints made one wider, the runner is judged by the width that the others make. What puts markers on the scale of the truth was found without the runner, too. Each runner has one vote. The data set names how each foot lands; Treadlens agrees with it beyond chance by a kappa of ${kappa}, where 1 is always and 0 is no more than chance. Close to a cut-off the app itself says “between”; for this count a class is named all the same.`,
  strikes: {
    read: (classes: readonly string[]): string => `The right class was read of ${classes.join(', ')}.`,
    ofClass: {
      rearfoot: (right: number, all: number): string => `${right} of ${all} heel-first landings`,
      midfoot: (right: number, all: number): string => `${right} of ${all} midfoot landings`,
      forefoot: (right: number, all: number): string => `${right} of ${all} forefoot landings`,
    },
    neverRead: {
      rearfoot: (all: number): string => neverRead('heel-first', all),
      midfoot: (all: number): string => neverRead('midfoot', all),
      forefoot: (all: number): string => neverRead('forefoot', all),
    },
  },
  gains: {
    of: (place: string, gain: string): string => `${place} ${gain}`,
    weak: (limit: string, places: readonly string[]): string =>
      `Less than ${limit} of a true difference shows in: ${places.join('; ')}. Two runs look more alike in these than they are.`,
    strong: (limit: string, places: readonly string[]): string =>
      `More than ${limit} of a true difference shows in: ${places.join('; ')}. Two runs look more different in these than they are.`,
  },
  ms: (value: string): string => `${value}\u00a0ms`,
  percent: (value: string): string => `${value}\u00a0%`,
  summary: {
    landing: (own: string, withinMs: number, lowestMissed: string, lowest: string): string =>
      `From recorded joints, seen as from the side at 60 frames a second, the moment of landing is typically ${own} off on a runner that Treadlens has never seen. The lowest point of the foot, which other browser tools take, is more than ${withinMs} ms off or absent in ${lowestMissed} of the landings of the same runners, and typically ${lowest} off in the rest.`,
    gym: (near: string, far: string, offset: string): string =>
      `On a real phone video from a gym, the landings of the near leg are typically ${near}, of the far leg ${far} from what two people marked by hand, when the ${offset} are taken off by which landing on a force plate and landing seen by eye differ there.`,
    rendered: (clips: number, bodies: number, errors: readonly string[]): string =>
      `On ${clips} rendered clips of ${bodies} bodies, the average size of the error was ${errors.join(', ')}.`,
    errorOf: (error: string, place: string): string => `${error} for ${place}`,
    tooNarrow:
      'Not everything is that good: for a few numbers the stated range is too narrow. They are named under the limits below.',
    smallSamples:
      'These are small samples. What you see in your results carries its own error range, which is wider for the leg away from the camera, for low frame rates and for the faster pose models.',
  },
  /** @param filmed from where, in the words of the tables */
  metricAt: (metric: string, leg: 'near' | 'far' | 'both', filmed: string): string =>
    `${metric.toLowerCase()} (${leg === 'both' ? filmed : `${leg} leg, ${filmed}`})`,
  limits: {
    notBothAtOnce:
      'No runner was filmed and measured on force plates at once: the plate tables use recorded joints with made-up pose errors, the real videos only have marks made by eye.',
    fewRunners: (runners: number): string =>
      `Only ${runners} runners were on the plates, in two laboratories, and all whose sex is stated are men. The forces of one laboratory were smoothed before they were published, which blurs its contacts by some milliseconds; slow jogs were run there alone.`,
    noRealPerson:
      'Angles were never checked on a video of a real person here. A rendered runner has no loose clothes, no wobbling camera and no poor light.',
    rendered:
      'Corrections come from rendered bodies, and so do stated ranges, but for a few that real runners’ recorded joints made wider; each body is judged here by those that never saw it. Some of the formulas’ constants, and a small part of the timing, were set on thirteen of these clips. On other clips errors can be larger.',
    slowMotion:
      'The slow-motion clip does not say how fast it was filmed. Its milliseconds rest on an assumed stride time.',
    handLabels:
      'Hand labels come from two raters and two clips. All figures hold for the heavy pose model; the lighter ones do worse and carry wider ranges, measured the same way.',
    whenTooNarrow: (promised: string, least: string, oneOf: number): string =>
      `A stated range promises to hold the truth in ${promised} of cases. It is called too narrow here where it held it in less than ${least} of them, and where chance alone would show so few in fewer than one of ${oneOf} such samples. A small sample can hide that a range is too narrow.`,
    tooNarrow: (places: readonly string[]): string =>
      `The stated ranges are too narrow, by the rendered clips, for: ${places.join('; ')}.`,
    heldInFewer: (place: string, percent: string, promised: string): string =>
      `On recorded joints of real runners the stated range is too narrow for ${place}: it held the truth in ${percent} of cases instead of ${promised}.`,
    noRow: (metrics: readonly string[]): string =>
      `These have no row among the rendered clips, for want of a truth or because Treadlens reports no number for them: ${metrics.map((metric) => metric.toLowerCase()).join(', ')}.`,
    notMeasured:
      'Not measured: children, walking aids, barefoot running, steep inclines, and running outdoors.',
  },
  sources: {
    hamner: 'Hamner & Delp (2013), Journal of Biomechanics: five runners, 2 to 5 m/s, contact at 100 N.',
    fukuchi:
      'Fukuchi, Fukuchi & Duarte (2017), PeerJ: 18 runners of the Running Biomechanics Data Set, 2.5 to 4.5 m/s, contact at 50 N, CC BY 4.0.',
    ownData: 'Rendered clips and hand labels: made for Treadlens.',
  },
});
