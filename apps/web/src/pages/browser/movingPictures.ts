// SPDX-License-Identifier: MIT

/** Strokes stand where they begin until the page is there: a drawing anew for each frame would hold it up. */
export function holdPictures(page: ParentNode): void {
  for (const picture of picturesOf(page)) picture.pauseAnimations();
}

/** Lets strokes move, each while it is in view: whoever reads further down has the processor to themselves. */
export function letMove(page: ParentNode): void {
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const picture = [...picturesOf(page)].find((one) => one === target);
      if (isIntersecting) picture?.unpauseAnimations();
      else picture?.pauseAnimations();
    }
  });
  for (const picture of picturesOf(page)) watch.observe(picture);
}

function picturesOf(page: ParentNode): Iterable<SVGSVGElement> {
  return page.querySelectorAll<SVGSVGElement>('svg.marks');
}
