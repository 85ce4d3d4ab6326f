// SPDX-License-Identifier: MIT
import { aksoy2009 } from './evidence/aksoy-2009.ts';
import { behm2020 } from './evidence/behm-2020.ts';
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
import { madenci2012 } from './evidence/madenci-2012.ts';
import { matsubara2011 } from './evidence/matsubara-2011.ts';
import { noh2019 } from './evidence/noh-2019.ts';
import { sherman2014 } from './evidence/sherman-2014.ts';
import { srinagarind2017 } from './evidence/srinagarind-2017.ts';
import { suh2022 } from './evidence/suh-2022.ts';
import { wiewelhove2019 } from './evidence/wiewelhove-2019.ts';
import { wilke2018 } from './evidence/wilke-2018.ts';
import { wiltshire2010 } from './evidence/wiltshire-2010.ts';
import type { EvidenceEntry } from './evidenceEntry.ts';

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
