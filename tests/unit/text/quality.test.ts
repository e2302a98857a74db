import { afterEach, describe, expect, it } from 'vitest';
import { QUALITY_CODES, type QualitySeverity } from '../../../src/core/quality/quality-issue.ts';
import { chooseLanguage, learnWords, SOURCE_LANGUAGE } from '../../../src/text/language.ts';
import { cameraSetUp } from '../../../src/text/languages/de/quality/camera-set-up.ts';
import { runnerSeen } from '../../../src/text/languages/de/quality/runner-seen.ts';
import { describeQuality, qualityLine } from '../../../src/text/quality.ts';

const SEVERITIES: readonly QualitySeverity[] = ['refuse', 'warn', 'info'];

/** Every value that a capture check gives, so that each template is filled. */
const VALUES = {
  seenPercent: 12,
  percent: 41,
  strides: 2,
  needed: 4,
  seconds: 1.5,
  cadence: 18,
  people: 2,
  heightPx: 150,
  fps: 24,
  degrees: -3.4,
  percentOfLeg: 5,
  factor: 8,
  from: 3.2,
  to: 9.4,
  entered: 2.8,
  estimated: 3.1,
};

describe('words for the capture checks', () => {
  const cases = QUALITY_CODES.flatMap((code) => SEVERITIES.map((severity) => ({ code, severity })));

  it.each(cases)('cover $code at $severity, with and without numbers', ({ code, severity }) => {
    for (const issue of [
      { code, severity },
      { code, severity, values: VALUES },
    ]) {
      const { title, whatIsWrong, whatToDo } = describeQuality(issue);
      expect(title).toMatch(/^[A-Z]/);
      expect(whatIsWrong).toMatch(/^[A-Z0-9].+\.$/);
      expect(whatIsWrong).not.toMatch(/undefined|null|NaN|[{}]/);
      expect(whatToDo.length).toBeGreaterThan(0);
      for (const step of whatToDo) expect(step).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('give the numbers that the checks found', () => {
    expect(qualityLine({ code: 'too-short', severity: 'refuse', values: VALUES })).toContain(
      'Only 2 whole strides',
    );
    expect(qualityLine({ code: 'too-short', severity: 'refuse', values: { strides: 0 } })).toContain(
      'No whole stride of running was found',
    );
    expect(qualityLine({ code: 'frame-rate-low', severity: 'info', values: VALUES })).toContain(
      'only 24 frames per second',
    );
    expect(qualityLine({ code: 'belt-speed-mismatch', severity: 'warn', values: VALUES })).toContain(
      '2.80 m/s entered, 3.10 m/s seen',
    );
  });

  it('propose the slow-motion factor', () => {
    const line = qualityLine({ code: 'slow-motion-suspected', severity: 'refuse', values: VALUES });
    expect(line).toContain('about 8 times slower');
    expect(line).toContain('Set the slow-motion factor to 8');
  });

  it('name the part that plays in slow motion', () => {
    const line = qualityLine({ code: 'playback-speed-changes', severity: 'refuse', values: VALUES });
    expect(line).toContain('From about 3.2 to 9.4 s the video plays about 8 times more slowly');
    expect(line).toContain('set the slow-motion factor to 8');
  });

  it('tell which measures a low frame rate costs', () => {
    expect(qualityLine({ code: 'frame-rate-low', severity: 'warn' })).toMatch(
      /contact time, flight time and duty factor/,
    );
  });

  it('tell feet that are never seen from feet that leave the picture at times', () => {
    const never = describeQuality({ code: 'feet-out-of-frame', severity: 'refuse' });
    const sometimes = describeQuality({ code: 'feet-out-of-frame', severity: 'warn' });
    expect(never.whatIsWrong).not.toBe(sometimes.whatIsWrong);
  });

  it('never speak of 1 people', () => {
    const said = (people: number): string =>
      describeQuality({ code: 'several-people', severity: 'warn', values: { people } }).whatIsWrong;
    expect(said(1)).toMatch(/^Other people were seen/);
    expect(said(2)).toMatch(/^2 people were seen/);
  });

  it('give a tilt without its sign', () => {
    expect(qualityLine({ code: 'camera-roll', severity: 'info', values: VALUES })).toContain('about 3.4°');
  });
});

/** The digits of a sentence, whichever way it writes decimals and orders its numbers. */
function numbersIn(sentence: string): readonly string[] {
  return (sentence.match(/\d+/g) ?? []).toSorted();
}

describe('words for the capture checks in German', () => {
  afterEach(() => {
    chooseLanguage(SOURCE_LANGUAGE);
  });
  const cases = [
    'no-person',
    'feet-out-of-frame',
    'too-short',
    'several-people',
    'runner-too-small',
    'frame-rate-low',
    'oblique-view',
    'camera-roll',
    'legs-swapped-repaired',
    'tracking-gaps',
    'events-out-of-order',
    'slow-motion-suspected',
    'playback-speed-changes',
    'belt-speed-mismatch',
    'few-strides',
  ] as const;

  it.each(cases.flatMap((code) => SEVERITIES.map((severity) => ({ code, severity }))))(
    'cover $code at $severity, with and without numbers',
    ({ code, severity }) => {
      for (const issue of [
        { code, severity },
        { code, severity, values: VALUES },
      ]) {
        const english = describeQuality(issue);
        chooseLanguage('de');
        learnWords({ 'quality/runner-seen': runnerSeen, 'quality/camera-set-up': cameraSetUp });
        const german = describeQuality(issue);
        chooseLanguage(SOURCE_LANGUAGE);
        expect(german.title).not.toBe(english.title);
        expect(german.whatIsWrong).toMatch(/^[A-ZÄÖÜ0-9].+\.$/);
        expect(german.whatIsWrong).not.toMatch(/undefined|null|NaN|[{}]/);
        expect(numbersIn(german.whatIsWrong)).toEqual(numbersIn(english.whatIsWrong));
      }
    },
  );

  it('count as German counts, with a decimal comma', () => {
    chooseLanguage('de');
    learnWords({ 'quality/runner-seen': runnerSeen, 'quality/camera-set-up': cameraSetUp });
    const line = (strides: number): string =>
      qualityLine({ code: 'too-short', severity: 'refuse', values: { strides, seconds: 1.5 } });
    expect(line(0)).toContain('Es war in 1,5 Sekunden kein ganzer Doppelschritt zu finden');
    expect(line(1)).toContain('Es war in 1,5 Sekunden nur 1 ganzer Doppelschritt zu finden');
    expect(line(2)).toContain('Es waren in 1,5 Sekunden nur 2 ganze Doppelschritte zu finden');
    expect(
      qualityLine({ code: 'slow-motion-suspected', severity: 'refuse', values: { factor: 8 } }),
    ).toContain('etwa 8-mal langsamer');
  });
});
