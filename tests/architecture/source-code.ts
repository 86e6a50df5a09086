import { posix } from 'node:path';
import {
  type CallExpression,
  type ImportDeclaration,
  isArrayLiteralExpression,
  isCallExpression,
  isClassDeclaration,
  isExportDeclaration,
  isFunctionTypeNode,
  isIdentifier,
  isImportDeclaration,
  isImportTypeNode,
  isInterfaceDeclaration,
  isLiteralTypeNode,
  isNamedExports,
  isNamedImports,
  isNewExpression,
  isParameterDeclaration,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isPropertySignatureDeclaration,
  isSpreadElement,
  isStringLiteral,
  isTypeAliasDeclaration,
  isVariableDeclaration,
  isVariableStatement,
  type Node,
  NodeFlags,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';

/** `from` is a path from the top of the project, or the name of a library: a package of npm's or a module of Node's. */
export type Import = { from: string; isLibrary: boolean; typeOnly: boolean };

export type Code = {
  path: string;
  imports: Import[];
  /** Names that are used, `a.b` and `new A()` where they stand so; names of properties alone are not among them. */
  uses: Set<string>;
  /** Whether something at the top of the file can be given another value. */
  hasVariables: boolean;
  exportedTypes: string[];
  /** Calls that are given as many arguments as a list holds, by what is called. */
  spreadCalls: Set<string>;
  /** What is given a type that is a function, written out where it stands. */
  functionTyped: Set<string>;
};

const root = '/project';

/** Reads source texts, by path, with TypeScript's own parser. */
export function readCode(texts: Record<string, string>): Code[] {
  const config = {
    compilerOptions: { noLib: true, noResolve: true, module: 'nodenext', jsx: 'preserve', allowJs: true },
    files: Object.keys(texts),
  };
  const files = Object.entries({ ...texts, 'tsconfig.json': JSON.stringify(config) });
  const fs = createVirtualFileSystem(
    Object.fromEntries(files.map(([path, text]) => [`${root}/${path}`, text])),
  );
  const api = new API({ cwd: root, fs });
  try {
    const { program } = onlyOne(
      api.updateSnapshot({ openProjects: [`${root}/tsconfig.json`] }).getProjects(),
    );
    return Object.keys(texts).map((path) => {
      const file = program.getSourceFile(`${root}/${path}`);
      if (file === undefined) throw new Error(`${path} was not read`);
      return codeOf(path, file);
    });
  } finally {
    api.close();
  }
}

function codeOf(path: string, file: SourceFile): Code {
  const imports: Import[] = [];
  const uses = new Set<string>();
  const functionTyped = new Set<string>();
  const spreadCalls = new Set<string>();
  const visit = (node: Node): void => {
    const found = importIn(node);
    if (found !== undefined) imports.push({ ...targetOf(found.from, path), typeOnly: found.typeOnly });
    for (const name of namesIn(node)) uses.add(name);
    for (const name of functionTypedIn(node)) functionTyped.add(name);
    if (spreadsIntoCall(node)) spreadCalls.add(node.expression.getText(file));
    for (const part of partsOf(node)) visit(part);
  };
  file.statements.forEach(visit);
  const hasVariables = file.statements.some(
    (statement) =>
      isVariableStatement(statement) && (statement.declarationList.flags & NodeFlags.Const) === 0,
  );
  const exportedTypes = file.statements.flatMap(exportedTypesIn);
  return { path, imports, uses, hasVariables, exportedTypes, functionTyped, spreadCalls };
}

function importIn(node: Node): { from: string; typeOnly: boolean } | undefined {
  if (isImportDeclaration(node) && isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: importsTypesOnly(node) };
  }
  if (isExportDeclaration(node) && node.moduleSpecifier && isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) {
    const [from] = node.arguments;
    return { from: from && isStringLiteral(from) ? from.text : 'something computed', typeOnly: false };
  }
  if (isImportTypeNode(node) && isLiteralTypeNode(node.argument) && isStringLiteral(node.argument.literal)) {
    return { from: node.argument.literal.text, typeOnly: true };
  }
  return undefined;
}

function importsTypesOnly({ importClause }: ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function exportedTypesIn(statement: Node): string[] {
  if (
    isTypeAliasDeclaration(statement) ||
    isInterfaceDeclaration(statement) ||
    isClassDeclaration(statement)
  ) {
    const isExported = statement.modifiers?.some(({ kind }) => kind === SyntaxKind.ExportKeyword);
    return isExported && statement.name ? [statement.name.text] : [];
  }
  if (!isExportDeclaration(statement) || !statement.exportClause || !isNamedExports(statement.exportClause)) {
    return [];
  }
  const types = statement.exportClause.elements.filter((each) => statement.isTypeOnly || each.isTypeOnly);
  return types.map(({ name }) => name.text);
}

/** Whether a call is given the items of a list whose length does not stand there. */
function spreadsIntoCall(node: Node): node is CallExpression {
  if (!isCallExpression(node)) return false;
  return node.arguments.some(
    (given) => isSpreadElement(given) && !isArrayLiteralExpression(given.expression),
  );
}

function functionTypedIn(node: Node): string[] {
  const mayBeTyped =
    isParameterDeclaration(node) ||
    isPropertySignatureDeclaration(node) ||
    isVariableDeclaration(node) ||
    isTypeAliasDeclaration(node);
  if (!mayBeTyped || !node.type || !isFunctionTypeNode(node.type) || !isIdentifier(node.name)) return [];
  return [node.name.text];
}

/** What stands in a node, without the name of a property. */
function partsOf(node: Node): Node[] {
  if (isPropertyAccessExpression(node)) return [node.expression];
  if (isPropertyAssignment(node)) return [node.initializer];
  if (isPropertySignatureDeclaration(node)) return node.type === undefined ? [] : [node.type];
  const parts: Node[] = [];
  node.forEachChild((part) => void parts.push(part));
  return parts;
}

function namesIn(node: Node): string[] {
  if (isIdentifier(node)) return [node.text];
  if (isPropertyAccessExpression(node) && isIdentifier(node.expression)) {
    return [`${node.expression.text}.${node.name.text}`];
  }
  if (isNewExpression(node) && isIdentifier(node.expression) && !node.arguments?.length) {
    return [`new ${node.expression.text}()`];
  }
  return [];
}

function targetOf(from: string, path: string): { from: string; isLibrary: boolean } {
  if (from.startsWith('.')) return { from: posix.join(posix.dirname(path), from), isLibrary: false };
  const [, name = from] = /^((?:@[^/]+\/)?[^/:]+)(?:\/|$)/.exec(from) ?? [];
  return { from: name, isLibrary: true };
}

function onlyOne<T>([first, ...others]: readonly T[]): T {
  if (first === undefined || others.length > 0) throw new Error('there is not exactly one');
  return first;
}
