// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadControls, makeMeeting } from '../support/deadControls.ts';
import { welcome } from '../support/pages/welcome.ts';
import { firstScreens } from '../support/screens.ts';
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
      const meet = makeMeeting();
      const reach = async () => {
        const page = await meet();
        await welcome.open(page, server.address);
        await screen.reach(page);
        return page;
      };
      expect(await deadControls(reach)).toEqual([]);
    },
    120_000,
  );
});
