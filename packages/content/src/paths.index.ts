// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in paths/; do not edit.
import { armSkinNerves } from './paths/arm-skin-nerves.ts';
import { axillary } from './paths/axillary.ts';
import { c4Root } from './paths/c4-root.ts';
import { c5Root } from './paths/c5-root.ts';
import { c6Root } from './paths/c6-root.ts';
import { c7Root } from './paths/c7-root.ts';
import { c8Root } from './paths/c8-root.ts';
import { commonPeroneal } from './paths/common-peroneal.ts';
import { deepPeroneal } from './paths/deep-peroneal.ts';
import { dorsalScapular } from './paths/dorsal-scapular.ts';
import { femoralAnterior } from './paths/femoral-anterior.ts';
import { greaterOccipital } from './paths/greater-occipital.ts';
import { intercostal } from './paths/intercostal.ts';
import { l4Root } from './paths/l4-root.ts';
import { l5Root } from './paths/l5-root.ts';
import { lateralFemoralCutaneous } from './paths/lateral-femoral-cutaneous.ts';
import { lateralPlantar } from './paths/lateral-plantar.ts';
import { medialPlantar } from './paths/medial-plantar.ts';
import { medianCt } from './paths/median-ct.ts';
import { medianProximal } from './paths/median-proximal.ts';
import { morton } from './paths/morton.ts';
import { polyneuropathy } from './paths/polyneuropathy.ts';
import { radialDeep } from './paths/radial-deep.ts';
import { radialProximal } from './paths/radial-proximal.ts';
import { radialSuperficial } from './paths/radial-superficial.ts';
import { s1Root } from './paths/s1-root.ts';
import { saphenous } from './paths/saphenous.ts';
import { sciatic } from './paths/sciatic.ts';
import { superficialPeroneal } from './paths/superficial-peroneal.ts';
import { suprascapular } from './paths/suprascapular.ts';
import { sural } from './paths/sural.ts';
import { t1Root } from './paths/t1-root.ts';
import { tibialTarsal } from './paths/tibial-tarsal.ts';
import { tos } from './paths/tos.ts';
import { ulnarElbow } from './paths/ulnar-elbow.ts';
import { ulnarWrist } from './paths/ulnar-wrist.ts';

/** What stands in `paths/`, by id. */
export const pathFiles = {
  'arm-skin-nerves': armSkinNerves,
  axillary: axillary,
  'c4-root': c4Root,
  'c5-root': c5Root,
  'c6-root': c6Root,
  'c7-root': c7Root,
  'c8-root': c8Root,
  'common-peroneal': commonPeroneal,
  'deep-peroneal': deepPeroneal,
  'dorsal-scapular': dorsalScapular,
  'femoral-anterior': femoralAnterior,
  'greater-occipital': greaterOccipital,
  intercostal: intercostal,
  'l4-root': l4Root,
  'l5-root': l5Root,
  'lateral-femoral-cutaneous': lateralFemoralCutaneous,
  'lateral-plantar': lateralPlantar,
  'medial-plantar': medialPlantar,
  'median-ct': medianCt,
  'median-proximal': medianProximal,
  morton: morton,
  polyneuropathy: polyneuropathy,
  'radial-deep': radialDeep,
  'radial-proximal': radialProximal,
  'radial-superficial': radialSuperficial,
  's1-root': s1Root,
  saphenous: saphenous,
  sciatic: sciatic,
  'superficial-peroneal': superficialPeroneal,
  suprascapular: suprascapular,
  sural: sural,
  't1-root': t1Root,
  'tibial-tarsal': tibialTarsal,
  tos: tos,
  'ulnar-elbow': ulnarElbow,
  'ulnar-wrist': ulnarWrist,
} as const;
