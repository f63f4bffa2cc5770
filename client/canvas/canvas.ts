import { toLayoutNodes } from '#drawing/boxes';
import { toSupposedBoxes } from '#drawing/supposed';
import type { LayoutName } from '#drawing/layouts/table';
import { toSceneName } from '#drawing/scene-name';
import { toLit } from '#drawing/lit';
import { toScene, type Scene } from '#drawing/scene';
import type { Frame, Insets, Viewport } from '#drawing/viewport';
import type { Point } from '#drawing/point';
import { withoutPlace } from '../store/graph.ts';
import type { CanvasActions, ExplorerState } from '../store/state.ts';
import './canvas.css';
import { createArranging } from './arranging.ts';
import { glide } from './glide.ts';
import { bindKeys } from './keys.ts';
import { createLooking } from './looking.ts';
import { OF_THE_SCENE } from './of-the-scene.ts';
import { createPlacing, type LayoutState } from './placing.ts';
import { FACE } from './paint.ts';
import { EMPTY_SCENE, openScreen } from './screen.ts';
import { createSeeking } from './seeking.ts';

type State = ExplorerState & CanvasActions;

export interface CanvasOptions {
  container: HTMLElement;
  store: {
    getState(): State;
    subscribe(listener: (state: State, before: State) => void): () => void;
  };
  /** What it is called for whoever hears it, before what is drawn. */
  name?: string;
  /** Room along the sides that panels floating on the canvas cover at the moment. */
  insets?: () => Insets;
  /** `done` is 0 to 1; `layout` is what the analyst asked for, null while newcomers are being placed. */
  onLayout?(state: LayoutState, part: { done: number; layout: LayoutName | null }): void;
  /** Newcomers to a picture have their places; tells anew which lie outside of the window, until each was inside. */
  onPlaced?(newcomers: { ids: readonly string[]; outside: readonly string[] }): void;
}

export interface Canvas {
  fit(): void;
  zoomBy(factor: number): void;
  focusOn(ids: readonly string[]): void;
  /** Where a node stands in the container, in pixels; null when it is not drawn. */
  toPoint(id: string): Point | null;
  zoom(): number;
  /** The middle of the window, in the picture. */
  middle(): Point;
  /** What the window shows, in the picture. */
  window(): Frame;
  /** A point of the page, in the picture. */
  toPicture(pagePoint: Point): Point;
  /** Tells where the window looks, now and at each move of it; gives back how to stop. */
  follow(listener: (viewport: Viewport) => void): () => void;
  /** The same in the page. */
  pagePointOf(id: string): Point | null;
  /** Arranges what is drawn, or the selected if there are several, by the analyst's wish. */
  arrange(layout: LayoutName): void;
  stopLayout(): void;
  destroy(): void;
}

/** The same graph gives the same picture, on every machine and every day. */
const SEED = 20_230_619;
export const INSETS: Insets = { top: 64, right: 20, bottom: 60, left: 20 };

/** Draws the explorer into a container, keeps the two in step, and asks for places for newcomers. */
export function createCanvas(options: CanvasOptions): Canvas {
  const { container, store, name = 'Canvas', insets = () => INSETS, onLayout, onPlaced } = options;
  let scene: Scene = EMPTY_SCENE;
  /** The newcomers placed last, until each was inside the window; and what was last told of them. */
  let latest: { ids: readonly string[]; told: string | null } = { ids: [], told: null };
  const screen = openScreen({ container, store, insets });

  /** Who is in a closed group is seen as the group. */
  const seenAs = (id: string): string => scene.gathered.groupOf.get(id) ?? id;
  const seeking = createSeeking({ view: screen.view, scene: () => scene, seenAs });

  const placing = createPlacing({
    onPlaces(places) {
      const begins = scene.nodes.size === 0;
      const isSought = seeking.isSeeking();
      store.getState().place(places);
      if (begins) return;
      latest = { ids: [...places.keys()], told: null };
      if (!isSought) screen.view.reveal(latest.ids);
      tellOutside();
    },
    onState(state, done) {
      container.dataset['layout'] = state;
      onLayout?.(state, { done, layout: null });
    },
    onGivenUp: (why) => store.getState().leaveUnplaced(why),
  });

  let before: Scene = EMPTY_SCENE;
  let endGlide = (): void => undefined;
  const arranging = createArranging({
    store,
    scene: () => scene,
    aspect: () => screen.view.room().aspect,
    seed: SEED,
    onState(state, part) {
      container.dataset['layout'] = state;
      onLayout?.(state, part);
    },
    onArranged({ ids, isPart, layout }) {
      // Paths are read as a whole, whatever else is drawn.
      if (layout === 'along') screen.view.bring(ids);
      else if (isPart) screen.view.reveal(ids);
      else screen.view.fit();
      endGlide = glide({ from: before, to: scene }, (moving) =>
        screen.show(moving, toLit(moving, store.getState())),
      );
    },
  });

  function tellOutside(): void {
    const { ids } = latest;
    if (ids.length === 0) return;
    const outside = screen.view.hiddenOf(ids);
    const told = outside.join(' ');
    if (told === latest.told) return;
    onPlaced?.({ ids, outside });
    latest = { ids: outside.length === 0 ? [] : ids, told };
  }

  const draw = (state: State): void => {
    endGlide();
    const light = toLit(scene, state);
    screen.show(scene, light);
    container.dataset['calm'] = light.calm;
    container.dataset['nodes'] = String(scene.nodes.size);
    container.dataset['edges'] = String(scene.edges.size);
    container.setAttribute('aria-label', toSceneName(scene, name));
  };

  const rewrite = (): void => screen.rewrite();
  screen.view.onMoved(tellOutside);

  const looking = createLooking({
    view: screen.view,
    isDrawn: () => scene.nodes.size > 0,
    onRest: (viewport) => store.getState().keepViewport(viewport),
  });

  const placeNewcomers = ({ nodes, edges, positions, unplaced, hypotheses }: State): void => {
    const newcomers = withoutPlace({ nodes, positions });
    if (newcomers.length === 0) placing.stop();
    // Those who were given up wait until somebody asks for them, or for others.
    if (newcomers.every((id) => unplaced?.ids.has(id))) return;
    arranging.stop('changed');
    const placed = new Map([...positions].filter(([id]) => nodes.has(id)));
    placing.ask(placed.size === 0 ? 'force' : 'beside', () => ({
      nodes: toLayoutNodes([...nodes.values()], [...edges.values()]),
      edges: [...edges.values()].map(({ from, to }) => ({ from, to })),
      placed,
      others: toSupposedBoxes(hypotheses),
      seed: SEED,
      ...screen.view.room(),
    }));
  };

  const onChange = (state: State, past: State | null): void => {
    const differs = (...fields: (keyof ExplorerState)[]): boolean =>
      past === null || fields.some((field) => state[field] !== past[field]);
    seeking.note(state, past);
    if (differs(...OF_THE_SCENE)) {
      const begins = scene.nodes.size === 0;
      before = scene;
      scene = toScene(state);
      draw(state);
      if (looking.obey(state.viewport, { begins })) seeking.forget();
      else tellOutside();
    } else {
      if (differs('threads', 'hover', 'delisted')) draw(state);
      if (differs('viewport') && looking.obey(state.viewport, { begins: false })) seeking.forget();
    }
    seeking.go(state);
    if (differs('nodes', 'edges', 'positions', 'unplaced')) placeNewcomers(state);
    if (differs('tool')) container.dataset['tool'] = state.tool;
  };

  const toPicture = ({ x, y }: Point): Point => {
    const { zoom, pan } = screen.view.viewport();
    return { x: Math.round((x - pan.x) / zoom), y: Math.round((y - pan.y) / zoom) };
  };

  const canvas: Canvas = {
    fit: () => screen.view.fit(),
    zoomBy: (factor) => screen.view.zoomBy(factor),
    focusOn: (ids) => screen.view.focusOn(ids.map(seenAs)),
    toPoint: (id) => screen.pointOf(seenAs(id)),
    zoom: () => screen.view.viewport().zoom,
    middle: () => toPicture({ x: container.clientWidth / 2, y: container.clientHeight / 2 }),
    window() {
      const { zoom } = screen.view.viewport();
      const [width, height] = [container.clientWidth, container.clientHeight].map((size) =>
        Math.round(size / zoom),
      );
      return { ...toPicture({ x: 0, y: 0 }), width: width ?? 0, height: height ?? 0 };
    },
    toPicture({ x, y }) {
      const { left, top } = container.getBoundingClientRect();
      return toPicture({ x: x - left, y: y - top });
    },
    follow: (listener) => looking.follow(listener),
    pagePointOf(id) {
      const point = screen.pointOf(seenAs(id));
      const { left, top } = container.getBoundingClientRect();
      return point === null ? null : { x: left + point.x, y: top + point.y };
    },
    arrange: (layout) => arranging.ask(layout),
    stopLayout() {
      placing.stop();
      arranging.stop('stopped');
    },
    destroy() {
      for (const release of releases.toReversed()) release();
    },
  };

  container.tabIndex = 0;
  container.setAttribute('role', 'application');
  container.dataset['layout'] = 'idle';

  document.fonts.addEventListener('loadingdone', rewrite);
  void document.fonts.load(`12px ${FACE}`);
  const releases = [
    () => looking.end(),
    () => screen.close(),
    () => endGlide(),
    () => placing.destroy(),
    () => arranging.destroy(),
    () => document.fonts.removeEventListener('loadingdone', rewrite),
    store.subscribe(onChange),
    bindKeys(container, {
      ...canvas,
      store,
      scene: () => scene,
      panBy: (by) => screen.view.panBy(by),
    }),
  ];
  onChange(store.getState(), null);
  return canvas;
}
