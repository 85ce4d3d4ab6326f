// SPDX-License-Identifier: MIT
import { pathAddress, pathKey, paths } from '@knead/content';
import type { PathCoverage } from '@knead/domain';
import { useSay } from '../../i18n/WordsContext.tsx';
import { PathBullet } from '../../parts/PathBullet.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { spotName } from './spotWords.ts';

interface PathCardProps {
  readonly coverage: PathCoverage;
  readonly isShown: boolean;
  /** Absent where it is the only one. */
  readonly onShow: (() => void) | undefined;
}

/** Other paths named with it. */
const othersMax = 3;

/** One path: its name as anatomy, how many of the marked places it serves, and what else could. */
export function PathCard({ coverage, isShown, onShow }: PathCardProps) {
  const say = useSay();
  const { path, side, core, sometimes, marked, alsoServedBy } = coverage;
  const facts = paths.find(({ id }) => id === path);
  const others = alsoServedBy.slice(0, othersMax).map((id) => say(pathKey(id, 'name')));
  return (
    <section class={isShown ? 'path-card shown' : 'path-card'}>
      <h3>
        {facts === undefined ? undefined : <PathBullet path={facts} />}
        <span>{say(`map.path.${side}`, { path: say(pathKey(path, 'name')) })}</span>
      </h3>
      <p>{say(pathKey(path, 'serves'))}</p>
      <p>
        <b>{say('map.fits', { count: core.length + sometimes.length, marked })}</b>{' '}
        {isShown && others.length > 0 ? say('map.others', { paths: others.join(' · ') }) : undefined}
      </p>
      {isShown ? (
        <ul class="fits">
          {core.map((zone) => (
            <Fit key={zone} name={spotName(say, { zone, side })} />
          ))}
          {sometimes.map((zone) => (
            <Fit key={zone} name={say('map.sometimes', { place: spotName(say, { zone, side }) })} isSometimes />
          ))}
        </ul>
      ) : undefined}
      <div class="row between">
        {facts === undefined ? undefined : (
          <a class="link" href={pathAddress(facts.slug)}>
            {say('map.path.read')}
          </a>
        )}
        {onShow === undefined || isShown ? undefined : <Button onPress={onShow}>{say('map.path.show')}</Button>}
      </div>
    </section>
  );
}

function Fit({ name, isSometimes }: { readonly name: string; readonly isSometimes?: boolean }) {
  return (
    <li class={isSometimes ? 'fit sometimes' : 'fit'}>
      <Icon name="check" size="small" />
      <span>{name}</span>
    </li>
  );
}
