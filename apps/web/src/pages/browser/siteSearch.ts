// SPDX-License-Identifier: MIT
import type { SiteFound } from '../../search/openSearch.ts';
import type { SearchEntry } from '../../search/siteSearch.ts';

/** Fetches the search, once somebody begins to type. */
type LoadSearch = () => Promise<Search>;
type Search = (typed: string) => SiteFound;

/** Letters from which a search begins. */
const typedFrom = 2;

/** Shows the search, which is no use without script, and lets it find. What is typed stays on the page. */
export function enableSearch(page: ParentNode, load: LoadSearch): void {
  const box = page.querySelector<HTMLElement>('[data-search]');
  const input = box?.querySelector('input');
  if (!box || !input) return;
  box.hidden = false;
  let search: Promise<Search> | undefined;
  input.addEventListener('input', () => {
    const typed = input.value;
    search ??= load();
    search.then(
      (find) => {
        if (input.value !== typed) return;
        const { pages, danger } = find(typed);
        show(box, '[data-search-danger]', danger !== undefined);
        showFound(box, typed, pages);
      },
      () => {
        search = undefined;
      },
    );
  });
}

function showFound(box: HTMLElement, typed: string, found: readonly SearchEntry[]): void {
  const isAsked = typed.trim().length >= typedFrom;
  const list = box.querySelector('[data-search-found]');
  list?.replaceChildren(...(isAsked ? found : []).map(rowOf));
  show(box, '[data-search-found]', isAsked && found.length > 0);
  show(box, '[data-search-none]', isAsked && found.length === 0);
}

function rowOf({ address, title, about }: SearchEntry): HTMLElement {
  const link = element('a', 'row between grow');
  link.setAttribute('href', address);
  const words = element('span', 'grow block');
  words.append(element('b', 'block', title), element('span', 'q sm block', about));
  link.append(words);
  const row = element('li', '');
  row.append(link);
  return row;
}

function element(name: string, classes: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (classes !== '') made.className = classes;
  made.textContent = text;
  return made;
}

function show(box: ParentNode, what: string, isShown: boolean): void {
  const found = box.querySelector<HTMLElement>(what);
  if (found) found.hidden = !isShown;
}
