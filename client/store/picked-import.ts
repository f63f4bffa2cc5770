import { MOST_IMPORTED } from '#contract/imports';
import { readImportFiles, UNREADABLE, type ReadImport } from '../reading/import-file.ts';
import { unpackFiles, ZipRefused } from './own-zip.ts';

/** Of a zip as we export it: its tables, or its entities; and what stands beside them. */
const IN_ZIP = /(^|\/)(nodes\.csv|relations\.csv|[^/]*\.ftm\.json)$/i;
const BESIDE = /(^|\/)(evidence\.csv|figures\.csv|not-in-followthemoney\.csv)$/i;
const ZIP_CAPS = { entries: 50, total: 2 * MOST_IMPORTED.bytes, file: MOST_IMPORTED.bytes };

/** What an analyst picked, as text: files as they are, or what our own export packed into a zip. */
export async function readPicked(picked: readonly File[], signal: AbortSignal): Promise<ReadImport> {
  const [zip] = picked;
  if (zip === undefined || picked.length > 1 || !/\.zip$/i.test(zip.name) || zip.size > MOST_IMPORTED.bytes)
    return readImportFiles(picked, signal);
  const { name, lastModified } = zip;
  const refused = (why: string): ReadImport => ({ is: 'refused', name, why });
  try {
    const all = await unpackFiles(new Uint8Array(await zip.arrayBuffer()), ZIP_CAPS);
    const known = all.filter((file) => IN_ZIP.test(file.name));
    const files = known.length === 0 ? [] : [...known, ...all.filter((file) => BESIDE.test(file.name))];
    const broken = files.find(({ bytes }) => bytes === null);
    if (broken !== undefined) return refused(`${broken.name}: ${broken.why ?? 'it cannot be read.'}`);
    if (files.length === 0)
      return refused('It holds neither nodes.csv and relations.csv nor a file *.ftm.json.');
    const inside = files.map(
      ({ name: inner, bytes }) =>
        new File([new Uint8Array(bytes ?? [])], inner.slice(inner.lastIndexOf('/') + 1), { lastModified }),
    );
    return await readImportFiles(inside, signal);
  } catch (error) {
    if (error instanceof ZipRefused) return refused(error.message);
    // As the browser tells that it does not get at a file.
    if (error instanceof DOMException) return refused(UNREADABLE);
    throw error;
  }
}
