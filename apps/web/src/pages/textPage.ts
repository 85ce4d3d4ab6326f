// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';

/** A page before it has its frame. */
export interface TextPage {
  readonly address: string;
  /** Pages that lead to massage give way to a stop. */
  readonly kind: 'massage' | 'reading';
  readonly title: string;
  readonly description: string;
  /** What people may type for it beside title and description. */
  readonly terms?: string;
  readonly body: ComponentChildren;
}
