import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';

/** What a command line left behind. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How else a command line is run. */
export interface RunOptions {
  /** Sent as soon as standard error says `when`. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly when: string };
  /** Where temporary files go. */
  readonly temporaryFolder?: string;
}

/** Runs `npm run analyze -- …` as npm would, without npm. */
export function runAnalyze(...args: readonly string[]): Promise<CommandResult> {
  return runAnalyzeWith({}, ...args);
}

export function runAnalyzeWith(
  { signal, temporaryFolder }: RunOptions,
  ...args: readonly string[]
): Promise<CommandResult> {
  const script = join(PROJECT_FOLDER, 'src', 'cli', 'analyze.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: PROJECT_FOLDER,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(temporaryFolder !== undefined && { TMPDIR: temporaryFolder }) },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  if (signal) {
    let isSent = false;
    child.stderr.on('data', () => {
      if (isSent || !stderr.includes(signal.when)) return;
      isSent = child.kill(signal.name);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
