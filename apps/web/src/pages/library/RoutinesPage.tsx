// SPDX-License-Identifier: MIT
import { areaKey, ROUTINE_IDS, routineAddress, routineKey, routines } from '@knead/content';
import { AREAS } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Article, Section } from '../reading/parts.tsx';
import { Row, Rows } from './Rows.tsx';

/** All ready-made routines, area by area. */
export function RoutinesPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.routines.title" lead="page.routines.lead">
      {AREAS.map((area) => (
        <Section key={area} title={areaKey(area, 'title')}>
          <Rows>
            {ROUTINE_IDS.filter((id) => routines[id].area === area).map((id) => (
              <Row
                key={id}
                href={routineAddress(id)}
                title={say(routineKey(id, 'title'))}
                note={say(routineKey(id, 'for'))}
              />
            ))}
          </Rows>
        </Section>
      ))}
    </Article>
  );
}
