import type { QualityCode, QualityIssue, QualitySeverity } from '../core/quality/quality-issue.ts';
import { formatNumber } from './format/format-number.ts';
import { QUALITY_WORDS } from './quality-words.ts';

/** Reads the blanks of a sentence: the number in words, or null when the check did not give it. */
export interface QualityValues {
  number(key: string, decimals?: number): string | null;
  /** The number itself, rounded, for what depends on it. */
  rounded(key: string, decimals?: number): number | null;
  text(key: string): string | null;
}

/** An observation about the capture in words. */
export interface QualityText {
  readonly title: string;
  readonly whatIsWrong: string;
  readonly whatToDo: readonly string[];
}

export type QualityWords = Readonly<
  Record<QualityCode, (values: QualityValues, severity: QualitySeverity) => QualityText>
>;

function readValues(issue: QualityIssue): QualityValues {
  const numberOf = (key: string): number | null => {
    const value = issue.values?.[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };
  return {
    number(key, decimals = 0) {
      const value = numberOf(key);
      return value === null ? null : formatNumber(value, decimals);
    },
    rounded(key, decimals = 0) {
      const value = numberOf(key);
      return value === null ? null : Number(value.toFixed(decimals));
    },
    text(key) {
      const value = issue.values?.[key];
      return typeof value === 'string' && value !== '' ? value : null;
    },
  };
}

/** What the capture check found, and what to do about it. */
export function describeQuality(issue: QualityIssue): QualityText {
  return QUALITY_WORDS[issue.code](readValues(issue), issue.severity);
}

/** The same words on one line, for the command line and the run file. */
export function qualityLine(issue: QualityIssue): string {
  const { whatIsWrong, whatToDo } = describeQuality(issue);
  return [whatIsWrong, ...whatToDo].join(' ');
}
