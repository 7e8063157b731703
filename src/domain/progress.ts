// How long work tells how far it is.

/** Called with what is being done and how much of it is done; the last call of a piece of work has `done` = `total`. */
export type Progress = (what: string, done: number, total: number) => void;

export const SILENT: Progress = () => {};
