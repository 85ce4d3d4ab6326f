// SPDX-License-Identifier: MIT

const bars = [1, 2, 3, 4, 5] as const;

export interface PressureBarsProps {
  /** Pressure asked for now, 1 to 5; 0 where nothing is pressed. */
  readonly target: number;
  /** The most that is allowed here; bars above it are not drawn at all, and a notch stands where they end. */
  readonly ceiling: number;
  readonly small?: boolean | undefined;
  /** The whole picture in words. Without it the bars are decoration beside their words. */
  readonly label?: string | undefined;
}

function barClass(bar: number, { target, ceiling }: PressureBarsProps): string | undefined {
  if (bar > ceiling) return 'none';
  const fill = bar === target ? 't' : bar < target ? 'on' : '';
  return [fill, bar === ceiling && ceiling < bars.length ? 'notch' : ''].filter(Boolean).join(' ') || undefined;
}

/** Feather, light, comfortable, firm, deep: five rising bars, the asked one in yellow. */
export function PressureBars(props: PressureBarsProps) {
  const drawn = bars.map((bar) => <i key={bar} class={barClass(bar, props)} />);
  return (
    <>
      {props.label === undefined ? undefined : <span class="vh">{props.label}</span>}
      <div class={props.small ? 'press small' : 'press'} aria-hidden="true">
        {drawn}
      </div>
    </>
  );
}
