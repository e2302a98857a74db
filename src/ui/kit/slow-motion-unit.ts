import { formatFactor } from '../../text/slow-motion.ts';
import type { NumberUnit } from './number-unit.ts';

/** How many times slower than life a clip plays. */
export const SLOW_MOTION_UNITS: readonly NumberUnit<'times'>[] = [
  {
    id: 'times',
    label: 'times slower',
    placeholder: '8.5',
    format: formatFactor,
    parse: (text: string): number | null => {
      const factor = Number(text.trim().replace(',', '.'));
      return text.trim() !== '' && Number.isFinite(factor) ? factor : null;
    },
  },
];
