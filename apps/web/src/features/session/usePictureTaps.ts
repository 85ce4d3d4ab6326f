// SPDX-License-Identifier: MIT
import { ms } from '@knead/base';
import { useRef } from 'preact/hooks';
import { useModels } from '../../model/context.ts';

/** A second tap within this time turns "pause" into "too much", milliseconds (`product.md` section 9). */
const secondTapMs = ms(400);

/** Taps on the picture: one pauses (or goes on), two mean "Too much". */
export function usePictureTaps(): () => void {
  const { session } = useModels();
  const lastTap = useRef(Number.NEGATIVE_INFINITY);
  return () => {
    const now = performance.now();
    const isSecond = now - lastTap.current <= secondTapMs;
    lastTap.current = isSecond ? Number.NEGATIVE_INFINITY : now;
    if (isSecond) session.send({ kind: 'tooMuch' });
    else if (session.view.value?.mode === 'paused') session.send({ kind: 'goOn', deliberate: true });
    else session.send({ kind: 'pause' });
  };
}
