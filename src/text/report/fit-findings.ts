/** Heights in lines of text, as printed on Letter, the shorter of the two papers. */
const PAGE_LINES = 48;
const CARD_LINES = 7.5;
const ITEM_LINES = 2.8;
/** Findings in order that get only their titles; this many fit on a line. */
const TITLES_PER_LINE = 2.4;
const MOST_CARDS = 6;

/** How the findings are shortened so that the summary stays on one page. */
export interface FindingsFit {
  /** Pressing findings that get a card; the others get a sentence each. */
  readonly cards: number;
  /** Whether findings in order get only their titles. */
  readonly goodByTitle: boolean;
}

/**
 * How much room each kind of finding gets. At least the most pressing one keeps its card.
 *
 * @param counts how many findings there are of each kind
 * @param takenLines lines of the page that are taken by what stands around the findings
 */
export function fitFindings(
  counts: { readonly pressing: number; readonly info: number; readonly good: number },
  takenLines: number,
): FindingsFit {
  const { pressing, info, good } = counts;
  const room = PAGE_LINES - takenLines;
  const most = Math.min(pressing, MOST_CARDS);
  const linesOf = (cards: number): number => CARD_LINES * cards + ITEM_LINES * (pressing - cards + info);
  if (linesOf(most) + ITEM_LINES * good <= room) return { cards: most, goodByTitle: false };
  const titles = 1 + good / TITLES_PER_LINE;
  let cards = most;
  while (cards > 1 && linesOf(cards) + titles > room) cards--;
  return { cards, goodByTitle: true };
}
