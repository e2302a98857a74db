import type { SourceFile } from './source-files.ts';

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
}

/** An address on another machine: with a scheme, or protocol-relative. */
const ELSEWHERE = String.raw`\s*["'\x60]?\s*(?:(?:https?|wss?|ftp):)?\/\/[\w[]`;

/**
 * Text that may appear in no source file. Links that a person clicks (`<a href>`) and citations are
 * not loads.
 */
const RULES: readonly Rule[] = [
  {
    name: 'imports from another origin',
    pattern: new RegExp(String.raw`\b(?:from|import)\s*\(?\s*["'\x60](?:(?:https?):)?\/\/`, 'i'),
  },
  {
    name: 'requests another origin',
    pattern: new RegExp(
      String.raw`\b(?:fetch|importScripts|sendBeacon|Worker|WebSocket|EventSource|WebTransport|FontFace)\s*\([^)\n]*?["'\x60](?:(?:https?|wss?):)?\/\/`,
      'i',
    ),
  },
  {
    name: 'loads from another origin',
    pattern: new RegExp(
      String.raw`<(?:script|img|video|audio|source|iframe|embed|track|link|object|form)\b[^>]*\b(?:src|srcset|href|poster|data|action)=${ELSEWHERE}|@import[^;\n]*["'(]\s*(?:https?:)?\/\/|\burl\(${ELSEWHERE}`,
      'i',
    ),
  },
  {
    name: 'puts text into the page as markup',
    pattern: /\{@html\b|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/,
  },
  {
    name: 'runs text as code',
    pattern: /\beval\s*\(|new\s+Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  },
];

const SHAPELESS_NAME = /(?:^|\/)(?:utils?|helpers?|misc|common|stuff)(?:[./]|$)/i;

/** Words of a comment; not a line that tells a tool something. */
const COMMENT_LINE = /^\s*(?:\/\/|\/?\*|<!--)(?! *(?:eslint|svelte)-)/;

/** What is wrong with a file's comments: too wide to read beside the code, or no "they". */
export function forbiddenComments({ path, text }: SourceFile): string[] {
  return text.split('\n').flatMap((line, index) => {
    if (!COMMENT_LINE.test(line)) return [];
    const where = `${path}:${index + 1}`;
    return [
      ...(line.length > 100 ? [`${where}: a comment wider than 100 columns`] : []),
      ...(/\b(?:he|him|his|himself)\b/i.test(line) ? [`${where}: a person is "they" in comments`] : []),
    ];
  });
}

/** What is wrong with a source file's text or name, in words; empty when nothing is. */
export function forbiddenSource({ path, text }: SourceFile): string[] {
  const found = RULES.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${path}: ${name}`);
  return SHAPELESS_NAME.test(path) ? [...found, `${path}: its name says nothing about what it holds`] : found;
}
