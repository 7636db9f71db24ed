import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directives, securityHeaders } from './policy.mjs';

const hosting = (name: string) =>
  readFileSync(new URL(`../hosting/${name}`, import.meta.url), 'utf8');

const page = securityHeaders('/en/place/tehran/');
const embed = securityHeaders('/ar/embed/place/tehran/');

describe('the policy', () => {
  it('lets no script run but the site’s own, and reaches another server by a reader’s own request only', () => {
    expect(directives['default-src']).toEqual(['none']);
    expect(directives['script-src']).toEqual(['self']);
    const allowed = new Set(
      Object.values({ ...directives, 'connect-src': [], 'img-src': [] }).flat(),
    );
    for (const source of ['unsafe-inline', 'unsafe-eval', 'https:', 'data:', 'blob:', '*']) {
      expect(allowed).not.toContain(source);
    }
    expect(directives['connect-src']).toEqual(['self', 'https:']);
  });

  it('lets anybody frame an embed, and nobody another page', () => {
    expect(page['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(page['X-Frame-Options']).toBe('DENY');
    expect(embed['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(embed).not.toHaveProperty('X-Frame-Options');
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
    const added = [...recipe.matchAll(/^ +add_header (\S+)/gm)].map(([, name]) => name);
    expect(added).toEqual(expect.arrayContaining(Object.keys(page)));
  });

  it('the lines for Caddy', () => {
    const lines = hosting('README.md');
    for (const [name, value] of Object.entries(embed)) expectSaid(lines, name, value);
    expect(lines).toContain(`header @pages Content-Security-Policy "${policyOf(page)}"`);
    expect(lines).toContain('header @pages X-Frame-Options DENY');
  });

  it('_headers, which cannot tell embeds from pages', () => {
    const rules = hosting('_headers').match(/^\/\*\n((?: {2}.*\n)+)/m)?.[1] ?? '';
    const said = Object.fromEntries(
      [...rules.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(said).toEqual(embed);
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
