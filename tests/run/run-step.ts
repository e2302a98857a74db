import { spawn } from 'node:child_process';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';

export interface StepOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A step that takes longer is ended and has failed. */
  readonly limitMinutes: number;
  /** Takes what the command prints; without it the command prints for itself. */
  readonly print?: (text: string) => void;
}

/**
 * Runs one command of the project.
 *
 * @param script a script of a package in `node_modules`, run by this Node.
 * @returns whether it ended by itself and well.
 */
export function runStep(
  script: string,
  args: readonly string[],
  { env = {}, limitMinutes, print }: StepOptions,
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: PROJECT_FOLDER,
      stdio: ['ignore', print ? 'pipe' : 'inherit', print ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
      // A group of its own, so that browsers and workers that a step started end with it.
      detached: process.platform !== 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (text: string) => print?.(text));
    }
    const limit = setTimeout(() => {
      (print ?? ((text) => process.stdout.write(text)))(`\nEnded after ${String(limitMinutes)} minutes.\n`);
      endGroup(child.pid);
    }, limitMinutes * 60_000);
    const onInterrupt = (): void => {
      endGroup(child.pid);
      process.exit(130);
    };
    process.once('SIGINT', onInterrupt);
    process.once('SIGTERM', onInterrupt);
    const finish = (isWell: boolean): void => {
      clearTimeout(limit);
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onInterrupt);
      done(isWell);
    };
    child.once('error', () => finish(false));
    child.once('close', (code) => finish(code === 0));
  });
}

/** Ends a step and everything that it started. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}
