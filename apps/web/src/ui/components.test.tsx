// SPDX-License-Identifier: MIT
import { toChildArray, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CheckCards, Chips, ChoiceList } from './choices.tsx';
import { Dial } from './Dial.tsx';
import { GradePlate } from './GradePlate.tsx';
import { PressureBars } from './PressureBars.tsx';
import { SideFlag } from './SideFlag.tsx';

const html = (element: VNode): string => renderToString(element);
const digits = String;

describe('PressureBars', () => {
  it('draws no bar above the ceiling and marks where the row ends', () => {
    const drawn = html(<PressureBars target={2} ceiling={3} />);
    expect(drawn.match(/class="none"/g)).toHaveLength(2);
    expect(drawn).toContain('class="notch"');
    expect(drawn).toContain('<i class="on"></i><i class="t"></i>');
  });

  it('has no notch where everything is allowed', () => {
    expect(html(<PressureBars target={5} ceiling={5} />)).not.toContain('notch');
  });
});

describe('Dial', () => {
  const words = {
    label: 'Pain',
    less: 'less',
    more: 'more',
    word: 'w',
    valueText: 'v',
    digits,
    onSet: () => undefined,
  };

  it('shows an untouched offer as an outline, never as an answer', () => {
    const drawn = html(<Dial {...words} value={undefined} offered={6} />);
    expect(drawn).toContain('class="offer"');
    expect(drawn).not.toContain('class="on"');
    expect(drawn).toContain('dial open');
  });

  it('shows the value before as a hollow point', () => {
    const drawn = html(<Dial {...words} value={3} before={4} />);
    expect(drawn).toContain('class="on"');
    expect(drawn).toContain('class="was"');
    expect(drawn).toContain('aria-valuenow="3"');
  });
});

describe('choices', () => {
  const options = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ];

  it('are native radios and checkboxes in a named group', () => {
    const chips = html(<Chips legend="Worse?" options={options} chosen="a" onChoose={() => undefined} />);
    expect(chips.match(/type="radio"/g)).toHaveLength(2);
    expect(chips).toContain('<legend');
    const none = { label: 'None', ticked: true, onToggle: () => undefined };
    const cards = html(
      <CheckCards legend="Any?" options={options} ticked={[]} onToggle={() => undefined} none={none} />,
    );
    expect(cards.match(/type="checkbox"/g)).toHaveLength(3);
  });

  it('take a double press for one answer, so that the next question is not answered unread', () => {
    const answers: string[] = [];
    const list = ChoiceList({ legend: 'Any?', options, chosen: undefined, onChoose: (id) => answers.push(id) });
    const buttons = toChildArray(list.props.children).filter((child) => typeof child === 'object');
    const press = (detail: number) => {
      for (const { props } of buttons)
        if ('onClick' in props && typeof props.onClick === 'function') props.onClick({ detail });
    };
    press(2);
    expect(answers).toEqual([]);
    press(1);
    // A key has no count.
    press(0);
    expect(answers).toEqual(['a', 'b', 'a', 'b']);
  });
});

describe('signs', () => {
  it('put the flag of each side at its edge, arrow outside', () => {
    expect(html(<SideFlag side="right" word="Right" part="hand" />)).toMatch(/class="flag r">.*Right.*<svg/);
    expect(html(<SideFlag side="left" word="Left" part="hand" />)).toMatch(/class="flag"><svg.*Left/);
  });

  it('leave the grade plate empty where there is no study', () => {
    expect(html(<GradePlate letter={undefined} bars={0} title="t" note="n" barsText="0" />)).toContain(
      'class="g empty"',
    );
  });
});
