// SPDX-License-Identifier: MIT

/**
 * What a page may load, written into the page as well, for hosts that cannot send headers. Our own server sends the
 * stricter header of `apps/server/src/headers.ts`; a test keeps the two alike.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const place = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * Puts the policy right behind the charset, before anything that loads.
 * @param {string} html
 */
export function withPolicy(html) {
  if (!place.test(html)) throw new Error('A page has no <meta charset="utf-8">.');
  return html.replace(
    place,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,
  );
}
