import type { Plugin } from 'vite';

/**
 * Lets Vite's development server work under the page's strict Content-Security-Policy: it puts
 * styles into the page as `<style>` elements and reports changes over a WebSocket. The built page
 * keeps its policy as written.
 */
export function developmentPolicy(): Plugin {
  return {
    name: 'treadlens:development-policy',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:"),
  };
}
