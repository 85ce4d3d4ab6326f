// SPDX-License-Identifier: MIT

/** What matters of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice to say a language with, best first: the same region, then the browser's own choice, then any of the
 * language. Voices that send the text to a server are never taken: what the app says tells where it hurts.
 */
export function pickVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const wanted = tagOf(language);
  const fitting = voices.filter(({ lang, localService }) => localService && primaryOf(lang) === primaryOf(language));
  const sameRegion = fitting.filter(({ lang }) => tagOf(lang) === wanted);
  return (
    sameRegion.find((voice) => voice.default) ?? sameRegion[0] ?? fitting.find((voice) => voice.default) ?? fitting[0]
  );
}

/** Some systems write `en_GB`. */
function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function primaryOf(language: string): string | undefined {
  return tagOf(language).split('-')[0];
}
