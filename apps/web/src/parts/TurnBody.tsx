// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSay } from '../i18n/WordsContext.tsx';
import { type Live, makeLive, type TurnFacts, WHY_STILL } from '../scene/turn/enableTurn.ts';
import type { LoadMesh, TurnMap } from '../scene/turn/startTurn.ts';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';

interface TurnBodyProps extends TurnFacts {
  /** How a mesh is had; absent on prerendered pages, whose script makes them live. */
  readonly load?: LoadMesh;
  /** Marked places, and what pressing one does. Absent where it shows contacts alone. */
  readonly map?: TurnMap;
  /** What the key is called that opens it. */
  readonly go?: string;
}

const keys = [
  ['left', 'left'],
  ['right', 'right'],
  ['nearer', 'plus'],
  ['farther', 'minus'],
  ['home', 'undo'],
] as const satisfies readonly (readonly [string, IconName])[];

/**
 * A part of the body to turn, behind a key, with places painted onto its skin. It is an extra beside a still picture:
 * hidden without script, loaded only on request, and where it cannot be shown it says so and the picture serves. Pages
 * without the framework make it live by `enableTurn`; the app brings `styles/turn.css` with the first screen that shows it.
 */
export function TurnBody({ load, map, go, ...facts }: TurnBodyProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<Live | undefined>(undefined);
  const latest = useRef(map);
  latest.current = map;
  useEffect(() => {
    if (box.current === null || load === undefined) return;
    live.current = makeLive(box.current, load, () => latest.current);
    return () => live.current?.end();
  }, [load]);
  useEffect(() => live.current?.mark(map?.marked ?? []), [map?.marked]);
  return (
    <div class="turn no-print" data-turn={JSON.stringify(facts)} ref={box}>
      <button type="button" class="btn" data-turn-go hidden aria-expanded="false" aria-controls={id}>
        <Icon name="both" />
        <span class="when-shut">{go ?? say('turn.go')}</span>
        <span class="when-open">{say('turn.close')}</span>
      </button>
      <div class="turn-stage" id={id} data-turn-stage hidden>
        {/* Keys turn it, so they must reach it past a screen reader; the buttons below do the same. */}
        <div
          class="turn-field"
          data-turn-field
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
          tabIndex={0}
          aria-label={say(`turn.picture.${facts.part}`)}
        />
        <div class="turn-keys">
          {keys.map(([move, icon]) => (
            <button type="button" key={move} class="icb" data-turn-move={move} aria-label={say(`turn.${move}`)}>
              <Icon name={icon} />
            </button>
          ))}
        </div>
      </div>
      <div role="status" tabIndex={-1} data-turn-said>
        {(['loading', ...WHY_STILL] as const).map((why) => (
          <p key={why} class="q" data-turn-why={why} hidden>
            {say(sentenceOf(why))}
          </p>
        ))}
      </div>
    </div>
  );
}

const sentenceOf = (why: 'loading' | (typeof WHY_STILL)[number]): WordKey => `turn.why.${why}`;
