import type { ArticleAbout } from '#contract/review';
import { readDate } from './days.ts';

/** Which article it is, while it is written: everything as it was typed. */
export type AboutFields = Readonly<Record<keyof ArticleAbout, string>>;

export function toAboutFields(about: Partial<ArticleAbout>): AboutFields {
  return {
    title: about.title ?? '',
    publisher: about.publisher ?? '',
    authors: (about.authors ?? []).join('; '),
    url: about.url ?? '',
    retrievedAt: about.retrievedAt ?? '',
    publishedAt: about.publishedAt ?? '',
    publishedInferred: about.publishedInferred ?? '',
    language: about.language ?? 'und',
  };
}

export type AboutProblems = Partial<Record<keyof ArticleAbout, string>>;

/** What cannot be so; what is empty may be, and is asked for. */
export function problemsIn(fields: AboutFields): AboutProblems {
  const { url, language } = fields;
  const dates = (['publishedAt', 'retrievedAt'] as const).flatMap((name): [keyof ArticleAbout, string][] => {
    const read = fields[name].trim() === '' ? null : readDate(fields[name]);
    return read !== null && 'problem' in read ? [[name, read.problem]] : [];
  });
  return {
    ...(url.trim() !== '' && !isAddress(url) && { url: 'Write the whole address: https://…' }),
    ...(!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language.trim()) && { language: 'Write en, de, zh …; und where nobody can tell.' }),
    ...Object.fromEntries(dates),
  }; // oxfmt-ignore
}

function isAddress(words: string): boolean {
  const url = URL.parse(words.trim());
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

/** Only what was given; the rest is read where it can be. */
export function toGiven(fields: AboutFields): Partial<ArticleAbout> {
  const { authors, language, ...about } = toAbout(fields);
  const given = Object.entries(about).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(given),
    ...(authors.length > 0 && { authors }),
    ...(language !== 'und' && { language }),
  };
}

export function toAbout(fields: AboutFields): ArticleAbout {
  const given = (name: keyof ArticleAbout) => (fields[name].trim() === '' ? null : fields[name].trim());
  return {
    title: given('title'),
    publisher: given('publisher'),
    authors: fields.authors.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
    url: given('url'),
    retrievedAt: given('retrievedAt'),
    publishedAt: given('publishedAt'),
    publishedInferred: given('publishedInferred'),
    language: fields.language.trim(),
  };
}

/** What nobody has said and publishing needs: asked where the text does not have it. */
export function missingIn({ title, publisher, publishedAt }: ArticleAbout): string[] {
  return [
    ...(title === null ? ['its title'] : []),
    ...(publisher === null ? ['who publishes it'] : []),
    ...(publishedAt === null ? ['its date'] : []),
  ];
}
