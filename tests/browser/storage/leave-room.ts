import { cdp } from 'vitest/browser';

interface QuotaSession {
  send(method: string, params: { origin: string; quotaSize?: number }): Promise<unknown>;
}
const { origin } = location;

function setQuota(quota: { readonly quotaSize?: number }): Promise<unknown> {
  return (cdp() as unknown as QuotaSession).send('Storage.overrideQuotaForOrigin', { origin, ...quota });
}

/**
 * Does some work while the device has room for so many bytes more. Test files run beside each other
 * on one device: one at a time may take its room.
 */
export function withRoomFor<T>(bytes: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('room on the device', async () => {
    const { usage = 0 } = await navigator.storage.estimate();
    await setQuota({ quotaSize: usage + bytes });
    try {
      return await work();
    } finally {
      await setQuota({});
    }
  });
}
