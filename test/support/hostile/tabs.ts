import { connect } from 'node:net';
import type { Browser } from 'playwright-core';

/** A page that asks something and is killed before it is answered. */
export interface Tab {
  ask(path: string, asked: { body: unknown; run: string }): Promise<void>;
  kill(): Promise<void>;
}
export type OpenTab = () => Promise<Tab>;

/** What a killed tab looks like to the app: its connection ends in the middle, without a word. */
export function aSocketAsTab(url: string): OpenTab {
  const { hostname, port, host } = new URL(url);
  return async () => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    return {
      ask(path, { body, run }) {
        const text = JSON.stringify(body);
        const lines = [
          `POST ${path} HTTP/1.1`,
          `Host: ${host}`,
          'Content-Type: application/json',
          `X-Run: ${run}`,
          `Content-Length: ${Buffer.byteLength(text)}`,
        ];
        socket.write(`${lines.join('\r\n')}\r\n\r\n${text}`);
        return Promise.resolve();
      },
      kill() {
        socket.resetAndDestroy();
        return Promise.resolve();
      },
    };
  };
}

/** A tab of a real browser, on the app's own address; its process is ended from outside. */
export function aBrowserTab(browser: Browser, url: string): OpenTab {
  return async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}/api/health/live`);
    return {
      async ask(path, { body, run }) {
        await page.evaluate(
          ([to, text, id]) => {
            const headers = { 'Content-Type': 'application/json', 'X-Run': id };
            void fetch(to, { method: 'POST', headers, body: text }).catch(() => undefined);
          },
          [path, JSON.stringify(body), run] as const,
        );
      },
      async kill() {
        const session = await context.newCDPSession(page);
        // It does not answer: the process that should is gone.
        void session.send('Page.crash').catch(() => undefined);
        await new Promise((resolve) => {
          page.once('crash', resolve);
        });
        await context.close();
      },
    };
  };
}
