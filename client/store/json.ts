/** What a browser kept may be anything: null when it is no JSON, or nothing. */
export function toJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
