// SPDX-License-Identifier: MIT
import fc from 'fast-check';

// That a law fails is enough here: looking for the smallest case takes most of the time.
fc.configureGlobal({ endOnFailure: true });
