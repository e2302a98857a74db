import { normalCdf } from '../statistics/normal-cdf.ts';

/** `usual`: among the middle 80 % of healthy runners; `edge`: to 95 %; `unusual`: beyond. */
export const PLACES = ['usual', 'edge', 'unusual'] as const;
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

/**
 * The place of a reading among healthy runners. What is known before the clip is read, the spread
 * between runners, and the reading with its error are drawn together (normal prior and normal
 * error); a place is given where its probability on what follows is at least 0.8. `edge` means at
 * the edge or beyond, in one direction. An error beyond `LARGEST_ERROR` spreads gives none.
 *
 * @param value what was read
 * @param mean and `sd`: where healthy runners lie
 * @param errorSd error of the reading, standard deviation
 */
export function placeAmongRunners(value: number, mean: number, sd: number, errorSd: number): Verdict {
  const z = (value - mean) / sd;
  const error = errorSd / sd;
  const weight = 1 / (1 + error ** 2);
  const centre = z * weight;
  const spread = error * Math.sqrt(weight);
  const direction = centre < 0 ? 'low' : 'high';
  const below = (limit: number): number =>
    spread > 0 ? normalCdf((limit - centre) / spread) : centre <= limit ? 1 : 0;
  const beyond = (limit: number): number => (centre < 0 ? below(-limit) : 1 - below(limit));
  const usual = below(EDGE_FROM_Z) - below(-EDGE_FROM_Z);
  const percentile = 100 * normalCdf(centre);
  if (!(error <= LARGEST_ERROR))
    return { place: null, direction: null, percentile, probability: Math.max(usual, beyond(EDGE_FROM_Z)) };
  if (usual >= NEEDED_PROBABILITY) return { place: 'usual', direction: null, percentile, probability: usual };
  const unusual = beyond(UNUSUAL_FROM_Z);
  if (unusual >= NEEDED_PROBABILITY) return { place: 'unusual', direction, percentile, probability: unusual };
  const edge = beyond(EDGE_FROM_Z);
  if (edge >= NEEDED_PROBABILITY) return { place: 'edge', direction, percentile, probability: edge };
  return { place: null, direction: null, percentile, probability: Math.max(usual, edge) };
}
