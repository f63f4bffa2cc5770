import { createHash } from 'node:crypto';
import { Claim, Entity, Figure, type ArticlePackage } from '#contract/article';
import type * as z from 'zod';

type GivenClaim = Partial<Omit<z.input<typeof Claim>, 'subject' | 'type' | 'object'>>;
type GivenFigure = Partial<z.input<typeof Figure>> & { subject: string };
type GivenEntity = Partial<z.input<typeof Entity>> & { id: string; type: Entity['type'] };

const TITLE_LENGTH = 50;
const TEXT_LENGTH = 100_000;

/**
 * A small article about nobody, built by name: ends named for the first time are declared, types read from the id
 * (`person/ada`). Every claim has a span of its own unless it is given one.
 */
export function aPackage(slug: string, article: Partial<ArticlePackage['article']> = {}): PackageBuilder {
  return new PackageBuilder(slug, article);
}

class PackageBuilder {
  readonly id: string;
  readonly #article: ArticlePackage['article'];
  readonly #entities = new Map<string, Entity>();
  readonly #claims: Claim[] = [];
  readonly #figures: Figure[] = [];
  readonly #mentions: ArticlePackage['mentions'] = [];
  #next = TITLE_LENGTH + 10;

  constructor(slug: string, article: Partial<ArticlePackage['article']>) {
    this.id = `article/${slug}`;
    this.#article = {
      id: this.id,
      title: `What ${slug} reported`,
      publisher: `company/${slug}-press`,
      authors: [],
      language: 'en',
      publishedAt: '2023-07-06',
      textSha256: createHash('sha256').update(slug).digest('hex'),
      textLength: TEXT_LENGTH,
      regions: [
        { paragraph: 1, start: 0, end: TITLE_LENGTH, zone: 'title' },
        { paragraph: 2, start: TITLE_LENGTH + 2, end: TEXT_LENGTH, zone: 'body' },
      ],
      ...article,
    };
    this.knows(this.#article.publisher);
  }

  /** Declares an entity, or says more about one. */
  entity(given: GivenEntity): this {
    this.#entities.set(given.id, Entity.parse({ ...bare(given.id), ...given }));
    return this;
  }

  claim(subject: string, type: Claim['type'], object: string, given: GivenClaim = {}): this {
    const { attributedTo, relayedBy, occasion, qualifiers = {} } = given;
    if (occasion?.startsWith('event/') === true) this.knows(occasion);
    const named = Object.values(qualifiers).flat().filter(isId);
    for (const id of [subject, object, attributedTo, relayedBy, ...named])
      if (id !== undefined) this.knows(id);
    this.#claims.push(
      Claim.parse({
        id: `${this.id}/c${this.#claims.length + 1}`,
        subject,
        type,
        object,
        stance: 'asserts',
        voice: attributedTo === undefined ? 'stated' : 'said',
        reality: 'actual',
        says: `${subject} ${type} ${object}`,
        at: [this.#span()],
        ...given,
      }),
    );
    return this;
  }

  figure(given: GivenFigure): this {
    this.knows(given.subject);
    this.#figures.push(
      Figure.parse({
        id: `${this.id}/f${this.#figures.length + 1}`,
        metric: 'members',
        unit: 'country',
        min: 40,
        voice: 'stated',
        says: 'It has forty members.',
        asOf: '2023-07',
        precision: 'month',
        at: [this.#span()],
        ...given,
      }),
    );
    return this;
  }

  mention(entity: string, surface: string): this {
    this.knows(entity);
    const { start } = this.#span();
    this.#mentions.push({ entity, start, end: start + surface.length, kind: 'name', surface });
    return this;
  }

  build(): ArticlePackage {
    return structuredClone({
      format: 1,
      article: this.#article,
      entities: [...this.#entities.values()],
      claims: this.#claims,
      figures: this.#figures,
      mentions: this.#mentions,
    });
  }

  private knows(id: string): void {
    if (!this.#entities.has(id)) this.#entities.set(id, Entity.parse(bare(id)));
  }

  #span(): { start: number; end: number } {
    this.#next += 40;
    return { start: this.#next, end: this.#next + 30 };
  }
}

const TYPES: Record<string, Entity['type']> = {
  person: 'Person', country: 'Country', place: 'Place', agency: 'Agency', organization: 'Organization',
  company: 'Company', group: 'Group', sanction: 'Sanction', case: 'LegalCase', event: 'Event',
  agreement: 'Agreement', measure: 'Measure', substance: 'Substance', good: 'Good', topic: 'Topic',
}; // oxfmt-ignore

function bare(id: string): z.input<typeof Entity> {
  const [type = '', slug = ''] = id.split('/');
  return { id, type: TYPES[type] ?? 'Topic', name: slug, summary: `An invented ${type}.` };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.includes('/');
}
