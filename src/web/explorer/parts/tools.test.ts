// The link by which an error is reported.
import { expect, test } from 'vitest';
import { reportLink } from './tools.tsx';

test('fills a mail, an issue form, and one that has a query already', () => {
  expect(reportLink('mailto:a@b.org', 'Lỗi: X', 'một\nhai')).toBe(
    'mailto:a@b.org?subject=L%E1%BB%97i%3A%20X&body=m%E1%BB%99t%0Ahai',
  );
  expect(reportLink('https://git.example/issues/new', 'X', 'y')).toBe('https://git.example/issues/new?title=X&body=y');
  expect(reportLink('https://git.example/new?labels=data', 'X', 'y')).toBe(
    'https://git.example/new?labels=data&title=X&body=y',
  );
});
