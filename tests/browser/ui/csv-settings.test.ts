import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';

import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { Theme } from '../../../src/state/theme.svelte.ts';
import { createPreferencesStore } from '../../../src/storage/preferences-store.ts';
import ExportDialog from '../../../src/ui/results/share/ExportDialog.svelte';
import SettingsDialog from '../../../src/ui/settings/SettingsDialog.svelte';
import { syntheticRunner } from '../../support/synthetic-runner.ts';
import { clipInput } from './synthetic-clip.ts';
import { EMPTY_DEVICE } from './empty-device.ts';
import WithServices from './WithServices.svelte';

const kept = (): Preferences => new Preferences(createPreferencesStore(() => sessionStorage));

afterEach(() => {
  sessionStorage.clear();
  vi.restoreAllMocks();
});

async function choose(label: string): Promise<void> {
  const preferences = kept();
  const theme = new Theme(preferences, matchMedia('(prefers-color-scheme: dark)'));
  const services = { preferences, theme, ...EMPTY_DEVICE } as never;
  const screen = await render(WithServices, { part: SettingsDialog, given: { open: true }, services });
  (screen.getByRole('radio', { name: label }).element() as HTMLInputElement).click();
  await screen.unmount();
}

/** The file that "Strides as CSV" saves, as text. */
async function stridesFile(): Promise<string> {
  const track = syntheticRunner({ frames: 400, fps: 60, strideS: 0.72, forward: 1 });
  const session = new RunSession([clipInput(new File(['x'], 'run.mp4'), track)]);
  let saved: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return '#saved';
  });
  const services = { preferences: kept() } as never;
  const given = { session, onclose: () => undefined };
  const screen = await render(WithServices, { part: ExportDialog, given, services });
  await screen.getByRole('button', { name: 'Strides as CSV' }).click();
  await expect.poll(() => saved).not.toBeNull();
  await screen.unmount();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved!.arrayBuffer());
}

test('cells are parted by commas and numbers have a point, until somebody says otherwise', async () => {
  const [head = '', first = ''] = (await stridesFile()).split(/\r?\n/);
  expect(head.startsWith('\ufeff')).toBe(true);
  expect(head.split(',').length).toBeGreaterThan(10);
  expect(first).toMatch(/\d\.\d/);
  expect(head).not.toContain('±');
});

test('the choices of the settings are kept and shape the file', async () => {
  await choose('Semicolon');
  await choose('Comma, 1,5');
  expect(kept().current).toMatchObject({ csvSeparator: ';', csvDecimalSign: ',' });
  const [head = '', first = ''] = (await stridesFile()).split(/\r?\n/);
  expect(head.split(';').length).toBeGreaterThan(10);
  expect(first.split(';')).toHaveLength(head.split(';').length);
  expect(first).toMatch(/\d,\d/);
  expect(first).not.toMatch(/\d\.\d/);
});
