// Everything is right whatever is kept: ANSWER_CACHE_BYTES=0 PREPARED_BYTES=0 npm test
import { HTTP_LIMITS } from '../server/limits.ts';

const { ANSWER_CACHE_BYTES: answers, PREPARED_BYTES: prepared } = process.env;
if (answers !== undefined) HTTP_LIMITS.keptAnswers = Number(answers);
if (prepared !== undefined) HTTP_LIMITS.preparedOperations = Number(prepared);
