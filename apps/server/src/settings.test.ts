// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { parseSettings } from './settings.ts';

describe('parseSettings', () => {
  it('stays on this machine unless told otherwise', () => {
    expect(parseSettings([], {})).toEqual({
      ok: true,
      value: { folder: 'apps/web/dist', host: '127.0.0.1', port: 4173 },
    });
  });

  it('takes arguments before the environment', () => {
    const env = { PORT: '81', HOST: '0.0.0.0' };
    expect(parseSettings([], env)).toMatchObject({ value: { host: '0.0.0.0', port: 81 } });
    expect(parseSettings(['--port', '82', '--host=::1', '--dir', 'x'], env)).toEqual({
      ok: true,
      value: { folder: 'x', host: '::1', port: 82 },
    });
  });

  it.each([
    [['--port', 'x'], '"x" is not a port. Use a number from 0 to 65535, such as --port 4173.'],
    [['--port', '65536'], '"65536" is not a port. Use a number from 0 to 65535, such as --port 4173.'],
    [['--port'], '--port needs a value after it.'],
    [['--colour', 'red'], '"--colour" is not known here. Known are --dir, --host, --port.'],
    [['4000'], '"4000" is not known here. Known are --dir, --host, --port.'],
  ])('refuses %j with a sentence', (args, error) => {
    expect(parseSettings(args, {})).toEqual({ ok: false, error });
  });
});
