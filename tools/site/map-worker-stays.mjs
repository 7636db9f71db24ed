// @ts-check

/**
 * MapLibre's package declares that its worker has no side effects, so that an import for just these would be dropped
 * from the map's worker, which then draws nothing.
 * @returns {import('vite').Plugin}
 */
export function mapWorkerStays() {
  return {
    name: 'map-worker-stays',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.includes('maplibre-gl-worker')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && { ...resolved, moduleSideEffects: true };
    },
  };
}
