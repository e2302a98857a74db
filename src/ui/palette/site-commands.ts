import { routeHref, type Route } from '../../state/route.ts';
import type { Command } from '../../state/command-shelf.svelte.ts';
import type { Services } from '../../state/services.ts';
import { VIEW_LABELS } from '../../text/labels.ts';
import { filmedMoment } from '../../text/filmed-words.ts';
import { filmedOn } from '../../state/session/session-library.svelte.ts';
import { isolated } from '../../text/format/isolated.ts';

/** The screens by name, and what else they are looked for by. */
const SCREENS: readonly { readonly route: Route; readonly label: string; readonly words?: string }[] = [
  { route: 'home', label: 'Home', words: 'this week start' },
  { route: 'import', label: 'New run', words: 'open video upload import analyse' },
  { route: 'record', label: 'Record', words: 'camera film live' },
  { route: 'library', label: 'Your runs', words: 'library history' },
  { route: 'compare', label: 'Compare', words: 'side by side' },
  { route: 'trends', label: 'Over time', words: 'trends progress' },
  { route: 'knees', label: 'My knees', words: 'diary check-in pain shoes log' },
  { route: 'plan', label: 'Four-week plan', words: 'exercises' },
  { route: 'metronome', label: 'Metronome', words: 'beep cadence beat' },
  { route: 'learn', label: 'Learn', words: 'explain help' },
  { route: 'guide', label: 'How to film', words: 'guide camera' },
  { route: 'accuracy', label: 'How accurate is this?', words: 'error precision' },
  { route: 'demo', label: 'Demo run', words: 'try example' },
];

/** What can be gone to from anywhere: the screens, and the runs that are kept. */
export function siteCommands({
  app,
  router,
  theme,
}: Pick<Services, 'app' | 'router' | 'theme'>): readonly Command[] {
  const isDark = theme.resolved === 'dark';
  return [
    {
      id: 'theme',
      group: 'actions',
      label: isDark ? 'Light theme' : 'Dark theme',
      words: 'appearance colours mode',
      run: () => theme.choose(isDark ? 'light' : 'dark'),
    },
    ...(app.desk.job.running
      ? [
          {
            id: 'analyse',
            group: 'screens',
            label: 'Analysis under way',
            run: () => router.go('analyse'),
          } as const,
        ]
      : []),
    ...SCREENS.map(({ route, label, words }): Command => ({
      id: routeHref(route),
      group: 'screens',
      label,
      ...(words !== undefined && { words }),
      run: () => router.go(route),
    })),
    ...app.library.sessions.map((record): Command => ({
      id: `run-${record.id}`,
      group: 'runs',
      label: `${isolated(record.title)}, ${filmedMoment(filmedOn(record))}`,
      words: record.clips.map(({ file, view }) => `${file.name} ${VIEW_LABELS[view]}`).join(' '),
      run: () => router.go('results', record.id),
    })),
  ];
}
