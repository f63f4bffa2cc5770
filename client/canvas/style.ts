import type { Css, StylesheetJson } from 'cytoscape';
import { LINES } from '#drawing/lines';
import { PALETTE, type Theme } from '#drawing/palette';
import { SHAPES, toPolygon } from '#drawing/shapes';

/** How the data of elements.ts becomes a picture: it decides nothing, the scene has. */
export function toStyle(theme: Theme): StylesheetJson {
  const { ui } = PALETTE[theme];
  return [
    {
      selector: 'core',
      css: {
        'active-bg-color': ui.ink,
        'active-bg-opacity': 0,
        'active-bg-size': 0,
        'selection-box-color': ui.focus,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': ui.focus,
        'selection-box-border-width': 1,
        'outside-texture-bg-color': ui.paper,
        'outside-texture-bg-opacity': 0,
      },
    },
    {
      selector: 'node',
      css: {
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(fill)',
        'border-color': 'data(border)',
        'border-width': 'data(borderWidth)',
        'border-dash-pattern': [4, 3],
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    { selector: 'node[?dashed]', css: { 'border-style': 'dashed' } },
    {
      selector: 'node[?selected]',
      css: { 'outline-color': ui.focus, 'outline-width': 2, 'outline-offset': 4, 'z-index': 3 },
    },
    ...shapes(),
    {
      selector: 'edge',
      css: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        opacity: 'data(opacity)' as unknown as number,
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(control)' as unknown as number,
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
        'target-arrow-shape': 'data(targetShape)' as Css.ArrowShape,
        'target-arrow-fill': 'data(targetFill)' as Css.ArrowFill,
        'target-arrow-color': 'data(colour)',
        'source-arrow-shape': 'data(sourceShape)' as Css.ArrowShape,
        'source-arrow-fill': 'data(sourceFill)' as Css.ArrowFill,
        'source-arrow-color': 'data(colour)',
        'arrow-scale': 0.85,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...patterns(),
    { selector: '.plain', css: { 'curve-style': 'straight', events: 'no' } },
  ];
}

function shapes(): StylesheetJson {
  return SHAPES.map((shape) => {
    const points = toPolygon(shape);
    const selector = `node[shape = "${shape}"]`;
    if (points.length === 0) return { selector, css: { shape: 'ellipse' } };
    return { selector, css: { shape: 'polygon', 'shape-polygon-points': points.flat().join(' ') } };
  });
}

function patterns(): StylesheetJson {
  return Object.entries(LINES)
    .filter(([, { dash }]) => dash.length > 0)
    .map(([pattern, { dash, cap }]) => ({
      selector: `edge[pattern = "${pattern}"]`,
      css: { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash], 'line-cap': cap },
    }));
}
