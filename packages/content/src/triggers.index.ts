// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in triggers/; do not edit.
import { tAlcoholChemoSugar } from './triggers/t-alcohol-chemo-sugar.ts';
import { tBagStrap } from './triggers/t-bag-strap.ts';
import { tCold } from './triggers/t-cold.ts';
import { tCoughStrain } from './triggers/t-cough-strain.ts';
import { tDrive } from './triggers/t-drive.ts';
import { tElbowBent } from './triggers/t-elbow-bent.ts';
import { tElbowLean } from './triggers/t-elbow-lean.ts';
import { tGripVibration } from './triggers/t-grip-vibration.ts';
import { tHeadForward } from './triggers/t-head-forward.ts';
import { tHeelOfHand } from './triggers/t-heel-of-hand.ts';
import { tHeels } from './triggers/t-heels.ts';
import { tKneel } from './triggers/t-kneel.ts';
import { tLegsCrossed } from './triggers/t-legs-crossed.ts';
import { tLiftBend } from './triggers/t-lift-bend.ts';
import { tMouse } from './triggers/t-mouse.ts';
import { tNeckTurn } from './triggers/t-neck-turn.ts';
import { tNight } from './triggers/t-night.ts';
import { tOverhead } from './triggers/t-overhead.ts';
import { tPhoneThumb } from './triggers/t-phone-thumb.ts';
import { tSitLong } from './triggers/t-sit-long.ts';
import { tStandWalk } from './triggers/t-stand-walk.ts';
import { tTightBand } from './triggers/t-tight-band.ts';
import { tTightBelt } from './triggers/t-tight-belt.ts';
import { tTightShoes } from './triggers/t-tight-shoes.ts';
import { tTwist } from './triggers/t-twist.ts';
import { tTyping } from './triggers/t-typing.ts';
import { tWallet } from './triggers/t-wallet.ts';
import { tWristBent } from './triggers/t-wrist-bent.ts';

/** What stands in `triggers/`, by id. */
export const triggerFiles = {
  't-alcohol-chemo-sugar': tAlcoholChemoSugar,
  't-bag-strap': tBagStrap,
  't-cold': tCold,
  't-cough-strain': tCoughStrain,
  't-drive': tDrive,
  't-elbow-bent': tElbowBent,
  't-elbow-lean': tElbowLean,
  't-grip-vibration': tGripVibration,
  't-head-forward': tHeadForward,
  't-heel-of-hand': tHeelOfHand,
  't-heels': tHeels,
  't-kneel': tKneel,
  't-legs-crossed': tLegsCrossed,
  't-lift-bend': tLiftBend,
  't-mouse': tMouse,
  't-neck-turn': tNeckTurn,
  't-night': tNight,
  't-overhead': tOverhead,
  't-phone-thumb': tPhoneThumb,
  't-sit-long': tSitLong,
  't-stand-walk': tStandWalk,
  't-tight-band': tTightBand,
  't-tight-belt': tTightBelt,
  't-tight-shoes': tTightShoes,
  't-twist': tTwist,
  't-typing': tTyping,
  't-wallet': tWallet,
  't-wrist-bent': tWristBent,
} as const;
