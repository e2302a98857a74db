export { formatDistance } from './format/format-distance.ts';
export { formatHeight } from './format/format-height.ts';
export {
  formatError,
  formatInterval,
  formatMeasured,
  formatSummary,
  formatValue,
  formatWithError,
} from './format/format-measured.ts';
export { formatNumber } from './format/format-number.ts';
export { formatSpeed, formatSpeedAndPace } from './format/format-speed.ts';
export {
  formatClipTime,
  formatDuration,
  formatFrame,
  formatFrameRate,
  formatStretches,
} from './format/format-time.ts';
export { unitLabel } from './format/unit-label.ts';
