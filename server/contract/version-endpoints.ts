import * as z from 'zod';
import { ASKS_DATABASE, type Endpoint } from './endpoint.ts';
import { Limit } from './graph.ts';
import { InvestigationId } from './investigations.ts';
import { Comparison, FingerprintBeginning, KeepVersion, Version, VersionRow } from './versions.ts';

const N = z.coerce.number<string>().int().min(1);
const One = z.strictObject({ id: InvestigationId, n: N });
const Row = z.strictObject({ row: VersionRow });
const Rows = z.strictObject({ versions: z.array(VersionRow), limits: z.array(Limit) });
const UNKNOWN = ['bad-request', 'unknown-investigation', 'deleted-investigation'] as const;

/** The doors of an investigation's versions. */
export const VERSION_ENDPOINTS = {
  versions: {
    method: 'GET', path: '/api/investigations/:id/versions', about: 'The versions of an investigation, the newest first; those deleted when that is asked for.',
    params: z.strictObject({ id: InvestigationId }), query: z.strictObject({ deleted: z.enum(['true', 'false']).default('false') }),
    response: Rows, errors: [...UNKNOWN, ...ASKS_DATABASE],
  },
  keepVersion: {
    method: 'POST', path: '/api/investigations/:id/versions', about: 'Freezes an investigation as it was saved, with the claims as they are worded and stand now. X-Analyst, percent-encoded, names who does.',
    params: z.strictObject({ id: InvestigationId }), body: KeepVersion, response: Row,
    errors: [...UNKNOWN, 'changed-since', 'too-large', 'newer-format', 'load-under-way', 'wrong-media-type', ...ASKS_DATABASE],
  },
  version: {
    method: 'GET', path: '/api/investigations/:id/versions/:n', about: 'One version with its canvas, and with the facts as they were.',
    params: One, response: Version, errors: [...UNKNOWN, 'unknown-version', 'deleted-version', 'newer-format', ...ASKS_DATABASE],
  },
  deleteVersion: {
    method: 'DELETE', path: '/api/investigations/:id/versions/:n', about: 'Deletes a version; it can be restored for 30 days.',
    params: One, response: Row, errors: [...UNKNOWN, 'unknown-version', ...ASKS_DATABASE],
  },
  restoreVersion: {
    method: 'POST', path: '/api/investigations/:id/versions/:n/restore', about: 'Brings back a deleted version.',
    params: One, response: Row, errors: [...UNKNOWN, 'unknown-version', ...ASKS_DATABASE],
  },
  compareVersions: {
    method: 'GET', path: '/api/investigations/:id/versions/:n/compare', about: 'What parts a version from a later one (`with`), or from the investigation as it was saved last, on the facts of today.',
    params: One, query: z.strictObject({ with: z.coerce.number<string | undefined>().int().min(1).optional() }),
    response: Comparison, errors: [...UNKNOWN, 'unknown-version', 'deleted-version', 'newer-format', ...ASKS_DATABASE],
  },
  findVersion: {
    method: 'GET', path: '/api/versions/:fingerprint', about: 'The versions with this fingerprint, or one that begins like it, the newest first.',
    params: z.strictObject({ fingerprint: FingerprintBeginning }), response: Rows, errors: ['bad-request', 'unknown-version', ...ASKS_DATABASE],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore
