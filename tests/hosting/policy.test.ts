import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHashes } from '../../src/lib/link/own-hashes';
import { root } from '../../tools/steps.mjs';

const build = join(root, 'build');
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: readFileSync(join(build, file), 'utf8') }));

/** The policy of a page by directive. */
function policyOf(html: string): Map<string, string> {
  const [, policy = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

/** The scripts in a page's own HTML that a browser would run. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\bsrc=|application\/ld\+json/.test(attributes))
    .map(([, , script = '']) => script);
}

describe('every page of the build', () => {
  it('is there to be looked at', () => expect(pages.length).toBeGreaterThan(600));

  it('carries a policy before anything that the policy is about', () => {
    const late = pages.filter(({ html }) => {
      const first = html.search(/<(?:script|style|base|link rel="(?:stylesheet|modulepreload))/);
      const policy = html.indexOf('<meta http-equiv="content-security-policy"');
      return policy === -1 || policy > first;
    });
    expect(late.map(({ file }) => file)).toEqual([]);
  });

  it('allows the scripts in it by their hashes, and no others', () => {
    const wrong = pages.filter(({ html }) => {
      const hashes = inlineScripts(html).map(
        (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
      );
      const policy = policyOf(html);
      return (
        policy.get('default-src') !== "'none'" ||
        policy.get('script-src') !== ["'self'", ...hashes].join(' ')
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('lets no page ask another server', () => {
    const wrong = pages.filter(({ html }) => {
      const policy = policyOf(html);
      return ![undefined, "'self'"].includes(policy.get('connect-src'));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('starts only where it stands on the atlas’s own host', () => {
    const wrong = pages.filter(({ html }) => {
      if (!/\bkit\.start\(/.test(html)) return false;
      const [start = ''] = inlineScripts(html).slice(-1);
      return (
        !/const base = siteBase\(location, /.test(start) ||
        !/= \{\s*base\s*[,}]/.test(start) ||
        /pathname\.slice/.test(start.replace('root.pathname.slice(0, -1) : null', ''))
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has the hashes of the files that it may fetch, as they are', () => {
    const hashes = new Map<string, string>();
    const hashOf = (path: string) => {
      const made = createHash('sha256').update(readFileSync(join(build, path)));
      const hash = hashes.get(path) ?? `sha256-${made.digest('base64')}`;
      hashes.set(path, hash);
      return hash;
    };
    const wrong = pages.filter(({ file, html }) => {
      const said = readHashes(/<meta name="own-files" content="([^"]*)"/.exec(html)?.[1] ?? '');
      const language = file.split('/')[0] ?? '';
      const isAtlas = /\bkit\.start\(/.test(html) && file !== 'index.html';
      const wanted =
        file === '404.html'
          ? ['en/dossier.json', 'ar/dossier.json', 'zh-Hant/dossier.json']
          : [
              ...['dossier.json', 'citations.json', 'history.json', 'ground.json'].map(
                (name) => `${language}/${name}`,
              ),
              ...['search.json', 'geo/base/states.geojson', 'geo/base/land.geojson'],
            ];
      return (
        (isAtlas && wanted.some((path) => !said.has(path))) ||
        [...said].some(([path, hash]) => hash !== hashOf(path))
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has no attribute of style or event, which the policy would refuse', () => {
    const wrong = pages.filter(({ html }) => {
      const markup = html.replace(/<script[^]*?<\/script>/g, '');
      return /<[a-z][^>]* (?:style|on[a-z]+)=/.test(markup);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
