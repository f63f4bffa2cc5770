import type { Zone } from '#contract/article';
import { count } from './count.ts';

/** What a part of the page is, and what that means for facts; the body goes without saying. */
export const ZONE_WORDS: Record<Zone, { label: string; meaning: string }> = {
  title: { label: 'title', meaning: '' },
  standfirst: { label: 'standfirst', meaning: '' },
  byline: { label: 'byline', meaning: 'carries no facts' },
  dateline: { label: 'dateline', meaning: 'carries no facts' },
  subhead: { label: 'subheading', meaning: '' },
  body: { label: 'body', meaning: '' },
  caption: { label: 'picture caption', meaning: 'weighs less than the text' },
  'other-headline': { label: 'headline of another story', meaning: 'carries no facts' },
  promo: { label: 'promotion', meaning: 'carries no facts' },
  chrome: { label: 'page furniture', meaning: 'carries no facts' },
  comment: { label: 'reader’s comment', meaning: 'carries no facts' },
  duplicate: { label: 'printed twice', meaning: 'read at its other place' },
};

/** "picture caption: weighs less than the text"; of several in a row "page furniture, 5 paragraphs: carries no facts". */
export function toZoneWords(zone: Zone | null, paragraphs = 1): string {
  if (zone === null) return 'not on the map of this article: never read';
  const { label, meaning } = ZONE_WORDS[zone];
  const named = paragraphs === 1 ? label : `${label}, ${count(paragraphs, 'paragraph', 'paragraphs')}`;
  return meaning === '' ? named : `${named}: ${meaning}`;
}
