import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type EntityType } from '#contract/ontology';

/** Shorter beginnings could be of several types. */
const LEAST = 3;

/** `person: ada` asks for a person of that name; a word that is no type, or its beginning, is part of the name. */
export function readTypePrefix(text: string): { type: EntityType | null; name: string } {
  const parts = /^\s*(?<word>[^:]+?)\s*:(?<name>.*)$/su.exec(text)?.groups;
  const type = toType(parts?.['word']?.toLowerCase() ?? '');
  return type === null ? { type, name: text.trim() } : { type, name: (parts?.['name'] ?? '').trim() };
}

function toType(word: string): EntityType | null {
  const named = ENTITY_TYPE_NAMES.map((type) => {
    const { label, plural } = ENTITY_TYPES[type];
    return { type, words: [type, label, plural].map((one) => one.toLowerCase()) };
  });
  const whole = named.find(({ words }) => words.includes(word));
  if (whole !== undefined) return whole.type;
  const begun = named.filter(({ words }) => words.some((one) => one.startsWith(word)));
  return word.length >= LEAST && begun.length === 1 ? (begun[0]?.type ?? null) : null;
}
