import { Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { QUESTIONS, readQuestion } from './questions.ts';

test('a question file gives its name, both titles and its whole text', () => {
  const text = '# en: Who signed?\n# vi:  Ai đã ký?\nquery WhoSigned { a }\n';
  expect(readQuestion('../../questions/01-who-signed.graphql', text)).toEqual({
    id: '01-who-signed',
    vi: 'Ai đã ký?',
    en: 'Who signed?',
    query: text.trimEnd(),
  });
});

test('there are worked questions, in the order of their file names', () => {
  const ids = QUESTIONS.map((question) => question.id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual([...ids].sort());
});

describe.each(QUESTIONS)('the worked question $id', (question) => {
  test('has a title in both languages', () => {
    expect(question.vi).not.toBe(question.id);
    expect(question.en).not.toBe(question.id);
  });

  test('is one named operation that runs without variables being filled in', () => {
    const operations = parse(question.query).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((operation) => operation.name?.value)).toEqual([expect.any(String)]);
    const unfilled = operations[0]?.variableDefinitions?.filter(
      (variable) => variable.type.kind === Kind.NON_NULL_TYPE && !variable.defaultValue,
    );
    expect(unfilled).toEqual([]);
  });
});
