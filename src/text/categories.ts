import { labelsWords } from './words/labels.ts';

/** A category that a metric can take instead of a number. */
export interface CategoryText {
  readonly name: string;
  readonly sentence: string;
}

/** The wording of a category; an unknown one is shown with its dashes turned into spaces. */
export function describeCategory(category: string): CategoryText {
  const { categories } = labelsWords;
  return isKnown(category, categories)
    ? categories[category]
    : { name: category.replaceAll('-', ' '), sentence: '' };
}

function isKnown<Known extends object>(category: string, known: Known): category is keyof Known & string {
  return Object.hasOwn(known, category);
}
