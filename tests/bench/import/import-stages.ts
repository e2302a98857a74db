import type { Page } from 'playwright';

/** One thing that a user does with a large video, and waits for. */
export interface Stage {
  readonly name: string;
  readonly run: (page: Page) => Promise<void>;
}

const card = (page: Page) => page.getByRole('article').first();
const analyse = (page: Page) => page.getByRole('button', { name: 'Analyse', exact: true, disabled: false });

/**
 * From the import screen to a card that is ready to be analysed: opens the video, waits until the
 * runner is found and a steady stretch is looked for, draws the filmstrip, and cuts ten seconds
 * out.
 *
 * @param path a video of 1280 × 720 that is too long to be taken whole
 * @param startS where the ten seconds begin
 */
export function importStages(path: string, startS: number): readonly Stage[] {
  return [
    {
      name: 'open',
      run: async (page) => {
        await page.locator('main input[type=file]').first().setInputFiles(path);
        await card(page).getByText('1280 × 720').waitFor();
      },
    },
    { name: 'look for the runner', run: (page) => card(page).getByText('detected').first().waitFor() },
    {
      name: 'look for a steady stretch',
      run: (page) =>
        card(page)
          .getByText(/^Steadiest running|^This is a long clip/)
          .waitFor(),
    },
    {
      name: 'filmstrip',
      run: async (page) => {
        await card(page)
          .getByText(/^Choose another part|^Use only a part of it/)
          .click();
        await card(page).getByLabel('Start of the part').fill(String(startS));
        await card(page)
          .getByLabel('End of the part')
          .fill(String(startS + 10));
        // Its pictures are of no use to anybody who cannot see them: nothing on the page tells that
        // they are all there.
        await page.waitForTimeout(3000);
      },
    },
    {
      name: 'cut 10 s out',
      run: async (page) => {
        await card(page).getByRole('button', { name: 'Use this part' }).last().click();
        await card(page)
          .getByText(/^A part of your clip/)
          .waitFor();
        await card(page).getByText('detected').first().waitFor();
        await analyse(page).waitFor();
      },
    },
  ];
}

/** What follows the import. */
export function analysisStage(model: string): Stage {
  return {
    name: `analyse them, ${model}`,
    run: async (page) => {
      await page.getByRole('main').getByLabel('Pose model').selectOption(model);
      await analyse(page).click();
      await page.getByRole('heading', { name: 'Findings' }).first().waitFor();
    },
  };
}
