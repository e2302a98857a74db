import { createSubscriber } from 'svelte/reactivity';

/** Colours and type of the charts, as the design tokens in force say. */
export interface ChartTheme {
  readonly grid: string;
  readonly axis: string;
  readonly ink: string;
  readonly surface: string;
  readonly left: string;
  readonly right: string;
  readonly stanceLeft: string;
  readonly stanceRight: string;
  readonly accent: string;
  /** Ground of a metric's good band. */
  readonly band: string;
  readonly good: string;
  readonly watch: string;
  readonly flag: string;
  /** What is not the chosen one. */
  readonly muted: string;
  readonly font: string;
}

/**
 * The chart theme; reading it in an effect or a derivation follows a switch between light and dark,
 * and the arrival of the typeface.
 */
export class ChartThemeSource {
  readonly #subscribe = createSubscriber((update) => {
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    // A canvas does not follow by itself when the typeface has arrived.
    document.fonts.addEventListener('loadingdone', update);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', update);
    };
  });

  get current(): ChartTheme {
    this.#subscribe();
    const tokens = getComputedStyle(document.documentElement);
    const token = (name: string): string => tokens.getPropertyValue(name).trim();
    return {
      grid: token('--chart-grid'),
      axis: token('--chart-axis'),
      ink: token('--ink'),
      surface: token('--surface-raised'),
      left: token('--left'),
      right: token('--right'),
      stanceLeft: token('--chart-stance-left'),
      stanceRight: token('--chart-stance-right'),
      accent: token('--accent'),
      band: token('--chart-band'),
      good: token('--good'),
      watch: token('--watch'),
      flag: token('--flag'),
      muted: token('--line-strong'),
      font: token('--font'),
    };
  }
}
