// SPDX-License-Identifier: MIT
import type { ViewId } from '@knead/body';
import { useEffect, useState } from 'preact/hooks';
import { loadMap, type ViewMap } from '../../scene/zoneViews.ts';

/** What is known of a view; undefined while it is loaded. */
export function useViewMap(view: ViewId): ViewMap | 'failed' | undefined {
  const [loaded, setLoaded] = useState<{ readonly view: ViewId; readonly map: ViewMap | 'failed' }>();
  useEffect(() => {
    let isWanted = true;
    const keep = (map: ViewMap | 'failed') => {
      if (isWanted) setLoaded({ view, map });
    };
    loadMap(view).then(keep, () => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, [view]);
  return loaded?.view === view ? loaded.map : undefined;
}
