import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { LocaleCode } from '$lib/i18n/locales';
import { imageFonts } from './fonts';
import { indexedPng } from './indexed-png';

/** Pictures of earlier builds, by what they were drawn from. */
const folder = join(process.cwd(), '.cache', 'pictures');

/** Node only: the PNG of a social image. What was drawn once with the same fonts and renderer is read back. */
export async function renderPng(
  svg: string,
  language: LocaleCode,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, `${keyOf(svg, language)}.png`);
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    const image = await renderAsync(svg, {
      font: { fontFiles: imageFonts(language).files, loadSystemFonts: false },
    });
    const png = await indexedPng(image);
    await keep(path, png);
    return png;
  }
}

/** Written beside its place and moved there, so that a build that is stopped leaves no half picture. */
async function keep(path: string, png: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, png);
  await rename(unfinished, path);
}

function keyOf(svg: string, language: LocaleCode): string {
  const packages = ['@resvg/resvg-js', 'sharp', ...packagesOf(imageFonts(language).files)];
  return createHash('sha256')
    .update([...packages.map(versionOf), svg].join('\n'))
    .digest('hex')
    .slice(0, 32);
}

/** The packages that fonts lie in, by the paths of their files. */
function packagesOf(files: readonly string[]): string[] {
  return [
    ...new Set(files.map((file) => file.match(/@expo-google-fonts[\\/][^\\/]+/)?.[0] ?? file)),
  ];
}

const versions = new Map<string, string>();

function versionOf(name: string): string {
  const path = join(process.cwd(), 'node_modules', name, 'package.json');
  const version =
    versions.get(name) ?? (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  versions.set(name, version);
  return `${name} ${version}`;
}
