import { SaxesParser } from 'saxes';

/** What a strict parser of XML finds wrong, and what a picture has no business to hold. */
export function faultsOfXml(svg: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => void faults.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    if (!KNOWN.has(name)) faults.push(`holds <${name}>`);
    for (const attribute of Object.keys(attributes)) if (/^on|href/i.test(attribute)) faults.push(`has ${attribute}`);
  });
  parser.write(svg).close();
  return [...new Set(faults)];
} // oxfmt-ignore

const KNOWN = new Set(['svg', 'title', 'desc', 'style', 'rect', 'g', 'path', 'text']);
