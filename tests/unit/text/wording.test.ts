import { describe, expect, it } from 'vitest';
import { catalogueStrings } from './catalogue-strings.ts';

const STRINGS = catalogueStrings();

/** What the health wording rules forbid, each with the reason. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/diagnos/i, 'findings, not diagnoses'],
  [/\b(?:will|going to|bound to) (?:be|get|become) (?:injured|hurt)/i, 'no prediction of injury'],
  [/(?:prevents?|avoids?|avoiding|preventing) (?:an? )?injur/i, 'no promise'],
  [/injury[- ](?:free|proof|risk score)/i, 'no promise'],
  [/\bpredicts? (?:your|an|the) injur/i, 'no prediction of injury'],
  [/\bscores?\b/i, 'no overall score'],
  [/\b(?:abnormal|pathological|deformed|defective)\b/i, 'no judgement of a body'],
  [
    /\b(?:bad|poor|wrong|terrible|perfect|ideal|correct) (?:form|technique|running|gait|posture|landing)/i,
    'no verdict on a runner',
  ],
  [/\b(?:cures?|heals your|guarantee[sd]?)\b/i, 'no promise'],
  [/\byou (?:have|suffer from) (?:patello|a torn|osteo|runner|tendin|iliotib)/i, 'no diagnosis'],
  [/\bcauses? (?:knee pain|injur)/i, '“goes with”, “raises load on”'],
];

/** British spelling: the American forms that slip in most easily. */
const AMERICAN =
  /\b(?:color|center|meters?|analyze[sd]?|behavior|favor|gray|recognize[sd]?|summarize[sd]?|program me)\b/i;

/**
 * Words that people who do not know the field cannot be expected to know, unless the same text
 * explains them.
 */
const JARGON =
  /\b(?:sagittal|valgus|varus|FPPA|kinematics?|proximal|distal|contralateral|anterior|posterior|eversion)\b/i;

function offenders(pattern: RegExp, allowed: RegExp = /(?!)/): readonly string[] {
  return STRINGS.filter(({ text }) => pattern.test(text.replace(new RegExp(allowed, 'gi'), ''))).map(
    ({ text }) => text,
  );
}

describe('wording rules', () => {
  it('see the whole catalogue', () => {
    expect(STRINGS.length).toBeGreaterThan(500);
  });

  it.each(FORBIDDEN)('%s never occurs: %s', (pattern) => {
    const titlesOfWorks = /Is There a Pathological Gait Associated/;
    expect(
      offenders(
        pattern,
        new RegExp(`not a diagnosis|not diagnoses(?:, and gives no overall score)?|${titlesOfWorks.source}`),
      ),
    ).toEqual([]);
  });

  it('a fault is only ever said not to be one', () => {
    expect(offenders(/\bfaults?\b/i, /not a fault/)).toEqual([]);
  });

  it('a fixed phrase says what the report is not', () => {
    expect(STRINGS.some(({ text }) => text.includes('not a diagnosis'))).toBe(true);
  });

  it('British spelling', () => {
    expect(offenders(AMERICAN)).toEqual([]);
  });

  it('no term of the trade, but for one that is explained where it stands', () => {
    expect(
      offenders(
        JARGON,
        /(?:which|bend) is called (?:knee )?valgus|\(knee valgus\)|drifts (?:rather )?far inwards \(knee valgus\)|^Are two-dimensional measured frontal plane angles.*/,
      ),
    ).toEqual([]);
  });

  it('no markup in sentences', () => {
    const outsideReport = STRINGS.filter(({ file }) => !file.includes('/report/'));
    expect(outsideReport.filter(({ text }) => /<\/?[a-z]+[^>]*>/i.test(text))).toEqual([]);
  });
});
