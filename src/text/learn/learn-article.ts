import type { ExerciseId } from '../../core/knees/exercises.ts';
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
  /** A knee from the front, with the names of its parts and the five places that hurt. */
  | { readonly kind: 'knee' }
  /** Drawn exercises, in this order. */
  | { readonly kind: 'exercises'; readonly exercises: readonly ExerciseId[] }
  /** Other pages. */
  | { readonly kind: 'pages'; readonly pages: readonly LearnId[] }
  /** A small interactive sum; `learn/cumulative-load.ts` does the arithmetic and the words. */
  | { readonly kind: 'calculator'; readonly calculator: 'cumulative-load' };

export const LEARN_IDS = [
  'why-knees-hurt',
  'kinetic-chain',
  'cumulative-load',
  'overstriding-and-heel-strike',
  'cadence',
  'alignment-and-hips',
  'strength-and-flexibility',
  'exercises',
  'training-habits',
  'footwear',
  'surfaces',
  'where-it-hurts',
  'pronation',
  'see-a-professional',
  'treatment',
  'questions',
  'reading-the-numbers',
] as const;

export type LearnId = (typeof LEARN_IDS)[number];

/** One page of the Learn section. */
export interface LearnArticle {
  readonly id: LearnId;
  readonly title: string;
  /** One sentence for the list of pages. */
  readonly summary: string;
  readonly blocks: readonly LearnBlock[];
}

/** A heading within an article. */
export function heading(text: string): LearnBlock {
  return { kind: 'heading', text };
}

/** Sentences that belong together, each with what it rests on. */
export function paragraph(...claims: Claim[]): LearnBlock {
  return { kind: 'paragraph', claims };
}

/** A list with one claim a line. */
export function list(...items: Claim[]): LearnBlock {
  return { kind: 'list', items };
}
