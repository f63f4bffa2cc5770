const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** What was deleted before then is gone for good; until then it can be brought back. */
export function deletedForGoodBefore(now: Date): string {
  return new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
}
