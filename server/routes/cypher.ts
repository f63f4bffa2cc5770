import type { Express } from 'express';
import { askFilled, judgeFilled } from '../catalogue/in-writing.ts';
import { withHops, withHopsGiven } from '../catalogue/hops-in-writing.ts';
import type { Gate } from '../gate/gate.ts';
import type { LiveSchemas } from '../gate/live-schema.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  gate: Gate;
  liveSchema: LiveSchemas;
  analyst: string | undefined;
}

export function addCypher(app: Express, { gate, liveSchema, analyst }: Parts): void {
  route(app, 'runCypher', ({ body, header, runId, signal }) => {
    const { text, params, declared } = withHops(body);
    return askFilled(text, (filled) =>
      gate.run({
        text: filled,
        values: params,
        declared,
        who: { runId, signal },
        by: toAnalyst(header('X-Analyst')) ?? analyst ?? null,
      }),
    );
  });
  route(app, 'explainCypher', ({ body, header, runId, signal }) => {
    const { text, declared } = withHopsGiven(body);
    return judgeFilled(text, (filled) =>
      gate.explain({
        text: filled,
        declared,
        who: { runId, signal },
        by: toAnalyst(header('X-Analyst')) ?? analyst ?? null,
      }),
    );
  });
  route(app, 'liveSchema', () => liveSchema());
  route(app, 'heldTexts', () => ({ held: gate.held() }));
  route(app, 'letRun', ({ params }) => ({ lifted: gate.letRun(params.id) }));
}
