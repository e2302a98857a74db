/** The screens, by the hash of the address. */
export const ROUTES = [
  'home',
  'import',
  'record',
  'analyse',
  'results',
  'demo',
  'library',
  'report',
  'compare',
  'trends',
  'knees',
  'plan',
  'metronome',
  'learn',
  'guide',
  'accuracy',
] as const;

export type Route = (typeof ROUTES)[number];

const PATHS: Readonly<Record<Route, string>> = {
  home: '#/',
  import: '#/import',
  record: '#/record',
  analyse: '#/analyse',
  results: '#/results',
  demo: '#/demo',
  library: '#/library',
  report: '#/report',
  compare: '#/compare',
  trends: '#/trends',
  knees: '#/knees',
  plan: '#/plan',
  metronome: '#/metronome',
  learn: '#/learn',
  guide: '#/guide',
  accuracy: '#/accuracy',
};

/**
 * The address of a screen, for links; `section` is the part of the screen to show, e.g. a topic.
 */
export function routeHref(route: Route, section?: string): string {
  return section ? `${PATHS[route]}/${encodeURIComponent(section)}` : PATHS[route];
}

/** The screen of an address hash, with its section. Unknown addresses lead home. */
export function parseRoute(hash: string): { readonly route: Route; readonly section: string | null } {
  const [name = '', rawSection] = hash.replace(/^#\/?/, '').split('/');
  const route = ROUTES.find((candidate) => candidate !== 'home' && candidate === name) ?? 'home';
  return { route, section: rawSection ? decodeSection(rawSection) : null };
}

/** A hand-typed address may hold broken escapes; they are then taken as they stand. */
function decodeSection(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
