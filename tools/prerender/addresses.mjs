// SPDX-License-Identifier: MIT

/**
 * Addresses at which the app itself answers. Each gets a copy of the app's page, so that a reload or a shared link works
 * on any static host. Stop screens are not among them: they are prerendered and need no script.
 */
export const appAddresses = ['/', '/check/', '/session/', '/after/', '/journal/', '/settings/', '/welcome/', '/help/'];
