import { KM_PER_MILE, type DistanceUnit } from '../../core/run/units.ts';
import { formatNumber } from './format-number.ts';

/** What a unit of distance is called and how many kilometres it has. */
export const DISTANCE_SCALES: Readonly<
  Record<DistanceUnit, { readonly label: string; readonly km: number }>
> = {
  km: { label: 'km', km: 1 },
  mi: { label: 'mi', km: KM_PER_MILE },
};

/** The distance of a run, a week or a pair of shoes: `12.5 km`, `7.8 mi`. */
export function formatDistance(km: number, unit: DistanceUnit, decimals = 1): string {
  if (!Number.isFinite(km)) return '–';
  const scale = DISTANCE_SCALES[unit];
  return `${formatNumber(km / scale.km, decimals)} ${scale.label}`;
}
