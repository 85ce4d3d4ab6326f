// SPDX-License-Identifier: MIT
import type { ByRegion, Pose, Region, Side, TechniqueKind, Tool } from '../atlas/areas.ts';
import type { QuestionId, Tier } from './answers.ts';
import type { Condition } from './condition.ts';

/** Some regions, on one side or on both. */
export interface Place {
  readonly regions: readonly Region[];
  readonly side: Side | 'both';
}

/** Where a limit holds. Whatever cannot be told from the answers is wherever it could be. */
export type Where =
  | { readonly kind: 'everywhere' }
  | ({ readonly kind: 'place' } & Place)
  /** The places chosen in a choice question; `joints` adds one joint to each side. None chosen: all of them. */
  | { readonly kind: 'chosen'; readonly question: QuestionId; readonly reach: 'spot' | 'joints' }
  /** The places of the complaint, cut to `only` where given. No complaint given: `only`, else everywhere. */
  | { readonly kind: 'complaint'; readonly only?: readonly Region[] }
  /** The places that still tingle after a session. */
  | { readonly kind: 'tingling' }
  /** The places that were sore after a session. */
  | { readonly kind: 'sore' }
  /** The places that were painted as numb. */
  | { readonly kind: 'numb' };

/** What a rule limits when it holds. Lists name what is *blocked*. */
export type Effect =
  | {
      readonly kind: 'limit';
      readonly where: Where;
      readonly block?: boolean;
      readonly techniqueKinds?: readonly TechniqueKind[];
      readonly tools?: readonly Tool[];
      /** Highest pressure, 0–5. Anything that is not a number blocks. */
      readonly ceiling?: number;
      /** Steps taken off whatever the ceiling is otherwise. */
      readonly ceilingLess?: number;
      readonly daySecondsMax?: number;
      readonly holdSecondsMax?: number;
      /** Share of a technique's usual time, 0–1. */
      readonly timeShare?: number;
      /** Skin may be numb there: it is looked at before it is touched. */
      readonly lookFirst?: boolean;
    }
  | {
      readonly kind: 'session';
      readonly ceiling?: number;
      /** Most seconds of contact in one session. */
      readonly contactSecondsMax?: number;
      /** Most seconds of contact in a day, all sessions together. */
      readonly daySecondsMax?: number;
      readonly posesBlocked?: readonly Pose[];
      /** No weight on a ball or roller on the floor. */
      readonly floorBlocked?: boolean;
    };

/** One way in which a rule holds. */
export interface RuleCase {
  readonly tier: Tier;
  readonly when: Condition;
  /** Absent: `emergency` and `urgent` block everywhere, `clinician` blocks the rule's `where`, milder ones nothing. */
  readonly effects?: readonly Effect[];
  /** Further limits until a professional has said that gentle massage is fine ("OK needed", `safety.md` 2.2). */
  readonly untilChecked?: readonly Effect[];
  /** Sudden by its nature: "already checked" never lowers it (`safety.md` 0.7). */
  readonly sudden?: boolean;
  /** "Not sure" lowers nothing here, and shows the emergency line: only a plain no sets free. */
  readonly unsureStays?: boolean;
  /** Days after which the question comes again. */
  readonly recheckDays?: number;
}

/** One safety rule. Its words are `rule.<id>.message` and, with `tell`, `rule.<id>.tell`. */
export interface Rule {
  readonly id: string;
  /** `red-flag`: section 1 · `condition`: 2.2 · `no-go`: 2.1, always on · `dose`: how much, 4.1 and 4.2. */
  readonly kind: 'red-flag' | 'condition' | 'no-go' | 'dose';
  /** What it blocks where its case gives no effects. */
  readonly where: Where;
  /** An urgent case blocks `where` alone and leaves the rest of the body open. */
  readonly local?: boolean;
  /** Whether there are words for the person to say to a health service. */
  readonly tell?: boolean;
  /** Always on and told nowhere: no finding, only limits. */
  readonly quiet?: boolean;
  /** Told by the words of this rule where it holds as well: its own limits stay, its sentence would say less. */
  readonly saidBy?: string;
  /** All that hold count. */
  readonly cases: readonly RuleCase[];
  /** Where the rule comes from: section and source ids of the safety paper. */
  readonly sources: readonly string[];
}

/** One thing that can be chosen. Chosen means: its own id is answered `yes`. */
export interface ChoiceOption {
  readonly id: QuestionId;
  /** Key of its words; many questions share the words of body places. */
  readonly labelKey: string;
  readonly place?: Place;
  /** The place with one joint to each side. */
  readonly wide?: Place;
}

interface QuestionHead {
  readonly id: QuestionId;
  /** `profile`: a lasting fact · `check`: asked before a session. */
  readonly phase: 'profile' | 'check';
  /** Asked only when this holds (or may hold). Absent: always asked, as part of its group. */
  readonly ask?: Condition;
  /** Where its "why we ask" is kept, `question.<whyOf>.why`; many follow-ups share one. Absent: its own. */
  readonly whyOf?: string;
  /** A lasting answer holds for so many diary days, then it is asked anew. Absent: until it is changed. */
  readonly staleDays?: number;
}

/** A question as data. Words: `question.<id>.ask`, `.why`, and where they apply `.short` and `.simpler`. */
export type Question =
  | (QuestionHead & {
      readonly kind: 'yes-no';
      /** After "not sure" a simpler wording is asked once, answered under `<id>.simpler`. */
      readonly simpler?: boolean;
    })
  | (QuestionHead & {
      readonly kind: 'choice';
      /** Whether several may be chosen. */
      readonly many: boolean;
      readonly options: readonly ChoiceOption[];
    });

/** Questions that share one screen with one "None of these". */
export interface QuestionGroup {
  readonly id: string;
  readonly phase: 'profile' | 'check';
  readonly titleKey: string;
  readonly questionIds: readonly QuestionId[];
}

/** Everything triage decides by. Data alone: it can be printed, compared and stored. */
export interface RuleSet {
  /** Raised with every change of a rule or threshold. */
  readonly version: string;
  /** Highest pressure by hand where no rule says less (`safety.md` 0.6). */
  readonly ceilings: ByRegion<number>;
  readonly groups: readonly QuestionGroup[];
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
}
