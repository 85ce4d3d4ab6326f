// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { PressRow } from './rows.tsx';

type Copied = { readonly kind: 'saved'; readonly file: string; readonly url: string } | { readonly kind: 'failed' };

/** Hands the whole journal over as one file. */
export function CopyRow() {
  const { data, journal, announce } = useModels();
  const say = useSay();
  const [copied, setCopied] = useState<Copied>();
  // The address stays good until the next copy: a browser may fetch it after the press.
  useEffect(
    () => () => {
      if (copied?.kind === 'saved') URL.revokeObjectURL(copied.url);
    },
    [copied],
  );
  const wordsOf = (one: Copied) =>
    one.kind === 'saved' ? say('settings.copy.saved', { file: one.file }) : say('settings.copy.failed');
  const save = async () => {
    const text = await data.exportText();
    const next: Copied = text === undefined ? { kind: 'failed' } : download(text, `knead-${journal.today()}.json`);
    setCopied(next);
    announce.say(wordsOf(next), next.kind === 'saved' ? 'polite' : 'assertive');
  };
  return (
    <PressRow
      icon="export"
      label={say('settings.copy')}
      state={copied === undefined ? say('settings.copy.note') : wordsOf(copied)}
      onPress={() => void save()}
    />
  );
}

function download(text: string, file: string): Copied {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  return { kind: 'saved', file, url };
}
