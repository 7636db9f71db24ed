declare module 'shpjs' {
  import type { FeatureCollection } from 'geojson';

  interface ShapeFiles {
    shp: ArrayBuffer;
    dbf?: ArrayBuffer;
    prj?: string;
    cpg?: string;
  }
  export default function shp(files: ShapeFiles): Promise<FeatureCollection | FeatureCollection[]>;
}
