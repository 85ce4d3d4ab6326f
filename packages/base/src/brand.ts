// SPDX-License-Identifier: MIT

declare const brand: unique symbol;

/** A primitive that must not be mixed up with another of the same shape. Made only by parsers and makers. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
