// Answers as they were sent, for who asks the same again; bounded by their bytes. Whether one still holds is for others to say.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** An answer that everybody may have. */
export interface KeptAnswer {
  /** The stamp of the commit that it was read from. */
  commit: string;
  etag: string;
  /** The type of the body. */
  type: string;
  /** Names and values of its headers, in turn; not those of the body, nor those that differ each time. */
  head: readonly string[];
  /** A character for each byte (`latin1`), by which Node sends it in one piece with the head. */
  body: string;
  /** The body compressed; undefined until somebody asks for it, null where it is not worth it. */
  gzip?: string | null;
}

export interface AnswerCache {
  /** The answer to a question, of whichever commit. */
  find(question: string): KeptAnswer | undefined;
  /** Keeps an answer instead of an earlier one, unless it is too large. */
  keep(question: string, answer: KeptAnswer): void;
  /** The compressed body; undefined where there is none yet, or it is not worth it: the first who asks has it made. */
  zipped(question: string, answer: KeptAnswer): string | undefined;
}

/** Bytes from which on compressing is worth it. */
const WORTH = 1_024;
/** What one answer may take of all bytes. */
const SHARE = 1 / 8;
/** Bytes of an entry besides its texts, about. */
const ENTRY = 400;

const compress = promisify(gzip);

/** Keeps so many bytes of questions and answers; what nobody asked for the longest time is forgotten first. */
export function answerCache(bytes: number): AnswerCache {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes * SHARE),
    sizeCalculation: ({ head, body, gzip: zip }, question) =>
      ENTRY + question.length + head.join().length + body.length + (zip?.length ?? 0),
  });
  async function zip(question: string, answer: KeptAnswer): Promise<void> {
    const made = (await compress(Buffer.from(answer.body, 'latin1'))).toString('latin1');
    answer.gzip = made.length < answer.body.length ? made : null;
    if (answers.peek(question) === answer) answers.set(question, { ...answer }); // another object, so that it is measured anew
  }
  return {
    find: (question) => answers.get(question),
    keep: (question, answer) => void answers.set(question, answer),
    zipped(question, answer) {
      if (answer.gzip === undefined) {
        answer.gzip = null; // nobody else begins it
        if (answer.body.length >= WORTH) void zip(question, answer).catch(() => {});
      }
      return answer.gzip ?? undefined;
    },
  };
}
