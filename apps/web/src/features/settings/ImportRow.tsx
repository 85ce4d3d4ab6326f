// SPDX-License-Identifier: MIT
import { fileSizeMax, type ImportPlan } from '@knead/formats';
import { useRef, useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import type { DataModel } from '../../model/dataModel.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { ImportPlanPanel, ImportProblemPanel } from './ImportPanels.tsx';
import type { ReadProblem } from './importWords.ts';

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: ReadProblem }
  | { readonly kind: 'plan'; readonly plan: ImportPlan };

/** Reads a copy in: first what it would bring, then, if wanted, all of it at once. */
export function ImportRow() {
  const { data } = useModels();
  const say = useSay();
  const [reading, setReading] = useState<Reading>();
  /** Closing, or choosing another file, ends the reading of the one before. */
  const turn = useRef(0);
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // So that the same file can be chosen again.
    input.value = '';
    if (file === undefined) return;
    turn.current += 1;
    const own = turn.current;
    setReading({ kind: 'reading' });
    const read = await readFile(file, data);
    if (turn.current === own) setReading(read);
  };
  const close = () => {
    turn.current += 1;
    setReading(undefined);
  };
  return (
    <li class="whole">
      <label class="row-press">
        <input
          class="cover"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget)}
        />
        <Icon name="import" />
        <span class="grow">
          <span class="b block">{say('import.title')}</span>
          <span class="q sm block">{say('import.note')}</span>
        </span>
        <Icon name="next" flip />
      </label>
      <ImportSheet reading={reading} onClose={close} />
    </li>
  );
}

/** Too large a file is refused before it is read. */
async function readFile(file: File, data: DataModel): Promise<Reading> {
  if (file.size > fileSizeMax) {
    return { kind: 'problem', problem: { kind: 'too-large', size: file.size, sizeMax: fileSizeMax } };
  }
  // The browser rejects where the file was moved or may not be read; that is no fault of the program.
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { kind: 'problem', problem: { kind: 'unreadable-file' } };
  const plan = await data.planImport(text);
  return plan.ok ? { kind: 'plan', plan: plan.value } : { kind: 'problem', problem: plan.error };
}

interface ImportSheetProps {
  readonly reading: Reading | undefined;
  readonly onClose: () => void;
}

function ImportSheet({ reading, onClose }: ImportSheetProps) {
  const say = useSay();
  return (
    <Sheet
      open={reading !== undefined}
      title={say(reading?.kind === 'problem' ? 'import.problem' : 'import.plan')}
      close={say('app.close')}
      onClose={onClose}
    >
      <ImportPanel reading={reading} onClose={onClose} />
    </Sheet>
  );
}

function ImportPanel({ reading, onClose }: ImportSheetProps) {
  const say = useSay();
  switch (reading?.kind) {
    case undefined:
      return null;
    case 'reading':
      return <p class="q">{say('import.reading')}</p>;
    case 'problem':
      return <ImportProblemPanel problem={reading.problem} onClose={onClose} />;
    case 'plan':
      return <ImportPlanPanel plan={reading.plan} onClose={onClose} />;
  }
}
