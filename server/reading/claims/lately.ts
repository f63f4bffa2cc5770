/** Of what a text has told, words without a name mean one of the last: what was told long before is forgotten. */
const MOST = 100;

export function noteLately<K, V>(told: Map<K, V>, key: K, value: V): void {
  told.set(key, value);
  const [oldest] = told.keys();
  if (told.size > MOST && oldest !== undefined) told.delete(oldest);
}
