/** Something that comes next: what a plan asks for today, or when to film again. */
export interface NextStep {
  readonly title: string;
  readonly text: string;
  /** Where it is done, and what the way there is called. */
  readonly href: string;
  readonly action: string;
}
