import type { Side } from '../../core/pose/landmark.ts';

/** What the sentences of a finding are made from, numbers written out already. */
export interface Said {
  readonly side: Side | null;
  /** Median with its error, `17.2 ± 2.1 % of leg length`. */
  readonly value: string;
  /** The same without a minus sign. */
  readonly size: string;
  readonly isNegative: boolean;
  /** A share of leg length, `about 2 cm`, without its sign; null where it is not known. */
  readonly centimetres: string | null;
  /** The value with 5 to 10 % more; null where it is not known. */
  readonly target: { readonly low: string; readonly high: string } | null;
}

/** Two knees or feet that differ. */
export interface SidesApart {
  readonly larger: Side | null;
  readonly difference: string | null;
  readonly uncertainty: string | null;
}

/** Where most healthy runners lie: ends as they are read aloud, with unit and direction. */
export type MostRunners = {
  /** A count or a time, which every way of measuring gives alike. */
  readonly isRhythm: boolean;
  readonly isAtPace: boolean;
} & (
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  | { readonly kind: 'below'; readonly to: string }
  | { readonly kind: 'above'; readonly from: string }
  /** More of a minus lies beyond: `stay above 3.7 % across each other` would say less. */
  | { readonly kind: 'no-further'; readonly from: string }
);

/** The end of where most runners lie that a value is near to; `limit`: there is only one. */
export type NearerEnd = 'lower' | 'upper' | 'limit';

/** A finding that says where a number lies, in the words of a language. */
export interface PlacedWords {
  readonly title: string | ((side: Side | null) => string);
  /** What was measured. */
  readonly fact: (said: Said) => string;
  /** What follows from it; left out where nothing does. */
  readonly meaning?: string | ((said: Said) => string);
}

/** A number whose place among runners the clip does not tell, or not wholly. */
export interface UnsureNumber {
  readonly name: string;
  readonly side: Side | null;
  readonly value: string;
  /** Null where it is not known. */
  readonly among: MostRunners | null;
}
