/** One thing wrong with the data: in which file, on which entry, and why in one sentence. */
export interface Fault {
  file: string;
  id: string;
  reason: string;
}

/** A fault as a line for a terminal. */
export function faultLine({ file, id, reason }: Fault): string {
  return `${file}  ${id}  ${reason}`;
}
