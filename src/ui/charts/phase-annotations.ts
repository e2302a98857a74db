import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { ChartTheme } from './chart-theme.svelte.ts';
import { stancePhases } from './stance-phases.ts';

/** More contacts than this in view leave no room for a letter on each. */
const MOST_LETTERS = 26;

/**
 * Contact phases as shaded boxes, initial contacts as lines with the foot's letter (left solid,
 * right dashed), and the selected stride as a frame; only what lies in the window.
 */
export function phaseAnnotations(
  analysis: RunAnalysis,
  window: { readonly startS: number; readonly endS: number },
  selectedStride: number | null,
  theme: ChartTheme,
): AnnotationOptions[] {
  const isInView = (startS: number, endS: number): boolean => endS >= window.startS && startS <= window.endS;
  const boxes = stancePhases(analysis.events)
    .filter((phase) => isInView(phase.startS, phase.endS))
    .map((phase): AnnotationOptions => ({
      type: 'box',
      xMin: phase.startS,
      xMax: phase.endS,
      backgroundColor: phase.side === 'left' ? theme.stanceLeft : theme.stanceRight,
      borderWidth: 0,
      drawTime: 'beforeDatasetsDraw',
    }));
  const contacts = analysis.events.filter(
    (event) => event.type === 'initial-contact' && isInView(event.timeS, event.timeS),
  );
  const lines = contacts.map((event): AnnotationOptions => ({
    type: 'line',
    xMin: event.timeS,
    xMax: event.timeS,
    borderColor: theme[event.side],
    borderWidth: 1,
    borderDash: event.side === 'left' ? [] : [4, 3],
    drawTime: 'beforeDatasetsDraw',
    label: {
      display: contacts.length <= MOST_LETTERS,
      content: event.side === 'left' ? 'L' : 'R',
      position: 'end',
      yAdjust: -1,
      padding: { x: 4, y: 2 },
      borderRadius: 3,
      backgroundColor: theme.surface,
      color: theme[event.side],
      font: { size: 11, weight: 'bold', family: theme.font },
    },
  }));
  return [...boxes, ...lines, ...selectedFrame(analysis, selectedStride, theme)];
}

function selectedFrame(analysis: RunAnalysis, index: number | null, theme: ChartTheme): AnnotationOptions[] {
  const stride = index === null ? undefined : analysis.strides[index];
  if (!stride) return [];
  return [
    {
      type: 'box',
      xMin: stride.startS,
      xMax: stride.endS,
      backgroundColor: 'transparent',
      borderColor: theme.accent,
      borderWidth: 1.5,
      borderDash: [2, 2],
      drawTime: 'afterDatasetsDraw',
    },
  ];
}
