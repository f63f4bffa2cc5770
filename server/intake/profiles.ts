import type { Zone } from '#contract/article';

/** How one publisher's pages are laid out: what its rules say goes before the general ones. */
export interface Profile {
  readonly id: string;
  /** As it would stand in the graph; null where many publish in this form. */
  readonly publisher: string | null;
  /** Names by which it may be given. */
  readonly names: readonly string[];
  readonly hosts: readonly string[];
  /** Words of the page itself that nobody else has; looked for in its short lines and at the beginnings of the others. */
  readonly signs: readonly RegExp[];
  /** Whole lines. */
  readonly rules: readonly (readonly [Zone, RegExp])[];
  /** What a heading between two paragraphs is: of this text, or of another one. */
  readonly insets: 'subhead' | 'other-headline';
}

const department = (
  id: string,
  about: Pick<Profile, 'publisher' | 'names' | 'hosts' | 'signs'> & Partial<Pick<Profile, 'rules'>>,
): Profile => ({ id, rules: [], insets: 'subhead', ...about });

/** Written for Redthread (Apache-2.0). The first that fits is taken. */
export const PROFILES: readonly Profile[] = [
  {
    id: 'scmp',
    publisher: 'South China Morning Post',
    names: ['south china morning post', 'scmp'],
    hosts: ['scmp.com'],
    signs: [/\bmyNEWS\b/, /^South China Morning Post$/],
    rules: [
      ['promo', /^Get more with myNEWS$|^A personali[sz]ed news\b|^Learn more$/],
      ['promo', /^(Listen to this article|Sign up for|Follow SCMP|Join our)\b/],
      ['chrome', /^(Why you can trust SCMP|FOLLOW|Share this article|Select Voice|Select Speed)$/i],
    ],
    insets: 'other-headline',
  },
  {
    id: 'bloomberg',
    publisher: 'Bloomberg',
    names: ['bloomberg', 'bloomberg news', 'bloomberg l.p.'],
    hosts: ['bloomberg.com'],
    signs: [/^\(Bloomberg\) ?[–—-]/, /^©\d{4} Bloomberg L\.P\.$/],
    rules: [
      ['promo', /^Most Read from Bloomberg$|^More stories like this\b/i],
      ['promo', /^(Read more|Listen and follow|Subscribe now to stay ahead)\b/i],
      ['byline', /^[–—-]{1,2} ?With assistance (from|by)\b/],
    ],
    insets: 'other-headline',
  },
  {
    id: 'reuters',
    publisher: 'Reuters',
    names: ['reuters', 'thomson reuters'],
    hosts: ['reuters.com'],
    signs: [/^[\p{Lu}][^()]{2,50} \(Reuters\) ?[–—-]/u],
    rules: [
      ['chrome', /^Our Standards: /],
      ['byline', /^(Reporting|Additional reporting|Writing|Editing) by\b/],
    ],
    insets: 'other-headline',
  },
  {
    id: 'ap',
    publisher: 'Associated Press',
    names: ['associated press', 'ap', 'the associated press', 'ap news'],
    hosts: ['apnews.com'],
    signs: [/^[\p{Lu}][^()]{2,50} \(AP\) ?[–—-]/u],
    rules: [['promo', /^(Follow AP’s|AP’s .{3,60} coverage)\b/]],
    insets: 'other-headline',
  },
  department('treasury', {
    publisher: 'US Department of the Treasury',
    names: ['us department of the treasury', 'u.s. department of the treasury', 'treasury'],
    hosts: ['treasury.gov'],
    signs: [/^U\.?S\.? DEPARTMENT OF THE TREASURY$/i],
    rules: [
      ['chrome', /^(View|Click here for) (identifying information|more information)\b/i],
      ['chrome', /^(Use featured image|Latest News|View All Press Releases)$/i],
    ],
  }),
  department('justice', {
    publisher: 'US Department of Justice',
    names: ['us department of justice', 'u.s. department of justice', 'department of justice'],
    hosts: ['justice.gov'],
    signs: [/^(U\.?S\.? )?Department of Justice$/i, /^U\.?S\.? Attorney[’']s Office/i],
    rules: [
      ['chrome', /^(Office of Public Affairs|U\.?S\.? Attorney[’']s Office.{0,60})$/i],
      ['chrome', /^(Topics?|Components?|Press Release Number): ?.{0,120}$/i],
    ],
  }),
  department('state', {
    publisher: 'US Department of State',
    names: ['us department of state', 'u.s. department of state', 'state department'],
    hosts: ['state.gov', 'usembassy.gov'],
    signs: [/^(U\.?S\.? )?Department of State$/i, /^Office of the Spokesperson$/i],
    rules: [
      ['chrome', /^(Office of the Spokesperson|Media Note|Readout|Press Statement|Remarks|Fact Sheet|Statement)$/i],
      ['chrome', /^The (below|following) is attributable to\b.{0,80}:$/i],
      ['byline', /^\p{Lu}[^.]{3,60}, (Secretary of State|(Deputy |Principal Deputy )?(Department )?Spokesperson)$/u],
    ],
  }),
  department('white-house', {
    publisher: 'The White House',
    names: ['the white house', 'white house'],
    hosts: ['whitehouse.gov', 'obamawhitehouse.archives.gov', 'trumpwhitehouse.archives.gov', 'bidenwhitehouse.archives.gov'],
    signs: [/^The White House$/i],
    rules: [
      ['chrome', /^(Office of the Press Secretary|Briefing Room|Statements and Releases|Presidential Actions|Home)$/i],
    ],
  }),
  department('us-department', {
    publisher: null,
    names: [],
    hosts: ['bis.gov', 'commerce.gov', 'dea.gov', 'fbi.gov', 'dhs.gov', 'defense.gov', 'ustr.gov'],
    signs: [/^FOR IMMEDIATE RELEASE\b/i],
  }),
  {
    id: 'blogspot',
    publisher: null,
    names: [],
    hosts: ['blogspot.com'],
    signs: [/^ReplyDelete|^Reply ?Delete$/],
    rules: [['chrome', /^(Labels: |Posted by .{0,60} at \d|Newer Post|Older Post|Email ThisBlogThis)/]],
    insets: 'subhead',
  },
]; // oxfmt-ignore

/** Where nobody is recognised: headings are the text's own while they are short (zones.ts). */
export const GENERAL: Profile = {
  id: 'general',
  publisher: null,
  names: [],
  hosts: [],
  signs: [],
  rules: [],
  insets: 'subhead',
};

/** So much of a line is looked at for signs, and of so many lines. */
const MOST = { letters: 120, lines: 2_000 } as const;

/** By its address, then by who is named as publisher, then by what stands in the text. */
export function profileOf(
  lines: readonly { words: string }[],
  { url, publisher }: { url?: string | null | undefined; publisher?: string | null | undefined } = {},
): Profile {
  const host = url === undefined || url === null || !URL.canParse(url) ? null : new URL(url).hostname;
  const byHost = PROFILES.find(({ hosts }) => hosts.some((own) => host === own || host?.endsWith(`.${own}`)));
  if (byHost !== undefined) return byHost;
  const name = publisher?.trim().toLowerCase();
  const byName = PROFILES.find(({ names }) => name !== undefined && names.includes(name));
  if (byName !== undefined) return byName;
  const seen = lines.slice(0, MOST.lines).map(({ words }) => words.slice(0, MOST.letters));
  return (
    PROFILES.find(({ signs }) => seen.some((words) => signs.some((sign) => sign.test(words)))) ?? GENERAL
  );
}
