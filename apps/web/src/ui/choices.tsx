// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName | undefined;
}

interface OneOfProps<Id extends string> {
  /** Says what is chosen here. */
  readonly legend: string;
  /** The legend is already on screen in another form. */
  readonly hideLegend?: boolean | undefined;
  readonly options: readonly Option<Id>[];
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
}

function Legend({ legend, hidden }: { readonly legend: string; readonly hidden?: boolean | undefined }) {
  return <legend class={hidden ? 'vh' : 'b legend'}>{legend}</legend>;
}

/**
 * Yes, no, not sure: large buttons of equal weight, one under the other. The second press of a double one falls on the
 * question that comes next, unread, so it answers nothing.
 */
export function ChoiceList<Id extends string>({ legend, hideLegend, options, chosen, onChoose }: OneOfProps<Id>) {
  return (
    <fieldset class="ans">
      <Legend legend={legend} hidden={hideLegend} />
      {options.map(({ id, label, icon }) => (
        <button
          type="button"
          key={id}
          class="btn"
          aria-pressed={chosen === undefined ? undefined : chosen === id}
          onClick={({ detail }) => {
            if (detail < 2) onChoose(id);
          }}
        >
          {icon ? <Icon name={icon} /> : undefined}
          {label}
        </button>
      ))}
    </fieldset>
  );
}

/** One of several, as chips. */
export function Chips<Id extends string>({ legend, hideLegend, options, chosen, onChoose }: OneOfProps<Id>) {
  const name = useId();
  return (
    <fieldset>
      <Legend legend={legend} hidden={hideLegend} />
      <div class="chips">
        {options.map(({ id, label, icon }) => (
          <label class="chip" key={id}>
            <input class="cover" type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
            <Icon name="check" size="small" mark />
            {icon ? <Icon name={icon} size="small" /> : undefined}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SomeOfProps<Id extends string> extends Omit<OneOfProps<Id>, 'chosen' | 'onChoose'> {
  readonly ticked: readonly Id[];
  readonly onToggle: (id: Id) => void;
}

/** Any of several, as chips. */
export function ManyChips<Id extends string>({ legend, hideLegend, options, ticked, onToggle }: SomeOfProps<Id>) {
  return (
    <fieldset>
      <Legend legend={legend} hidden={hideLegend} />
      <div class="chips">
        {options.map(({ id, label }) => (
          <label class="chip" key={id}>
            <input class="cover" type="checkbox" checked={ticked.includes(id)} onChange={() => onToggle(id)} />
            <Icon name="check" size="small" mark />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of a few, side by side in one track. */
export function Segmented<Id extends string>({ legend, hideLegend, options, chosen, onChoose }: OneOfProps<Id>) {
  const name = useId();
  return (
    <fieldset>
      <Legend legend={legend} hidden={hideLegend} />
      <div class="seg">
        {options.map(({ id, label, icon }) => (
          <label key={id}>
            <input class="cover" type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
            {icon ? <Icon name={icon} size="small" /> : undefined}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface PictureOptionsProps<Id extends string> extends Omit<OneOfProps<Id>, 'options'> {
  readonly options: readonly { readonly id: Id; readonly label: string; readonly picture: ComponentChildren }[];
}

/** One of several, each with a picture of what it gives. */
export function PictureOptions<Id extends string>(props: PictureOptionsProps<Id>) {
  const { legend, hideLegend, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset>
      <Legend legend={legend} hidden={hideLegend} />
      <div class="picture-options">
        {options.map(({ id, label, picture }) => (
          <label key={id}>
            <input class="cover" type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
            <span class="im">{picture}</span>
            <span class="nm">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckCardsProps<Id extends string> extends SomeOfProps<Id> {
  /** The card that says that nothing of the list is so; it and the others exclude each other (the caller sees to it). */
  readonly none?: { readonly label: string; readonly ticked: boolean; readonly onToggle: () => void } | undefined;
}

/** Sentences to tick, each a whole card. */
export function CheckCards<Id extends string>(props: CheckCardsProps<Id>) {
  const { legend, hideLegend, options, ticked, onToggle, none } = props;
  return (
    <fieldset class="checks">
      <Legend legend={legend} hidden={hideLegend} />
      {options.map(({ id, label }) => (
        <CheckCard key={id} ticked={ticked.includes(id)} onToggle={() => onToggle(id)}>
          {label}
        </CheckCard>
      ))}
      {none ? (
        <CheckCard ticked={none.ticked} onToggle={none.onToggle} apart>
          {none.label}
        </CheckCard>
      ) : undefined}
    </fieldset>
  );
}

function CheckCard({ ticked, onToggle, apart, children }: CheckCardProps) {
  return (
    <label class={apart ? 'check none' : 'check'}>
      <input class="cover" type="checkbox" checked={ticked} onChange={onToggle} />
      <span class="box">
        <Icon name="check" size="small" />
      </span>
      <span class="grow">{children}</span>
    </label>
  );
}

interface CheckCardProps {
  readonly ticked: boolean;
  readonly onToggle: () => void;
  readonly apart?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Pictures to tick: what felt good. */
export function PictureChoice({ label, picture, ticked, onToggle }: PictureChoiceProps) {
  return (
    <label class="ft">
      <input class="cover" type="checkbox" checked={ticked} onChange={onToggle} />
      <span class="im">{picture}</span>
      <span class="nm">{label}</span>
      <span class="tick">
        <Icon name="check" />
      </span>
    </label>
  );
}

interface PictureChoiceProps {
  readonly label: string;
  readonly picture: ComponentChildren;
  readonly ticked: boolean;
  readonly onToggle: () => void;
}

/** On or off, at once; its name stands beside it. */
function Switch({ on, onToggle, labelledBy, describedBy }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onClick={onToggle}
    />
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
}

/** A row of a settings list with a switch; its state is also said in words. */
export function SwitchRow({ icon, label, state, on, onToggle }: SwitchRowProps) {
  const id = useId();
  return (
    <li>
      {icon ? <Icon name={icon} /> : undefined}
      <div class="grow">
        <p class="b" id={`${id}-l`}>
          {label}
        </p>
        {state === undefined ? undefined : (
          <p class="q sm" id={`${id}-s`}>
            {state}
          </p>
        )}
      </div>
      <Switch
        on={on}
        onToggle={onToggle}
        labelledBy={`${id}-l`}
        describedBy={state === undefined ? undefined : `${id}-s`}
      />
    </li>
  );
}

interface SwitchRowProps extends Pick<SwitchProps, 'on' | 'onToggle'> {
  readonly icon?: IconName | undefined;
  readonly label: string;
  readonly state?: string | undefined;
}
