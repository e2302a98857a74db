/**
 * A random name for a session, 20 letters and digits: it stands in the address and names the
 * session's folder.
 */
export function createSessionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
