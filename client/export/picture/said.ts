import type { Lit } from '#drawing/lit';
import { lightWords } from '#drawing/lit-words';
import type { Scene } from '#drawing/scene';
import { finish } from '#drawing/slices';
import { toWords, type Words } from '#drawing/words';

/** All that is written in a drawing, below a lit path and in its light. */
export interface Said {
  readonly zoom: number;
  readonly below: Words;
  /** Null while no path is lit. */
  readonly above: Words | null;
  /** How many stand there without their name, since it found no room. */
  readonly unnamed: number;
}

/** How much further apart actors may be drawn so that each has its name; words grow less than the drawing does. */
const WIDER = [1, 1.25, 1.6, 2];
/** A crowd has no room for all its names however far it is drawn apart, and looking for it takes long. */
const MOST_DRAWN_APART = 300;

interface Room {
  readonly zoom: number;
  /**
   * A drawing in which somebody lacks a name is drawn wider, as far as that helps. On paper it may not: what is drawn
   * wider is printed smaller.
   */
  readonly mayWiden: boolean;
}

export function say({ scene, lit }: { scene: Scene; lit: Lit | null }, { zoom, mayWiden }: Room): Said {
  const tries = mayWiden && scene.nodes.size <= MOST_DRAWN_APART ? WIDER : WIDER.slice(0, 1);
  let best: Said | null = null;
  for (const wider of tries) {
    const said = sayAt({ scene, lit }, zoom * wider);
    if (best === null || said.unnamed < best.unnamed) best = said;
    if (said.unnamed === 0) return said;
  }
  return best ?? sayAt({ scene, lit }, zoom);
}

function sayAt({ scene, lit }: { scene: Scene; lit: Lit | null }, zoom: number): Said {
  const words = finish(toWords(scene, zoom));
  const light = lit === null ? null : lightWords(scene, { lit, words });
  const named = new Set([...(light?.below ?? words).names.keys(), ...(light?.above.names.keys() ?? [])]);
  const unnamed = [...scene.nodes.keys()].filter((id) => !named.has(id)).length;
  return { zoom, below: light?.below ?? words, above: light?.above ?? null, unnamed };
}
