// SPDX-License-Identifier: MIT

/** One way to look at a state: size of the window, theme, size of the letters. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  /** Letters of twice the size, as set in the browser. */
  readonly largeText: boolean;
}

const phone = { width: 390, height: 844 };
const tablet = { width: 820, height: 1180 };
const desktop = { width: 1440, height: 900 };

const looks = {
  phone: { name: 'phone', ...phone, dark: false, largeText: false },
  phoneDark: { name: 'phone-dark', ...phone, dark: true, largeText: false },
  phoneText200: { name: 'phone-text200', ...phone, dark: false, largeText: true },
  tablet: { name: 'tablet', ...tablet, dark: false, largeText: false },
  tabletDark: { name: 'tablet-dark', ...tablet, dark: true, largeText: false },
  tabletWide: { name: 'tablet-wide', width: tablet.height, height: tablet.width, dark: false, largeText: false },
  desktop: { name: 'desktop', ...desktop, dark: false, largeText: false },
  desktopDark: { name: 'desktop-dark', ...desktop, dark: true, largeText: false },
} as const satisfies Record<string, Look>;

/** All of them: for what has a mockup. */
export const everyLook: readonly Look[] = Object.values(looks);

/** Enough to see that a screen holds. */
export const someLooks: readonly Look[] = [looks.phone, looks.phoneDark, looks.phoneText200, looks.desktop];

/** The contact sheet of one page of every kind. */
export const kindLooks: readonly Look[] = [looks.phone, looks.phoneDark, looks.desktop, looks.phoneText200];

/** One size: for states that differ little from others. */
export const oneLook: readonly Look[] = [looks.phone];

/** The pseudo-language is pictured on a phone, and where columns could turn the wrong way. */
export const rightToLeftLooks: readonly Look[] = [
  { ...looks.phone, name: 'phone-rtl' },
  { ...looks.desktop, name: 'desktop-rtl' },
];
