// SPDX-License-Identifier: MIT
import { AREAS, GRADES, REGIONS, STROKES, TOOLS } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import schema from '../../../docs/formats/content.schema.json';
import { contentDocument, contentSchemaId } from './contentDocument.ts';
import {
  EFFECT_COMPARISONS,
  EFFECT_UNITS,
  EVIDENCE_DESIGNS,
  EVIDENCE_PARTS,
  EVIDENCE_SELF,
  EVIDENCE_TOPICS,
} from './evidenceEntry.ts';
import { schemaProblems } from './schema.fixture.ts';
import { TECHNIQUE_IDS } from './techniques.ts';

const asJson: unknown = JSON.parse(JSON.stringify(contentDocument()));

describe('contentDocument', () => {
  it('is plain JSON: nothing is lost in writing it', () => {
    expect(asJson).toStrictEqual(contentDocument());
  });

  it('satisfies its published schema', () => {
    expect(schemaProblems(schema, asJson)).toEqual([]);
  });

  it('is refused by the schema once a part is gone, wrong or unknown', () => {
    const document = contentDocument();
    expect(schemaProblems(schema, { ...document, techniques: undefined })).toContain('$.techniques: no array');
    expect(schemaProblems(schema, { ...document, licence: 'none' })).toEqual(['$.licence: not CC-BY-4.0']);
    expect(schemaProblems(schema, { ...document, extra: 1 })).toEqual(['$.extra: unknown']);
  });

  it('carries the id of the schema, and all techniques with words, cues and address', () => {
    const { schema: id, techniques } = contentDocument();
    expect(id).toBe(contentSchemaId);
    expect(schema.$id).toBe(contentSchemaId);
    expect(techniques.map((technique) => technique.id)).toEqual(TECHNIQUE_IDS);
    const palm = techniques.find((technique) => technique.id === 'wh-palm-pads');
    expect(palm?.address).toBe('/techniques/palm-pads/');
    expect(palm?.words.how).toHaveLength(5);
    expect(palm?.words.title).toBe('Palm pads');
    expect(Object.keys(palm?.cues ?? {})).toHaveLength(7);
  });

  it('keeps the lists of the schema equal to those of the code', () => {
    const { area, grade, region, stroke, tool, source, topic, unit, effect } = schema.$defs;
    expect(area.enum).toEqual([...AREAS]);
    expect(grade.enum).toEqual([...GRADES]);
    expect(region.enum).toEqual([...REGIONS]);
    expect(stroke.enum).toEqual([...STROKES]);
    expect(tool.enum).toEqual([...TOOLS]);
    expect(source.properties.design.enum).toEqual([...EVIDENCE_DESIGNS]);
    expect(source.properties.self.enum).toEqual([...EVIDENCE_SELF]);
    expect(source.properties.fromMemory.items.enum).toEqual([...EVIDENCE_PARTS]);
    expect(topic.enum).toEqual([...EVIDENCE_TOPICS]);
    expect(unit.enum).toEqual([...EFFECT_UNITS]);
    expect(effect.properties.versus.enum).toEqual([...EFFECT_COMPARISONS]);
  });
});
