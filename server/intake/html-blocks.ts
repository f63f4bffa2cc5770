import type { Zone } from '#contract/article';

/** What is said in one block of a page, in one line. */
export interface Block {
  readonly words: string;
  readonly zone: Zone | null;
}

/** Nothing of these is words of an article. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO NAV FORM BUTTON SELECT TEXTAREA INPUT DATALIST HEAD TITLE META LINK'.split(' '),
); // oxfmt-ignore
/** These stand in a line with what is around them; everything else begins a new one. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR TD TH IMG PICTURE SOURCE'.split(' '),
); // oxfmt-ignore
const ZONES: Readonly<Record<string, Zone>> = {
  H1: 'subhead', H2: 'subhead', H3: 'subhead', H4: 'subhead', H5: 'subhead', H6: 'subhead', FIGCAPTION: 'caption', CAPTION: 'caption',
}; // oxfmt-ignore

const MOST_BLOCKS = 200_000;

/** The words of a page in the order in which they are read. Without recursion: a page may be nested a million deep. */
export function toBlocks(root: Node): Block[] {
  const blocks: Block[] = [];
  let [words, zone, bullet]: [string, Zone | null, boolean] = ['', null, false];
  const end = (): void => {
    const line = toOneLine(words);
    if (line !== '' && blocks.length < MOST_BLOCKS) blocks.push({ words: bullet ? `• ${line}` : line, zone });
    [words, bullet] = ['', false];
  };
  const enter = (name: string, node: Node): void => {
    if (name === 'BR') {
      // Two of them are a paragraph, one is a line within it.
      if (words.endsWith('\n')) end();
      else words += '\n';
      return;
    }
    if (name === 'TD' || name === 'TH') words += ' ';
    if (INLINE.has(name)) return;
    end();
    zone = ZONES[name] ?? zoneAbove(node);
    bullet = name === 'LI';
  };
  let node: Node | null = root;
  while (node !== null) {
    const { nodeType, nodeName }: Node = node;
    const name: string = nodeType === 1 ? nodeName.toUpperCase() : '';
    const isOut: boolean = nodeType !== 1 && nodeType !== 3 && nodeType !== 9 && nodeType !== 11;
    if (nodeType === 3) words += node.nodeValue ?? '';
    else if (name !== '' && !LEFT_OUT.has(name)) enter(name, node);
    const child: Node | null = isOut || LEFT_OUT.has(name) ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  end();
  return blocks;

  function leave(left: Node | null): void {
    if (left === null || left.nodeType !== 1 || INLINE.has(left.nodeName.toUpperCase())) return;
    end();
    zone = null;
  }
}

/** A paragraph within a caption is the caption. */
function zoneAbove(node: Node): Zone | null {
  let [above, steps] = [node.parentNode, 0];
  while (above !== null && steps < 4) {
    const zone = ZONES[above.nodeName.toUpperCase()];
    if (zone !== undefined) return zone;
    above = above.parentNode;
    steps += 1;
  }
  return null;
}

/** Half letters and signs that no screen shows are left out. */
export function toOneLine(words: string): string {
  return words.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u2028\u2029]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD').trim(); // oxfmt-ignore
}
