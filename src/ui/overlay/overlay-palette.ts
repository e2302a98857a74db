/** Colours of everything drawn on the picture; the stage is dark in both themes. */
export interface OverlayPalette {
  readonly left: string;
  readonly right: string;
  readonly neutral: string;
  readonly measure: string;
  /** Where most runners lie. */
  readonly usual: string;
  /** Casing under lines and labels, so that they stand out on any picture. */
  readonly casing: string;
  /** Ground of the label. */
  readonly plate: string;
  readonly labelInk: string;
}

/** Reads the palette from the design tokens in force for `element`. */
export function overlayPalette(element: Element): OverlayPalette {
  const tokens = getComputedStyle(element);
  const token = (name: string): string => tokens.getPropertyValue(name).trim();
  return {
    left: token('--stage-left'),
    right: token('--stage-right'),
    neutral: token('--stage-ink'),
    measure: token('--stage-accent'),
    usual: token('--stage-usual'),
    casing: 'rgb(4 10 9 / 0.72)',
    plate: 'rgb(7 13 12 / 0.88)',
    labelInk: token('--stage-ink'),
  };
}
