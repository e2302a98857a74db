import type { Difference } from '../../../core/compare/difference.ts';
import { inLanguage } from '../../language.ts';

type Side = Difference['side'];

const foot: Readonly<Record<Side, string>> = {
  both: '',
  left: 'Left foot: ',
  right: 'Right foot: ',
};

/** What has changed from one day to another, or why that cannot be told. */
export const changesWords = inLanguage('trends/changes', {
  larger: (side: Side, fromDay: string, toDay: string, change: string): string =>
    `${foot[side]}From ${fromDay} to ${toDay}: ${change}, larger than the measurement’s error.`,
  tooSmall: (side: Side, fromDay: string, toDay: string, change: string): string =>
    `${foot[side]}From ${fromDay} to ${toDay}: ${change}, too small to tell from the measurement’s error.`,
  notComparable: (side: Side): string =>
    side === 'both' ? 'The runs cannot be compared' : `${foot[side]}the runs cannot be compared`,
  filmedApart: (fromDay: string, toDay: string, ways: readonly string[]): string =>
    `${fromDay} and ${toDay} were filmed ${ways.join(', ')}: a difference could come from that alone. Film two runs alike to follow this number.`,
  ways: {
    view: 'from different directions',
    'near-leg': 'from the other side',
    speed: 'at different speeds',
    'frame-rate': 'at very different frame rates',
    model: 'and read with different pose models',
    shoes: 'in other shoes',
  },
  olderLeftOut: 'Older runs were filmed differently and are left out here.',
  speedUnknown: 'The belt speed of both runs is not known; most numbers move with speed by themselves.',
});
