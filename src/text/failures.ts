import type { PoseErrorCode } from '../core/run/failure-codes.ts';
import { fileFailuresWords } from './words/failures/file-failures.ts';

/** What is known of the file that failed; every part may be missing. */
export interface FailureContext {
  /** Name of the file, shown as it is: the caller escapes it for its medium. */
  readonly fileName?: string;
  /** Codec as the container names it, e.g. `ap4h`. */
  readonly codec?: string;
}

/** A failure in words. */
export interface FailureText {
  readonly title: string;
  readonly whatIsWrong: string;
  /** Steps to take, most promising first. */
  readonly whatToDo: readonly string[];
}

/** What went wrong with a file or a model, and what to do about it. */
export function describeFailure(code: PoseErrorCode, context: FailureContext = {}): FailureText {
  const { title, whatIsWrong, whatToDo } = fileFailuresWords[code];
  const codec = context.codec === undefined || context.codec === '' ? null : context.codec;
  return {
    title,
    whatIsWrong: typeof whatIsWrong === 'string' ? whatIsWrong : whatIsWrong(codec),
    whatToDo,
  };
}

/**
 * The same words on one line, for the command line: `clip.mp4: what is wrong. What to do.`
 * Control characters of a hostile file name are dropped, so that it cannot steer the terminal.
 */
export function failureLine(code: PoseErrorCode, context: FailureContext = {}): string {
  const { whatIsWrong, whatToDo } = describeFailure(code, context);
  const file = context.fileName === undefined ? '' : `${context.fileName}: `;
  return `${file}${[whatIsWrong, ...whatToDo].join(' ')}`
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
