import { LAYOUTS } from '#drawing/layouts/table';
import type { LayoutReply, LayoutRequest } from './layout-protocol.ts';

/** The request under way; null when nothing is. */
let current: number | null = null;

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  if (data.kind === 'stop') {
    current = null;
    return;
  }
  current = data.id;
  // Only a reported error reaches the page.
  arrange(data).catch(reportError);
});

async function arrange({ id, layout, input }: Extract<LayoutRequest, { kind: 'arrange' }>): Promise<void> {
  const run = LAYOUTS[layout].arrange(input);
  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) {
      reply({ kind: 'arranged', id, places: step.value });
      return;
    }
    reply({ kind: 'progress', id, done: step.value });
    await nextMessages();
    if (current !== id) return;
  }
}

/** Lets a stop or a newer request in. */
function nextMessages(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function reply(message: LayoutReply): void {
  postMessage(message);
}
