// SPDX-License-Identifier: MIT
import { techniqueKey, type WordKey } from '@knead/content';
import type { Step, TechniqueId } from '@knead/domain';

export interface TimelinePoint {
  readonly id: string;
  readonly label: WordKey;
  readonly state: 'done' | 'now' | 'ahead';
  readonly seconds: number;
}

/** The places of a routine in order, one point for both sides of a place; rests in between only make the way longer. */
export function buildTimeline(steps: readonly Step[], current: number): readonly TimelinePoint[] {
  const groups: { technique: TechniqueId; first: number; last: number; seconds: number }[] = [];
  steps.forEach((step, index) => {
    const open = groups.at(-1);
    if (step.kind === 'contact' && open?.technique !== step.technique) {
      groups.push({ technique: step.technique, first: index, last: index, seconds: step.seconds });
    } else if (open !== undefined) {
      if (step.kind === 'contact') open.last = index;
      open.seconds += step.seconds;
    }
  });
  return groups.map(({ technique, first, last, seconds }) => ({
    id: `${technique} ${first}`,
    label: techniqueKey(technique, 'place'),
    state: current > last ? 'done' : current >= first ? 'now' : 'ahead',
    seconds,
  }));
}
