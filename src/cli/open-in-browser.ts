import { spawn } from 'node:child_process';
import { env, getuid, platform } from 'node:process';

/**
 * Whether there is a desktop on which a browser can appear: not in CI, not over a bare terminal,
 * not as root.
 */
function hasDesktop(): boolean {
  if (env['CI'] !== undefined && env['CI'] !== '') return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  const display = env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? '';
  return display !== '' && getuid?.() !== 0;
}

/**
 * Opens an address in the user's own browser; false when that is not possible here, so that it can
 * be printed instead.
 */
export function openInBrowser(url: string): Promise<boolean> {
  if (!hasDesktop()) return Promise.resolve(false);
  const [command, args]: [string, string[]] =
    platform === 'darwin'
      ? ['open', [url]]
      : platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
}
