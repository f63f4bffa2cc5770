import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { SHAPES, toPolygon } from '#drawing/shapes';

/** Bodies have their true outlines, so that a pointer meets what is seen. Transparent, Cytoscape still feels them. */
export const STYLE: StylesheetJson = [
  {
    selector: 'node',
    css: {
      width: 'data(width)',
      height: 'data(height)',
      'z-index': (node: NodeSingular) => node.data('rank') as number,
      opacity: 0,
    },
  },
  ...SHAPES.map((shape) => {
    const points = toPolygon(shape);
    const selector = `node[shape = "${shape}"]`;
    if (points.length === 0) return { selector, css: { shape: 'ellipse' as const } };
    return {
      selector,
      css: { shape: 'polygon' as const, 'shape-polygon-points': points.flat().join(' ') },
    };
  }),
];
