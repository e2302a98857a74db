import { inLanguage } from '../language.ts';

/** What sentences rest on, where it is not a study; and the errors of the numbers. */
export const sourcesWords = inLanguage('sources', {
  articleReference:
    'Health article on what causes sore knees while running (a general health article, retold here; not a study).',
  dictionaryReference: 'Treadlens: how each number is defined, its ranges and its measured errors.',
  article: 'Health article',
  dictionary: 'Treadlens’ definitions and figures',
  ruleOfThumb: 'Rule of thumb',
  error: {
    /** `far` is null where only one leg is told. */
    measured: (near: string, far: string | null, stride: string): string =>
      `Expect the number to be within ${near}${far === null ? '' : ` on the near leg and ${far} on the far one`}, 19 times out of 20 with the most exact model; your own strides compare with one another within ${stride}.`,
    judged: (near: string, far: string | null, stride: string): string =>
      `By judgement, because it was not measured with all pose models: expect the number to be within ${near}${far === null ? '' : ` on the near leg and ${far} on the far one`}; your own strides compare with one another within ${stride}.`,
  },
});
