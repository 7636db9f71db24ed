/** One thing wrong with the data: in which file, on which entry, and why in one sentence. */
export interface DataError {
  file: string;
  id: string;
  reason: string;
}

/** An error as a line for a terminal. */
export function errorLine({ file, id, reason }: DataError): string {
  return `${file}  ${id}  ${reason}`;
}
