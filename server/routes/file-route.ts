import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Express, Request, Response } from 'express';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints';
import type { Attachment } from '../attachment.ts';
import { parseAsked, type Asked } from './route.ts';

/**
 * Declares a door that answers with a file, sent while it is made and no faster than it is taken. What goes wrong before
 * its first piece is told as by any door; after that the answer breaks off, and whoever asked throws away what has come.
 */
export function fileRoute<Name extends EndpointName>(
  app: Express,
  name: Name,
  handler: (asked: Asked<Name>) => Promise<Attachment>,
): void {
  const endpoint = ENDPOINTS[name];
  const method = endpoint.method === 'GET' ? 'get' : 'post';
  app[method](endpoint.path, async (request: Request, response: Response) => {
    const asked = parseAsked<Name>(endpoint, request, response);
    const { name: file, mediaType, pieces, told } = await handler(asked);
    const rest = pieces[Symbol.asyncIterator]();
    const first = await rest.next();
    // Express would add a charset that none of them has.
    response.setHeader('Content-Type', mediaType);
    response.setHeader('Content-Disposition', toDisposition(file));
    if (told !== undefined) response.setHeader(told.header, encodeURIComponent(JSON.stringify(told.value)));
    try {
      await pipeline(Readable.from(again(first, rest), { objectMode: false }), response, {
        signal: asked.signal,
      });
    } catch (error) {
      // Whoever has gone away wants it no more.
      if (!asked.signal.aborted) request.log.error({ cause: error }, `${file} was not sent whole`);
      response.destroy();
    }
  });
}

async function* again<T>(first: IteratorResult<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
}

/** RFC 6266: a name that any program takes, and beside it (RFC 8187) the one that was meant. */
function toDisposition(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '_');
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
