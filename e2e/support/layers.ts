// SPDX-License-Identifier: MIT
// What the browser paints and rasterises, layer by layer.
import type { CDPSession } from 'playwright-core';

interface Layer {
  readonly layerId: string;
  readonly backendNodeId?: number;
  readonly drawsContent: boolean;
  readonly paintCount: number;
}

export interface Layers {
  /** The layer that an element of the picture is painted on: its own, or that of the page. */
  of(className: string): Promise<string>;
  paints(layerId: string): number;
}

/** Follows the layers that a page is painted on. */
export async function watchLayers(devtools: CDPSession): Promise<Layers> {
  let now: readonly Layer[] = [];
  devtools.on('LayerTree.layerTreeDidChange', ({ layers }) => {
    now = layers ?? now;
  });
  await devtools.send('DOM.enable');
  await devtools.send('LayerTree.enable');
  const nodeOf = async ({ backendNodeId }: Layer): Promise<string> => {
    if (backendNodeId === undefined) return '';
    const { node } = await devtools.send('DOM.describeNode', { backendNodeId });
    return [node.nodeName, ...(node.attributes ?? [])].join(' ');
  };
  return {
    async of(className) {
      const drawn = now.filter(({ drawsContent }) => drawsContent);
      const names = await Promise.all(drawn.map(async (layer) => [layer.layerId, await nodeOf(layer)] as const));
      const own = names.find(([, name]) => name.split(' ').includes(className));
      const page = names.find(([, name]) => name.startsWith('#document'));
      return (own ?? page)?.[0] ?? '';
    },
    paints: (id) => now.find(({ layerId }) => layerId === id)?.paintCount ?? 0,
  };
}

interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly tileData?: { readonly layerId: number } };
}

/** Tiles rasterised meanwhile, by the id of their layer. */
export async function tilesDuring(
  devtools: CDPSession,
  wait: () => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const tiles = new Map<string, number>();
  devtools.on('Tracing.dataCollected', ({ value }) => {
    const events: readonly TraceEvent[] = JSON.parse(JSON.stringify(value));
    for (const { name, args } of events) {
      const id = String(args?.tileData?.layerId);
      if (name === 'RasterTask') tiles.set(id, (tiles.get(id) ?? 0) + 1);
    }
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'cc'] },
  });
  await wait();
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  return tiles;
}
