/** A claim in the few words that the properties vary. */
export interface Told {
  article: string;
  stance: 'asserts' | 'denies';
  reality: 'actual' | 'alleged' | 'planned' | 'wanted';
  speaker: string | undefined;
  hedged: boolean;
  inferred: 'relation' | 'end' | 'date' | undefined;
  from: string | undefined;
  to: string | undefined;
  copyOf: string | undefined;
}

/** DECISIONS 2 read aloud, one question after the other; shares no code with what it judges. */
export function oracle(all: readonly Told[]) {
  const yes: Told[] = [];
  const no: Told[] = [];
  for (const one of all) (one.stance === 'asserts' ? yes : no).push(one);
  let heard = yes.length > 0 ? yes : no;
  const sure: Told[] = [];
  for (const one of heard)
    if (!one.hedged && one.inferred !== 'relation' && one.inferred !== 'end') sure.push(one);
  if (sure.length > 0) heard = sure;

  let status = 'denied';
  let shown = heard;
  if (yes.length > 0) {
    const actual = heard.filter((one) => one.reality === 'actual');
    const next = (['alleged', 'planned', 'wanted'] as const).find((kind) =>
      heard.some((one) => one.reality === kind),
    );
    if (actual.length > 0) {
      status = actual.some((one) => one.speaker === undefined) ? 'asserted' : 'said';
      shown = actual;
    } else if (next !== undefined) {
      status = next;
      shown = heard.filter((one) => one.reality === next);
    }
  }

  let contested = false;
  if (status === 'asserted' || status === 'said') {
    for (const a of shown) {
      for (const b of no) {
        if (b.reality === 'actual' && voice(a) !== voice(b) && overlap(a, b)) contested = true;
      }
    }
  }
  const sources = { stories: new Set<string>(), voices: new Set<string>() };
  for (const one of shown) {
    sources.stories.add(root(one));
    sources.voices.add(voice(one));
  }
  return {
    status,
    inferred: shown.some((one) => one.inferred === 'relation' || one.inferred === 'end'),
    hedged: shown.some((one) => one.hedged),
    contested,
    stories: sources.stories.size,
    voices: sources.voices.size,
  };
}

function root({ article, copyOf }: Told): string {
  return copyOf ?? article;
}

function voice(one: Told): string {
  return one.speaker ?? `press of ${root(one)}`;
}

/** Day by day numbers: a year ends on its 31st of December, a month on its last day at the latest. */
function overlap(a: Told, b: Told): boolean {
  const start = Math.max(first(a.from), first(b.from));
  const end = Math.min(last(a.to), last(b.to));
  return start <= end;
}

function first(date: string | undefined): number {
  return date === undefined ? 0 : Number(`${date}-01-01`.slice(0, 10).replaceAll('-', ''));
}

function last(date: string | undefined): number {
  return date === undefined
    ? 99_999_999
    : Number(`${date}-${date.length === 4 ? '12-31' : '31'}`.slice(0, 10).replaceAll('-', ''));
}
