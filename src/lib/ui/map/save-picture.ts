import type { Atlas } from '$lib/atlas/atlas.svelte';
import { today } from '$lib/base/today';
import { m } from '$lib/i18n/paraglide/messages';
import { statusWord } from '$lib/i18n/status-words';
import { filterWords } from '../filter/filter-words';
import { chosenYears } from '../years/chosen-years';
import { saveFile } from '../shell/save-file';
import { mapPicture } from './map-picture';
import type { Theme } from '$lib/static-map/palette';

/**
 * Saves what the map shows as a PNG with title, legend, attribution and the address that brings the view back.
 * `map` is in device pixels, `shown` in px. `path` is that of a page with this map alone: one of two maps has an
 * address there, not among those of the page with both.
 */
export function savePicture(
  map: HTMLCanvasElement,
  shown: HTMLElement,
  atlas: Atlas,
  theme: Theme,
  path = location.pathname,
): void {
  const { lang } = document.documentElement;
  const style = getComputedStyle(shown);
  const colour = (token: string) => resolved(shown, `var(${token})`);
  const picture = mapPicture(
    map,
    map.width / shown.clientWidth,
    atlas.dossier?.layers ?? [],
    {
      title: atlas.dossier?.title ?? '',
      years: [
        chosenYears(atlas.view, lang),
        ...(atlas.dossier ? filterWords(atlas.dossier, atlas.view) : []),
      ].join(m.dot()),
      firmness: {
        solid: statusWord('stated'),
        hollow: statusWord('reported'),
        half: statusWord('disputed'),
      },
      credit: [
        m.picture_credit({
          subtitle: atlas.dossier?.subtitle ?? '',
          version: atlas.dossier?.version ?? '',
        }),
        ...(import.meta.env.VITE_STREETS ? [`${m.streets_credit()}.`] : []),
      ].join(' '),
      address: new URL(path + atlas.shareLink, location.href).href,
      language: lang,
      direction: document.dir === 'rtl' ? 'rtl' : 'ltr',
    },
    {
      paper: colour('--paper'),
      ink: colour('--ink'),
      faint: colour('--ink2'),
      of: (layer) => layer[theme],
    },
    style.fontFamily,
  );
  picture.toBlob((blob) => {
    if (blob) saveFile(blob, `atlas-map-${today()}.png`);
  }, 'image/png');
}

/** A token's colour as canvas takes it: light-dark() is settled by the element that has it. */
function resolved(element: HTMLElement, value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
