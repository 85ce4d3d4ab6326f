// SPDX-License-Identifier: MIT
import { type Context, Hono } from 'hono';
import { chooseBody, isUnchanged } from './encoding.ts';
import { securityHeaders } from './headers.ts';
import type { Site, SiteFile } from './site.ts';

const lasting = 'public, max-age=31536000, immutable';

/** Answers for a built site: its files, its folders, and the helpful page for everything else. */
export function makeApp(site: Site): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
  });
  // Hono answers HEAD by the same way, without the body.
  app.get('*', (context) => answer(context, site));
  app.all('*', (context) => context.body(null, 405, { Allow: 'GET, HEAD' }));
  return app;
}

function answer(context: Context, site: Site): Response {
  const { pathname, search } = new URL(context.req.url);
  const path = decoded(pathname);
  const file = path === undefined ? undefined : site.get(path.endsWith('/') ? `${path}index.html` : path);
  if (file !== undefined) return send(context, file, 200);
  if (path !== undefined && site.has(`${path}/index.html`)) return context.redirect(`${pathname}/${search}`, 301);
  const missing = site.get('/404.html');
  return missing === undefined ? context.body(null, 404) : send(context, missing, 404);
}

/** The address with its escapes resolved, or undefined when they make no sense. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function send(context: Context, file: SiteFile, status: 200 | 404): Response {
  const { body, encoding } = chooseBody(file, context.req.header('Accept-Encoding'));
  const headers = {
    'Cache-Control': file.lasting ? lasting : 'no-cache',
    'Content-Type': file.type,
    ETag: body.etag,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  };
  const unchanged = status === 200 && isUnchanged(context.req.header('If-None-Match'), body.etag);
  if (unchanged) return context.body(null, 304, headers);
  return context.body(body.bytes, status, { ...headers, 'Content-Length': String(body.bytes.byteLength) });
}
