import type { HeightUnitId } from '../../state/preferences.svelte.ts';
import type { NumberUnit } from './number-unit.ts';

const METRES_PER_INCH = 0.0254;

/** Reads `5'9`, `5′ 9″`, `5 ft 9 in`, `5 9` and `5`; null when it is nothing of the kind. */
function parseFeetAndInches(text: string): number | null {
  const match =
    /^\s*(\d+)\s*(?:'|′|’|ft\.?|feet|\s)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|”|''|in\.?|inches)?)?\s*$/i.exec(
      text,
    );
  if (!match?.[1]) return null;
  const inches = match[2] === undefined ? 0 : Number(match[2].replace(',', '.'));
  return inches >= 12 ? null : (Number(match[1]) * 12 + inches) * METRES_PER_INCH;
}

function formatFeetAndInches(metres: number): string {
  const inches = Math.round(metres / METRES_PER_INCH);
  return `${Math.floor(inches / 12)}′ ${inches % 12}″`;
}

/** Reads centimetres, and takes `1.75` for metres. */
function parseCentimetres(text: string): number | null {
  const value = Number(
    text
      .trim()
      .replace(',', '.')
      .replace(/\s*(cm|m)$/i, ''),
  );
  if (text.trim() === '' || !Number.isFinite(value)) return null;
  return value < 3 ? value : value / 100;
}

/** The runner's height, kept in metres. */
export const HEIGHT_UNITS: readonly NumberUnit<HeightUnitId>[] = [
  {
    id: 'cm',
    label: 'cm',
    placeholder: '175',
    format: (metres) => String(Math.round(metres * 100)),
    parse: parseCentimetres,
  },
  {
    id: 'ft',
    label: 'ft in',
    placeholder: '5′ 9″',
    format: formatFeetAndInches,
    parse: parseFeetAndInches,
  },
];
