import type { Css, StylesheetJson } from 'cytoscape';
import { LABEL_SIZE, SMALL_LABEL_SIZE } from '#drawing/labels';
import { LINES } from '#drawing/lines';
import { PALETTE, type Theme } from '#drawing/palette';
import { FAN_STEP } from '#drawing/phrases';
import { SHAPES, toPolygon } from '#drawing/shapes';

export const FACE = '"Inter Variable", Inter, system-ui, sans-serif';
/** Between a node and its label. */
export const LABEL_MARGIN = 5;

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
        label: 'data(label)',
        color: ui.ink,
        'font-family': FACE,
        'font-size': LABEL_SIZE,
        'text-valign': 'bottom',
        'text-margin-y': LABEL_MARGIN,
        'text-outline-color': ui.paper,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': 6.5,
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
        'curve-style': 'bezier',
        'control-point-step-size': FAN_STEP,
        'target-arrow-shape': 'data(targetShape)' as Css.ArrowShape,
        'target-arrow-fill': 'data(targetFill)' as Css.ArrowFill,
        'target-arrow-color': 'data(colour)',
        'source-arrow-shape': 'data(sourceShape)' as Css.ArrowShape,
        'source-arrow-fill': 'data(sourceFill)' as Css.ArrowFill,
        'source-arrow-color': 'data(colour)',
        'arrow-scale': 0.85,
        label: 'data(label)',
        color: ui['ink-2'],
        'font-family': FACE,
        'font-size': SMALL_LABEL_SIZE,
        'text-outline-color': ui.paper,
        'text-margin-x': 'data(labelX)' as unknown as number,
        'text-margin-y': 'data(labelY)' as unknown as number,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': 7,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...patterns(),
    { selector: '.plain', css: { 'curve-style': 'straight', label: '', events: 'no' } },
    { selector: '.covered', css: { opacity: 0 } },
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
