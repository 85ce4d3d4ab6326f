// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Segmented } from '../../ui/choices.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icons.ts';

interface GroupProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

/** One group of settings: a named region with its rows. */
export function Group({ title, note, children }: GroupProps) {
  const id = useId();
  return (
    <section class="sec settings-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note === undefined ? undefined : <p class="q">{note}</p>}
      {children}
    </section>
  );
}

interface RowProps {
  readonly icon: IconName;
  readonly label: string;
  /** How it stands, in words. */
  readonly state: ComponentChildren;
}

function Words({ label, state }: Omit<RowProps, 'icon'>) {
  return (
    <span class="grow block">
      <span class="b block">{label}</span>
      <span class="q sm block">{state}</span>
    </span>
  );
}

/** A whole row to press, which opens or does something. */
export function PressRow({ icon, label, state, onPress }: RowProps & { readonly onPress: () => void }) {
  return (
    <li class="whole">
      <button type="button" class="row-press" onClick={onPress}>
        <Icon name={icon} />
        <Words label={label} state={state} />
        <Icon name="next" flip />
      </button>
    </li>
  );
}

/** A row that goes to a page. */
export function LinkRow({ icon, label, href }: Omit<RowProps, 'state'> & { readonly href: string }) {
  return (
    <li class="whole">
      <a class="row-press" href={href}>
        <Icon name={icon} />
        <span class="grow b">{label}</span>
        <Icon name="next" flip />
      </a>
    </li>
  );
}

interface StateRowProps extends RowProps {
  /** Something to do about it, if there is anything. */
  readonly children?: ComponentChildren;
}

/** A row that tells how something stands. */
export function StateRow({ icon, label, state, children }: StateRowProps) {
  return (
    <li class="state-row">
      <Icon name={icon} />
      <div class="grow stack tight">
        <Words label={label} state={state} />
        {children}
      </div>
    </li>
  );
}

interface ChoiceRowProps<Value extends string> extends RowProps {
  readonly options: readonly { readonly id: Value; readonly label: string; readonly icon?: IconName | undefined }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A row with one of a few values, side by side. */
export function ChoiceRow<Value extends string>({ icon, label, state, ...choice }: ChoiceRowProps<Value>) {
  return (
    <li class="state-row">
      <Icon name={icon} />
      <div class="grow stack tight">
        <Words label={label} state={state} />
        <Segmented legend={label} hideLegend {...choice} />
      </div>
    </li>
  );
}
