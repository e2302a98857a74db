import type { Route } from '../state/route.ts';
import { appWords } from '../text/words/app.ts';

/**
 * Title of the tab; while an analysis runs it leads with how far it is, readable from another tab.
 */
export function pageTitle(route: Route, share: number | null): string {
  const { analysing, ...titles } = appWords.pageTitle;
  const title: Readonly<Record<Route, string>> = titles;
  return share === null ? title[route] : analysing(Math.floor(share * 100));
}
