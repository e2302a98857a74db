import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { METRIC } from '../../../src/core/run/units.ts';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { isForemost } from '../../../src/core/findings/is-foremost.ts';
import { mergeClips } from '../../../src/core/findings/merge-clips.ts';
import { readShareFile } from '../../../src/storage/share-read.ts';
import { describeFinding } from '../../../src/text/findings.ts';
import { isUntold } from '../../../src/text/labels.ts';
import { speaking } from '../../../src/text/language.ts';
import { words } from '../../../src/text/languages/de/index.ts';
import { describeMergedFinding } from '../../../src/text/merged-run.ts';
import { buildSessionReportHtml, type ReportClip } from '../../../src/text/report.ts';
import { runJsonInWords } from '../../../src/text/run-json.ts';
import { escapeHtml } from '../../../src/text/report/html.ts';

const FIXTURE = join(import.meta.dirname, '..', '..', 'e2e', 'fixtures', 'two-views.treadlens');

/** The demo run, filmed from the side and from behind. */
let clips: readonly ReportClip[];
let report: string;

beforeAll(async () => {
  const file = new Blob([new Uint8Array(readFileSync(FIXTURE))]);
  const run = await readShareFile(file, { signal: new AbortController().signal });
  clips = run.clips.map(({ record, track }): ReportClip => {
    const { name, durationS, frames, fps, width, height } = record.info;
    return {
      analysis: analyzeRun(track, { ...record.context, edits: record.review.edits }),
      meta: {
        runTitle: 'Two views',
        fileName: name,
        date: 'Today',
        units: METRIC,
        durationS,
        frames,
        fps,
        width,
        height,
      },
      stills: [],
      review: { notes: [], corrections: [], verdicts: [{ about: 'step-width', verdict: 'agree' }] },
    };
  });
  report = buildSessionReportHtml(clips);
});

const headings = (level: string, of: string): string[] =>
  [...of.matchAll(new RegExp(`<h${level}[^>]*>([^<]*)`, 'g'))].map(([, words = '']) => words.trim());

describe('the report of a run that was filmed from two sides', () => {
  test('begins with one summary of all clips, then goes clip by clip', () => {
    expect(headings('1', report)).toEqual(['Running gait report']);
    const all = headings('2', report);
    expect(all.slice(0, 3)).toEqual(['What to try', 'What was found', 'Clip 1, from the side']);
    expect(all).toContain('Clip 2, from behind');
    for (const name of ['Checklist', 'Measurements']) {
      expect(all.filter((heading) => heading === name)).toHaveLength(2);
    }
    for (const name of ['What was found', 'Flagged strides', 'Method, limits and sources']) {
      expect(all.filter((heading) => heading === name)).toHaveLength(1);
    }
  });

  test('tells each finding once, from the clip that gives it best', () => {
    const analyses = clips.map(({ analysis }) => analysis);
    const { findings } = mergeClips(analyses);
    expect(new Set(findings.map(({ clip }) => clip)).size).toBe(2);
    const [summary = ''] = report.split('Clip 1, from the side');
    const [, found = ''] = summary.split('What was found');
    for (const each of findings) {
      const { title, sentence, source } = describeMergedFinding(each, analyses);
      // What asks for nothing is said by its title, what cannot be told by its name.
      if (isUntold(each.finding)) continue;
      const told = isForemost(each.finding) ? sentence : title;
      expect(found.split(escapeHtml(told)), told).toHaveLength(2);
      expect(summary).toContain(source);
    }
    expect(summary).toContain('2 clips of one run');
    for (const { meta } of clips) expect(summary).toContain(meta.fileName);
    expect(report).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('the file of numbers says the same in every language, and the findings on the screen do not', () => {
  const { analysis, meta } = clips[0]!;
  const source = { ...meta, name: meta.fileName, rotation: 0 as const };
  const timing = {
    analyseMs: 1,
    decodeMs: 1,
    inferMs: 1,
    totalMs: 2,
    framesInferred: 2,
    lanes: 1,
    delegate: 'CPU' as const,
  };
  const write = () => ({
    file: runJsonInWords(analysis, source, timing).findings,
    screen: analysis.findings.map((finding) => describeFinding(finding, analysis).sentence),
  });
  const english = write();
  const german = speaking('de', words, write);
  expect(german.file).toEqual(english.file);
  expect(german.file.length).toBeGreaterThan(3);
  expect(german.screen).not.toEqual(english.screen);
});
