/** Where the text stands as a saved query: its name, its versions, and how it is saved. */
export function CypherSlot() {
  return null;
}
