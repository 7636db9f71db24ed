import type { Atlas } from '$lib/atlas/atlas.svelte';
import { m } from '$lib/i18n/paraglide/messages';
import { filterWords } from '../filter/filter-words';
import { chosenYears } from '../years/chosen-years';
import { saveFile } from '../shell/save-file';
import { mapPicture } from './map-picture';
import type { Theme } from '../shell/theme.svelte';

/**
 * Saves what the map shows as a PNG with title, legend, attribution and the address that brings the view back.
 * `map` is in device pixels, `shown` in px.
 */
export function savePicture(
  map: HTMLCanvasElement,
  shown: HTMLElement,
  atlas: Atlas,
  theme: Theme,
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
        solid: m.status_stated(),
        hollow: m.status_reported(),
        half: m.status_disputed(),
      },
      credit: [
        m.picture_credit({
          subtitle: atlas.dossier?.subtitle ?? '',
          version: atlas.dossier?.version ?? '',
        }),
        ...(import.meta.env.VITE_STREETS ? [`${m.streets_credit()}.`] : []),
      ].join(' '),
      address: new URL(location.pathname + atlas.shareLink, location.href).href,
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
    if (blob) saveFile(blob, `atlas-map-${new Date().toISOString().slice(0, 10)}.png`);
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
