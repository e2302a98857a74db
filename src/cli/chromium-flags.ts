/**
 * Flags for every Chromium this project starts itself (tests, batch analysis), and never for the
 * user's own browser. They let it run as root in a container, and keep it from talking to anyone in
 * the background.
 */
export const CHROMIUM_FLAGS: readonly string[] = Object.freeze([
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]);
