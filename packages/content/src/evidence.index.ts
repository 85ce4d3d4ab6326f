// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in evidence/; do not edit.
import { aksoy2009 } from './evidence/aksoy-2009.ts';
import { alfuth2024 } from './evidence/alfuth-2024.ts';
import { bartsch2021 } from './evidence/bartsch-2021.ts';
import { behm2020 } from './evidence/behm-2020.ts';
import { bland2000 } from './evidence/bland-2000.ts';
import { blodt2018 } from './evidence/blodt-2018.ts';
import { cagnie2013 } from './evidence/cagnie-2013.ts';
import { calfee2012 } from './evidence/calfee-2012.ts';
import { cambron2007 } from './evidence/cambron-2007.ts';
import { carr2015 } from './evidence/carr-2015.ts';
import { challoumas2018 } from './evidence/challoumas-2018.ts';
import { chatchawan2015 } from './evidence/chatchawan-2015.ts';
import { cheatham2015 } from './evidence/cheatham-2015.ts';
import { cho2024 } from './evidence/cho-2024.ts';
import { cleland2006 } from './evidence/cleland-2006.ts';
import { compressionReview2022 } from './evidence/compression-review-2022.ts';
import { crane2012 } from './evidence/crane-2012.ts';
import { crawford2004 } from './evidence/crawford-2004.ts';
import { dalal2014 } from './evidence/dalal-2014.ts';
import { dale2008 } from './evidence/dale-2008.ts';
import { darcy2000 } from './evidence/darcy-2000.ts';
import { downs2011 } from './evidence/downs-2011.ts';
import { elliott2013 } from './evidence/elliott-2013.ts';
import { farrar2001 } from './evidence/farrar-2001.ts';
import { fernandez2006 } from './evidence/fernandez-2006.ts';
import { field2004 } from './evidence/field-2004.ts';
import { field2007 } from './evidence/field-2007.ts';
import { galinsky2000 } from './evidence/galinsky-2000.ts';
import { gemmell2008 } from './evidence/gemmell-2008.ts';
import { gholamzadeh2023 } from './evidence/gholamzadeh-2023.ts';
import { gokMetin2017 } from './evidence/gok-metin-2017.ts';
import { grabow2018 } from './evidence/grabow-2018.ts';
import { gross2024 } from './evidence/gross-2024.ts';
import { hagvall2016 } from './evidence/hagvall-2016.ts';
import { henning1997 } from './evidence/henning-1997.ts';
import { herskovitz1992 } from './evidence/herskovitz-1992.ts';
import { hsieh2006 } from './evidence/hsieh-2006.ts';
import { hsu2017 } from './evidence/hsu-2017.ts';
import { izgu2019 } from './evidence/izgu-2019.ts';
import { katz1990 } from './evidence/katz-1990.ts';
import { katz1990b } from './evidence/katz-1990b.ts';
import { keawduangdee } from './evidence/keawduangdee.ts';
import { koreanHandDrawings } from './evidence/korean-hand-drawings.ts';
import { krebs2009 } from './evidence/krebs-2009.ts';
import { lally2010 } from './evidence/lally-2010.ts';
import { lee2008 } from './evidence/lee-2008.ts';
import { li2021 } from './evidence/li-2021.ts';
import { li2023 } from './evidence/li-2023.ts';
import { lim2009 } from './evidence/lim-2009.ts';
import { loken2009 } from './evidence/loken-2009.ts';
import { longRollingReview } from './evidence/long-rolling-review.ts';
import { luger2019 } from './evidence/luger-2019.ts';
import { madenci2012 } from './evidence/madenci-2012.ts';
import { malone2015 } from './evidence/malone-2015.ts';
import { massageReview2024 } from './evidence/massage-review-2024.ts';
import { mathieson2015 } from './evidence/mathieson-2015.ts';
import { matsubara2011 } from './evidence/matsubara-2011.ts';
import { mclean2001 } from './evidence/mclean-2001.ts';
import { monteiro2018 } from './evidence/monteiro-2018.ts';
import { moraska2008 } from './evidence/moraska-2008.ts';
import { murphy2009 } from './evidence/murphy-2009.ts';
import { murphy2019 } from './evidence/murphy-2019.ts';
import { nese2025 } from './evidence/nese-2025.ts';
import { noh2019 } from './evidence/noh-2019.ts';
import { oslo2021 } from './evidence/oslo-2021.ts';
import { paanalahti2014 } from './evidence/paanalahti-2014.ts';
import { painChangeCohort } from './evidence/pain-change-cohort.ts';
import { painWordsGroups } from './evidence/pain-words-groups.ts';
import { rayman2011 } from './evidence/rayman-2011.ts';
import { reflexologyFeetTrial } from './evidence/reflexology-feet-trial.ts';
import { sezik2024 } from './evidence/sezik-2024.ts';
import { shariff2023 } from './evidence/shariff-2023.ts';
import { shem2020 } from './evidence/shem-2020.ts';
import { sherman2014 } from './evidence/sherman-2014.ts';
import { srinagarind2017 } from './evidence/srinagarind-2017.ts';
import { stratford1995 } from './evidence/stratford-1995.ts';
import { suh2022 } from './evidence/suh-2022.ts';
import { sulkowski2022 } from './evidence/sulkowski-2022.ts';
import { sutham2020 } from './evidence/sutham-2020.ts';
import { tgaMenthol } from './evidence/tga-menthol.ts';
import { wiewelhove2019 } from './evidence/wiewelhove-2019.ts';
import { wilke2018 } from './evidence/wilke-2018.ts';
import { wiltshire2010 } from './evidence/wiltshire-2010.ts';
import { wu2010 } from './evidence/wu-2010.ts';
import { yin2014 } from './evidence/yin-2014.ts';

/** What stands in `evidence/`, by id. */
export const evidenceFiles = {
  'aksoy-2009': aksoy2009,
  'alfuth-2024': alfuth2024,
  'bartsch-2021': bartsch2021,
  'behm-2020': behm2020,
  'bland-2000': bland2000,
  'blodt-2018': blodt2018,
  'cagnie-2013': cagnie2013,
  'calfee-2012': calfee2012,
  'cambron-2007': cambron2007,
  'carr-2015': carr2015,
  'challoumas-2018': challoumas2018,
  'chatchawan-2015': chatchawan2015,
  'cheatham-2015': cheatham2015,
  'cho-2024': cho2024,
  'cleland-2006': cleland2006,
  'compression-review-2022': compressionReview2022,
  'crane-2012': crane2012,
  'crawford-2004': crawford2004,
  'dalal-2014': dalal2014,
  'dale-2008': dale2008,
  'darcy-2000': darcy2000,
  'downs-2011': downs2011,
  'elliott-2013': elliott2013,
  'farrar-2001': farrar2001,
  'fernandez-2006': fernandez2006,
  'field-2004': field2004,
  'field-2007': field2007,
  'galinsky-2000': galinsky2000,
  'gemmell-2008': gemmell2008,
  'gholamzadeh-2023': gholamzadeh2023,
  'gok-metin-2017': gokMetin2017,
  'grabow-2018': grabow2018,
  'gross-2024': gross2024,
  'hagvall-2016': hagvall2016,
  'henning-1997': henning1997,
  'herskovitz-1992': herskovitz1992,
  'hsieh-2006': hsieh2006,
  'hsu-2017': hsu2017,
  'izgu-2019': izgu2019,
  'katz-1990': katz1990,
  'katz-1990b': katz1990b,
  keawduangdee: keawduangdee,
  'korean-hand-drawings': koreanHandDrawings,
  'krebs-2009': krebs2009,
  'lally-2010': lally2010,
  'lee-2008': lee2008,
  'li-2021': li2021,
  'li-2023': li2023,
  'lim-2009': lim2009,
  'loken-2009': loken2009,
  'long-rolling-review': longRollingReview,
  'luger-2019': luger2019,
  'madenci-2012': madenci2012,
  'malone-2015': malone2015,
  'massage-review-2024': massageReview2024,
  'mathieson-2015': mathieson2015,
  'matsubara-2011': matsubara2011,
  'mclean-2001': mclean2001,
  'monteiro-2018': monteiro2018,
  'moraska-2008': moraska2008,
  'murphy-2009': murphy2009,
  'murphy-2019': murphy2019,
  'nese-2025': nese2025,
  'noh-2019': noh2019,
  'oslo-2021': oslo2021,
  'paanalahti-2014': paanalahti2014,
  'pain-change-cohort': painChangeCohort,
  'pain-words-groups': painWordsGroups,
  'rayman-2011': rayman2011,
  'reflexology-feet-trial': reflexologyFeetTrial,
  'sezik-2024': sezik2024,
  'shariff-2023': shariff2023,
  'shem-2020': shem2020,
  'sherman-2014': sherman2014,
  'srinagarind-2017': srinagarind2017,
  'stratford-1995': stratford1995,
  'suh-2022': suh2022,
  'sulkowski-2022': sulkowski2022,
  'sutham-2020': sutham2020,
  'tga-menthol': tgaMenthol,
  'wiewelhove-2019': wiewelhove2019,
  'wilke-2018': wilke2018,
  'wiltshire-2010': wiltshire2010,
  'wu-2010': wu2010,
  'yin-2014': yin2014,
} as const;
