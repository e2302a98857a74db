import { METRIC_IDS } from '../../core/metrics/registry.ts';
import { formatCompareAddress } from '../../state/compare/compare-address.ts';
import type { Command } from '../../state/command-shelf.svelte.ts';
import type { Services } from '../../state/services.ts';
import { showMetric } from '../../state/session/run-address.ts';
import type { NumbersView, ReviewTab, RunSession } from '../../state/session/run-session.svelte.ts';
import { formatClipTime } from '../../text/format.ts';
import { VIEW_LABELS } from '../../text/labels.ts';
import { describeMetric } from '../../text/metrics.ts';

const TABS: readonly (readonly [id: ReviewTab, label: string, words: string])[] = [
  ['findings', 'Findings', 'work on fine'],
  ['strides', 'Strides', 'cards table flagged'],
  ['numbers', 'Numbers', 'measurements'],
  ['notes', 'Notes & checklist', 'comments coach'],
];

const CURVES: readonly (readonly [id: NumbersView, label: string])[] = [
  ['time', 'Curves over time'],
  ['cycle', 'Curves of the stride cycle'],
];

/** What a run under review can be asked for by name: its sections, views, strides and numbers. */
export function runCommands(
  session: RunSession,
  { app, router }: Pick<Services, 'app' | 'router'>,
): readonly Command[] {
  const { clip, identity } = session;
  const { strides } = clip.analysis;
  const show = (tab: ReviewTab): void => {
    clip.editMode.isOn = false;
    clip.reviewTab = tab;
  };
  return [
    { id: 'report', group: 'actions', label: 'Report of this run', words: 'print pdf', run: go('report') },
    {
      id: 'print',
      group: 'actions',
      label: 'Print the report',
      keys: 'Ctrl P',
      run: () => app.printReport(),
    },
    {
      id: 'compare',
      group: 'actions',
      label: 'Compare this run',
      run: () =>
        router.go(
          'compare',
          identity
            ? formatCompareAddress({ a: { id: identity.id, clip: session.selectedIndex }, b: null })
            : undefined,
        ),
    },
    ...(identity && !identity.isDemo
      ? [{ id: 'view', group: 'actions', label: 'Add a view to this run', run: go('import') } as const]
      : []),
    ...TABS.filter(([id]) => !clip.refused || id !== 'strides').map(([id, label, words]): Command => ({
      id: `tab-${id}`,
      group: 'tabs',
      label,
      words,
      run: () => show(id),
    })),
    ...(clip.refused
      ? []
      : CURVES.map(([id, label]): Command => ({
          id: `curves-${id}`,
          group: 'tabs',
          label,
          words: 'charts numbers',
          run: () => {
            show('numbers');
            clip.numbersView = id;
          },
        }))),
    ...session.clips.flatMap((other, index): Command[] =>
      other === clip
        ? []
        : [
            {
              id: `clip-${index}`,
              group: 'tabs',
              label: `${VIEW_LABELS[other.analysis.context.view]}: ${other.info.name}`,
              words: 'clip view',
              run: () => session.select(index),
            },
          ],
    ),
    ...strides.map(({ index, side, startS, flags }): Command => ({
      id: `stride-${index}`,
      group: 'strides',
      label: `Stride ${index + 1}, ${side}, ${formatClipTime(startS)}`,
      words: flags.length > 0 ? 'flagged' : '',
      run: () => {
        show('strides');
        clip.showStride(index);
      },
    })),
    ...METRIC_IDS.filter((id) => session.clips.some(({ analysis }) => analysis.summary[id])).map(
      (id): Command => ({
        id: `metric-${id}`,
        group: 'numbers',
        label: describeMetric(id).name,
        words: describeMetric(id).shortName,
        run: () => {
          clip.editMode.isOn = false;
          showMetric(session, id);
        },
      }),
    ),
  ];

  function go(route: 'report' | 'import'): () => void {
    return () => router.go(route, identity?.id);
  }
}
