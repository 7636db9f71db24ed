import type { Dossier } from '$lib/dossier/model/dossier';
import { recordBeside } from '../beside/record';
import {
  besides,
  nothingBeside,
  type Comparison,
  type FiledRow,
  type FilesBeside,
  type RecordBeside,
} from '../model/beside';

/** A file as far as it is compared; its worker does it. */
interface ComparedFile {
  id: string;
  summary: { name: string };
  service: { compare(record: RecordBeside): Promise<Comparison> };
}

/** Holds the entries of some files against a dossier. Rejects where a worker has ended. */
export async function compareFiles(
  files: readonly ComparedFile[],
  dossier: Dossier,
): Promise<FilesBeside> {
  const record = recordBeside(dossier);
  const byId = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const { counts } = nothingBeside();
  const rows: FiledRow[] = [];
  for (const { id, summary, service } of files) {
    const compared = await service.compare(record);
    for (const beside of besides) counts[beside] += compared.counts[beside];
    for (const row of compared.rows) {
      const fact = row.match ? (byId.get(row.match.fact) ?? null) : null;
      rows.push({ ...row, file: id, fileName: summary.name, fact });
    }
  }
  const entries = new Set(rows.map(({ file, index }) => `${file} ${index}`)).size;
  rows.sort((one, other) => besides.indexOf(one.beside) - besides.indexOf(other.beside));
  return { counts, rows, isCut: entries < besides.reduce((sum, each) => sum + counts[each], 0) };
}
