import type { Fact } from './dossier';

/** What a fact is called by itself: where it is disputed the question, for its statement is one side only. */
export function headlineOf({ status, question, statement }: Fact): string {
  return status === 'disputed' ? (question ?? statement) : statement;
}
