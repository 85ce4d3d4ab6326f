// SPDX-License-Identifier: MIT
import { SCORES, type Score } from '@knead/domain';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { OwnRating, RatingView } from './buildJournalView.ts';

interface RatingLineProps {
  readonly rating: RatingView;
  readonly onEdit: (rating: OwnRating) => void;
}

/** One symptom: in words, in numbers, and as points on the 0 to 10 line. Raw values; nothing is concluded from them. */
export function RatingLine({ rating, onEdit }: RatingLineProps) {
  const say = useSay();
  const { symptom, label, before, own } = rating;
  return (
    <div class="rating">
      <div class="grow">
        <div class="rating-head">
          <p class="grow">
            <span class="b block">{say(label)}</span>
            <span class="q sm block">{useWordsOf(rating)}</span>
          </p>
          <Numbers before={before} now={own?.body.score} />
        </div>
        <ScoreLine before={before} now={own?.body.score} />
      </div>
      {own === undefined ? undefined : (
        <IconButton icon="edit" look="edge" label={say(`journal.edit.${symptom}`)} onPress={() => onEdit(own)} />
      )}
    </div>
  );
}

function useWordsOf({ symptom, before, own }: RatingView): string {
  const say = useSay();
  const score = own?.body.score;
  if (score === undefined) return before === undefined ? '' : say('journal.rating.before', { before });
  if (before !== undefined) return say('journal.rating.before-after', { before, after: score });
  if (own?.body.occasion === 'after') return say('journal.rating.after', { after: score });
  return say('dial.value', { value: score, word: say(`dial.${symptom}.${score}`) });
}

interface Scores {
  readonly before: Score | undefined;
  readonly now: Score | undefined;
}

function Numbers({ before, now }: Scores) {
  const { number } = useFormats();
  return (
    <p class="numbers num" aria-hidden="true">
      {before === undefined ? undefined : <span class="q">{number(before)}</span>}
      {before === undefined || now === undefined ? undefined : <Icon name="forward" size="small" flip />}
      {now === undefined ? undefined : <strong>{number(now)}</strong>}
    </p>
  );
}

function ScoreLine({ before, now }: Scores) {
  return (
    <div class="score-line" aria-hidden="true">
      {SCORES.map((score) => (
        <i key={score} class={score === now ? 'on' : score === before ? 'was' : undefined} />
      ))}
    </div>
  );
}
