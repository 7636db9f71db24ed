import * as v from 'valibot';

/**
 * Ids that were published and have changed since, each with the id that stands for it now; null where it was taken
 * out and nothing stands for it. In `public/geo/redirects.json`, for readers' links and for those who use the data.
 */
const formerSchema = v.record(v.string(), v.nullable(v.string()));
const formerIdsSchema = v.strictObject({
  places: formerSchema,
  facts: formerSchema,
  references: formerSchema,
});

export type FormerIds = v.InferOutput<typeof formerIdsSchema>;

/** The ids of the dossier, by kind: those that have addresses. */
export type KnownIds = Record<keyof FormerIds, readonly string[]>;

/** Reads the table of former ids. Throws where it is none. */
export function parseFormerIds(json: string): FormerIds {
  return v.parse(formerIdsSchema, JSON.parse(json));
}

/**
 * What is wrong with the ids, a sentence each; none where every published id is either in the dossier or in the
 * table, and the table leads to what is there.
 */
export function idErrors(published: KnownIds, present: KnownIds, former: FormerIds): string[] {
  return (['places', 'facts', 'references'] as const).flatMap((kind) => {
    const has = (id: string) => present[kind].includes(id);
    const isFormer = (id: string) => Object.hasOwn(former[kind], id);
    return [
      ...published[kind]
        .filter((id) => !has(id) && !isFormer(id))
        .map(
          (id) =>
            `${kind}: ${id} was published, and is neither in the dossier nor in redirects.json.`,
        ),
      ...present[kind]
        .filter((id) => !published[kind].includes(id))
        .map(
          (id) =>
            `${kind}: ${id} is not among the published ids yet: node tools/dossier/publish-ids.mjs`,
        ),
      ...Object.entries(former[kind]).flatMap(([id, to]) => [
        ...(has(id) ? [`${kind}: ${id} leads elsewhere and is in the dossier as well.`] : []),
        ...(to !== null && !has(to)
          ? [`${kind}: ${id} leads to ${to}, which is not in the dossier.`]
          : []),
      ]),
    ];
  });
}
