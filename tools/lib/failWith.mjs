// SPDX-License-Identifier: MIT

/**
 * Makes a handler that ends the program with the message of an error and a sentence that says what it means.
 * @param {string} sentence
 */
export function failWith(sentence) {
  /** @param {unknown} error */
  return (error) => {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(sentence);
    process.exit(1);
  };
}
