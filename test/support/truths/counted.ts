import type { ArticlePackage, Claim, Span } from '#contract/article';
import { drawnIn, labelled, text, type Drawn, type Graph, type Loaded } from './loaded.ts';

interface Count {
  stories: number;
  voices: number;
}

/**
 * Lines whose stories and voices are not those that the files tell, recounted claim by claim: copies are followed
 * passage by passage, and who is not quoted speaks for who printed it first. The graph is asked only which claim
 * speaks of which line.
 */
export function miscounted({ graph, packages }: Loaded): string[] {
  const count = counterFor(graph, packages);
  return drawnIn(graph).flatMap((line) => {
    const { stories, voices } = count(line);
    const shown = line.properties;
    return shown['stories'] === stories && shown['voices'] === voices
      ? []
      : [`${line.key}: ${text(shown['status'])} by ${stories} stories and ${voices} voices, not as it says`];
  });
}

function counterFor(graph: Graph, packages: readonly ArticlePackage[]): (line: Drawn) => Count {
  const told = new Map(packages.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));
  const lines = new Map(drawnIn(graph).map((line) => [line.key, line]));
  const ofLine = new Map<string, Claim[]>();
  for (const { properties } of labelled(graph, 'Claim')) {
    const claim = told.get(text(properties['id']));
    const key = text(properties['relKey']);
    if (claim !== undefined && properties['rejected'] !== true)
      ofLine.set(key, [...(ofLine.get(key) ?? []), claim]);
  }
  const tally = (claims: readonly Claim[], line: Drawn): Count => {
    const heard = claims.filter((claim) => supports(claim, { line, packages }));
    const stories = heard.map((claim) => ({
      claim,
      roots: claim.at.map((span) => rootOf(span, claim, packages)),
    }));
    return {
      stories: new Set(stories.flatMap(({ roots }) => roots)).size,
      voices: new Set(
        stories.flatMap(({ claim, roots }) =>
          claim.attributedTo === undefined
            ? roots.map((root) => publisherOf(root, packages))
            : claim.attributedTo,
        ),
      ).size,
    };
  };
  const count = (line: Drawn): Count => {
    if (line.derivedFrom.length === 0) return tally(ofLine.get(line.key) ?? [], line);
    const carriers = line.derivedFrom.flatMap((key) => lines.get(key) ?? []);
    if (line.type === 'INVITED') {
      const claims = carriers.flatMap(({ key }) => ofLine.get(key) ?? []);
      return tally(
        claims.filter(({ qualifiers }) => [qualifiers?.['by']].flat().includes(line.from)),
        line,
      );
    }
    // It stands on two legs, an authority and a target, and no firmer than the weaker of them.
    const legs = carriers.map(count);
    const least = (name: keyof Count) => Math.min(...legs.map((leg) => leg[name]));
    return { stories: least('stories'), voices: least('voices') };
  };
  return count;
}

/** Does this claim tell what the line shows, as firmly as the line shows it? */
function supports(
  claim: Claim,
  { line: { properties }, packages }: { line: Drawn; packages: readonly ArticlePackage[] },
): boolean {
  const actual = ['asserted', 'said'];
  const status = text(properties['status']);
  const kind = claim.stance === 'denies' ? 'denied' : claim.reality === 'actual' ? 'asserted' : claim.reality;
  if (kind !== (actual.includes(status) ? 'asserted' : status)) return false;
  const isWeak = ['hedged', 'inferred', 'caption'].some((mark) => properties[mark] === true);
  return isWeak || isSure(claim, packages);
}

function isSure({ id, hedged, inferred, at }: Claim, packages: readonly ArticlePackage[]): boolean {
  const captions = articleOf(id, packages)?.article.regions.filter(({ zone }) => zone === 'caption') ?? [];
  const onlyCaption = at.every((span) =>
    captions.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  return hedged !== true && !onlyCaption && (inferred ?? []).every(({ what }) => what === 'date');
}

/** Which article printed this passage first. */
function rootOf(span: Span, { id }: Claim, packages: readonly ArticlePackage[]): string {
  let root = articleOf(id, packages)?.article.id ?? '';
  for (let passage = span.copyOf; passage !== undefined;) {
    const { article, start, end } = passage;
    root = article;
    passage = packages
      .filter((one) => one.article.id === article)
      .flatMap(({ claims, figures }) => [...claims, ...figures].flatMap(({ at }) => at))
      .find((other) => other.copyOf !== undefined && other.start < end && start < other.end)?.copyOf;
  }
  return root;
}

function articleOf(claim: string, packages: readonly ArticlePackage[]): ArticlePackage | undefined {
  return packages.find(({ article }) => claim.startsWith(`${article.id}/`));
}

function publisherOf(article: string, packages: readonly ArticlePackage[]): string {
  return packages.find((one) => one.article.id === article)?.article.publisher ?? article;
}
