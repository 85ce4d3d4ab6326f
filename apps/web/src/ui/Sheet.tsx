// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './Button.tsx';

export interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  /** Name of the close button. */
  readonly close: string;
  /** After the button, Escape, or a press beside the sheet. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A native dialog: from the bottom on a phone, in the middle on a desktop. Focus goes in and comes back by itself. */
export function Sheet({ open, title, close, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const at = dialog.current;
    if (!at) return;
    if (open && !at.open) at.showModal();
    if (!open && at.open) at.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open ? (
        <div class="sheet-body">
          <div class="top">
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label={close} onPress={onClose} />
          </div>
          {children}
        </div>
      ) : undefined}
    </dialog>
  );
}
