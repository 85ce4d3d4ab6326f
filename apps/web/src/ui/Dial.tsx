// SPDX-License-Identifier: MIT
import { useId } from 'preact/hooks';
import { IconButton } from './Button.tsx';
import { type DialState, dialMax, dialMin, type ScaleBox, steppedValue, valueAfterKey, valueAt } from './dialValue.ts';

export interface DialProps extends DialState {
  readonly label: string;
  /** Name of minus and of plus: "Pain: less", "Pain: more". */
  readonly less: string;
  readonly more: string;
  /** The word for the value on screen: "nagging", "before: 4", or what an untouched dial says. */
  readonly word: string;
  /** The whole value in words for screen readers: "4 of 10, nagging", or that nothing is set yet. */
  readonly valueText: string;
  /** A value as digits of the language. */
  readonly digits: (value: number) => string;
  readonly onSet: (value: number) => void;
}

/** 0 to 10 by minus, plus, drag or keys. An offered value is drawn as an outline until the person touches it. */
export function Dial(props: DialProps) {
  const { label, less, more, word, digits, value, offered, onSet } = props;
  const id = useId();
  const shown = value ?? offered;
  return (
    <fieldset class={value === undefined ? 'dial open' : 'dial'} aria-labelledby={id}>
      <IconButton icon="minus" look="edge" label={less} onPress={() => onSet(steppedValue(props, -1))} />
      <div class="mid">
        <div class="v">
          <span class="grow">
            <span class="lab" id={id}>
              {label}
            </span>
            <span class="q sm wd">{word}</span>
          </span>
          <strong class="num" aria-hidden="true">
            {shown === undefined ? '' : digits(shown)}
          </strong>
        </div>
        <Scale {...props} labelledBy={id} />
      </div>
      <IconButton icon="plus" look="edge" label={more} onPress={() => onSet(steppedValue(props, 1))} />
    </fieldset>
  );
}

const isRightToLeft = (at: Element): boolean => getComputedStyle(at).direction === 'rtl';

function boxOf(scale: HTMLElement): ScaleBox {
  const { left, width } = scale.getBoundingClientRect();
  return { left, width, rightToLeft: isRightToLeft(scale) };
}

function Scale({ labelledBy, onSet, ...state }: DialProps & { readonly labelledBy: string }) {
  const follow = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void =>
    onSet(valueAt(event.clientX, boxOf(event.currentTarget)));
  return (
    <div
      class="scale"
      role="slider"
      tabIndex={0}
      aria-labelledby={labelledBy}
      aria-valuemin={dialMin}
      aria-valuemax={dialMax}
      aria-valuenow={state.value ?? state.offered ?? dialMin}
      aria-valuetext={state.valueText}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = valueAfterKey(event.key, state, isRightToLeft(event.currentTarget));
        if (next === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onSet(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
    >
      {points.map((point) => (
        <i key={point} class={pointClass(point, state)} />
      ))}
    </div>
  );
}

const points: readonly number[] = Array.from({ length: dialMax - dialMin + 1 }, (_, i) => dialMin + i);

function pointClass(point: number, { value, offered, before }: Pick<DialProps, 'value' | 'offered' | 'before'>) {
  if (value === point) return 'on';
  if (value === undefined && offered === point) return 'offer';
  return before === point ? 'was' : undefined;
}
