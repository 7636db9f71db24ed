/** What browsers say where a file has changed, has gone, may not be read, or is a folder. */
const names = new Set(['NotReadableError', 'NotFoundError', 'SecurityError']);

/** Whether an error says that a file of the reader's device cannot be read, or no longer. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof Error && names.has(error.name);
}
