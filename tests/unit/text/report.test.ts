import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { METRIC } from '../../../src/core/run/units.ts';
import type { RunAnalysis } from '../../../src/core/findings/run-analysis.ts';
import type { StrideResult } from '../../../src/core/results/measured-run.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import type { Measured } from '../../../src/core/run/measure.ts';
import { METRIC_IDS, METRICS } from '../../../src/core/metrics/registry.ts';
import type { Side } from '../../../src/core/pose/landmark.ts';
import type { FindingVerdict } from '../../../src/core/review/clip-review.ts';
import { QUALITY_CODES } from '../../../src/core/quality/quality-issue.ts';
import { buildReportModel } from '../../../src/core/report/report-model.ts';
import { chooseLanguage, learnWords, SOURCE_LANGUAGE } from '../../../src/text/language.ts';
import { firstPage } from '../../../src/text/languages/de/report/first-page.ts';
import { method } from '../../../src/text/languages/de/report/method.ts';
import { pages } from '../../../src/text/languages/de/report/pages.ts';
import { escapeHtml, html } from '../../../src/text/report/html.ts';
import { REPORT_STYLE, REPORT_STYLE_HASH } from '../../../src/text/report/report-style.ts';
import {
  buildReportHtml,
  buildSessionReportHtml,
  NO_REVIEW,
  REPORT_POLICY,
  type ReportMeta,
} from '../../../src/text/report.ts';

const META: ReportMeta = {
  fileName: 'run.mp4',
  date: '14 March 2025',
  units: METRIC,
  durationS: 12,
  frames: 720,
  fps: 60,
  width: 1280,
  height: 720,
};

/**
 * Every numeric side-view metric, one number per stride; the last right stride reaches far ahead.
 */
function strideOf(index: number, count: number): StrideResult {
  const side: Side = index % 2 === 0 ? 'right' : 'left';
  const metrics = Object.fromEntries(
    METRIC_IDS.map((id): [string, Measured] => {
      if (!METRICS[id].views.includes('side')) return [id, { unavailable: 'wrong-view' }];
      if (id === 'step-length') return [id, { unavailable: 'needs-belt-speed' }];
      const value = id === 'foot-strike-pattern' ? 'rearfoot' : 12 + 0.1 * index;
      return [id, { value, unit: METRICS[id].unit, uncertainty: 1.5, frame: 20 * index }];
    }),
  );
  const flags =
    index === count - 2
      ? [{ metric: 'overstride' as const, kind: 'worse' as const, difference: 5.2, error: 1.5 }]
      : [];
  return {
    index,
    side,
    leg: side === 'right' ? 'near' : 'far',
    startS: 0.4 * index,
    endS: 0.4 * index + 0.8,
    toeOffS: 0.4 * index + 0.25,
    excluded: index === 1 ? 'event-order' : null,
    flags,
    metrics,
  };
}

/** An analysis made by hand, with a finding and a flag; only what the report reads. */
function analysisOf(overrides: Partial<RunAnalysis> = {}): RunAnalysis {
  const strides = Array.from({ length: 16 }, (_, i) => strideOf(i, 16));
  const summary = { median: 17.2, low: 15.1, high: 19.3, n: 8, unit: '% leg' as const };
  const finding: Finding = {
    id: 'overstride-far',
    severity: 'flag',
    metric: 'overstride',
    verdict: { place: 'unusual', direction: 'high', percentile: 99, probability: 0.95 },
    side: 'right',
    strides: [14],
    values: {},
  };
  const base = {
    coreVersion: '9.9.9',
    context: {
      view: 'side',
      facing: 'right',
      nearSide: 'right',
      slowMotion: 1,
      model: 'heavy',
      heightM: 1.75,
    },
    camera: { rollDeg: 0 },
    trajectories: { frameTimesS: Float64Array.from({ length: 400 }, (_, frame) => frame / 60) },
    frameRateHz: 60,
    state: { kind: 'good', reasons: [], read: 15, seen: 16 },
    events: [],
    strides,
    unavailable: {},
    summary: { overstride: { left: summary, right: summary } },
    norms: {
      overstride: { mean: 8, sd: 3, offsetSd: 0.5, betweenSidesSd: null, sidesApartSd: null, atSpeed: true },
    },
    quality: [{ code: 'frame-rate-low', severity: 'info', values: { fps: 30 } }],
    findings: [finding],
    ...overrides,
  };
  return base as unknown as RunAnalysis;
}

describe('the report', () => {
  const report = buildReportHtml(analysisOf(), META);

  it('has its sections in order', () => {
    const headings = [...report.matchAll(/<h2>([^<]*)<\/h2>/g)].map((match) => match[1]);
    expect(headings).toEqual([
      'What to try',
      'What was found',
      'Measurements',
      'Checklist',
      'Flagged strides',
      'Notes on the recording',
      'Method, limits and sources',
      'Stride by stride',
    ]);
  });

  it('gives the value with its error, the reasons for missing ones, and the program that made it', () => {
    expect(report).toContain('17.2 ± 2.1 % leg');
    expect(report).toContain('This cannot be seen from where the camera stood.');
    expect(report).toContain('The speed of the treadmill belt is needed for this.');
    expect(report).toContain('version 9.9.9');
    expect(report).toContain('14 March 2025');
    expect(report).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has the four numbers on its first page, with what would give the missing one', () => {
    const [summary = ''] = report.split('class="clip-page"');
    const tiles = [...summary.matchAll(/<div class="tile ([^"]*)">\s*<p class="tile-name">([^<]*)/g)].map(
      ([, kind, name = '']) => `${kind}: ${name.trim()}`,
    );
    expect(tiles).toEqual([
      'missing: Knee alignment',
      'flag: Foot ahead',
      'missing: Foot strike',
      'missing: Cadence',
    ]);
    expect(summary).toContain('Film from behind to get this');
    expect(summary).toContain('The right foot lands far ahead (overstriding)');
    expect(summary).toMatch(/<h2>What to try<\/h2>\s*<ol>\s*<li>[^<]+<\/li>/);
  });

  it('keeps what fills pages off the paper', () => {
    const [paper = '', beyond = ''] = report.split('class="beyond"');
    expect(paper).not.toContain('Stride by stride');
    expect(beyond).toContain('<summary>Stride by stride</summary>');
    expect(beyond).toContain('What it means and what to try');
    expect(REPORT_STYLE).toMatch(/@media print \{[^@]*\.beyond \{ display: none; \}/);
  });

  it('gives the borders of its bars as numbers that can be read', () => {
    const drawn = [
      ...(report.split('class="beyond"')[0] ?? '').matchAll(
        /<text x=[^>]*y=[^>]*>\s*([^<]*?)\s*<\/text\s*>/g,
      ),
    ].map(([, text = '']) => text);
    expect(drawn.length).toBeGreaterThan(0);
    for (const text of drawn) expect(text.length, text).toBeLessThan(7);
  });

  it('has one picture on its first page, of the clip that gives it', () => {
    const lead = {
      strideIndex: 14,
      metric: 'overstride' as const,
      caption: 'Stride 15',
      dataUrl: 'data:image/png;base64,AAAA',
    };
    const clip = { analysis: analysisOf(), meta: META, stills: [], review: NO_REVIEW };
    const [summary = ''] = buildSessionReportHtml([clip, { ...clip, lead }]).split('class="clip-page"');
    expect(summary.match(/<img /g)).toHaveLength(1);
    expect(summary).toContain('Stride 15');
  });

  it('shows three flagged strides, those that got worse first, and names the others', () => {
    const strides = analysisOf().strides.map((stride) => ({
      ...stride,
      flags:
        stride.index >= 10
          ? [
              {
                metric: 'overstride' as const,
                kind: stride.index >= 13 ? ('worse' as const) : ('better' as const),
                difference: 5,
                error: 1,
              },
            ]
          : [],
    }));
    const text = buildReportHtml(analysisOf({ strides }), META);
    const shown = [...text.matchAll(/<h3>\s*Stride (\d+)/g)].map(([, number]) => Number(number));
    expect(shown).toEqual([14, 15, 16]);
    expect(text).toMatch(/Flagged as well:<\/b> stride 11 right[^]*stride 12 left[^]*stride 13 right/);
  });

  it('says that the video is mirrored, and nothing where it is not', () => {
    const { context } = analysisOf();
    const mirrored = buildReportHtml(analysisOf({ context: { ...context, mirrored: true } }), META);
    expect(mirrored).toMatch(/class="facts">[^<]* · Mirrored video · /);
    expect(report).not.toContain('Mirrored');
  });

  it('lists flagged strides first and says why excluded ones are left out', () => {
    const rows = [...report.matchAll(/<tr[^>]*>\s*<td>\s*(\d+) (?:Left|Right)/g)].map((match) =>
      Number(match[1]),
    );
    expect(rows.length).toBe(16);
    expect(rows[0]).toBe(15);
    expect(rows.slice(1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16]);
    expect(report).toContain('its foot contacts came in an impossible order');
  });

  it('explains the metric of each pressing finding and cites what it leans on', () => {
    expect(report).toContain('<h3>Foot ahead of hip (overstride)</h3>');
    expect(report).toContain('Lieberman et al. (2015).');
    expect(report).toContain('Heiderscheit');
  });

  it('gives quicker steps in the runner’s own numbers, in every place, as the results do', () => {
    const { summary } = analysisOf();
    const cadence = { both: { median: 160, low: 158, high: 162, n: 15, unit: 'steps/min' } } as const;
    const own = buildReportHtml(analysisOf({ summary: { ...summary, cadence } }), META);
    const beyond = own.slice(own.indexOf('What it means and what to try'));
    expect(beyond).toContain('168 to 176 steps a minute, 5 to 10 % more than your own 160.');
    expect(own).not.toContain('5 to 10 % more than your own cadence');
    expect(own).not.toContain('your own cadence plus 5 %');
    expect(report).toContain('5 to 10 % more than your own cadence');
  });

  it('is closed: its own style by hash, embedded pictures, no scripts, no links', () => {
    expect(REPORT_STYLE_HASH).toBe(
      `sha256-${createHash('sha256').update(REPORT_STYLE, 'utf8').digest('base64')}`,
    );
    expect(report).toContain(`<style>${REPORT_STYLE}</style>`);
    expect(report).toContain(escapeHtml(REPORT_POLICY));
    expect(REPORT_POLICY).not.toMatch(/unsafe|https?:|\*/);
    expect(report).not.toMatch(
      /<script|<link|<iframe|<object|<a\s|\son\w+=|\sstyle=|javascript:|https?:\/\//i,
    );
  });

  it('is the same each time', () => {
    expect(buildReportHtml(analysisOf(), META)).toBe(report);
  });

  it('never says that nothing stands out when only the number of strides kept it from a verdict', () => {
    const [finding] = analysisOf().findings;
    const lowered = { ...finding, severity: 'info', values: { n: 5, needed: 7 } } as Finding;
    const text = buildReportHtml(analysisOf({ findings: [lowered] }), META);
    expect(text).toContain('too few usable strides for a verdict');
    expect(text).not.toContain('No clear finding');
    expect(buildReportHtml(analysisOf({ findings: [{ ...lowered, severity: 'good' }] }), META)).toContain(
      'No clear finding',
    );
  });

  it('stays whole when the clip was refused', () => {
    const refused = buildReportHtml(
      analysisOf({
        strides: [],
        summary: {},
        findings: [],
        quality: QUALITY_CODES.map((code) => ({ code, severity: 'refuse' })),
      }),
      META,
    );
    expect(refused).toContain('No finding could be made from this run.');
    expect(refused).toContain('The feet are outside the picture');
    expect(refused).not.toMatch(/undefined|NaN|Infinity/);
  });
});

describe('the checklist in the report', () => {
  const withVerdicts = (verdicts: readonly FindingVerdict[], analysis = analysisOf()): string =>
    buildSessionReportHtml([
      { analysis, meta: META, stills: [], review: { notes: [], corrections: [], verdicts } },
    ]);
  /** The words of a row of the checklist, without its markup. */
  const row = (report: string, title: string): string => {
    const [, checklist = ''] = /<table class="checklist">([^]*?)<\/table>/.exec(report) ?? [];
    const found = [...checklist.matchAll(/<tr>([^]*?)<\/tr>/g)]
      .map(([, cells = '']) =>
        cells
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .find((words) => words.startsWith(title));
    return found ?? '';
  };

  it('fills in what was measured and leaves the rest to the eye, with boxes to tick by hand', () => {
    const report = withVerdicts([]);
    expect(row(report, 'Overstriding, right')).toMatch(/17\.2 ± 2\.1 .*☐ Agree ☐ Disagree ☐ Not visible/);
    expect(row(report, 'Shoes')).toMatch(/By eye: The shoes are worn .*☐ Seen ☐ Not seen ☐ Cannot tell/);
    expect(row(report, 'Hip extension, right')).toContain('Not measured:');
    expect(report).toContain('0 of 11 judged');
  });

  it('says what the coach said, of measured items and of those that only the eye can judge', () => {
    const report = withVerdicts([
      { about: 'overstride-right', verdict: 'disagree' },
      { about: 'shoes', verdict: 'agree' },
      { about: 'landing-sound', verdict: 'not-visible' },
    ]);
    expect(row(report, 'Overstriding, right')).toMatch(/Disagree$/);
    expect(row(report, 'Shoes')).toMatch(/ Seen$/);
    expect(row(report, 'Sound of the landing')).toMatch(/ Cannot tell$/);
    expect(report).toContain('3 of 11 judged');
    expect(report).toContain('<span class="verdict">Reviewed: not agreed</span>');
  });

  it('marks a verdict on a finding that is in order as well', () => {
    const [finding] = analysisOf().findings;
    const good = { ...finding, severity: 'good' } as Finding;
    const report = withVerdicts(
      [{ about: 'overstride-right', verdict: 'not-visible' }],
      analysisOf({ findings: [good] }),
    );
    expect(report).toMatch(/<li class="good">[^]*?Reviewed: cannot be seen[^]*?<\/li>/);
  });
});

describe('hostile text', () => {
  const HOSTILE = `"><img src=x onerror=alert(1)><script>alert('1')</script>&amp;\u202Egpj.exe\u0000</title></style>`;

  it('in names, dates, captions and values is shown, never run', () => {
    const analysis = analysisOf({
      coreVersion: HOSTILE,
      quality: [{ code: 'frame-rate-low', severity: 'info', values: { fps: HOSTILE, metrics: HOSTILE } }],
      findings: [
        {
          id: `x${HOSTILE}`,
          severity: 'flag',
          metric: 'overstride',
          verdict: null,
          side: 'right',
          strides: [14],
          values: { larger: HOSTILE },
        },
        {
          id: 'contact-time-asymmetry',
          severity: 'info',
          metric: 'contact-time',
          verdict: null,
          side: null,
          strides: [],
          values: { larger: HOSTILE },
        },
      ],
    });
    const report = buildReportHtml(analysis, { ...META, fileName: HOSTILE, date: HOSTILE }, [
      { strideIndex: 14, metric: null, caption: HOSTILE, dataUrl: 'data:image/png;base64,AAAA' },
    ]);
    expect(report).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>(?!&)/i);
    expect(report.match(/<img /g)).toHaveLength(1);
    expect(report.match(/<\/title>/g)).toHaveLength(1);
    expect(report.match(/<\/style>/g)).toHaveLength(1);
    expect(report).not.toMatch(/[\u0000\u202E]/);
    expect(report).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;');
  });

  it.each([
    'javascript:alert(1)',
    'https://example.org/a.png',
    'data:text/html;base64,AAAA',
    'data:image/svg+xml;base64,AAAA',
    'data:image/png;base64,AAAA" onerror="alert(1)',
    'data:image/png,AAAA',
  ])('as the address of a still (%s) is left out', (dataUrl) => {
    const report = buildReportHtml(analysisOf(), META, [
      { strideIndex: 14, metric: null, caption: 'c', dataUrl },
    ]);
    expect(report).not.toContain('<img');
  });

  it('posing as ready markup is still escaped', () => {
    const posing = { markup: '<b>x</b>', toString: () => '<b>x</b>' } as unknown as string;
    expect(html`<p>${posing}</p>`.toString()).toBe('<p>&lt;b&gt;x&lt;/b&gt;</p>');
    expect(html`<p title="${'a" b'}">${[html`<i>${'&'}</i>`, null, false, 3]}</p>`.toString()).toBe(
      '<p title="a&quot; b"><i>&amp;</i>3</p>',
    );
  });
});

describe('the report model', () => {
  it('counts clean, excluded and flagged strides and judges the near leg alone', () => {
    const model = buildReportModel(analysisOf());
    expect(model.counts).toEqual({ strides: 16, clean: { left: 7, right: 8 }, excluded: 1, flagged: 1 });
    const [row] = model.rows;
    expect(row?.metric).toBe('overstride');
    expect(row?.cells.map(({ side, leg, band }) => ({ side, leg, band }))).toEqual([
      { side: 'left', leg: 'far', band: null },
      { side: 'right', leg: 'near', band: 'flag' },
    ]);
  });

  it('lowers a verdict to information with fewer than 7 strides', () => {
    const summary = { median: 17.2, low: 15.1, high: 19.3, n: 6, unit: '% leg' as const };
    const model = buildReportModel(analysisOf({ summary: { overstride: { right: summary } } }));
    expect(model.rows[0]?.cells[0]?.band).toBe('info');
  });

  it('gives each missing metric the reason of most strides', () => {
    const reasons = new Map(
      buildReportModel(analysisOf()).missing.map(({ metric, reason }) => [metric, reason]),
    );
    expect(reasons.get('knee-alignment')).toBe('wrong-view');
    expect(reasons.get('step-length')).toBe('needs-belt-speed');
  });
});

describe('the report in German', () => {
  afterEach(() => {
    chooseLanguage(SOURCE_LANGUAGE);
  });

  it('has its headings and method in German and is safe by the same style', () => {
    chooseLanguage('de');
    learnWords({ 'report/first-page': firstPage, 'report/pages': pages, 'report/method': method });
    const report = buildReportHtml(analysisOf(), META);
    const headings = [...report.matchAll(/<h2>([^<]*)<\/h2>/g)].map((match) => match[1]);
    expect(headings).toEqual([
      'Zum Ausprobieren',
      'Beobachtungen',
      'Messwerte',
      'Checkliste',
      'Auffällige Doppelschritte',
      'Anmerkungen zur Aufnahme',
      'Verfahren, Grenzen und Quellen',
      'Doppelschritt für Doppelschritt',
    ]);
    expect(report).toContain(
      'gute Messung: 7 brauchbare Doppelschritte links und 8 rechts von 16, 1 auffällig',
    );
    expect(report).toContain('Posenerkennung: BlazePose, Heavy. Programmkern: Version 9.9.9.');
    expect(report).toContain('keine Diagnose');
    expect(report).not.toMatch(/undefined|NaN|\[object|not a diagnosis/);
    expect(report).toContain(`<style>${REPORT_STYLE}</style>`);
  });
});
