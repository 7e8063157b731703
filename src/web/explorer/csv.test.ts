// CSV: quotes where needed, and nothing that a spreadsheet would run.
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('quotes commas, quotes and line ends', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x,y', 'say "so"'],
        ['one\ntwo', null],
      ],
    ),
  ).toBe('\ufeffa,b\r\n"x,y","say ""so"""\r\n"one\ntwo",\r\n');
});

test.each(['=1+1', '+84', '-5', '@sum', '\t=1'])('%s is text, not a formula', (value) => {
  expect(csvOf(['a'], [[value]])).toBe(`\ufeffa\r\n'${value}\r\n`);
});
