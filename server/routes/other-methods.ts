import type { Express } from 'express';
import { ENDPOINTS } from '#contract/endpoints';
import { groupBy } from '../articles/group-by.ts';
import { AppError } from '../errors.ts';

/** After all doors: an address of theirs that was asked with a method it does not take says which it takes. */
export function addOtherMethods(app: Express): void {
  for (const [path, rows] of groupBy(Object.values(ENDPOINTS), (row) => row.path)) {
    const methods = rows.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const allowed = methods.join(', ');
    app.all(path, (request, response) => {
      response.setHeader('Allow', allowed);
      throw new AppError('wrong-method', `${request.path} takes ${allowed}, not ${request.method}.`);
    });
  }
}
