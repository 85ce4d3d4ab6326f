// SPDX-License-Identifier: MIT
import type { Score } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { SymptomDial } from '../../parts/SymptomDial.tsx';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import type { OwnRating } from './buildJournalView.ts';

interface EditSheetProps {
  /** Undefined while closed. */
  readonly rating: OwnRating | undefined;
  readonly onClose: () => void;
}

/** Changes a rating. The earlier value stays in its history. */
export function EditSheet({ rating, onClose }: EditSheetProps) {
  const say = useSay();
  return (
    <Sheet
      open={rating !== undefined}
      title={rating === undefined ? '' : say(`journal.edit.${rating.body.symptom}`)}
      close={say('app.close')}
      onClose={onClose}
    >
      {rating === undefined ? undefined : <EditForm key={rating.id} rating={rating} onDone={onClose} />}
    </Sheet>
  );
}

function EditForm({ rating, onDone }: { readonly rating: OwnRating; readonly onDone: () => void }) {
  const { journal, announce } = useModels();
  const say = useSay();
  const { id, body } = rating;
  const [score, setScore] = useState<Score>(body.score);
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const written = await journal.record([{ kind: 'revised', target: id, body: { ...body, score } }]);
    setFailed(!written.ok);
    if (!written.ok) return;
    announce.say(say('journal.edit.saved'));
    onDone();
  };
  return (
    <div class="stack loose">
      <SymptomDial symptom={body.symptom} value={score} onSet={setScore} />
      <p class="q sm">{say('journal.edit.note')}</p>
      {failed ? <Notice icon="alert" tone="careful" title={say('journal.edit.failed')} /> : undefined}
      <Button look="go" wide disabled={score === body.score} onPress={() => void save()}>
        {say('journal.edit.save')}
      </Button>
    </div>
  );
}
