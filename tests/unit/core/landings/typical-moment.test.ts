import { expect, test } from 'vitest';

import { typicalMoment } from '../../../../src/core/landings/typical-moment.ts';

const frameTimesS = Float64Array.from([0, 0.1, 0.2, 0.3, 0.4, 0.5]);

test('of the half nearest to the median the moment nearest to a frame, also in slow motion', () => {
  const moments = [
    { value: 1, timeS: 0.1, frame: 1 },
    { value: 5, timeS: 0.23, frame: 2 },
    { value: 6, timeS: 0.31, frame: 3 },
    { value: 40, timeS: 0.4, frame: 4 },
  ];
  expect(typicalMoment(moments, ({ value }) => value, { frameTimesS }, 1)?.value).toBe(6);
  const slower = moments.map((moment) => ({ ...moment, timeS: moment.timeS * 4 }));
  expect(typicalMoment(slower, ({ value }) => value, { frameTimesS }, 4)?.value).toBe(6);
  expect(typicalMoment([], () => 0, { frameTimesS }, 1)).toBeNull();
});
