// SPDX-License-Identifier: MIT
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export type ButtonLook = 'plain' | 'go' | 'ink' | 'quiet' | 'stop' | 'call' | 'alt';

interface Face {
  /**
   * `go` is the one main action of a screen; `stop` is kept for safety and "Too much"; `call` and `alt` are the two
   * actions of the stop screen.
   */
  readonly look?: ButtonLook | undefined;
  readonly wide?: boolean | undefined;
  /** 72 px high, to stand beside a main action. */
  readonly tall?: boolean | undefined;
  readonly icon?: IconName | undefined;
  readonly flipIcon?: boolean | undefined;
  readonly children: ComponentChildren;
}

export interface ButtonProps extends Face {
  readonly onPress: () => void;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  /** Id of the text that explains it. */
  readonly describedBy?: string | undefined;
  readonly keys?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
}

const classOf = ({ look, wide, tall }: Face): string =>
  ['btn', look && look !== 'plain' ? look : '', wide ? 'wide' : '', tall ? 'tall' : ''].filter(Boolean).join(' ');

function Inside({ look, icon, flipIcon, children }: Face) {
  return (
    <>
      {icon ? (
        <Icon name={icon} size={look === 'go' || look === 'call' ? 'large' : undefined} flip={flipIcon} />
      ) : undefined}
      <span>{children}</span>
    </>
  );
}

export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      class={classOf(props)}
      onClick={props.onPress}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={props.keys}
      {...(props.buttonRef ? { ref: props.buttonRef } : {})}
    >
      <Inside {...props} />
    </button>
  );
}

/** Looks like a button, goes to an address; also `tel:` and `sms:`. */
export function LinkButton({ href, onPress, ...face }: Face & LinkTarget) {
  return (
    <a class={classOf(face)} href={href} onClick={onPress}>
      <Inside {...face} />
    </a>
  );
}

interface LinkTarget {
  readonly href: string;
  readonly onPress?: (() => void) | undefined;
}

export interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, for screen readers and as a hint for pointers. */
  readonly label: string;
  readonly onPress: () => void;
  readonly look?: 'bare' | 'edge' | 'fill' | undefined;
  readonly flip?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly keys?: string | undefined;
}

const iconClass = (look: IconButtonProps['look']): string => (look && look !== 'bare' ? `icb ${look}` : 'icb');

export function IconButton({ icon, label, onPress, look, flip, pressed, disabled, keys }: IconButtonProps) {
  return (
    <button
      type="button"
      class={iconClass(look)}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} flip={flip} />
    </button>
  );
}

/** An action that reads like a link. */
export function TextButton({ children, onPress }: Pick<ButtonProps, 'children' | 'onPress'>) {
  return (
    <button type="button" class="link" onClick={onPress}>
      {children}
    </button>
  );
}
