// A day as the driver sends it.
import neo4j from 'neo4j-driver';
import type { Day } from '../domain/dates.ts';

export const isStoredDay = neo4j.isDate;

/** Without a detour over JavaScript's Date, which depends on the machine's time zone. */
export function storedDay(day: Day): unknown {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new neo4j.types.Date(year, month, date);
}
