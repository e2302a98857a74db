/** Types of the two modules of digital-filter (MIT) that are used; the package ships none. */
declare module 'digital-filter/iir/butterworth.js' {
  /** Second-order section with a0 = 1. */
  export interface SecondOrderSection {
    readonly b0: number;
    readonly b1: number;
    readonly b2: number;
    readonly a1: number;
    readonly a2: number;
  }
  export default function butterworth(
    order: number,
    cutoffHz: number,
    rateHz: number,
    type: 'lowpass' | 'highpass',
  ): SecondOrderSection[];
}

declare module 'digital-filter/core/filtfilt.js' {
  import type { SecondOrderSection } from 'digital-filter/iir/butterworth.js';
  /** Filters `data` in place, forwards and backwards, with odd extension at both ends. */
  export default function filtfilt(
    data: Float64Array,
    params: { readonly coefs: readonly SecondOrderSection[]; readonly padlen?: number },
  ): Float64Array;
}
