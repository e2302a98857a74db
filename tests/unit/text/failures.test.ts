import { describe, expect, expectTypeOf, it } from 'vitest';
import { FAILURE_WORDS, type FailureCode } from '../../../src/text/failure-words.ts';
import { describeFailure, failureLine } from '../../../src/text/failures.ts';
import type { PoseErrorCode } from '../../../src/workers/pose/protocol.ts';

const CODES = Object.keys(FAILURE_WORDS) as FailureCode[];

describe('words for failures', () => {
  it('cover exactly the codes of the worker protocol', () => {
    expectTypeOf<FailureCode>().toEqualTypeOf<PoseErrorCode>();
  });

  it.each(CODES)('say for %s what is wrong and what to do, in whole sentences', (code) => {
    const { title, whatIsWrong, whatToDo } = describeFailure(code);
    expect(title).not.toMatch(/[.{}]/);
    expect(whatIsWrong).toMatch(/^[A-Z][^{}]+\.$/);
    expect(whatToDo.length).toBeGreaterThan(0);
    for (const step of whatToDo) expect(step).toMatch(/^[A-Z].+\.$/);
  });

  it('tell the owner of an iPhone how to record and how to rescue HEVC', () => {
    const words = failureLine('codec-unsupported-hevc');
    expect(words).toContain('Settings → Camera → Formats → Most Compatible');
    expect(words).toContain('H.264');
    expect(words).toContain('Safari');
    expect(words).toContain('convert');
  });

  it('name the codec where it is known', () => {
    expect(describeFailure('codec-unsupported', { codec: 'ap4h' }).whatIsWrong).toContain('(ap4h)');
    expect(describeFailure('codec-unsupported').whatIsWrong).not.toContain('(');
  });

  it('put the same words on one line for the command line', () => {
    const { whatIsWrong, whatToDo } = describeFailure('empty-file');
    expect(failureLine('empty-file', { fileName: 'a.mp4' })).toBe(
      `a.mp4: ${[whatIsWrong, ...whatToDo].join(' ')}`,
    );
  });

  it('let no file name steer the terminal', () => {
    const line = failureLine('empty-file', { fileName: 'a\u001b[2J\r\nb\u0007.mp4' });
    expect(line).toMatch(/^a\[2J b\.mp4: /);
    expect(line).not.toMatch(/\p{Cc}/u);
  });
});
