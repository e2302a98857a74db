/** The logistic function: from a network's score to a probability, 0…1. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
