const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as the city's clocks show it: 2026-10-15 09:30. */
export function instantCell(instant: Date | string | null): string | null {
  return instant === null ? null : format.format(new Date(instant));
}
