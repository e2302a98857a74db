/** A category that a metric can take instead of a number. */
export interface CategoryText {
  readonly name: string;
  readonly sentence: string;
}

const WORDS: Readonly<Record<string, CategoryText>> = {
  rearfoot: { name: 'Rearfoot', sentence: 'The heel touches down first.' },
  midfoot: { name: 'Midfoot', sentence: 'Heel and ball of the foot touch down almost together.' },
  forefoot: { name: 'Forefoot', sentence: 'The ball of the foot touches down first.' },
  'between-rearfoot-and-midfoot': {
    name: 'Between rearfoot and midfoot',
    sentence: 'The angle is too close to call: with its error it may belong to either class.',
  },
  'between-midfoot-and-forefoot': {
    name: 'Between midfoot and forefoot',
    sentence: 'The angle is too close to call: with its error it may belong to either class.',
  },
  between: {
    name: 'Between two classes',
    sentence: 'The angle is too close to call, so no single class can be named.',
  },
};

/** The wording of a category; an unknown one is shown with its dashes turned into spaces. */
export function describeCategory(category: string): CategoryText {
  return WORDS[category] ?? { name: category.replaceAll('-', ' '), sentence: '' };
}
