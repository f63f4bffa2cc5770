import { DossierOptions } from '#contract/dossier';
import { openTexts } from '../../server/articles/texts.ts';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Db } from '../../server/db/run.ts';
import { CYPHER_FOLDER } from '../../server/db/text.ts';
import { makeDossier, type Made } from '../../server/dossiers/make.ts';
import { dossierOfQuery } from '../../server/dossiers/of-query.ts';
import { writeDossier } from '../../server/dossiers/write.ts';

/** What the command makes of a query's answer. */
export async function makeDossierOfQuery(
  db: Db,
  query: string,
  given: Readonly<Record<string, string>>,
): Promise<{ made: Made; html: string }> {
  const catalogue = loadCatalogue({ db, dir: CYPHER_FOLDER });
  const asked = { query, layout: null, given: Object.entries(given) };
  const commission = await dossierOfQuery({ db, catalogue, hubDegree: 100 }, asked, DossierOptions.parse({}));
  const bureau = {
    db,
    texts: await openTexts(undefined),
    version: '0',
    queries: [...catalogue.queries.values()],
  };
  const made = await makeDossier(commission, bureau);
  return { made, html: Buffer.from(await writeDossier(made, 'html', commission.options)).toString() };
}
