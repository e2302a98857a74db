import { describe, expect, it } from 'vitest';
import {
  CAMERA_FAILURE_CODES,
  POSE_ERROR_CODES,
  SHARE_ERROR_CODES,
  STORAGE_ERROR_CODES,
  VIDEO_FILE_ERROR_CODES,
} from '../../../src/core/run/failure-codes.ts';
import { describeCameraFailure } from '../../../src/text/camera-failures.ts';
import { describeVideoFileFailure } from '../../../src/text/export-words.ts';
import { describeFailure, failureLine } from '../../../src/text/failures.ts';
import { describeShareFailure } from '../../../src/text/share-failures.ts';
import { describeStorageFailure } from '../../../src/text/storage-failures.ts';

const SENTENCES = /^[A-Z“][^{}]+\.$/;

describe('words for failures', () => {
  it.each(POSE_ERROR_CODES)('say for %s what is wrong and what to do, in whole sentences', (code) => {
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

describe('words for failures of the camera, of sharing and of keeping', () => {
  const words = [
    ...CAMERA_FAILURE_CODES.map((code) => ({ code, ...describeCameraFailure(code) })),
    ...SHARE_ERROR_CODES.map((code) => ({ code, ...describeShareFailure(code) })),
    ...STORAGE_ERROR_CODES.map((code) => ({ code, ...describeStorageFailure(code) })),
  ];

  it.each(words)('say for $code what is wrong and what to do', ({ title, whatIsWrong, whatToDo }) => {
    expect(title).toMatch(/^[A-Z][^.{}]+$/);
    expect(whatIsWrong).toMatch(SENTENCES);
    expect(whatToDo).toMatch(SENTENCES);
  });

  it.each(VIDEO_FILE_ERROR_CODES)('say for %s why a video was not written', (code) => {
    expect(describeVideoFileFailure(code)).toMatch(SENTENCES);
  });
});
