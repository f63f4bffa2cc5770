/** The code of an error that the system gave, such as ENOSPC; undefined for any other. */
export function systemCode(error: unknown): string | undefined {
  // Not by class: where modules are isolated, as in tests, Node's errors are of another Error.
  const known = typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
  return known ? String(error.code) : undefined;
}
