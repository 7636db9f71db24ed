import type { FormerIds } from '$lib/dossier/contract/former-ids';
import type { Release } from '$lib/dossier/contract/history';

/**
 * The ids of the facts that each release tells a subject of, by its hash: those of `now`, and those that were its own
 * before or after the release. `isOf` says whether a value of the `field` in which facts name such subjects names this one.
 * Of a fact taken out whole the history has no such field: it was where the fact is that its `former` id leads to.
 */
export function concernedFacts(
  releases: readonly Release[],
  now: readonly string[],
  field: string,
  isOf: (value: unknown) => boolean,
  former: FormerIds['facts'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const then = new Set(now);
  const concerned = new Map<string, ReadonlySet<string>>();
  // From the last one back: only today's facts are known whole.
  for (const { hash, facts } of releases.toReversed()) {
    const after = [...then];
    for (const [id, { [field]: change }] of Object.entries(facts)) {
      if (!change) continue;
      if (isOf(change[0])) then.add(id);
      else then.delete(id);
    }
    const told = new Set([...after, ...then]);
    for (const [id, { statement }] of Object.entries(facts)) {
      const isGone = statement !== undefined && statement[1] === null;
      if (isGone && told.has(former[id] ?? '')) then.add(id);
    }
    concerned.set(hash, new Set([...now, ...after, ...then]));
  }
  return concerned;
}
