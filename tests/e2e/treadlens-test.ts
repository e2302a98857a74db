import { expect, test as base, type Page } from '@playwright/test';

/** Messages of the browser that no page may cause: policy violations and uncaught errors. */
const FORBIDDEN_MESSAGE = /content security policy|uncaught|unhandled/i;

/** Addresses of the app's own screens, as tests write them. */
const APP_ADDRESS = /^(?:$|#|\/(?:$|#|\?))/;

interface Guards {
  /** Addresses outside of the app that the page, its frames or its workers asked for. */
  readonly foreignRequests: readonly string[];
  /** Set by tests that provoke the policy on purpose. */
  readonly provokesPolicy: boolean;
  readonly guard: undefined;
}

/**
 * The test of every spec: it fails when anything leaves the app's own origin, when the page throws,
 * or when it runs against its Content-Security-Policy.
 */
export const test = base.extend<Guards>({
  provokesPolicy: [false, { option: true }],
  foreignRequests: async ({ context, baseURL }, use) => {
    const foreign: string[] = [];
    const origin = new URL(baseURL ?? '').origin;
    const isOwn = (url: URL): boolean =>
      url.origin === origin || url.protocol === 'blob:' || url.protocol === 'data:';
    context.on('request', (request) => {
      if (!isOwn(new URL(request.url()))) foreign.push(request.url());
    });
    await use(foreign);
  },
  guard: [
    async ({ page, foreignRequests, provokesPolicy }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && FORBIDDEN_MESSAGE.test(message.text())) faults.push(message.text());
      });
      waitForApp(page);
      await use(undefined);
      if (provokesPolicy) return;
      expect(faults, 'the page neither throws nor breaks its policy').toEqual([]);
      expect(foreignRequests, 'nothing leaves the origin').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Opening a screen, or loading it again, is over once the app is drawn: it is loaded after its
 * words, when the page itself has long been.
 */
function waitForApp(page: Page): void {
  const [open, load] = [page.goto.bind(page), page.reload.bind(page)];
  const drawn = (): Promise<void> =>
    page.locator('#app > *').first().waitFor({ state: 'attached', timeout: 30_000 });
  page.goto = async (address, options) => {
    const response = await open(address, options);
    if (APP_ADDRESS.test(address)) await drawn();
    return response;
  };
  page.reload = async (options) => {
    const response = await load(options);
    await drawn();
    return response;
  };
}

/** Opens files through the system's picker, as the button would. */
export async function pickFiles(page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.locator('main input[type=file]').first().setInputFiles(files);
}

/**
 * Chooses the quickest pose model, as a user would, so that a test need not wait for the best one.
 */
export async function chooseLiteModel(page: Page): Promise<void> {
  await page.getByRole('main').getByLabel('Pose model').selectOption('lite');
}

/** The card of one clip on the import screen. */
export function clipCard(page: Page, name: string) {
  return page.getByRole('article', { name });
}

export { expect };
