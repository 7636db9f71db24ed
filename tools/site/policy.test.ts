import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directives, securityHeaders } from './policy.mjs';

const hosting = (name: string) =>
  readFileSync(new URL(`../../hosting/${name}`, import.meta.url), 'utf8');

const page = securityHeaders('/en/place/tehran/');
const worker = securityHeaders('/_app/immutable/workers/own-data-worker-a1.js');
const embed = securityHeaders('/ar/embed/place/tehran/');

describe('the policy', () => {
  it('lets no script run but the site’s own, and no page ask another server', () => {
    expect(directives['default-src']).toEqual(['none']);
    expect(directives['script-src']).toEqual(['self']);
    const allowed = new Set(Object.values({ ...directives, 'img-src': [] }).flat());
    for (const source of ['unsafe-inline', 'unsafe-eval', 'https:', 'data:', 'blob:', '*']) {
      expect(allowed).not.toContain(source);
    }
    expect(directives['connect-src']).toEqual(['self']);
  });

  it('lets the worker that reads own data ask other servers, and no other file', () => {
    expect(worker['Content-Security-Policy']).toContain("connect-src 'self' https:;");
    for (const path of [
      '/_app/immutable/workers/map-worker-a1.js',
      '/_app/immutable/own-data-worker-a1.js',
      '/en/_app/immutable/workers/own-data-worker-a1.js',
      '/service-worker.js',
    ]) {
      expect(securityHeaders(path)['Content-Security-Policy']).toContain("connect-src 'self';");
    }
  });

  it('lets anybody frame an embed, and nobody another page', () => {
    expect(page['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(page['X-Frame-Options']).toBe('DENY');
    expect(embed['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(embed).not.toHaveProperty('X-Frame-Options');
    for (const path of ['fact/talks/', 'story/idlib/', 'map/']) {
      expect(securityHeaders(`/en/embed/${path}`)).toEqual(embed);
    }
    expect(securityHeaders('/en/place/embed/')).toEqual(page);
  });

  it('says of scripts nothing in a header: their hashes are the page’s', () => {
    expect(page['Content-Security-Policy']).not.toMatch(/script-src|default-src/);
  });
});

describe('the files for hosts say the same:', () => {
  it('nginx.conf', () => {
    const recipe = hosting('nginx.conf');
    for (const [name, value] of Object.entries(embed)) expectSaid(recipe, name, value);
    expect(recipe).toContain(`default                          "${policyOf(page)}";`);
    expect(recipe).toContain(`own-data-worker-[^/]+\\.js$" "${policyOf(worker)}";`);
    const added = [...recipe.matchAll(/^ +add_header (\S+)/gm)].map(([, name]) => name);
    expect(added).toEqual(expect.arrayContaining(Object.keys(page)));
  });

  it('the lines for Caddy', () => {
    const lines = hosting('README.md');
    for (const [name, value] of Object.entries(embed)) expectSaid(lines, name, value);
    expect(lines).toContain(`header @pages Content-Security-Policy "${policyOf(page)}"`);
    expect(lines).toContain(`header @own_data Content-Security-Policy "${policyOf(worker)}"`);
    expect(lines).toContain('header @pages X-Frame-Options DENY');
  });

  it('_headers, which cannot tell embeds or the worker from pages', () => {
    const rules = hosting('_headers').match(/^\/\*\n((?: {2}.*\n)+)/m)?.[1] ?? '';
    const said = Object.fromEntries(
      [...rules.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    const policy = policyOf(embed).replace(" connect-src 'self';", '');
    expect(said).toEqual({ ...embed, 'Content-Security-Policy': policy });
  });
});

function policyOf(headers: Record<string, string>): string {
  return headers['Content-Security-Policy'] ?? '';
}

/** A header may stand in quotes or, where nothing in it asks for them, without. */
function expectSaid(text: string, name: string, value: string): void {
  expect(text).toContain(name);
  expect(text.includes(`"${value}"`) || text.includes(` ${value}\n`), `${name}: ${value}`).toBe(
    true,
  );
}
