import { addDays, dayOf, type Day } from './day.ts';

/** An entry of a calendar that takes a whole day. */
export interface CalendarEntry {
  /** Stays the same when the calendar is written again, so that the old entry is replaced. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
}

/** Longest line, octets without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * A calendar file (RFC 5545): lines end in CRLF and are folded at 75 octets, never within a letter;
 * text is escaped; every entry is a day without a time, which a calendar shows as such in any zone.
 *
 * @param writtenMs milliseconds since 1970, the stamp of every entry
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], writtenMs: number): string {
  const stamp = stampOf(writtenMs);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Treadlens//Four-week plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap(({ uid, day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      // The end is the first day that no longer belongs to it.
      `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** An instant as `20261129T083000Z`. */
function stampOf(ms: number): string {
  const seconds = Math.floor(ms / 1000) % 86_400;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${basic(dayOf(ms, 0))}T${parts.map((part) => String(part).padStart(2, '0')).join('')}Z`;
}

/** `2026-11-29` as `20261129`. */
function basic(day: Day): string {
  return day.replaceAll('-', '');
}

/** Text as a value (RFC 5545, 3.3.11); what no text may hold is left out. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

function fold(line: string): string {
  const folded: string[] = [];
  let octets = 0;
  let piece = '';
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST_LINE) {
      folded.push(piece);
      // The blank that begins a folded line counts.
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...folded, piece].join('\r\n');
}

/** Bytes of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
