import { parseSync } from '@swc/core';

/** What one source file imports, says and does, as far as the rules of the house care. */
export type Source = {
  path: string;
  text: string;
  /** Every module it names: static, re-exported, dynamic, as a type, or as a worker's address. */
  imports: Import[];
  /** What stands in quotes and backticks, module names left out. */
  strings: string[];
  /** What it calls, makes or reads: `fetch()`, `Math.random`, `.session()`, `new Date(0)`, `as any`. */
  uses: string[];
};

export type Import = { specifier: string; onlyTypes: boolean };

type Node = { type: string; [field: string]: unknown };

export function readSource(path: string, text: string): Source {
  const source: Source = { path, text, imports: [], strings: [], uses: [] };
  visit(parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2023' }), source);
  return source;
}

function visit(value: unknown, source: Source): void {
  if (Array.isArray(value)) {
    for (const element of value) visit(element, source);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  const module = namedModule(node);
  if (module !== undefined) source.imports.push({ specifier: module, onlyTypes: takesOnlyTypes(node) });
  source.uses.push(...usesOf(node));
  if (node.type === 'StringLiteral') source.strings.push(String(node['value']));
  if (node.type === 'TemplateElement') source.strings.push(String(node['cooked'] ?? node['raw']));
  for (const [field, child] of Object.entries(node)) {
    const isModuleName =
      module !== undefined && ['source', 'argument', 'arguments', 'expression'].includes(field);
    if (!isModuleName) visit(child, source);
  }
}

function namedModule(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return literal(node['source']);
    case 'TsImportType':
      return literal(node['argument']);
    case 'TsExternalModuleReference':
      return literal(node['expression']);
    case 'CallExpression':
      return typeOf(node['callee']) === 'Import' || nameOf(node['callee']) === 'require'
        ? firstArgument(node)
        : undefined;
    case 'NewExpression':
      return nameOf(node['callee']) === 'URL' && secondArgumentIsOwnAddress(node)
        ? firstArgument(node)
        : undefined;
    default:
      return undefined;
  }
}

function takesOnlyTypes(node: Node): boolean {
  const specifiers = (node['specifiers'] ?? []) as Node[];
  if (node.type === 'TsImportType' || node['typeOnly'] === true) return true;
  return specifiers.length > 0 && specifiers.every((specifier) => specifier['isTypeOnly'] === true);
}

function usesOf(node: Node): string[] {
  if (node.type === 'CallExpression') {
    const property = propertyOf(node['callee']);
    return property === undefined ? [`${nameOf(node['callee']) ?? ''}()`] : [`.${property}()`];
  }
  if (node.type === 'NewExpression') {
    return [`new ${nameOf(node['callee']) ?? ''}(${argumentsOf(node).length})`];
  }
  if (node.type === 'MemberExpression') return [`${nameOf(node['object']) ?? ''}.${propertyOf(node) ?? ''}`];
  const isCast = node.type === 'TsAsExpression' || node.type === 'TsTypeAssertion';
  if (isCast && (node['typeAnnotation'] as Node)['kind'] === 'any') return ['as any'];
  return [];
}

const typeOf = (value: unknown): string | undefined => (value as Node | null | undefined)?.type;

function literal(value: unknown): string | undefined {
  return typeOf(value) === 'StringLiteral' ? String((value as Node)['value']) : undefined;
}

function nameOf(value: unknown): string | undefined {
  return typeOf(value) === 'Identifier' ? String((value as Node)['value']) : undefined;
}

function propertyOf(value: unknown): string | undefined {
  if (typeOf(value) === 'OptionalChainingExpression') return propertyOf((value as Node)['base']);
  return typeOf(value) === 'MemberExpression' ? nameOf((value as Node)['property']) : undefined;
}

function argumentsOf(node: Node): unknown[] {
  const given = (node['arguments'] ?? []) as { expression: unknown }[];
  return given.map(({ expression }) => expression);
}

function firstArgument(node: Node): string | undefined {
  return literal(argumentsOf(node)[0]);
}

/** `new URL('./x.ts', import.meta.url)`: how a file names another one without importing it. */
function secondArgumentIsOwnAddress(node: Node): boolean {
  const second = argumentsOf(node)[1];
  return propertyOf(second) === 'url' && typeOf((second as Node)['object']) === 'MetaProperty';
}
