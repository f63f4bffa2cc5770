/** What a browser's own style sheet hides, as jsdom has it. */
const HIDES =
  'head, meta, title, link, style, script, datalist, param, noframes, template, ruby > rp, ' +
  'input[type="hidden"], dialog:not([open]), [hidden]';

/** By all rules, as jsdom tells it. */
export const wholeStyle = window.getComputedStyle.bind(window);

/**
 * Whether an element is shown and takes clicks is asked some two hundred times by each test: by queries by role, by
 * user-event, by React Aria. jsdom matches every rule of a browser's own style sheet for each answer, a quarter of the
 * time of these tests. No other sheet is loaded, so what that one hides and what the elements say themselves is the
 * answer. Whatever else is asked, jsdom tells.
 */
window.getComputedStyle = (element) => {
  const known: Record<string, () => string> = {
    display: () => inline(element)?.display || (element.matches(HIDES) ? 'none' : 'block'),
    visibility: () => nearest(element, 'visibility') ?? 'visible',
    pointerEvents: () => nearest(element, 'pointerEvents') ?? 'auto',
  };
  let told: CSSStyleDeclaration | undefined;
  const whole = () => (told ??= wholeStyle(element));
  return new Proxy(document.body.style, {
    get(_, property) {
      if (property === 'getPropertyValue')
        return (name: string) => known[name]?.() ?? whole().getPropertyValue(name);
      return known[String(property)]?.() ?? Reflect.get(whole(), property);
    },
  });
};

/** Of this element, or else of what it stands in. */
function nearest(element: Element, property: 'visibility' | 'pointerEvents'): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const own = inline(at)?.[property];
    if (own) return own;
  }
  return undefined;
}

function inline(element: Element): CSSStyleDeclaration | undefined {
  // Those of SVG have one as well.
  return element.hasAttribute('style') ? (element as HTMLElement).style : undefined;
}
