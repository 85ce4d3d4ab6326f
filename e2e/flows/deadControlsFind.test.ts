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

describe('no control of the body map is dead', () => {
  tryScreens(
    screens.filter(({ name }) => name.startsWith('find')),
    () => server.address,
  );
});
