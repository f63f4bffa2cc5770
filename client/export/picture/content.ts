import type { FrameBox } from '#drawing/frames';
import type { Lit } from '#drawing/lit';
import type { Point } from '#drawing/point';
import type { Scene } from '#drawing/scene';
import type { LegendEntry } from './legend.ts';
import type { Said } from './said.ts';

/** All that a picture draws and says, before it is set on a page. What is not to be said is empty. */
export interface Content {
  readonly title: string;
  readonly subtitle: string;
  readonly question: readonly string[];
  readonly handling: string;
  readonly scene: Scene;
  /** Null while no path is lit. */
  readonly lit: Lit | null;
  readonly said: Said;
  readonly frames: readonly FrameBox[];
  readonly cards: readonly { readonly text: string; readonly at: Point }[];
  readonly legend: readonly LegendEntry[];
  readonly counts: readonly string[];
  /** What was cut and why: on every picture. */
  readonly cut: readonly string[];
  readonly lines: readonly NotedLine[];
  readonly sources: readonly Source[];
  /** Date of the data, version, whoever made it. */
  readonly imprint: readonly string[];
  readonly hasFingerprint: boolean;
  readonly hasPageNumbers: boolean;
}

/** What a footnote leads to. */
export interface NotedLine {
  readonly n: number;
  /** "Ada met Bo (said, 2 stories, 3 voices)". */
  readonly says: string;
  /** "A, paragraphs 3 and 5; C, paragraph 2". */
  readonly places: string;
  /** Quoted where the analyst asked for it and the text is at hand. */
  readonly passages: readonly string[];
}

export interface Source {
  /** "A", "B" ... "AA". */
  readonly letter: string;
  readonly text: string;
}
