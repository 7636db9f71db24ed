import type { Dossier } from '$lib/dossier/model/dossier';
import type { LocaleCode } from '$lib/i18n/locales';
import { defaultEmbedSize, embedCode } from '$lib/link/embed-code';
import { routes } from '$lib/link/routes';
import { wholeAddress } from '$lib/link/site';

/** What oEmbed 1.0 (oembed.com) says of a rich resource; sizes are px. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** What of the atlas is embedded: its name, and the routes of its embed and of its link picture. */
export interface Embedded {
  title: string;
  embed: string;
  image: string;
}

/** An embed for sites that ask what a page can be shown as. Throws without a site: all is whole addresses. */
export function oEmbedOf(
  dossier: Pick<Dossier, 'title'>,
  { title, embed, image }: Embedded,
  language: LocaleCode,
  site: string,
): OEmbed {
  const whole = (route: string) => {
    const address = wholeAddress(route, site);
    if (address === null) throw new Error(`oEmbed cannot name ${route} without SITE_URL.`);
    return address;
  };
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: dossier.title,
    provider_url: whole(routes.home(language)),
    html: embedCode(whole(embed), `${title} · ${dossier.title}`, defaultEmbedSize),
    ...defaultEmbedSize,
    thumbnail_url: whole(image),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
