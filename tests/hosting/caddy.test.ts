import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../tools/free-port.mjs';
import { firstOnPath } from '../../tools/programs.mjs';
import { root } from '../../tools/steps.mjs';

const caddy = firstOnPath(['caddy']);
const build = join(root, 'build');

describe.skipIf(!caddy)('the recipe for Caddy', () => {
  let home = '';
  let server: ChildProcess | null = null;
  let url: string;

  /** Starts it with the lines of hosting/README.md, at an address and with a folder of the test's. */
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'atlas-caddy-'));
    url = `http://127.0.0.1:${await freePort(4600 + Math.floor(Math.random() * 1000))}`;
    const text = readFileSync(join(root, 'hosting/README.md'), 'utf8');
    const recipe = (/```caddyfile\n([^]*?)```/.exec(text)?.[1] ?? '')
      .replace('atlas.example {', `${url} {`)
      .replace('/var/www/atlas', build);
    const file = join(home, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${recipe}`);
    server = spawn(caddy ?? '', ['run', '--config', file, '--adapter', 'caddyfile'], {
      stdio: 'ignore',
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
    });
    await vi.waitUntil(async () => (await statusOf('/en/')) === 200, 30_000);
  });
  afterAll(() => {
    server?.kill();
    rmSync(home, { recursive: true });
  });

  const answerOf = (path: string) => fetch(url + path, { redirect: 'manual' });
  const statusOf = (path: string) =>
    answerOf(path).then(
      ({ status }) => status,
      () => 0,
    );

  it.each(['/en/', '/en/place/tehran/', '/en/embed/', '/en/dossier.json'])(
    '%s stands in no frame',
    async (path) => {
      const { headers } = await answerOf(path);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );
  it.each(['/en/embed/place/tehran/', '/ar/embed/compare/', '/zh-Hant/embed/map/'])(
    '%s stands in any frame',
    async (path) => {
      const { headers } = await answerOf(path);
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
    },
  );
  it('files with a hash in their name are kept for a year, all else is asked for again', async () => {
    const [name = ''] = readdirSync(join(build, '_app/immutable/entry'));
    const hashed = await answerOf(`/_app/immutable/entry/${name}`);
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await answerOf('/en/')).headers.get('cache-control')).toBe('no-cache');
  });
  it('that a file is not there is not kept: it may come with the next upload', async () => {
    const { status, headers } = await answerOf('/_app/immutable/entry/none.js');
    expect(status).toBe(404);
    expect(headers.get('cache-control')).toBe('no-cache');
  });
  it('the worker of own data may ask other servers', async () => {
    const workers = readdirSync(join(build, '_app/immutable/workers'));
    const name = workers.find((each) => /^own-data-worker-.*\.js$/.test(each)) ?? '';
    const { headers } = await answerOf(`/_app/immutable/workers/${name}`);
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' https:");
  });
  it('a page that is not there has the page for it, with its status', async () => {
    const answer = await answerOf('/en/nowhere/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<html');
  });
  it.each(['/en//place/tehran/', '//en/', '/en/place%2ftehran/', '/en%5cplace/tehran/'])(
    '%s, which could name another host, is not there',
    async (path) => expect(await statusOf(path)).toBe(404),
  );
});
