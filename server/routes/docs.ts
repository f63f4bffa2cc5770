import type { Express } from 'express';
import { ENDPOINTS } from '#contract/endpoints';
import { ERRORS } from '#contract/errors';

/** The endpoint table for a person: what each address answers and how it can fail. The full schemas are in openapi.json. */
export function addDocs(app: Express): void {
  const page = toHtml();
  app.get('/api/docs', (_request, response) => {
    response.type('html').send(page);
  });
}

function toHtml(): string {
  const rows = Object.values(ENDPOINTS).map(
    ({ method, path, about, errors }) =>
      `<tr><td>${method}</td><td><code>${path}</code></td><td>${about}</td><td>${errors.join(', ')}</td></tr>`,
  );
  const codes = Object.entries(ERRORS).map(
    ([code, row]) =>
      `<tr><td><code>${code}</code></td><td>${row.status}</td><td>${row.title}. ${row.advice}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Redthread API</title>
<h1>Redthread API</h1><p>Answers are JSON; errors are problem+json. Schemas: <a href="/api/openapi.json">openapi.json</a>.</p>
<table><thead><tr><th>Method</th><th>Address</th><th>Answer</th><th>Errors</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>
<h2>Errors</h2><table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead><tbody>${codes.join('\n')}</tbody></table></html>`;
}
