import type { SessionDatabase } from './session-database.ts';

const PROBE = '/probe';

/**
 * Whether the database takes blobs: private windows of WebKit do not, and fail the write. Nothing
 * is left behind.
 */
export async function takesBlobs(database: SessionDatabase): Promise<boolean> {
  try {
    const transaction = database.transaction('files', 'readwrite');
    await Promise.all([
      transaction.store.put(new Blob(['?']), PROBE),
      transaction.store.delete(PROBE),
      transaction.done,
    ]);
    return true;
  } catch {
    return false;
  }
}
