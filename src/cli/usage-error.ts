/**
 * The command cannot be understood or carried out as it stands; the message says what to change.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
