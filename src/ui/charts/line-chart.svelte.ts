import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { chartOptions } from './chart-axes.ts';
import { chartDatasets } from './chart-lines.ts';
import { chartMarks } from './chart-marks.ts';
import { Chart } from './chart-registry.ts';
import type { ChartThemeSource } from './chart-theme.svelte.ts';
import type { ChartPoint, LineChartOptions, PlotArea, ThemedOptions } from './line-chart-options.ts';

/** Charts this near to the window are drawn before they are scrolled into it. */
const NEAR_WINDOW = '160px 0px';

/**
 * The one chart of the app: lines and marks over an axis, on a canvas that fills its parent. It is
 * made when it first comes near the window, laid out again only when its data, its window or its
 * size change, and never while it is out of sight. What moves with the playhead or the choice of a
 * stretch is drawn over it, by the place of the plot that `onArea` reports.
 *
 * @param given read inside an effect, so that what it reads is followed; lines that are the same
 * object as before are not built again.
 */
export function lineChart<Point extends ChartPoint>(
  given: () => LineChartOptions<Point>,
  colours: ChartThemeSource,
  onArea: (area: PlotArea) => void,
): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    const box = canvas.parentElement;
    if (!box) return;
    let chart: Chart<'line', Point[]> | null = null;
    let isNear = $state(false);
    let size = $state.raw({ width: 0, height: 0 });
    // Untracked: whatever an attachment itself reads makes it start over.
    let theme = $state.raw(untrack(() => colours.current));
    const options = $derived<ThemedOptions<Point>>({ ...given(), theme });
    const lines = $derived(options.lines);
    const highlight = $derived(options.highlight ?? null);
    const datasets = $derived(chartDatasets(lines, highlight, theme));
    let drawnOptions: ThemedOptions<Point> | null = null;

    const near = new IntersectionObserver((entries) => (isNear = entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: NEAR_WINDOW,
    });
    near.observe(box);
    const measure = new ResizeObserver(() => {
      size = { width: box.clientWidth, height: box.clientHeight };
    });
    measure.observe(box);

    const make = (): Chart<'line', Point[]> => {
      canvas.width = size.width;
      canvas.height = size.height;
      return new Chart<'line', Point[]>(canvas, {
        type: 'line',
        data: { datasets },
        options: chartOptions(options),
        plugins: [
          chartMarks(
            () => untrack(() => options),
            () => untrack(() => highlight),
          ),
          { id: 'area', afterLayout: ({ chartArea }) => onArea(placeOf(chartArea)) },
        ],
      });
    };

    // Out of sight too: a change of colours that nobody listens to would be missed for good.
    $effect(() => {
      theme = colours.current;
    });
    $effect(() => {
      const { width, height } = size;
      // Out of sight nothing else is read, so that nothing else wakes this.
      if (!isNear || width === 0 || height === 0) return;
      if (!chart) chart = make();
      else {
        const isResized = chart.width !== width || chart.height !== height;
        const isChanged = chart.data.datasets !== datasets || drawnOptions !== options;
        if (chart.data.datasets !== datasets) chart.data.datasets = datasets;
        if (drawnOptions !== options) chart.options = chartOptions(options);
        if (isResized) chart.resize(width, height);
        if (isChanged) chart.update('none');
      }
      drawnOptions = options;
    });
    return () => {
      near.disconnect();
      measure.disconnect();
      chart?.destroy();
    };
  };
}

function placeOf({ left, right, top, bottom }: PlotArea): PlotArea {
  return { left, right, top, bottom };
}
