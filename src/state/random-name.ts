/**
 * A name that nothing else has, 20 letters and digits: a run's stands in the address and names its
 * folder, a part's names its file.
 */
export function createRandomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
