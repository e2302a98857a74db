import type { Route } from '../state/route.ts';

const TITLES: Readonly<Record<Route, string>> = {
  home: 'Treadlens: what your knees do, stride by stride',
  import: 'Your run · Treadlens',
  record: 'Record · Treadlens',
  demo: 'Demo run · Treadlens',
  analyse: 'Analysing · Treadlens',
  results: 'Results · Treadlens',
  library: 'Your runs · Treadlens',
  report: 'Report · Treadlens',
  compare: 'Compare · Treadlens',
  trends: 'Over time · Treadlens',
  knees: 'My knees · Treadlens',
  plan: 'Four-week plan · Treadlens',
  metronome: 'Metronome · Treadlens',
  learn: 'Learn · Treadlens',
  guide: 'How to film · Treadlens',
  accuracy: 'How accurate is this? · Treadlens',
};

/**
 * Title of the tab; while an analysis runs it leads with how far it is, readable from another tab.
 */
export function pageTitle(route: Route, share: number | null): string {
  return share === null ? TITLES[route] : `${Math.floor(share * 100)} % · Analysing · Treadlens`;
}
