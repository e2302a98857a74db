/**
 * What the app's files are sent with, besides the page's own policy: by `npm start`, by hosts that
 * read the built `_headers`, and from the second visit on by the service worker, whatever the host.
 */
const FIXED_HEADERS = {
  // The two that make the page cross-origin isolated, so that WebAssembly threads are possible.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(self), microphone=(self), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), midi=()',
} as const;

/**
 * All headers, by name. `policy` is the page's Content-Security-Policy: workers heed no `<meta>`.
 */
export function responseHeaders(policy: string): Readonly<Record<string, string>> {
  return { 'Content-Security-Policy': policy, ...FIXED_HEADERS };
}

/**
 * The policy that a page states in its own `<meta>`: headers repeat it, so that the two cannot
 * differ. Null for a page that states none.
 */
export function contentSecurityPolicyOf(html: string): string | null {
  const meta = /<meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*>/i.exec(html)?.[0];
  const content = meta === undefined ? undefined : /\scontent="([^"]*)"/i.exec(meta)?.[1];
  return content === undefined ? null : content.replace(/\s+/g, ' ').trim();
}
