// SPDX-License-Identifier: MIT

/** The key under which WebDriver hands out elements (W3C WebDriver, 12.1). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** A session of W3C WebDriver: its calls, over plain HTTP. */
export interface WebDriverSession {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  /** Ids of the elements that a CSS selector finds. */
  elements(selector: string): Promise<readonly string[]>;
  /** The same, without those that are not drawn. */
  shown(selector: string): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** What went wrong, by the name that WebDriver gives it: "stale element reference", "timeout" and so on. */
export class WebDriverError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** Longest that a browser may take to answer, milliseconds. */
const answerMs = 90_000;

export async function startSession(driver: string, capabilities: unknown): Promise<WebDriverSession> {
  const opened = await call(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
  const path = `${driver}/session/${readId(opened, 'sessionId')}`;
  const post = (rest: string, body: unknown) => call(path + rest, 'POST', body);
  const shown = `return [...document.querySelectorAll(arguments[0])].filter((each) => each.checkVisibility())`;
  return {
    get: (rest) => call(path + rest, 'GET'),
    post,
    async elements(selector) {
      return readElements(await post('/elements', { using: 'css selector', value: selector }));
    },
    async shown(selector) {
      return readElements(await post('/execute/sync', { script: shown, args: [selector] }));
    },
    async end() {
      await call(path, 'DELETE');
    },
  };
}

/** Whether a driver listens there and can take a session. */
export async function isDriverReady(driver: string): Promise<boolean> {
  return call(`${driver}/status`, 'GET').then(
    () => true,
    () => false,
  );
}

async function call(address: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(answerMs),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new WebDriverError(readId(value, 'error'), readId(value, 'message'));
  return value;
}

function readElements(found: unknown): readonly string[] {
  return Array.isArray(found) ? found.map((one) => readId(one, elementKey)) : [];
}

function readId(value: unknown, key: string): string {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : '';
}
