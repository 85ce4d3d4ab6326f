// SPDX-License-Identifier: MIT

/** Where golden pictures are kept, from the root of the repository: one WebP for each, named as what it shows. */
export const goldenFolder = 'e2e/pictures/goldens';
