// Shows the buttons that copy the text beside them.

export function copying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const label = button.textContent ?? '';
    button.hidden = false;
    button.addEventListener('click', async () => {
      const content = button.parentElement?.querySelector('pre')?.textContent ?? '';
      await navigator.clipboard.writeText(content);
      button.textContent = button.dataset.copied ?? label;
      button.addEventListener('blur', () => (button.textContent = label), { once: true });
    });
  }
}
