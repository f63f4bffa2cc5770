import { toFollow } from '#contract/merged';
import type { Hypothesis } from '#contract/own-marks';
import type { SavedCanvas } from '#contract/saved-canvas';

/** The canvas by the ids that stand: whoever was merged away is who it was merged into, once. */
export function withCurrentIds(canvas: SavedCanvas, current: ReadonlyMap<string, string>): SavedCanvas {
  if (current.size === 0) return canvas;
  const { id: now, key: keyOf, either: of } = toFollow(current);
  const ids = (list: readonly string[]): string[] => [...new Set(list.map(now))];
  const all = (list: readonly string[]): string[] => [...new Set(list.map(keyOf))];
  const both = <T extends { nodes: string[]; edges: string[] }>(one: T): T => ({
    ...one,
    nodes: ids(one.nodes),
    edges: all(one.edges),
  });
  const { thread, threads, expansions, tags, emphasis, shortLabels, frames, hypotheses, hiddenLines } =
    canvas;
  // In a walking order an actor may come again.
  const walked = (path: NonNullable<typeof thread>) => ({
    nodes: path.nodes.map(now),
    edges: path.edges.map(keyOf),
  });
  const withId = <T extends { id: string }>(one: T): T => ({ ...one, id: now(one.id) });
  const withOf = <T extends { of: string }>(one: T): T => ({ ...one, of: of(one.of) });
  const withMembers = <T extends { members: string[] }>(one: T): T => ({ ...one, members: ids(one.members) });
  const withEnds = <T extends { from: string; to: string }>(one: T): T => ({
    ...one,
    from: now(one.from),
    to: now(one.to),
  });
  const withKey = (edge: SavedCanvas['edges'][number]) => {
    const [key, { from, to, ...rest }] = [keyOf(edge.key), withEnds(edge)];
    const isTurned = key.startsWith(`${edge.type}|${to}|${from}|`);
    return { ...rest, key, ...(isTurned ? { from: to, to: from } : { from, to }) };
  };
  // Out of sight is only what was out of sight under each of its names.
  const seen = new Set(canvas.nodes.flatMap(({ id, hidden }) => (hidden ? [] : [now(id)])));
  const withPlace = (node: SavedCanvas['nodes'][number]) => ({
    ...withId(node),
    hidden: !seen.has(now(node.id)),
  });
  const lineSeen = new Set(
    canvas.edges.flatMap(({ key }) => (hiddenLines?.includes(key) === true ? [] : [keyOf(key)])),
  );
  const supposed = (one: Hypothesis): Hypothesis =>
    one.is === 'actor' ? one : { ...withEnds(one), fact: one.fact && keyOf(one.fact) };
  // Who stands under the id already keeps its place.
  const standing = canvas.nodes.toSorted(
    (one, other) => Number(current.has(one.id)) - Number(current.has(other.id)),
  );
  const ended = canvas.edges.toSorted(
    (one, other) => Number(keyOf(one.key) !== one.key) - Number(keyOf(other.key) !== other.key),
  );
  return {
    ...canvas,
    nodes: once(standing.map(withPlace), ({ id }) => id),
    edges: once(ended.map(withKey), ({ key }) => key),
    thread: thread && walked(thread),
    ...(threads && { threads: threads.map(walked) }),
    groups: inOneGroup(canvas.groups.map(withMembers)),
    ...(expansions && { expansions: once(expansions.map(withId).map(both), ({ id }) => id) }),
    notes: joinNotes(canvas.notes.map(withOf)),
    ...(tags && { tags: tags.map(both) }),
    ...(emphasis && { emphasis: emphasis.map(both) }),
    ...(shortLabels && { shortLabels: once(shortLabels.map(withOf), (one) => one.of) }),
    ...(frames && { frames: frames.map(withMembers) }),
    ...(hypotheses && { hypotheses: hypotheses.map(supposed) }),
    ...(hiddenLines && { hiddenLines: all(hiddenLines).filter((key) => !lineSeen.has(key)) }),
  };
}

function once<T>(list: readonly T[], nameOf: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of list) if (!first.has(nameOf(one))) first.set(nameOf(one), one);
  return [...first.values()];
}

/** Two who became one may have been in two groups: the first keeps them. */
function inOneGroup(groups: SavedCanvas['groups']): SavedCanvas['groups'] {
  const taken = new Set<string>();
  return groups.flatMap((group) => {
    const members = group.members.filter((id) => !taken.has(id));
    for (const id of members) taken.add(id);
    return members.length === 0 ? [] : [{ ...group, members }];
  });
}

/** Of two who became one both notes are kept; nobody alone wrote what they are together. */
function joinNotes(notes: SavedCanvas['notes']): SavedCanvas['notes'] {
  const joined = new Map<string, SavedCanvas['notes'][number]>();
  for (const note of notes) {
    const before = joined.get(note.of);
    joined.set(
      note.of,
      before === undefined ? note : { of: note.of, text: `${before.text}\n\n${note.text}` },
    );
  }
  return [...joined.values()];
}
