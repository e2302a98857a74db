/** Runs in the page: every kind of request to another origin; the directives that stopped one. */
export async function tryEveryWayOut(address: string): Promise<string[]> {
  const url = `http://${address}`;
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
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
  await new Promise((resolve) => setTimeout(resolve, 500));
  return violations.map((directive) => directive.replace(/-elem$/, ''));
}
