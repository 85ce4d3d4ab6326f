// SPDX-License-Identifier: MIT
import {
  keepOffAddress,
  pathAddress,
  pathKey,
  paths,
  placeAddress,
  pointAddress,
  pointKey,
  points,
  type Say,
  triggerAddress,
  triggerKey,
  triggers,
  zoneGroupKey,
  zoneNameKey,
} from '@knead/content';
import { ZONE_GROUPS, ZONES, zonesById } from '@knead/domain';
import type { TextPage } from '../textPage.ts';
import { DayPage } from './DayPage.tsx';
import { KeepOffPage } from './KeepOffPage.tsx';
import { PathPage } from './PathPage.tsx';
import { PathsPage } from './PathsPage.tsx';
import { PlacePage } from './PlacePage.tsx';
import { PlacesPage } from './PlacesPage.tsx';
import { PointPage } from './PointPage.tsx';
import { PointsPage } from './PointsPage.tsx';
import { TriggerPage } from './TriggerPage.tsx';

/** Points, nerve paths, places, and what a day may hold: an index each, then every page. */
export function atlasPages(say: Say): readonly TextPage[] {
  return [...pointPages(say), ...pathPages(say), ...placePages(say), ...dayPages(say)];
}

function pointPages(say: Say): readonly TextPage[] {
  return [
    {
      address: '/points/',
      kind: 'massage',
      title: say('page.points.title'),
      description: say('page.points.description'),
      body: <PointsPage />,
    },
    ...points.map((point) => ({
      address: pointAddress(point.id),
      kind: 'massage' as const,
      title: point.code,
      description: say('page.point.description', { code: point.code }),
      terms: say(pointKey(point.id, 'where')),
      body: <PointPage point={point} />,
    })),
  ];
}

function pathPages(say: Say): readonly TextPage[] {
  return [
    {
      address: '/paths/',
      kind: 'massage',
      title: say('page.paths.title'),
      description: say('page.paths.description'),
      body: <PathsPage />,
    },
    ...paths.map((path) => {
      const name = say(pathKey(path.id, 'name'));
      return {
        address: pathAddress(path.slug),
        kind: 'massage' as const,
        title: name,
        description: say('page.path.description', { name }),
        terms: path.core.map((zone) => say(zoneNameKey(zone))).join(' '),
        body: <PathPage path={path} />,
      };
    }),
  ];
}

function placePages(say: Say): readonly TextPage[] {
  return [
    {
      address: '/places/',
      kind: 'massage',
      title: say('page.places.title'),
      description: say('page.places.description'),
      body: <PlacesPage />,
    },
    {
      address: keepOffAddress,
      kind: 'reading',
      title: say('page.keepOff.title'),
      description: say('page.keepOff.description'),
      body: <KeepOffPage />,
    },
    ...ZONE_GROUPS.map((group) => {
      const place = say(zoneGroupKey(group));
      return {
        address: placeAddress(group),
        kind: 'massage' as const,
        title: place,
        description: say('page.place.description', { place }),
        terms: ZONES.filter((zone) => zonesById[zone].group === group)
          .map((zone) => say(zoneNameKey(zone)))
          .join(' '),
        body: <PlacePage group={group} />,
      };
    }),
  ];
}

function dayPages(say: Say): readonly TextPage[] {
  return [
    {
      address: '/day/',
      kind: 'massage',
      title: say('page.day.title'),
      description: say('page.day.description'),
      body: <DayPage />,
    },
    ...triggers.map((trigger) => {
      const name = say(triggerKey(trigger.id, 'name'));
      return {
        address: triggerAddress(trigger.slug),
        kind: 'massage' as const,
        title: name,
        description: say('page.trigger.description', { name }),
        terms: say(triggerKey(trigger.id, 'idea')),
        body: <TriggerPage trigger={trigger} />,
      };
    }),
  ];
}
