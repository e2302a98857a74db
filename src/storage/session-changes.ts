import { isSession, parseSession, type SessionRecord } from './session-record.ts';

/** Tells other tabs what this one wrote of a run, and this one what others wrote. */
export interface SessionChanges {
  announce(record: SessionRecord): void;
  /** Follows the other tabs until the returned function is called. */
  follow(onchange: (record: SessionRecord) => void): () => void;
}

/** Channel of the tabs that share the storage of that name; silent where the browser has none. */
export function openSessionChanges(name: string): SessionChanges {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}-sessions`);
  return {
    announce: (record) => channel?.postMessage(record),
    follow(onchange) {
      const listen = ({ data }: MessageEvent<unknown>): void => {
        // A tab that was opened before an update may write another form.
        const read = parseSession(data);
        if (isSession(read)) onchange(read);
      };
      channel?.addEventListener('message', listen);
      return () => channel?.removeEventListener('message', listen);
    },
  };
}
