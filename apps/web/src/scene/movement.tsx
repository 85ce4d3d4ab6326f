// SPDX-License-Identifier: MIT
// The contact as it moves. The movement is declared, so it runs without script; styles hide it where motion is unwanted.
import type { Grip, Limb, Point, Track } from '@knead/body';
import { Behind, Contact, type ContactFacts } from './contacts.tsx';
import { restTiming } from './geometry.ts';
import type { Weights } from './weights.ts';

const centre: Point = { x: 0, y: 0 };

interface MovingProps<M> {
  readonly contact: ContactFacts;
  readonly motion: M;
  readonly weights: Weights;
}

export function MovingContact({ contact, weights }: Omit<MovingProps<unknown>, 'motion'>) {
  const { motion } = contact;
  switch (motion?.kind) {
    case undefined:
      return <Contact contact={contact} at={contact.at} weights={weights} />;
    case 'track':
      return <OnTrack contact={contact} motion={motion} weights={weights} />;
    case 'grip':
      return <Gripping contact={contact} motion={motion} weights={weights} />;
    case 'limb':
      return <WithLimb contact={contact} motion={motion} weights={weights} />;
  }
}

function OnTrack({ contact, motion, weights }: MovingProps<Track>) {
  return (
    <g>
      <Contact contact={contact} at={centre} weights={weights} />
      <animateMotion dur={duration(motion)} repeatCount="indefinite" {...timing(motion)} />
      {motion.turn === 'onward' && !motion.rests ? <LiftOnReturn seconds={motion.seconds} /> : undefined}
    </g>
  );
}

const duration = ({ seconds }: { readonly seconds: number }): string => `${seconds.toFixed(2)}s`;

/** Two contacts that close; one on the far side of the fold is dashed and lies below. */
function Gripping({ contact, motion, weights }: MovingProps<Grip>) {
  const keyTimes = motion.times.join(';');
  const move = (places: readonly Point[]) => (
    <animateMotion
      dur={duration(motion)}
      repeatCount="indefinite"
      calcMode="linear"
      keyTimes={keyTimes}
      values={places.map(({ x, y }) => `${x},${y}`).join(';')}
    />
  );
  return (
    <>
      <g>
        {motion.behind ? (
          <Behind radius={contact.radius} at={centre} weights={weights} />
        ) : (
          <Contact contact={contact} at={centre} weights={weights} />
        )}
        {move(motion.second)}
      </g>
      <g>
        <Contact contact={contact} at={centre} weights={weights} />
        {move(motion.first)}
      </g>
    </>
  );
}

/** The contact rests; what moves is a ring on its way. */
function WithLimb({ contact, motion, weights }: MovingProps<Limb>) {
  return (
    <>
      <Contact contact={contact} at={contact.at} weights={weights} />
      <g>
        <circle class="limb" r={weights.ring * 1.8} stroke-width={weights.ring} />
        <animateMotion dur={duration(motion)} repeatCount="indefinite" {...along(motion.d)} />
      </g>
    </>
  );
}

/** Preact's types do not know the attribute. */
const along = (path: string): { readonly path: string } => ({ path });

const workingShare = 0.78;

function timing({ d, rests, turn }: Track): Partial<Record<'path' | 'calcMode' | 'keyPoints' | 'keyTimes', string>> {
  if (rests) return { path: d, calcMode: 'linear', ...restTiming(rests) };
  if (turn === 'onward') return { path: d, calcMode: 'linear', keyPoints: '0;1;1', keyTimes: `0;${workingShare};1` };
  return along(d);
}

function LiftOnReturn({ seconds }: { readonly seconds: number }) {
  return (
    <animate
      attributeName="opacity"
      dur={`${seconds.toFixed(2)}s`}
      repeatCount="indefinite"
      values="1;1;0;0;1"
      keyTimes={`0;${workingShare};${workingShare + 0.04};0.96;1`}
    />
  );
}

/** The contact where it begins: of a pair, both as they are open. */
export function StillContact({ contact, weights }: Omit<MovingProps<unknown>, 'motion'>) {
  const { motion, at, radius } = contact;
  if (motion?.kind !== 'grip') return <Contact contact={contact} at={at} weights={weights} />;
  const [first = at, second = at] = [motion.first[0], motion.second[0]];
  return (
    <>
      {motion.behind ? (
        <Behind radius={radius} at={second} weights={weights} />
      ) : (
        <Contact contact={contact} at={second} weights={weights} />
      )}
      <Contact contact={contact} at={first} weights={weights} />
    </>
  );
}
