// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import type { WordTopic } from '@knead/content';
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnnounceModel } from './announceModel.ts';
import type { CheckModel } from './checkModel.ts';
import type { CorrectionModel } from './correctionModel.ts';
import type { DataModel } from './dataModel.ts';
import type { DeviceModel } from './deviceModel.ts';
import type { FindModel } from './findModel.ts';
import type { HearingModel } from './hearingModel.ts';
import type { InterviewModel } from './interviewModel.ts';
import type { JournalModel } from './journalModel.ts';
import type { OutlookModel } from './outlookModel.ts';
import type { PersistingModel } from './persistingModel.ts';
import type { PersonModel } from './personModel.ts';
import type { PlanModel } from './planModel.ts';
import type { SessionModel } from './sessionModel.ts';
import type { StopModel } from './stopModel.ts';

/** What Today needs: loaded first, and small. */
export interface CoreModels {
  readonly journal: JournalModel;
  readonly person: PersonModel;
  readonly stop: StopModel;
  readonly plan: PlanModel;
  readonly device: DeviceModel;
  readonly announce: AnnounceModel;
}

/** What everything after the first tap needs: the rules, the composer, the player. Loaded right after the first view. */
export interface FlowModels {
  /** Lasting questions alone, for the first run and Settings. */
  readonly profile: InterviewModel;
  readonly check: CheckModel;
  readonly correction: CorrectionModel;
  readonly session: SessionModel;
  readonly data: DataModel;
  readonly find: FindModel;
  readonly hearing: HearingModel;
  readonly persisting: PersistingModel;
  readonly outlook: OutlookModel;
}

export type Models = CoreModels & FlowModels;

/** All models, made once in `main.ts`. */
export interface ModelsAccess {
  readonly core: CoreModels;
  /** Whether a session was cut off, as far as the first part can tell; the second part knows if it may go on. */
  readonly hasCutOff: boolean;
  /** Undefined until the second part is there. */
  readonly all: ReadonlySignal<Models | undefined>;
  /** Resolves when it is. Rejects when it cannot be loaded, as on a first visit that is cut off. */
  load(): Promise<Models>;
  /** Resolves when words of these topics can be said. Rejects when they cannot be loaded. */
  learn(topics: readonly WordTopic[]): Promise<void>;
  /** The bytes of a file of the site. Rejects where it cannot be had. */
  loadBytes(address: string): Promise<Uint8Array>;
}

export const ModelsContext = createContext<ModelsAccess | undefined>(undefined);

/** For what is on screen before the second part is there. */
export function useAccess(): ModelsAccess {
  const access = useContext(ModelsContext);
  assert(access !== undefined, 'a ModelsContext.Provider stands above this component');
  return access;
}

/** For screens of the second part. */
export function useModels(): Models {
  const models = useAccess().all.value;
  assert(models !== undefined, 'this screen is shown once all models are there');
  return models;
}
