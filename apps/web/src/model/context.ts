// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnnounceModel } from './announceModel.ts';
import type { CheckModel } from './checkModel.ts';
import type { DataModel } from './dataModel.ts';
import type { DeviceModel } from './deviceModel.ts';
import type { InterviewModel } from './interviewModel.ts';
import type { JournalModel } from './journalModel.ts';
import type { PersonModel } from './personModel.ts';
import type { PlanModel } from './planModel.ts';
import type { SessionModel } from './sessionModel.ts';
import type { StopModel } from './stopModel.ts';

/** Everything screens may use. Made once, in `main.ts`. */
export interface Models {
  readonly journal: JournalModel;
  readonly person: PersonModel;
  readonly stop: StopModel;
  /** Lasting questions alone, for the first run and Settings. */
  readonly profile: InterviewModel;
  readonly check: CheckModel;
  readonly plan: PlanModel;
  readonly session: SessionModel;
  readonly data: DataModel;
  readonly device: DeviceModel;
  readonly announce: AnnounceModel;
}

export const ModelsContext = createContext<Models | undefined>(undefined);

export function useModels(): Models {
  const models = useContext(ModelsContext);
  assert(models !== undefined, 'a ModelsContext.Provider stands above this component');
  return models;
}
