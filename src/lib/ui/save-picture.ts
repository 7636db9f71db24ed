import type { Atlas } from '$lib/atlas/atlas.svelte';
import { UNDATED } from '$lib/dossier/dossier';
import { formatList } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import { cellName } from './cell-name';
import { mapPicture } from './map-picture';
import type { Theme } from './theme.svelte';

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
      years: chosenYears(atlas, lang),
      firmness: {
        solid: m.status_stated(),
        hollow: m.status_reported(),
        half: m.status_disputed(),
      },
      credit: m.picture_credit({ version: atlas.dossier?.version ?? '' }),
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
    if (blob) download(blob, `4plus1-atlas-${new Date().toISOString().slice(0, 10)}.png`);
  }, 'image/png');
}

function chosenYears({ view }: Atlas, language: string): string {
  if (view.years === null && view.undated) return m.all_years();
  const cells = view.years === null ? [m.all_years()] : [...view.years].sort();
  const names = cells.map((cell) => cellName(cell, language));
  return formatList(view.undated ? [...names, cellName(UNDATED, language)] : names, language);
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

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has the file by then, or will never ask for it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
