import { titleInLink, type OwnEntry } from '$lib/link/own-entry';
import type { ListedFeature } from '../model/outcome';
import type { OwnFile } from './own-file.svelte';

/** How many entries of a title are looked at. */
const FIRST = 50;

/**
 * The entry of a file that a link names: the one at its place if it still has that title, else the only one that has it. Null
 * where there is none, or where several have it: the file has changed, and nobody knows which was meant.
 */
export async function entryNamed(
  file: Pick<OwnFile, 'service' | 'summary' | 'isArchive'>,
  { position, title }: OwnEntry,
): Promise<ListedFeature | null> {
  if (file.isArchive) return null;
  const { service, summary } = file;
  const hasIt = (feature: ListedFeature) => titleInLink(feature.title) === title;
  const there = position <= summary.count ? await service.detail(position - 1) : null;
  if (there && hasIt(there)) return there;
  if (title === '') return null;
  const { features, count } = await service.find(title, FIRST);
  const same = features.filter(hasIt);
  return same.length === 1 && count <= FIRST ? (same[0] ?? null) : null;
}
