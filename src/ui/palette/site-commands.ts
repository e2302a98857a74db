import { routeHref, type Route } from '../../state/route.ts';
import type { Command } from '../../state/command-shelf.svelte.ts';
import type { Services } from '../../state/services.ts';
import { VIEW_LABELS } from '../../text/labels.ts';
import { filmedMoment } from '../../text/filmed-words.ts';
import { appWords } from '../../text/words/app.ts';
import { siteCommandsWords } from '../../text/words/site-commands.ts';
import { runTitlesWords } from '../../text/words/run-titles.ts';
import { filmedOn } from '../../state/session/session-library.svelte.ts';
import { isolated } from '../../text/format/isolated.ts';

const { siteHeader } = appWords;

/** The screens by name, and what else they are looked for by. */
const SCREENS: readonly {
  readonly route: keyof typeof siteCommandsWords.alsoFoundBy & Route;
  readonly label: string;
}[] = [
  { route: 'home', label: siteCommandsWords.screens.home },
  { route: 'import', label: siteHeader.newRun },
  { route: 'record', label: siteHeader.record },
  { route: 'library', label: siteHeader.yourRuns },
  { route: 'compare', label: siteCommandsWords.screens.compare },
  { route: 'trends', label: siteCommandsWords.screens.overTime },
  { route: 'knees', label: siteHeader.myKnees },
  { route: 'plan', label: siteCommandsWords.screens.fourWeekPlan },
  { route: 'metronome', label: siteCommandsWords.screens.metronome },
  { route: 'learn', label: siteHeader.learn },
  { route: 'guide', label: siteHeader.howToFilm },
  { route: 'accuracy', label: siteHeader.howAccurateIsThis },
  { route: 'demo', label: runTitlesWords.demoRun },
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
      label: isDark ? siteHeader.lightTheme : siteHeader.darkTheme,
      words: siteCommandsWords.alsoFoundBy.theme,
      run: () => theme.choose(isDark ? 'light' : 'dark'),
    },
    ...(app.desk.job.running
      ? [
          {
            id: 'analyse',
            group: 'screens',
            label: siteCommandsWords.screens.analysisUnderWay,
            run: () => router.go('analyse'),
          } as const,
        ]
      : []),
    ...SCREENS.map(({ route, label }): Command => ({
      id: routeHref(route),
      group: 'screens',
      label,
      words: siteCommandsWords.alsoFoundBy[route],
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
