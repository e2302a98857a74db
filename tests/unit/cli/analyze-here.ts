import { vi } from 'vitest';

import { analyzeCommand } from '../../../src/cli/analyze-command.ts';
import type { CommandResult } from '../../support/run-analyze.ts';

/** Keeps what is written to a stream from now on, and hands it out when it ends. */
function keep(stream: NodeJS.WriteStream): () => string {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    return true;
  });
  return () => {
    spy.mockRestore();
    return text;
  };
}

/**
 * Does `npm run analyze -- …` in this process, one command at a time: starting one takes longer
 * than what most of these commands do.
 */
export async function analyzeHere(...args: readonly string[]): Promise<CommandResult> {
  const { isTTY } = process.stderr;
  process.stderr.isTTY = false;
  const [endStdout, endStderr] = [keep(process.stdout), keep(process.stderr)];
  try {
    const code = await analyzeCommand(args);
    return { code, stdout: endStdout(), stderr: endStderr() };
  } finally {
    endStdout();
    endStderr();
    process.stderr.isTTY = isTTY;
  }
}
