import { normalCdf } from '../statistics/normal-cdf.ts';

/**
 * `usual`: among the middle 80 % of healthy runners; `edge`: to 95 %; `unusual`: beyond;
 * `usual-or-edge`: surely not beyond, and the clip cannot tell which of the two.
 */
export const PLACES = ['usual', 'usual-or-edge', 'edge', 'unusual'] as const;
type Place = (typeof PLACES)[number];

/** Where a runner stands among healthy runners at their speed, and how sure that is. */
export interface Verdict {
  /** Null: the clip cannot tell. */
  readonly place: Place | null;
  /** On which side of the middle; null for `usual` and where the clip cannot tell. */
  readonly direction: 'low' | 'high' | null;
  /** Share of healthy runners below, 0 to 100, as far as the clip can tell. */
  readonly percentile: number;
  /** Probability that the place is right, 0 to 1; where none is given, of the likeliest one. */
  readonly probability: number;
}

/** Standard normal quantiles of the middle 80 % and 95 %. */
export const EDGE_FROM_Z = 1.2816;
export const UNUSUAL_FROM_Z = 1.96;

/**
 * A reading whose error is larger than this many spreads between runners gives no place: what it
 * would say is what is known of any runner before the clip is read.
 */
export const LARGEST_ERROR = 2;

/** A place is only given when it is right with this probability. */
export const NEEDED_PROBABILITY = 0.8;

/** `usual-or-edge` says less and has to be surer: that the runner is not beyond. */
export const NOT_BEYOND_PROBABILITY = 0.9;

/**
 * How far the usual reaches to either side of the mean, in spreads between runners. Infinite on a
 * side that is harmless: nobody is unusual for reaching too little ahead.
 */
export interface UsualEnds {
  readonly low: number;
  readonly high: number;
}

const MIDDLE: UsualEnds = Object.freeze({ low: EDGE_FROM_Z, high: EDGE_FROM_Z });

/**
 * The place of a reading among healthy runners. What is known before the clip is read, the spread
 * between runners, and the reading with its error are drawn together (normal prior and normal
 * error); a place is given where its probability on what follows is at least 0.8. `edge` means at
 * the edge or beyond, in one direction. An error beyond `LARGEST_ERROR` spreads gives none.
 *
 * @param value what was read
 * @param mean and `sd`: where healthy runners lie
 * @param errorSd error of the reading, standard deviation
 * @param ends where the usual ends; by default it is the middle 80 %
 * @param forUsual probability from which the usual is said
 */
export function placeAmongRunners(
  value: number,
  mean: number,
  sd: number,
  errorSd: number,
  ends: UsualEnds = MIDDLE,
  forUsual = NEEDED_PROBABILITY,
): Verdict {
  const z = (value - mean) / sd;
  const error = errorSd / sd;
  const weight = 1 / (1 + error ** 2);
  const centre = z * weight;
  const spread = error * Math.sqrt(weight);
  const direction = centre < 0 ? 'low' : 'high';
  const below = (limit: number): number => {
    if (!Number.isFinite(limit)) return limit > 0 ? 1 : 0;
    return spread > 0 ? normalCdf((limit - centre) / spread) : Number(centre <= limit);
  };
  const beyond = (from: number): number => (centre < 0 ? below(-from) : 1 - below(from));
  const end = ends[direction];
  const outermost = { low: Math.max(ends.low, UNUSUAL_FROM_Z), high: Math.max(ends.high, UNUSUAL_FROM_Z) };
  const usual = below(ends.high) - below(-ends.low);
  const edge = beyond(end);
  const unusual = beyond(outermost[direction]);
  const percentile = 100 * normalCdf(centre);
  const told = (place: Place | null, probability: number): Verdict => ({
    place,
    direction: place === null || place === 'usual' ? null : direction,
    percentile,
    probability,
  });
  if (!(error <= LARGEST_ERROR)) return told(null, Math.max(usual, edge));
  if (usual >= forUsual) return told('usual', usual);
  if (unusual >= NEEDED_PROBABILITY) return told('unusual', unusual);
  if (edge >= NEEDED_PROBABILITY) return told('edge', edge);
  const notBeyond = below(outermost.high) - below(-outermost.low);
  if (notBeyond >= NOT_BEYOND_PROBABILITY) return told('usual-or-edge', notBeyond);
  return told(null, Math.max(usual, edge));
}
