import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCalendar } from '../../../../src/core/knees/plan-calendar.ts';

const AT = Date.UTC(2026, 10, 29, 8, 5, 9, 700);
const entry = (text: string, title = 'Strength A') => ({
  uid: 'p1@treadlens',
  day: '2026-12-31',
  title,
  text,
});

/** The lines of a calendar as a reader sees them: unfolded (RFC 5545, 3.1). */
function unfolded(calendar: string): string[] {
  expect(calendar.endsWith('\r\n')).toBe(true);
  return calendar.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** A text value read back (RFC 5545, 3.3.11). */
function read(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((each) => each.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

test('an entry takes a whole day, with its name and stamp', () => {
  const lines = unfolded(writeCalendar('Four weeks', [entry('Squat')], AT));
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Treadlens//Four-week plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Four weeks',
    'X-WR-CALNAME:Four weeks',
    'BEGIN:VEVENT',
    'UID:p1@treadlens',
    'DTSTAMP:20261129T080509Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Strength A',
    'DESCRIPTION:Squat',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('any text comes back as it was, in lines of 75 octets at most, each ended by CRLF', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const calendar = writeCalendar('Plan', [entry(text, text)], AT);
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of calendar.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const kept = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
      const lines = unfolded(calendar);
      expect(read(lines, 'DESCRIPTION')).toBe(kept);
      expect(read(lines, 'SUMMARY')).toBe(kept);
    }),
  );
});

test('a coach’s word cannot write lines of its own', () => {
  const calendar = writeCalendar('Plan', [entry('run\r\nEND:VEVENT\r\nBEGIN:VALARM;x,y\\')], AT);
  expect(calendar.match(/^END:VEVENT/gm)).toHaveLength(1);
  expect(calendar).toContain('DESCRIPTION:run\\nEND:VEVENT\\nBEGIN:VALARM\\;x\\,y\\\\');
});
