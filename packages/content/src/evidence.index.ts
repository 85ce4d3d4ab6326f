// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in evidence/; do not edit.
import { aksoy2009 } from './evidence/aksoy-2009.ts';
import { behm2020 } from './evidence/behm-2020.ts';
import { cagnie2013 } from './evidence/cagnie-2013.ts';
import { chatchawan2015 } from './evidence/chatchawan-2015.ts';
import { cheatham2015 } from './evidence/cheatham-2015.ts';
import { compressionReview2022 } from './evidence/compression-review-2022.ts';
import { crawford2004 } from './evidence/crawford-2004.ts';
import { fernandez2006 } from './evidence/fernandez-2006.ts';
import { field2004 } from './evidence/field-2004.ts';
import { gemmell2008 } from './evidence/gemmell-2008.ts';
import { gokMetin2017 } from './evidence/gok-metin-2017.ts';
import { grabow2018 } from './evidence/grabow-2018.ts';
import { gross2024 } from './evidence/gross-2024.ts';
import { hagvall2016 } from './evidence/hagvall-2016.ts';
import { izgu2019 } from './evidence/izgu-2019.ts';
import { keawduangdee } from './evidence/keawduangdee.ts';
import { loken2009 } from './evidence/loken-2009.ts';
import { madenci2012 } from './evidence/madenci-2012.ts';
import { matsubara2011 } from './evidence/matsubara-2011.ts';
import { noh2019 } from './evidence/noh-2019.ts';
import { sherman2014 } from './evidence/sherman-2014.ts';
import { srinagarind2017 } from './evidence/srinagarind-2017.ts';
import { suh2022 } from './evidence/suh-2022.ts';
import { wiewelhove2019 } from './evidence/wiewelhove-2019.ts';
import { wilke2018 } from './evidence/wilke-2018.ts';
import { wiltshire2010 } from './evidence/wiltshire-2010.ts';

/** What stands in `evidence/`, by id. */
export const evidenceFiles = {
  'aksoy-2009': aksoy2009,
  'behm-2020': behm2020,
  'cagnie-2013': cagnie2013,
  'chatchawan-2015': chatchawan2015,
  'cheatham-2015': cheatham2015,
  'compression-review-2022': compressionReview2022,
  'crawford-2004': crawford2004,
  'fernandez-2006': fernandez2006,
  'field-2004': field2004,
  'gemmell-2008': gemmell2008,
  'gok-metin-2017': gokMetin2017,
  'grabow-2018': grabow2018,
  'gross-2024': gross2024,
  'hagvall-2016': hagvall2016,
  'izgu-2019': izgu2019,
  keawduangdee: keawduangdee,
  'loken-2009': loken2009,
  'madenci-2012': madenci2012,
  'matsubara-2011': matsubara2011,
  'noh-2019': noh2019,
  'sherman-2014': sherman2014,
  'srinagarind-2017': srinagarind2017,
  'suh-2022': suh2022,
  'wiewelhove-2019': wiewelhove2019,
  'wilke-2018': wilke2018,
  'wiltshire-2010': wiltshire2010,
} as const;
