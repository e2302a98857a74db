import type { MetricId } from '../../core/metrics/registry.ts';
import type { Claim, SourceTag } from '../claim.ts';

/** Pieces of a learning page: structure only, so that a screen or a report decides how it looks. */
export type LearnBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly claims: readonly Claim[] }
  | { readonly kind: 'list'; readonly items: readonly Claim[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly sources: readonly [SourceTag, ...SourceTag[]];
    }
  /** A small interactive sum; `learn/cumulative-load.ts` does the arithmetic and the words. */
  | { readonly kind: 'calculator'; readonly calculator: 'cumulative-load' };

export const LEARN_IDS = [
  'kinetic-chain',
  'cumulative-load',
  'overstriding-and-heel-strike',
  'cadence',
  'alignment-and-hips',
  'strength-and-flexibility',
  'training-habits',
  'footwear',
  'surfaces',
  'where-it-hurts',
  'pronation',
  'see-a-professional',
  'reading-the-numbers',
] as const;

export type LearnId = (typeof LEARN_IDS)[number];

/** One page of the Learn section. */
export interface LearnArticle {
  readonly id: LearnId;
  readonly title: string;
  /** One sentence for the list of pages. */
  readonly summary: string;
  readonly relatedMetrics: readonly MetricId[];
  readonly blocks: readonly LearnBlock[];
}

export function heading(text: string): LearnBlock {
  return { kind: 'heading', text };
}

export function paragraph(...claims: Claim[]): LearnBlock {
  return { kind: 'paragraph', claims };
}

export function list(...items: Claim[]): LearnBlock {
  return { kind: 'list', items };
}
