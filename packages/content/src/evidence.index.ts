// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in evidence/; do not edit.
import { aksoy2009 } from './evidence/aksoy-2009.ts';
import { alfuth2024 } from './evidence/alfuth-2024.ts';
import { behm2020 } from './evidence/behm-2020.ts';
import { chatchawan2015 } from './evidence/chatchawan-2015.ts';
import { cheatham2015 } from './evidence/cheatham-2015.ts';
import { compressionReview2022 } from './evidence/compression-review-2022.ts';
import { crawford2004 } from './evidence/crawford-2004.ts';
import { elliott2013 } from './evidence/elliott-2013.ts';
import { fernandez2006 } from './evidence/fernandez-2006.ts';
import { field2004 } from './evidence/field-2004.ts';
import { gemmell2008 } from './evidence/gemmell-2008.ts';
import { gokMetin2017 } from './evidence/gok-metin-2017.ts';
import { grabow2018 } from './evidence/grabow-2018.ts';
import { gross2024 } from './evidence/gross-2024.ts';
import { hagvall2016 } from './evidence/hagvall-2016.ts';
import { izgu2019 } from './evidence/izgu-2019.ts';
import { keawduangdee } from './evidence/keawduangdee.ts';
import { madenci2012 } from './evidence/madenci-2012.ts';
import { malone2015 } from './evidence/malone-2015.ts';
import { matsubara2011 } from './evidence/matsubara-2011.ts';
import { moraska2008 } from './evidence/moraska-2008.ts';
import { noh2019 } from './evidence/noh-2019.ts';
import { shem2020 } from './evidence/shem-2020.ts';
import { sherman2014 } from './evidence/sherman-2014.ts';
import { srinagarind2017 } from './evidence/srinagarind-2017.ts';
import { suh2022 } from './evidence/suh-2022.ts';
import { sutham2020 } from './evidence/sutham-2020.ts';
import { wiewelhove2019 } from './evidence/wiewelhove-2019.ts';
import { wilke2018 } from './evidence/wilke-2018.ts';
import { wiltshire2010 } from './evidence/wiltshire-2010.ts';
import { wu2010 } from './evidence/wu-2010.ts';

/** What stands in `evidence/`, by id. */
export const evidenceFiles = {
  'aksoy-2009': aksoy2009,
  'alfuth-2024': alfuth2024,
  'behm-2020': behm2020,
  'chatchawan-2015': chatchawan2015,
  'cheatham-2015': cheatham2015,
  'compression-review-2022': compressionReview2022,
  'crawford-2004': crawford2004,
  'elliott-2013': elliott2013,
  'fernandez-2006': fernandez2006,
  'field-2004': field2004,
  'gemmell-2008': gemmell2008,
  'gok-metin-2017': gokMetin2017,
  'grabow-2018': grabow2018,
  'gross-2024': gross2024,
  'hagvall-2016': hagvall2016,
  'izgu-2019': izgu2019,
  keawduangdee: keawduangdee,
  'madenci-2012': madenci2012,
  'malone-2015': malone2015,
  'matsubara-2011': matsubara2011,
  'moraska-2008': moraska2008,
  'noh-2019': noh2019,
  'shem-2020': shem2020,
  'sherman-2014': sherman2014,
  'srinagarind-2017': srinagarind2017,
  'suh-2022': suh2022,
  'sutham-2020': sutham2020,
  'wiewelhove-2019': wiewelhove2019,
  'wilke-2018': wilke2018,
  'wiltshire-2010': wiltshire2010,
  'wu-2010': wu2010,
} as const;
