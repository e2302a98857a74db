import { expect, it } from 'vitest';
import { toPoseFailure } from '../../../src/state/failure.ts';

it('keeps the code and the detail of our own failures', () => {
  const error = Object.assign(new Error('empty-file: no bytes'), { code: 'empty-file', detail: 'no bytes' });
  expect(toPoseFailure(error)).toEqual({ code: 'empty-file', detail: 'no bytes' });
});

it('has words for whatever else is thrown, with a code of its own or without', () => {
  const foreign = Object.assign(new Error('not found'), { code: 'ENOENT', detail: 'elsewhere' });
  expect(toPoseFailure(foreign)).toEqual({ code: 'worker-died', detail: 'Error: not found' });
  expect(toPoseFailure(new DOMException('no', 'DataCloneError')).code).toBe('worker-died');
  expect(toPoseFailure('broken')).toEqual({ code: 'worker-died', detail: 'broken' });
});
