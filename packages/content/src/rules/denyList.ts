// SPDX-License-Identifier: MIT

/**
 * What nothing that the app concludes may say (`safety.md` 5.2, 8): names of diseases, guesses at causes, and likelihoods.
 * Names are allowed in answers of the profile, where the person says them.
 */
export const deniedConclusions: readonly RegExp[] = [
  /\b(stroke|tia|heart attack|angina|infarct\w*|embol\w*|thrombo\w*|dvt|clot|aneurysm|dissection)\b/i,
  /\b(cauda|myelopath\w*|guillain|stenosis|slipped disc|sciatica|radiculopath\w*|pinched|trapped nerve)\b/i,
  /\b(carpal|tunnel syndrome|neuropath\w*|neuralgia|polyneuropath\w*|sclerosis|parkinson\w*|epilep\w*)\b/i,
  /\b(meningitis|sepsis|abscess|cellulitis|shingles|zoster|gangrene|ulcer|charcot|gout|bursitis)\b/i,
  /\b(cancer|tumou?r|metasta\w*|myeloma|leukaemia|arteritis|crps|fibromyalgia|arthritis|osteoporosis)\b/i,
  /\b(pre-?eclampsia|ectopic|compartment syndrome|rhabdomyolysis|raynaud\w*|diabet\w*|eczema|psoriasis)\b/i,
  /\b(can mean|could mean|may mean|sign of|signs of|symptom of|likely|risk of|probably|suspect\w*|diagnos\w*)\b/i,
  /\byou (may|might|could) have\b(?! thoughts)/i,
];

/**
 * Conclusions that give back, word for word, what the person ticked in the profile. There the name is the person's own
 * ("You told us about …").
 */
export const echoesProfile = /^rule\.(CI|X)-/;
