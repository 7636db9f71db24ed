import { expect, it } from 'vitest';
import { routes } from '$lib/link/routes';
import { oEmbedOf } from './oembed';

const dossier = { title: 'أطلس 4+1' };
const place = {
  title: 'طهران',
  embed: routes.embed('ar', 'tehran'),
  image: routes.placeImage('ar', 'tehran'),
};

it('what a site may embed is the frame of a page, at whole addresses', () => {
  const { html, ...rest } = oEmbedOf(dossier, place, 'ar', 'https://example.org/atlas/');
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'طهران',
    provider_name: 'أطلس 4+1',
    provider_url: 'https://example.org/atlas/ar/',
    width: 600,
    height: 400,
    thumbnail_url: 'https://example.org/atlas/ar/place/tehran/card.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(html).toContain('src="https://example.org/atlas/ar/embed/place/tehran/"');
  expect(html).toContain('width="600" height="400"');
});

it('without a site there is nothing to embed', () => {
  expect(() => oEmbedOf(dossier, place, 'ar', '')).toThrow('without SITE_URL');
});
