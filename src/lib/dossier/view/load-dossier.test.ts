import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import { loadDossier } from './load-dossier';

const load = (answer: () => Promise<Response>) => loadDossier('/en/dossier.json', answer);
const failed = { state: 'failed' };

describe('loading a dossier', () => {
  it('gives it when it comes', async () => {
    const dossier = fixtureDossier();
    const outcome = await load(() => Promise.resolve(Response.json(dossier)));
    expect(outcome).toEqual({ state: 'ready', dossier: JSON.parse(JSON.stringify(dossier)) });
  });
  it('fails without a network', async () => {
    expect(await load(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual(failed);
  });
  it('fails on an error page', async () => {
    expect(await load(() => Promise.resolve(new Response('[]', { status: 404 })))).toEqual(failed);
  });
  it.each(['<!doctype html>', '', '{"facts": [', 'null', '7', '[]', '{"facts": [], "places": {}}'])(
    'fails on an answer that is no dossier: %s',
    async (text) => {
      expect(await load(() => Promise.resolve(new Response(text)))).toEqual(failed);
    },
  );
  it('asks for the address it is given, once', async () => {
    const asked: unknown[] = [];
    await loadDossier('/ar/dossier.json', (address) => {
      asked.push(address);
      return Promise.resolve(new Response('null'));
    });
    expect(asked).toEqual(['/ar/dossier.json']);
  });
});
