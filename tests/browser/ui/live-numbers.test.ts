import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import type { LiveReading } from '../../../src/core/live/live-gait.ts';
import { usualReadings } from '../../../src/core/live/usual-reading.ts';
import LiveNumbers from '../../../src/ui/record/LiveNumbers.svelte';

/** A runner whose feet land so far ahead, seen from the side. */
function reading(left: number, right: number): LiveReading {
  return {
    atS: 20,
    view: 'side',
    cadenceSpm: 168,
    running: 'steady',
    steps: Array.from({ length: 12 }, (_, i) => ({
      side: i % 2 === 0 ? 'left' : 'right',
      contactS: 15 + i * 0.36,
      overstridePercent: i % 2 === 0 ? left : right,
      footStrikeDeg: 12,
      kneeAlignmentDeg: Number.NaN,
    })),
    usual: usualReadings({ view: 'side', beltSpeedPxS: 700, legLengthPx: 200 }, 'lite'),
  };
}

const live = (told: LiveReading, fps = 24) => ({
  frame: {
    kind: 'pose' as const,
    timeS: 20,
    width: 640,
    height: 360,
    landmarks: new Float32Array(132),
    fps,
    arrivedMs: 0,
    picture: null,
    image: null,
  },
  reading: told,
  delay: { medianS: Number.NaN, isWhole: false },
  isSlow: fps < 20,
});

test('both feet are told where they are plausible', async () => {
  const screen = await render(LiveNumbers, { live: live(reading(20, 22)) });
  await expect.element(screen.getByTestId('live-cadence')).toHaveTextContent('168');
  await expect.element(screen.getByText('Foot ahead')).toBeVisible();
  await expect.element(screen.getByText('20 % leg')).toBeVisible();
  await expect.element(screen.getByText('22 % leg')).toBeVisible();
});

test('feet that no runner has are not told', async () => {
  const screen = await render(LiveNumbers, { live: live(reading(3, 26)) });
  await expect.element(screen.getByText('168')).toBeVisible();
  await expect.element(screen.getByText('Foot ahead')).not.toBeInTheDocument();
});

test('below twenty poses a second only the cadence is told', async () => {
  const screen = await render(LiveNumbers, { live: live(reading(20, 22), 18) });
  await expect.element(screen.getByText('168')).toBeVisible();
  await expect.element(screen.getByText('Foot ahead')).not.toBeInTheDocument();
  await expect.element(screen.getByText(/^Only 18 poses a second: enough for cadence/)).toBeVisible();
});
