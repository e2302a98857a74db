import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';

/** A piece of text in the source, without comments and imports. */
export interface SourceString {
  readonly file: string;
  readonly text: string;
}

/** All TypeScript files of a folder of the catalogue; English ones where it is the whole. */
function catalogueFiles(under: string): readonly string[] {
  const folder = join(PROJECT_FOLDER, 'src/text', under);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('languages'))
    .map((file) => join(folder, file));
}

function isImport(node: ts.Node): boolean {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
}

function collect(node: ts.Node, file: string, found: SourceString[]): void {
  if (isImport(node)) return;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    found.push({ file, text: node.text });
  if (ts.isTemplateExpression(node)) {
    const text = node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('');
    found.push({ file, text });
  }
  ts.forEachChild(node, (child) => {
    collect(child, file, found);
  });
}

/**
 * Every string and template of the catalogue that holds words rather than a code: at least one
 * space.
 *
 * @param under a folder of `src/text`, that of another language for one
 */
export function catalogueStrings(under = ''): readonly SourceString[] {
  const found: SourceString[] = [];
  for (const file of catalogueFiles(under)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    collect(source, file, found);
  }
  return found.filter(({ file, text }) => /\s/.test(text.trim()) && !file.endsWith('report-style.ts'));
}
