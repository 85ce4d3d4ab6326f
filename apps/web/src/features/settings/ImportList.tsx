// SPDX-License-Identifier: MIT
import type { ImportRecord } from '@knead/domain';
import { useId } from 'preact/hooks';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RowList } from '../../ui/surfaces.tsx';

/** Copies that were taken in. Each can be taken out again. */
export function ImportList() {
  const { data } = useModels();
  const say = useSay();
  const imports = data.imports.value;
  if (imports.length === 0) return null;
  return (
    <div class="imports">
      <h3>{say('import.list')}</h3>
      <RowList>
        {imports.map((record) => (
          <ImportItem key={record.event.id} record={record} />
        ))}
      </RowList>
    </div>
  );
}

function ImportItem({ record: { event, standing } }: { readonly record: ImportRecord }) {
  const { data, announce } = useModels();
  const say = useSay();
  const formats = useFormats();
  const id = useId();
  const undo = async () => {
    const hidden = await data.hide(standing);
    announce.say(say(hidden ? 'journal.deleted' : 'journal.delete.failed'), hidden ? 'polite' : 'assertive');
    if (hidden) document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
  };
  return (
    <li>
      <Icon name="import" />
      <div class="grow" id={id}>
        <p class="when">
          <span class="b">{formats.fullDate(event.day)}</span>
          <span>{formats.clock(event.at, event.timeZone)}</span>
        </p>
        <p class="q sm">
          {standing.length === 0 ? say('import.undone') : say('import.entries', { count: standing.length })}
        </p>
      </div>
      {standing.length === 0 ? undefined : (
        <Button describedBy={id} onPress={() => void undo()}>
          {say('import.undo')}
        </Button>
      )}
    </li>
  );
}
