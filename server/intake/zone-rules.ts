import type { Zone } from '#contract/article';
import { DATE_LINE } from './days-in-words.ts';

/** What a whole line tells by itself, whoever published it; the first that fits holds. Longer lines are no such ones. */
export const LINE_RULES: readonly (readonly [Zone, RegExp])[] = [
  // Numbers and times that stand alone: of comments, of films.
  ['chrome', /^[\d\s.,:/|–-]{1,20}$/],
  ['chrome', /^[^\p{L}\p{N}]+$/u],
  ['chrome', /^(Advertisements?|ADVERTISEMENT|Sponsored( content)?|Skip to (main )?content|Menu|Search|Home|Share|Print|Email|Save|Listen|Copy link|Loading\.*|Close|Back to top|Comments? off|View comments?|Share this( article| story)?|Facebook|Twitter|X|LinkedIn|WhatsApp|Reddit|Getting your Trinity Audio player ready\.*)$/i],
  ['chrome', /^(FOR IMMEDIATE RELEASE|PRESS RELEASE|News Release|Immediate Release|For release|Media contacts?|Contact|Official Website of)\b.{0,80}$/i],
  ['chrome', /^(©|\(c\)|Copyright\b|All rights reserved)/i],
  ['chrome', /^(https?:\/\/|www\.)\S+$/i],
  ['chrome', /^(URL|Source|Link|Address|Retrieved|Accessed|Tags?|Topics?|Filed under|Categories|Category|Keywords|Language|Publisher|Last (updated|modified|reviewed)): ?.{0,200}$/i],
  ['chrome', /^\d{1,3} (min(ute)?s? read|comments?|shares?)$/i],
  ['chrome', /^(Photo|Photograph|Image|Picture|Illustration|Credit)s?( by)?: ?[^.]{1,60}$/i],
  ['promo', /^[»›▶►➤→]/],
  ['promo', /^(See also|See more|Read (more|also|next|the full)|Also read|Related( articles?| stories| content| topics)?|More (from|on|stories|coverage)|Most (read|popular|viewed)|Trending|Recommended( for you)?|You may also like|Top stories|Don[’']t miss|Watch|In other news|Editors?[’'] picks?)\b.{0,120}$/i],
  ['promo', /^(Subscribe|Sign up|Sign in|Log in|Register|Join (our|us|the)|Follow us|Download (our|the) app|Get (the|our) (latest|newsletter|app)|Click here|Donate|Support our|Enter your email|Newsletter|Never miss)\b.{0,160}$/i],
  ['byline', /^(By|Words by|Written by|Reported by|Story by|Author:|Authors:)\s+\p{Lu}[^.!?]{2,120}$/u],
  ['byline', /^\(?(Additional )?(Reporting|Writing|Editing) by\b.{0,200}$/i],
  ['dateline', DATE_LINE],
  ['caption', /[.?!’”"]\s*\(?(Photo|Photograph|Picture|Image|Illustration|Credit|Video)s?( by| credit)?: ?[^.]{2,60}\)?\.?$/i],
  ['caption', /\((AP Photo|Photo|Photo by|Image|Reuters|AFP|Getty Images|Xinhua)\b[^()]{0,80}\)\.?$/],
  ['caption', /(\/|via )\s?(Getty Images|AFP|AP|Reuters|EPA|EPA-EFE|Xinhua|Bloomberg)( via Getty Images)?\)?$/],
  ['caption', /^(FILE( PHOTO)?|File photo) ?[–—:-]/],
]; // oxfmt-ignore

/** Behind such a line others speak. */
export const COMMENTS_BEGIN =
  /^(\d{1,5} )?(Comments?|Responses?|Replies|Reader comments|Discussion)( \(\d{1,5}\))?:?$|^(Leave a (reply|comment)|Post a Comment|Join the (conversation|discussion))\b/i;
/** Blogger glues the buttons of one comment to the words of the next. */
export const COMMENT = /^(Reply ?)?Delete(?=$|\P{Ll})|^ReplyDelete|^Reply$/u; // oxfmt-ignore

/** How a press release says that it is over. */
export const RELEASE_ENDS = /^(#{2,5}|# # #|-? ?30 ?-?|-?ENDS?-?|\*{3,})$/;

/** A heading over the headlines of others; a rule has called it promo. */
export const OTHERS_BEGIN =
  /^(Related|More (from|on|stories)|Most (read|popular|viewed)|Trending|Recommended|You may also like|Top stories|Read (more|next)|In other news)\b/i;

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|de|la|the|and))*`;
const AGENCY = String.raw`\((?:\p{Lu}[\p{L}.&-]*)(?: \p{Lu}[\p{L}.&-]*){0,3}\)`;
const WHEN = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?)`;
/** "WASHINGTON, Jan. 30 (Reuters) – ", "Washington – ", "(Bloomberg) — ": where, when and by whom, before the first word. */
export const DATELINE = new RegExp(
  String.raw`^(?:${PLACE}(?:, ${PLACE}){0,2}(?:, ${WHEN})?(?:,? ${AGENCY})?|${AGENCY})\s?(?:–|—|―|--|(?<=\)) ?-|(?<=\p{Lu}) -)(?=\s{0,3}["“‘'(]?[\p{Lu}\d])`,
  'u',
); // oxfmt-ignore
export const MOST_DATELINE = 90;

/** A sentence of the page, not of the author, at the end of a paragraph. */
export const CHROME_TAIL = /(?<=[.!?]["”’)]? )(The full (transcript|text|report|statement|story|list) (is|can be found|is available)[^.]{0,40}\bhere\.|Read (more|the full [a-z]+)( here)?\.|Click here[^.]{0,60}\.|(See|Watch) (the )?(video|transcript)( here| below)?\.)$/i; // oxfmt-ignore
/** A heading that lost the line break before it: "... around the world.Opening Remarks". */
export const GLUED_HEADING = /(?<=\p{Ll}[.!?]["”’)]?)\p{Lu}[\p{L}’'-]+(?: [\p{L}\p{N}’'-]+){1,8}$/u;
