import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { definitionPages, definitionsFolder, LISTS } from '../../scripts/definitions/pages.js';

/** A file of a family or of `common/`, parsed. */
export interface DefinitionFile {
  /** From `definitions/`: `referrals/family.ts`. */
  readonly path: string;
  readonly folder: string;
  readonly isPage: boolean;
  readonly source: ts.SourceFile;
  /** Where each imported name comes from: the name there and the path as written. */
  readonly imports: ReadonlyMap<string, { readonly name: string; readonly from: string }>;
  /** What stands below the imports. */
  readonly statements: readonly ts.Statement[];
  /** Lines from the first statement below the imports, its comment included. */
  readonly lines: number;
}

function parse(path: string, isPage: boolean): DefinitionFile {
  const text = readFileSync(join(definitionsFolder, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports = new Map<string, { readonly name: string; readonly from: string }>();
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named) || !ts.isStringLiteral(statement.moduleSpecifier)) {
      throw new Error(`${path}: import by name, so that the page says what it uses.`);
    }
    for (const { name, propertyName } of named.elements) {
      imports.set(name.text, { name: (propertyName ?? name).text, from: statement.moduleSpecifier.text });
    }
  }
  const statements = source.statements.filter((statement) => !ts.isImportDeclaration(statement));
  const below = text.slice(statements[0]?.getFullStart() ?? 0).trim();
  return { path, folder: posix.dirname(path), isPage, source, imports, statements, lines: below.split('\n').length };
}

/** Every file of the families and of `common/`. */
export function definitionFiles(): readonly DefinitionFile[] {
  const pages = new Set(definitionPages().map(({ file }) => file));
  return readdirSync(definitionsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== LISTS)
    .flatMap(({ name }) => readdirSync(join(definitionsFolder, name)).map((file) => `${name}/${file}`))
    .sort()
    .map((path) => parse(path, pages.has(path)));
}

/** Something declared at the top of a file. */
export interface Declared {
  readonly name: string;
  readonly file: DefinitionFile;
  readonly isExported: boolean;
  readonly lines: number;
  readonly node: ts.Node;
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return statement.name ? [statement.name.text] : [];
  }
  return [];
}

export function declaredIn(file: DefinitionFile): readonly Declared[] {
  return file.statements.flatMap((statement) =>
    namesOf(statement).map((name) => ({
      name,
      file,
      isExported:
        ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
      lines: statement.getFullText().trim().split('\n').length,
      node: statement,
    })),
  );
}

/** Every name a node mentions, property names left out. */
function mentioned(node: ts.Node, found = new Set<string>()): ReadonlySet<string> {
  if (ts.isIdentifier(node)) {
    const { parent } = node;
    const isPropertyName =
      (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
    if (!isPropertyName) found.add(node.text);
  }
  ts.forEachChild(node, (child) => void mentioned(child, found));
  return found;
}

const keyOf = (path: string, name: string): string => `${path}#${name}`;

/** For each declaration, by `path#name`, the pages that use it, themselves or through what they use. */
export function pagesUsing(files: readonly DefinitionFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const declarations = new Map(files.flatMap(declaredIn).map((each) => [keyOf(each.file.path, each.name), each] as const));
  const uses = ({ file, node }: Declared): readonly string[] =>
    [...mentioned(node)].flatMap((name) => {
      const imported = file.imports.get(name);
      const path = imported ? posix.normalize(posix.join(file.folder, imported.from)).replace(/\.js$/, '.ts') : file.path;
      const key = keyOf(path, imported?.name ?? name);
      return declarations.has(key) ? [key] : [];
    });
  const users = new Map<string, Set<string>>();
  for (const page of files.filter(({ isPage }) => isPage)) {
    const open = declaredIn(page).flatMap(uses);
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      const known = users.get(key) ?? new Set();
      if (known.has(page.path)) continue;
      users.set(key, known.add(page.path));
      open.push(...uses(declarations.get(key)!));
    }
  }
  return users;
}
