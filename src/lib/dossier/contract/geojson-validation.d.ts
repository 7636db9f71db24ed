/** geojson-validation ships no types; this is the part that is used here. */
declare module 'geojson-validation' {
  const validation: {
    /** With `trace`, every reason why the object is not the GeoJSON it should be; [] when it is. */
    isFeature(object: unknown, trace: true): string[];
    isFeatureCollection(object: unknown, trace: true): string[];
  };
  export default validation;
}
