import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Texts } from './articles/texts.ts';
import type { Catalogue } from './catalogue/load.ts';
import type { Db } from './db/run.ts';
import type { Gate } from './gate/gate.ts';
import { keepingLiveSchema } from './gate/live-schema.ts';
import { nothingHere, sendProblem } from './problem.ts';
import { addAbout, type Rung } from './routes/about.ts';
import { addArticle } from './routes/article.ts';
import { addArticles } from './routes/articles.ts';
import { addChecks, readManyKeys } from './routes/checks.ts';
import { addCypher } from './routes/cypher.ts';
import { addDocs } from './routes/docs.ts';
import { addDossiers, readDossierRequests } from './routes/dossiers.ts';
import { addEvidence } from './routes/evidence.ts';
import { addExports, readManyElements } from './routes/exports.ts';
import { addHealth } from './routes/health.ts';
import { addFilterSets } from './routes/filter-sets.ts';
import { addImports, readImportedFiles } from './routes/imports.ts';
import { addInvestigations, readLargeBodies } from './routes/investigations.ts';
import { addVersions } from './routes/versions.ts';
import { addJudgements } from './routes/judgements.ts';
import { addNames } from './routes/names.ts';
import { addOntology } from './routes/ontology.ts';
import { addOpenApi } from './routes/openapi.ts';
import { addOtherMethods } from './routes/other-methods.ts';
import { addOwnQueries, readLargeImports } from './routes/own-queries.ts';
import { addPaths } from './routes/paths.ts';
import { addPictures, readLargeCanvases } from './routes/pictures.ts';
import { addQueries } from './routes/queries.ts';
import { addReviews, readIntakes } from './routes/reviews.ts';
import { addSchemas } from './routes/schemas.ts';
import { addStatements } from './routes/statements.ts';
import { headers, hostCheck, originCheck } from './security.ts';
import type { Statements } from './statements/search.ts';

/** The largest body but an investigation's is a query's parameters: a list of 10,000 ids fits. */
const BODY_LIMIT = '1mb';

/** What an analyst asked for stays out of the log: no query string, no headers. */
const REQUEST_IN_LOG = {
  req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
};

export interface AppParts {
  db: Db;
  catalogue: Catalogue;
  gate: Gate;
  texts: Texts;
  statements: Statements;
  log: Logger;
  rung: Rung;
  version: string;
  hubDegree: number;
  /** Where Redthread keeps what is the analyst's own (REDTHREAD_HOME). */
  home: string;
  analyst: string | undefined;
  dev?: boolean;
  /** Adds what serves the page, after the API and before the last resort. */
  page?: (app: Express) => void | Promise<void>;
}

/** Each of them finds what was laid into the folder of texts since, and what is there no more. */
function addReadersOfTexts(app: Express, parts: AppParts): void {
  app.use('/api', async (_request, _response, next) => {
    await parts.texts.lookAgain();
    next();
  });
  addAbout(app, parts);
  addEvidence(app, parts);
  addArticles(app, parts);
  addArticle(app, parts);
  addStatements(app, parts);
  addChecks(app, parts);
  addPictures(app, parts);
  addDossiers(app, parts);
}

/** Middleware, routes, page, error handler; does not listen. */
export async function createApp(parts: AppParts): Promise<Express> {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  // Answers are never kept (no-store): a hash of each would be work for nobody.
  app.set('etag', false);
  app.use(
    pinoHttp({
      logger: parts.log,
      autoLogging: parts.log.isLevelEnabled('debug'),
      quietReqLogger: true,
      useLevel: 'debug',
      serializers: REQUEST_IN_LOG,
    }),
  );
  app.use(headers({ dev: parts.dev ?? false }), hostCheck, originCheck);
  app.use('/api', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  readLargeBodies(app);
  readLargeImports(app);
  readImportedFiles(app);
  readManyKeys(app);
  readLargeCanvases(app);
  readManyElements(app);
  readDossierRequests(app);
  readIntakes(app);
  app.use(express.json({ limit: BODY_LIMIT, type: 'application/json' }));
  addHealth(app, parts);
  addOntology(app);
  addQueries(app, parts);
  addOwnQueries(app, parts);
  addCypher(app, { ...parts, liveSchema: keepingLiveSchema(parts.db) });
  addNames(app, parts);
  addPaths(app, parts);
  addJudgements(app, parts);
  addImports(app, parts);
  addInvestigations(app, parts);
  addFilterSets(app, parts);
  addReviews(app, parts);
  addVersions(app, parts);
  addReadersOfTexts(app, parts);
  addExports(app, parts);
  addSchemas(app);
  addOpenApi(app, parts);
  addOtherMethods(app);
  addDocs(app);
  await parts.page?.(app);
  app.use(nothingHere);
  app.use(sendProblem);
  return app;
}
