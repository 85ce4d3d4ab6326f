// SPDX-License-Identifier: MIT
import { aksoy2009 } from './aksoy-2009.ts';
import { behm2020 } from './behm-2020.ts';
import { chatchawan2015 } from './chatchawan-2015.ts';
import { cheatham2015 } from './cheatham-2015.ts';
import { compressionReview2022 } from './compression-review-2022.ts';
import { crawford2004 } from './crawford-2004.ts';
import type { EvidenceEntry } from './entry.ts';
import { fernandez2006 } from './fernandez-2006.ts';
import { field2004 } from './field-2004.ts';
import { gemmell2008 } from './gemmell-2008.ts';
import { gokMetin2017 } from './gok-metin-2017.ts';
import { grabow2018 } from './grabow-2018.ts';
import { gross2024 } from './gross-2024.ts';
import { hagvall2016 } from './hagvall-2016.ts';
import { izgu2019 } from './izgu-2019.ts';
import { keawduangdee } from './keawduangdee.ts';
import { madenci2012 } from './madenci-2012.ts';
import { matsubara2011 } from './matsubara-2011.ts';
import { noh2019 } from './noh-2019.ts';
import { sherman2014 } from './sherman-2014.ts';
import { srinagarind2017 } from './srinagarind-2017.ts';
import { suh2022 } from './suh-2022.ts';
import { wiewelhove2019 } from './wiewelhove-2019.ts';
import { wilke2018 } from './wilke-2018.ts';
import { wiltshire2010 } from './wiltshire-2010.ts';

/** All sources, in the order of their ids. Each one is cited by a technique or a claim. */
export const evidenceEntries: readonly EvidenceEntry[] = [
  aksoy2009,
  behm2020,
  chatchawan2015,
  cheatham2015,
  compressionReview2022,
  crawford2004,
  fernandez2006,
  field2004,
  gemmell2008,
  gokMetin2017,
  grabow2018,
  gross2024,
  hagvall2016,
  izgu2019,
  keawduangdee,
  madenci2012,
  matsubara2011,
  noh2019,
  sherman2014,
  srinagarind2017,
  suh2022,
  wiewelhove2019,
  wilke2018,
  wiltshire2010,
];

/** The same sources by id. */
export const evidence: ReadonlyMap<string, EvidenceEntry> = new Map(evidenceEntries.map((entry) => [entry.id, entry]));
