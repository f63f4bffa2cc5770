import { ASK } from './ask.ts';
import { ARRANGE } from './arrange.ts';
import { HAND } from './hand.ts';
import { CHECK } from './check.ts';
import type { Command } from './command.ts';
import { CYPHER } from './cypher.ts';
import { DESK } from './desk.ts';
import { DOSSIER } from './dossier.ts';
import { DRAW } from './draw.ts';
import { FIND } from './find.ts';
import { LOOK } from './look.ts';
import { MARK } from './mark.ts';
import { PATHS } from './paths.ts';
import { PICTURE } from './picture.ts';
import { REVIEW } from './review.ts';
import { RESULTS } from './results.ts';
import { SELECT } from './select.ts';
import { SUPPOSE } from './suppose.ts';

/**
 * Everything an analyst can do by name. Toolbar, menus, palette, keys and the keyboard help read this table, one group
 * after the other.
 */
export const COMMANDS = [
  ...FIND,
  ...ASK,
  ...PATHS,
  ...RESULTS,
  ...CYPHER,
  ...DRAW,
  ...SUPPOSE,
  ...SELECT,
  ...MARK,
  ...HAND,
  ...ARRANGE,
  ...LOOK,
  ...CHECK,
  ...REVIEW,
  ...DESK,
  ...PICTURE,
  ...DOSSIER,
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];

export function commandOf(id: CommandId): Command {
  const command: Command | undefined = COMMANDS.find((row) => row.id === id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  return command;
}
