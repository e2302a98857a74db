/** The directives that stop `tryEveryWayOut`, in order. */
export const EVERY_WAY_OUT = ['connect-src', 'frame-src', 'img-src', 'media-src', 'script-src', 'style-src'];

/**
 * Runs in the page: every kind of request to another origin. The directives that stop one are added
 * to the list as the browser reports them.
 */
export async function tryEveryWayOut(address: string): Promise<string[]> {
  const url = `http://${address}`;
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    violations.push(effectiveDirective.replace(/-elem$/, '')),
  );
  await fetch(url).catch(() => undefined);
  navigator.sendBeacon(url, 'x');
  for (const tag of ['img', 'video', 'script', 'iframe'] as const) {
    const element = document.createElement(tag);
    element.src = url;
    document.body.append(element);
  }
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }));
  try {
    new WebSocket(`ws://${address}`);
  } catch {
    // Some versions throw at once instead of failing later.
  }
  return violations;
}
