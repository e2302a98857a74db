import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';

/** What a command line left behind. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run analyze -- …` as npm would, without npm. */
export function runAnalyze(...args: readonly string[]): Promise<CommandResult> {
  const tsx = join(PROJECT_FOLDER, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const child = spawn(process.execPath, [tsx, join(PROJECT_FOLDER, 'src', 'cli', 'analyze.ts'), ...args], {
    cwd: PROJECT_FOLDER,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
