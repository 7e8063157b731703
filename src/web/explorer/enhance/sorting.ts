// Makes the heads of tables sort their rows, by `data-sort` of a cell or else its text in the Vietnamese order.

export function sorting(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    table.querySelectorAll<HTMLTableCellElement>('thead th').forEach((head, column) => {
      const label = head.textContent ?? '';
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => sortBy(table, head, column));
      head.replaceChildren(button);
    });
  }
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement, column: number): void {
  const isUp = head.getAttribute('aria-sort') !== 'ascending';
  for (const each of table.querySelectorAll('thead th')) each.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
  const body = table.tBodies[0];
  if (!body) return;
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const key = (row: HTMLTableRowElement) => {
    const cell = row.cells[column];
    return cell?.dataset.sort ?? cell?.textContent?.trim() ?? '';
  };
  const rows = [...body.rows].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    // What has no value stays at the end, whichever way.
    if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
    return isUp ? compare(one, other) : compare(other, one);
  });
  body.append(...rows);
}
