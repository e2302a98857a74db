/** Rows that are made at a time: more than can be seen, few enough to be there at once. */
const ROWS = 80;

/** Which rows of a long list are made: some at first, more as they are come near to. */
export class ListWindow {
  from = $state(0);
  to = $state(ROWS);

  /** Shows a row: those that are made stay where it is among them. */
  reveal(row: number): void {
    if (row >= this.from && row < this.to) return;
    // One further on is added to them; from far away the list begins anew.
    if (row >= this.to && row < this.to + ROWS) this.to += ROWS;
    else if (row < this.from && row >= this.from - ROWS) this.from = Math.max(0, this.from - ROWS);
    else {
      this.from = Math.max(0, row - ROWS / 2);
      this.to = this.from + ROWS;
    }
  }

  growUp(): void {
    this.from = Math.max(0, this.from - ROWS);
  }

  growDown(): void {
    this.to += ROWS;
  }
}
