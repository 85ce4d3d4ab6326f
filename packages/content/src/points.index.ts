// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in points/; do not edit.
import { bl10 } from './points/bl10.ts';
import { bl11 } from './points/bl11.ts';
import { bl12 } from './points/bl12.ts';
import { bl13 } from './points/bl13.ts';
import { bl14 } from './points/bl14.ts';
import { bl15 } from './points/bl15.ts';
import { bl40 } from './points/bl40.ts';
import { bl41 } from './points/bl41.ts';
import { bl42 } from './points/bl42.ts';
import { bl43 } from './points/bl43.ts';
import { bl44 } from './points/bl44.ts';
import { bl57 } from './points/bl57.ts';
import { bl58 } from './points/bl58.ts';
import { bl60 } from './points/bl60.ts';
import { bl62 } from './points/bl62.ts';
import { gb20 } from './points/gb20.ts';
import { gb21 } from './points/gb21.ts';
import { gb34 } from './points/gb34.ts';
import { gb39 } from './points/gb39.ts';
import { gb40 } from './points/gb40.ts';
import { gb41 } from './points/gb41.ts';
import { gb42 } from './points/gb42.ts';
import { gb43 } from './points/gb43.ts';
import { gv14 } from './points/gv14.ts';
import { gv16 } from './points/gv16.ts';
import { ht7 } from './points/ht7.ts';
import { ht8 } from './points/ht8.ts';
import { ki1 } from './points/ki1.ts';
import { ki2 } from './points/ki2.ts';
import { ki3 } from './points/ki3.ts';
import { ki6 } from './points/ki6.ts';
import { li4 } from './points/li4.ts';
import { li10 } from './points/li10.ts';
import { li11 } from './points/li11.ts';
import { lr2 } from './points/lr2.ts';
import { lr3 } from './points/lr3.ts';
import { lu1 } from './points/lu1.ts';
import { lu9 } from './points/lu9.ts';
import { lu10 } from './points/lu10.ts';
import { pc4 } from './points/pc4.ts';
import { pc6 } from './points/pc6.ts';
import { pc7 } from './points/pc7.ts';
import { pc8 } from './points/pc8.ts';
import { si8 } from './points/si8.ts';
import { si9 } from './points/si9.ts';
import { si10 } from './points/si10.ts';
import { si11 } from './points/si11.ts';
import { si12 } from './points/si12.ts';
import { si13 } from './points/si13.ts';
import { si14 } from './points/si14.ts';
import { si15 } from './points/si15.ts';
import { sp4 } from './points/sp4.ts';
import { sp5 } from './points/sp5.ts';
import { sp6 } from './points/sp6.ts';
import { st36 } from './points/st36.ts';
import { st42 } from './points/st42.ts';
import { st43 } from './points/st43.ts';
import { st44 } from './points/st44.ts';
import { te5 } from './points/te5.ts';
import { te15 } from './points/te15.ts';

/** What stands in `points/`, by id. */
export const pointFiles = {
  bl10: bl10,
  bl11: bl11,
  bl12: bl12,
  bl13: bl13,
  bl14: bl14,
  bl15: bl15,
  bl40: bl40,
  bl41: bl41,
  bl42: bl42,
  bl43: bl43,
  bl44: bl44,
  bl57: bl57,
  bl58: bl58,
  bl60: bl60,
  bl62: bl62,
  gb20: gb20,
  gb21: gb21,
  gb34: gb34,
  gb39: gb39,
  gb40: gb40,
  gb41: gb41,
  gb42: gb42,
  gb43: gb43,
  gv14: gv14,
  gv16: gv16,
  ht7: ht7,
  ht8: ht8,
  ki1: ki1,
  ki2: ki2,
  ki3: ki3,
  ki6: ki6,
  li4: li4,
  li10: li10,
  li11: li11,
  lr2: lr2,
  lr3: lr3,
  lu1: lu1,
  lu9: lu9,
  lu10: lu10,
  pc4: pc4,
  pc6: pc6,
  pc7: pc7,
  pc8: pc8,
  si8: si8,
  si9: si9,
  si10: si10,
  si11: si11,
  si12: si12,
  si13: si13,
  si14: si14,
  si15: si15,
  sp4: sp4,
  sp5: sp5,
  sp6: sp6,
  st36: st36,
  st42: st42,
  st43: st43,
  st44: st44,
  te5: te5,
  te15: te15,
} as const;
