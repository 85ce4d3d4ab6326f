// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { foldImports } from './foldImports.ts';
import { makeDevice, makeRated } from './makeJournal.fixture.ts';

it('J23 tells what still stands of a file, also where its entries are older than what is held', () => {
  const device = makeDevice();
  const [first, second] = [device.one(makeRated()), device.one(makeRated())];
  const imported = device.one({ kind: 'imported', targets: [first.id, second.id] });
  const deleted = device.one({ kind: 'deleted', targets: [first.id] });
  expect(foldImports([imported])[0]?.standing).toEqual([first.id, second.id]);
  expect(foldImports([imported, deleted])[0]?.standing).toEqual([second.id]);
  const restored = device.one({ kind: 'restored', targets: [first.id] });
  expect(foldImports([imported, deleted, restored])[0]?.standing).toEqual([first.id, second.id]);
});

it('J23 takes back a change that came with a file', () => {
  const device = makeDevice();
  const own = device.one(makeRated({ score: 4 }));
  const revised = device.one({ kind: 'revised', target: own.id, body: makeRated({ score: 9 }) });
  const imported = device.one({ kind: 'imported', targets: [revised.id] });
  expect(foldImports([own, revised, imported])[0]?.standing).toEqual([revised.id]);
});

it('J7 J23 never names a stop that came with a file', () => {
  const device = makeDevice();
  const stop = device.one({
    kind: 'stopRaised',
    tier: 'urgent',
    ruleIds: ['RF-13'],
    rulesVersion: '1',
    questions: ['Q7'],
  });
  const imported = device.one({ kind: 'imported', targets: [stop.id] });
  expect(foldImports([stop, imported])[0]?.standing).toEqual([]);
});
