import { METRIC_IDS } from '../../core/metrics/registry.ts';
import { formatCompareAddress } from '../../state/compare/compare-address.ts';
import type { Command } from '../../state/command-shelf.svelte.ts';
import type { Services } from '../../state/services.ts';
import { showMetric } from '../../state/session/run-address.ts';
import type { NumbersView, ReviewTab, RunSession } from '../../state/session/run-session.svelte.ts';
import { formatClipTime } from '../../text/format.ts';
import { VIEW_LABELS } from '../../text/labels.ts';
import { describeMetric } from '../../text/metrics.ts';
import { resultsScreenWords } from '../../text/words/results/screen.ts';
import { keyInWords } from './player/key-help.ts';

const said = resultsScreenWords.runCommands;
const tabs = resultsScreenWords.reviewTabs;

const TABS: readonly (readonly [id: ReviewTab, label: string, words: string])[] = [
  ['findings', tabs.findings, said.findingsSearch],
  ['strides', tabs.strides, said.stridesSearch],
  ['numbers', tabs.numbers, said.numbersSearch],
  ['notes', tabs.notes, said.notesSearch],
];

const CURVES: readonly (readonly [id: NumbersView, label: string])[] = [
  ['time', said.curvesOverTime],
  ['cycle', said.curvesOfCycle],
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
    { id: 'report', group: 'actions', label: said.report, words: said.reportSearch, run: go('report') },
    {
      id: 'print',
      group: 'actions',
      label: said.printReport,
      keys: keyInWords('Ctrl P'),
      run: () => app.printReport(),
    },
    {
      id: 'compare',
      group: 'actions',
      label: said.compare,
      run: () =>
        router.go(
          'compare',
          identity
            ? formatCompareAddress({ a: { id: identity.id, clip: session.selectedIndex }, b: null })
            : undefined,
        ),
    },
    ...(identity && !identity.isDemo
      ? [{ id: 'view', group: 'actions', label: said.addView, run: go('import') } as const]
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
          words: said.curvesSearch,
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
              words: said.clipSearch,
              run: () => session.select(index),
            },
          ],
    ),
    ...strides.map(({ index, side, startS, flags }): Command => ({
      id: `stride-${index}`,
      group: 'strides',
      label: said.stride(index + 1, side, formatClipTime(startS)),
      words: flags.length > 0 ? said.flaggedSearch : '',
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
