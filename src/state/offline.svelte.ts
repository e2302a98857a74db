import type { KeepCommand, KeepReply } from '../offline/offline-protocol.ts';

/** Whether the app would open and analyse without a network. */
export type OfflineStatus = 'unsupported' | 'preparing' | 'ready' | 'failed';

/** Keeps the app on the device by way of its service worker. */
export class OfflineApp {
  status = $state<OfflineStatus>('unsupported');
  readonly #container: ServiceWorkerContainer | undefined;

  constructor(container: ServiceWorkerContainer | undefined) {
    this.#container = container;
    container?.addEventListener('message', (event: MessageEvent<KeepReply>) => {
      if (event.data.type === 'kept') this.status = event.data.ready ? 'ready' : 'failed';
    });
  }

  /**
   * Installs the service worker and has it keep what analyses need. Call it in a quiet moment: the
   * first time it fetches tens of megabytes. Never rejects: an app that is not kept still works
   * with a network.
   */
  async keep(scriptUrl: string): Promise<void> {
    if (!this.#container) return;
    this.status = 'preparing';
    try {
      await this.#container.register(scriptUrl);
      const { active } = await this.#container.ready;
      const command: KeepCommand = { type: 'keep' };
      active?.postMessage(command);
    } catch {
      // Private windows, and pages that are not from a secure place, may have no service worker.
      this.status = 'failed';
    }
  }
}
