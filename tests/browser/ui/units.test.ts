import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';

import { US_CUSTOMARY } from '../../../src/core/run/units.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { Theme } from '../../../src/state/theme.svelte.ts';
import { createPreferencesStore } from '../../../src/storage/preferences-store.ts';
import RunForm from '../../../src/ui/knees/RunForm.svelte';
import ShoesPart from '../../../src/ui/knees/ShoesPart.svelte';
import SettingsDialog from '../../../src/ui/settings/SettingsDialog.svelte';
import { EMPTY_DEVICE } from './empty-device.ts';
import WithServices from './WithServices.svelte';

const kept = (): Preferences => new Preferences(createPreferencesStore(() => sessionStorage));
const inMiles = (): Preferences =>
  new Preferences(createPreferencesStore(() => sessionStorage, US_CUSTOMARY));

afterEach(() => sessionStorage.clear());

const DIARY = { today: () => '2026-11-25', runs: [], shoes: [] };

test('the units of the settings are kept', async () => {
  const preferences = kept();
  const theme = new Theme(preferences, matchMedia('(prefers-color-scheme: dark)'));
  const services = { preferences, theme, ...EMPTY_DEVICE } as never;
  const screen = await render(WithServices, { part: SettingsDialog, given: { open: true }, services });
  for (const label of ['min/mile', 'Miles', 'Feet and inches'])
    (screen.getByRole('radio', { name: label, exact: true }).element() as HTMLInputElement).click();
  expect(kept().current).toMatchObject({ speedUnit: 'minmi', distanceUnit: 'mi', heightUnit: 'ft' });
});

test('a run that is entered in miles, with a comma, is kept in kilometres', async () => {
  const onsave = vi.fn();
  const given = { diary: DIARY, given: null, onsave, oncancel: null };
  const services = { preferences: inMiles() } as never;
  const screen = await render(WithServices, { part: RunForm, given, services });
  await screen.getByLabelText('Minutes').fill('40,5');
  await screen.getByRole('textbox', { name: /^Distance/ }).fill('3,1');
  await screen.getByRole('button', { name: 'Add the run' }).click();
  expect(onsave).toHaveBeenCalledOnce();
  const [run] = onsave.mock.calls[0] as [{ minutes: number; distanceKm: number }];
  expect(run.minutes).toBe(40.5);
  expect(run.distanceKm).toBeCloseTo(3.1 * 1.609344, 9);
});

test('the unit beside a distance is the one of the settings, and is remembered as well', async () => {
  const given = { diary: DIARY, given: null, onsave: () => undefined, oncancel: null };
  const screen = await render(WithServices, {
    part: RunForm,
    given,
    services: { preferences: kept() } as never,
  });
  const distance = screen.getByRole('textbox', { name: /^Distance/ });
  await distance.fill('10');
  await screen.getByRole('combobox', { name: 'Unit of distance' }).selectOptions('mi');
  await expect.element(distance).toHaveValue('6.21');
  expect(kept().current.distanceUnit).toBe('mi');
});

test('what cannot be read as a distance says how to write it, and nothing is kept', async () => {
  const onsave = vi.fn();
  const given = { diary: DIARY, given: null, onsave, oncancel: null };
  const screen = await render(WithServices, {
    part: RunForm,
    given,
    services: { preferences: kept() } as never,
  });
  await screen.getByLabelText('Minutes').fill('40');
  await screen.getByRole('textbox', { name: /^Distance/ }).fill('7,5,5');
  await screen.getByRole('button', { name: 'Add the run' }).click();
  await expect.element(screen.getByText('Write it like 8 km.')).toBeVisible();
  expect(onsave).not.toHaveBeenCalled();
});

test('shoes say how far they have come in the unit of the runner', async () => {
  const pair = { id: 'a', name: 'Blue ones', day: '2026-01-01', kmBefore: 503, family: null, retired: null };
  const given = { diary: { ...DIARY, shoes: [pair] } };
  const screen = await render(WithServices, {
    part: ShoesPart,
    given,
    services: { preferences: inMiles() } as never,
  });
  await expect.element(screen.getByText('313 mi')).toBeVisible();
  await expect.element(screen.getByText(/^Past 311 mi/)).toBeVisible();
});
