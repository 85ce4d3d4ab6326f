// SPDX-License-Identifier: MIT
export {
  type FileFault,
  type FileProblem,
  fileEventsMax,
  fileProblemsMax,
  fileSizeMax,
} from './fileProblem.ts';
export { findFaultIndex } from './findFault.ts';
export {
  type JournalFile,
  journalFileVersion,
  journalFormat,
  journalToFile,
  printJournalFile,
} from './journalFile.ts';
export { type Problem, parseJournalEvent } from './parseJournalEvent.ts';
export { parseJournalFile } from './parseJournalFile.ts';
export { type DroppedCount, type DropReason, type ImportPlan, importBodies, planImport } from './planImport.ts';
