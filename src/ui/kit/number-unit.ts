/** How a quantity kept in one SI unit is written and read in the unit that people use. */
export interface NumberUnit<Id extends string = string> {
  readonly id: Id;
  /** Short name shown after the number and in the unit toggle, e.g. `km/h`. */
  readonly label: string;
  /** An example of a sensible entry, shown while the field is empty. */
  readonly placeholder: string;
  /** Text of a value, without the unit. */
  format(si: number): string;
  /** The value of a text, or null when it cannot be read. */
  parse(text: string): number | null;
}
