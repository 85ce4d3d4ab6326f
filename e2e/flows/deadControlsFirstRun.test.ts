// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadControls, meetOnPhone } from '../support/deadControls.ts';
import { firstScreens, startAfresh } from '../support/screens.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('no control of the first run is dead', () => {
  it.each(firstScreens.map((screen) => [screen.name, screen] as const))(
    'on %s',
    async (_, screen) => {
      const page = await meetOnPhone();
      const reach = async () => {
        await startAfresh(page, server.address);
        await screen.reach(page);
      };
      expect(await deadControls(page, reach)).toEqual([]);
    },
    120_000,
  );
});
