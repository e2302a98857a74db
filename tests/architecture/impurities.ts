import ts from 'typescript';

import { parse } from './read-imports.ts';

/** Globals that would let core know the clock, chance, the machine, the page or the network. */
const FORBIDDEN_GLOBALS: ReadonlySet<string> = new Set([
  'console',
  'crypto',
  'Date',
  'document',
  'fetch',
  'globalThis',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'Promise',
  'queueMicrotask',
  'requestAnimationFrame',
  'self',
  'setInterval',
  'setTimeout',
  'window',
  'Worker',
]);

/** Whether an identifier names a variable here, and not a property, a parameter of its own, or a label. */
function isVariableUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  const isName =
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent)) &&
    parent.name === node;
  return !isName;
}

/** Names that the file itself declares somewhere: `window` may be a span of samples. */
function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** What makes a file impure, in words; empty for a pure file. */
export function impurities(path: string, text: string): string[] {
  const file = parse(path, text);
  const declared = declaredNames(file);
  const isForbidden = (name: string): boolean => FORBIDDEN_GLOBALS.has(name) && !declared.has(name);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isForbidden(node.text) && isVariableUse(node)) {
      found.push(`${path}: uses ${node.text}`);
    } else if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') {
      found.push(`${path}: uses Math.random`);
    } else if (node.kind === ts.SyntaxKind.AsyncKeyword || node.kind === ts.SyntaxKind.AwaitExpression) {
      found.push(`${path}: is asynchronous`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
