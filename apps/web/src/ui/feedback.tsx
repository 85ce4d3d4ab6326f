// SPDX-License-Identifier: MIT
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

export interface Announcement {
  /** A new id is read again even when the words are the same. */
  readonly id: string | number;
  readonly text: string;
}

export interface AnnouncerProps {
  /** Cues and changes of state. */
  readonly polite?: Announcement | undefined;
  /** "Eased off" and safety only. */
  readonly urgent?: Announcement | undefined;
}

/** The two live regions of the app. Mounted once and for ever: regions that come with their words are not read. */
export function Announcer({ polite, urgent }: AnnouncerProps) {
  return (
    <div class="vh">
      <div aria-live="polite" aria-atomic="true">
        {polite ? <span key={polite.id}>{polite.text}</span> : undefined}
      </div>
      <div role="alert" aria-live="assertive" aria-atomic="true">
        {urgent ? <span key={urgent.id}>{urgent.text}</span> : undefined}
      </div>
    </div>
  );
}

export interface UndoBarProps {
  readonly message: string;
  readonly action: string;
  readonly onUndo: () => void;
}

/** Undo instead of "are you sure". The caller takes it away after 10 s; the thin line shows the time running out. */
export function UndoBar({ message, action, onUndo }: UndoBarProps) {
  return (
    <div class="undo plate">
      <p class="grow" role="status">
        {message}
      </p>
      <Button icon="undo" flipIcon onPress={onUndo}>
        {action}
      </Button>
      <span class="undo-time" aria-hidden="true" />
    </div>
  );
}

export interface BreathWordsProps {
  /** "Breathe in" or "Breathe out". */
  readonly word: string;
  /** Quarter of the breath that runs, 1 to 4: where motion is unwanted a bar of four parts stands for the halo. */
  readonly quarter: number;
}

const quarters = [1, 2, 3, 4];

export function BreathWords({ word, quarter }: BreathWordsProps) {
  return (
    <p class="breath" aria-hidden="true">
      <Icon name="breath" />
      <span>{word}</span>
      <span class="breath-bar">
        {quarters.map((part) => (
          <i key={part} class={part <= quarter ? 'on' : undefined} />
        ))}
      </span>
    </p>
  );
}
