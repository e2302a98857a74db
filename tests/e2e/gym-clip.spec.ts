import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import * as v from 'valibot';

import { runJsonSchema, type RunJson } from '../../src/core/export/run-json-schema.ts';
import { sharedFile } from '../support/shared-folder.ts';
import { chooseFromMore } from './more-menu.ts';
import { rememberFullModel } from './remember-full-model.ts';
import { clipCard, expect, pickFiles, test } from './treadlens-test.ts';

const CLIP = 'side-gym-60fps.mp4';
const FPS = 60;
const CADENCE_TOLERANCE = 1;
/**
 * The shortest part that is taken, seconds: eight contacts that both raters marked. Frames that are
 * stored ahead of earlier ones make it up to half a second longer.
 */
const PART_S = 3;
const REORDERED_S = 0.5;
/** A contact this near to the end of a part may lack the frames that tell it. */
const UNSURE_END_FRAMES = 10;
/** The raters agree within a frame; 21 frames lie between two contacts. */
const CONTACT_TOLERANCE_FRAMES = 2;

interface Contact {
  readonly side: string;
  readonly frame: number;
}

/** Initial contacts that both raters marked. */
function ratedContacts(): readonly Contact[] {
  const { contacts } = JSON.parse(
    readFileSync(sharedFile('labels', 'side-gym-60fps.json') ?? '', 'utf8'),
  ) as { contacts: { side: string; ic_frame: number | null }[] };
  return contacts.flatMap(({ side, ic_frame: frame }) => (frame === null ? [] : [{ side, frame }]));
}

function foundContacts({ events }: RunJson): readonly Contact[] {
  const contacts = events.filter(({ type }) => type === 'initial-contact');
  return contacts.map(({ side, timeS }) => ({ side, frame: timeS * FPS }));
}

/** Steps per minute from each foot's contact to its next: all steps over all time. */
function cadenceOf(contacts: readonly Contact[]): number {
  const strides = contacts.flatMap(({ side, frame }, i) => {
    const next = contacts.slice(i + 1).find((contact) => contact.side === side);
    return next ? [next.frame - frame] : [];
  });
  return (60 * FPS * 2 * strides.length) / strides.reduce((sum, frames) => sum + frames, 0);
}

async function openClip(page: Page): Promise<void> {
  const path = sharedFile('clips', 'real', CLIP);
  test.skip(path === null, '../shared is not on this machine');
  await page.goto('#/import');
  await pickFiles(page, path ?? []);
  await expect(clipCard(page, CLIP)).toContainText('1080 × 1920');
}

/** Analyses what is described, to its findings. */
async function analyse(page: Page, timeoutMs: number): Promise<RunJson> {
  await expect(clipCard(page, CLIP).getByText('detected').first()).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await expect(page).toHaveURL(/#\/results\/\w+$/, { timeout: timeoutMs });
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
  await chooseFromMore(page, 'Save as files');
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Run as JSON' }).click(),
  ]);
  const run = v.parse(runJsonSchema, JSON.parse(readFileSync(await json.path(), 'utf8')));
  expect(run.context.nearSide).toBe('right');
  return run;
}

test('a part of a real phone clip goes from upload to findings, with the raters’ contacts', async ({
  page,
}) => {
  // The quicker of the models that read such a clip; the best one reads all of it below.
  await rememberFullModel(page);
  await openClip(page);
  const card = clipCard(page, CLIP);
  await card.getByText('Use only a part of it').click();
  await card.getByLabel('End of the part').fill(String(PART_S));
  await card.getByRole('button', { name: 'Use this part' }).click();
  await expect(card.getByText(/^A part of your clip/)).toBeVisible();
  const run = await analyse(page, 150_000);
  expect(run.context.model).toBe('full');

  // Four landings of a blurred foot may leave it between two classes; all eight do not.
  expect(run.summary['foot-strike-pattern']?.right?.median).toMatch(/^(?:rearfoot|between)$/);
  const { frames } = run.source;
  expect(frames / FPS).toBeGreaterThan(PART_S - 0.05);
  expect(frames / FPS).toBeLessThan(PART_S + REORDERED_S + 0.05);
  const found = foundContacts(run);
  const isNear = (one: Contact) => (other: Contact) =>
    one.side === other.side && Math.abs(one.frame - other.frame) < CONTACT_TOLERANCE_FRAMES;
  const rated = ratedContacts().filter(({ frame }) => frame < frames);
  const isSure = ({ frame }: Contact): boolean => frame < frames - UNSURE_END_FRAMES;
  const sure = rated.filter(isSure);
  expect(sure.length).toBeGreaterThan(7);
  expect(sure.filter((contact) => !found.some(isNear(contact)))).toEqual([]);
  expect(found.filter(isSure).filter((contact) => !rated.some(isNear(contact)))).toEqual([]);
  expect(found.length, 'each once').toBeLessThanOrEqual(rated.length);
  const cadence = Number(run.summary.cadence?.both?.median);
  expect(Math.abs(cadence - cadenceOf(sure))).toBeLessThan(CADENCE_TOLERANCE);
});

test('all of a real phone clip, with the raters’ contacts', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(420_000);
  await openClip(page);
  // With the best model, which is the default: what is asserted is what users get.
  const run = await analyse(page, 360_000);
  expect(run.context.model).toBe('heavy');
  expect(run.summary['foot-strike-pattern']?.right?.median).toBe('rearfoot');

  // Judged at the belt speed that the picture shows, where this landing is like most runners'.
  await expect(page.getByText('The right foot lands where most runners land')).toBeVisible();
  const found = foundContacts(run);
  const rated = ratedContacts();
  expect(found.map(({ side }) => side)).toEqual(rated.map(({ side }) => side));
  const cadence = Number(run.summary.cadence?.both?.median);
  expect(Math.abs(cadence - cadenceOf(rated))).toBeLessThan(CADENCE_TOLERANCE);
});
