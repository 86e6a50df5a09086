import { posix } from 'node:path';
import {
  type ImportDeclaration,
  isCallExpression,
  isExportDeclaration,
  isIdentifier,
  isImportDeclaration,
  isNamedImports,
  isNewExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isPropertySignatureDeclaration,
  isStringLiteral,
  isVariableStatement,
  type Node,
  NodeFlags,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';

/** `from` is a path from the top of the project, or the name of a package. */
export type Import = { from: string; typeOnly: boolean };

export type Code = {
  path: string;
  imports: Import[];
  /** Names that are used, `a.b` and `new A()` where they stand so; names of properties alone are not among them. */
  uses: Set<string>;
  /** Whether something at the top of the file can be given another value. */
  hasVariables: boolean;
};

const root = '/project';

/** Reads source texts, by path, with TypeScript's own parser. */
export function readCode(texts: Record<string, string>): Code[] {
  const config = {
    compilerOptions: { noLib: true, noResolve: true, module: 'nodenext' },
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
  const visit = (node: Node): void => {
    const found = importIn(node);
    if (found !== undefined) imports.push({ ...found, from: resolved(found.from, path) });
    for (const name of namesIn(node)) uses.add(name);
    for (const part of partsOf(node)) visit(part);
  };
  file.statements.forEach(visit);
  const hasVariables = file.statements.some(
    (statement) =>
      isVariableStatement(statement) && (statement.declarationList.flags & NodeFlags.Const) === 0,
  );
  return { path, imports, uses, hasVariables };
}

function importIn(node: Node): Import | undefined {
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
  return undefined;
}

function importsTypesOnly({ importClause }: ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
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

function resolved(from: string, path: string): string {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : from;
}

function onlyOne<T>([first, ...others]: readonly T[]): T {
  if (first === undefined || others.length > 0) throw new Error('there is not exactly one');
  return first;
}
