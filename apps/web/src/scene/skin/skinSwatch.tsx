// SPDX-License-Identifier: MIT
import { useEffect, useRef } from 'preact/hooks';
import { Art } from '../art.tsx';
import { frame, viewBoxOf } from '../geometry.ts';
import type { Skin } from './skins.ts';
import { layFilters } from './wearSkin.ts';

/** Thumb and palm: ink, shade and light side by side. */
const crop = frame(278, 330, 300);

/** A piece of a drawing in one skin tone, whatever the page wears. */
export function SkinSwatch({ skin }: { readonly skin: Skin }) {
  const picture = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (picture.current) layFilters(picture.current.ownerDocument);
  }, []);
  return (
    <svg class="clay" viewBox={viewBoxOf(crop)} aria-hidden="true" ref={picture}>
      <g {...(skin === 'clay' ? {} : { filter: `url(#skin-${skin})` })}>
        <Art id="palm" side="left" />
      </g>
    </svg>
  );
}
