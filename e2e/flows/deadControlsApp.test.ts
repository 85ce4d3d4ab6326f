// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe } from 'vitest';
import { tryScreens } from '../support/deadControls.ts';
import { screens } from '../support/screens.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('no control of the other screens is dead', () => {
  tryScreens(
    screens.filter(({ name }) => !/^(check|player|after|stop|find)/.test(name)),
    () => server.address,
  );
});
