// CSV after RFC 4180, with the mark by which spreadsheets know UTF-8.

/** A file of a head and rows. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvOf(head: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  return `\ufeff${[head, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(value: string | null): string {
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
