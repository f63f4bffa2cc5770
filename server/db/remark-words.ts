/** "warn: label does not exist. The label `X` does not exist …": how bad it is stands elsewhere, and it says it twice. */
export function toRemarkWords(described: string): string {
  const [, said, more] = /^(?:warn|info|note): ([^.]*\.)\s*(.*)$/s.exec(described) ?? [];
  if (said === undefined) return described;
  return more === undefined || more === '' ? said.charAt(0).toUpperCase() + said.slice(1) : more;
}
