import { toLabelForm } from '../../server/reading/extract/label-form.ts';
import { toReadable } from '../../server/reading/extract/readable.ts';
import { readText } from '../../server/reading/read.ts';
import { scoreClaims, type ClaimScore } from './claims.ts';
import type { LabelledText } from './labels.ts';
import { scoreMentions, type MentionScore } from './mentions.ts';
import { judgeRules, type Judged } from './rules.ts';
import { scoreSpans } from './spans.ts';
import type { Tally } from './tally.ts';

export interface TextScore {
  readonly file: string;
  readonly mentions: MentionScore;
  /** As they are written by default. */
  readonly claims: ClaimScore;
  readonly strongClaims: ClaimScore;
  readonly allClaims: ClaimScore;
  readonly spans: Tally;
  readonly judged: readonly Judged[];
}

/** Reads a text as `npm run extract` does that is given its date alone, and compares. */
export function scoreText(labelled: LabelledText): TextScore {
  const { file, text, publishedAt } = labelled;
  const reading = readText(toReadable(text, { publishedAt, title: null, publisher: null }));
  const likely = toLabelForm(reading, { text, chosen: 'likely' });
  const all = toLabelForm(reading, { text, chosen: 'all' });
  return {
    file,
    mentions: scoreMentions(labelled, likely),
    claims: scoreClaims(labelled, likely),
    strongClaims: scoreClaims(labelled, toLabelForm(reading, { text, chosen: 'strong' })),
    allClaims: scoreClaims(labelled, all),
    spans: scoreSpans(text, all),
    judged: judgeRules(labelled, reading, all),
  };
}
