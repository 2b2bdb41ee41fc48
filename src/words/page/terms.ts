import { codeSetOf } from '../../language/code-origin.js';
import {
  type ChainTable,
  type CodeList,
  type Definition,
  type DerivedTable,
  derivedRules,
  derivedTable,
  type Expression,
  isOverlapping,
  sourcesOf,
  takenBy,
  type UnionTable,
} from '../../language/index.js';
import { everyPart, throughIdioms } from '../../language/parts.js';
import { knownTable } from '../../language/tables.js';
import { codeLabel } from '../nouns/codes.js';
import { columnNoun, keyNoun, tableNoun } from '../nouns/nouns.js';
import { asSentence, capitalised, listed, plain } from '../nouns/passage.js';
import { asStatement } from '../say/clause.js';
import { sayCondition } from '../say/say-condition.js';
import { rowsInWords } from '../say/say-related.js';
import { sayValue, valuePassage } from '../say/say-value.js';
import { chainScopeOf, scopeFor, scopeOf } from '../say/scope.js';
import { simplify } from '../say/simplify.js';
import { expressionsOf, sumsOf } from '../say/walk.js';
import { type Block, paragraph, passageBlock, tableBlock } from './blocks.js';

/** Everything a definition uses that a reader may want spelled out: idioms, derived tables, code lists, returned items. */
export function termsUsed(definition: Definition): readonly Block[] {
  const parts = expressionsOf(definition).flatMap(({ expression, table }) => everyPart(expression).map((part) => ({ part, table })));
  const derived = derivedTablesUsed(
    definition,
    parts.map(({ part }) => part),
  );
  const all = [...parts.map(({ part }) => part), ...derived.flatMap(derivedRules).flatMap(everyPart)];
  const ofSplits = new Set<Expression>(
    definition.breakdowns.flatMap((breakdown) => (isOverlapping(breakdown) ? [] : [breakdown.of])).filter(isChoice),
  );
  const blocks = [...idioms(parts.filter(({ part }) => !ofSplits.has(part))), ...derived.flatMap(derivedBlocks), ...codeLists(all)];
  return blocks.length > 0 ? blocks : [paragraph('No term needs explaining.')];
}

/** The items of the statutory returns that a definition reads. */
export function itemsUsed(definition: Definition): readonly Block[] {
  const parts = expressionsOf(definition).flatMap(({ expression }) => everyPart(expression));
  const derived = derivedTablesUsed(definition, parts).flatMap((table) => [...derivedRules(table), ...columnsTaken(table, parts)]);
  const rows = new Map<string, readonly string[]>();
  for (const part of [...parts, ...derived.flatMap(everyPart)]) {
    if (part.kind !== 'column') continue;
    const { title, items } = columnNoun(part.table, part.name);
    if (items.length > 0)
      rows.set(`${part.table}.${part.name}`, [capitalised(tableNoun(part.table).singular), capitalised(title), items.join('; ')]);
  }
  if (rows.size === 0) return [paragraph('No item beyond the row itself.')];
  return [tableBlock('Items read, with their names in the returns', ['Row', 'Item', 'Name in the return'], [...rows.values()])];
}

function derivedTablesUsed(definition: Definition, parts: readonly Expression[]): readonly DerivedTable[] {
  const names = [
    ...sumsOf(definition.calculation).map((sum) => sum.rows.table),
    ...parts.flatMap((part) => (part.kind === 'related' ? [part.table] : [])),
  ];
  const used = [...new Set(names)].flatMap((name) => derivedTable(name) ?? []);
  // Before each, what it is made of or names in its rules.
  const withTheirs = (table: DerivedTable): readonly DerivedTable[] => {
    const named = derivedRules(table)
      .flatMap(everyPart)
      .flatMap((part) => (part.kind === 'related' ? [part.table] : []));
    return [...[...sourcesOf(table), ...named].flatMap((name) => derivedTable(name) ?? []).flatMap(withTheirs), table];
  };
  return [...new Set(used.flatMap(withTheirs))];
}

/** What the used columns of a derived table take their values from. */
function columnsTaken(table: DerivedTable, parts: readonly Expression[]): readonly Expression[] {
  return parts.flatMap((part) =>
    part.kind === 'column' && part.table === table.name ? takenBy(table, part.name).map(({ of }) => of) : [],
  );
}

function idioms(parts: readonly { readonly part: Expression; readonly table: string }[]): readonly Block[] {
  const seen = new Map<string, Block>();
  for (const { part, table } of parts) {
    if (part.kind !== 'idiom' || seen.has(part.name)) continue;
    const scope = scopeFor(part, table);
    const isValue = !isCondition(part.expansion);
    const said = isValue ? plain(sayValue(part, scope)) : asStatement(sayCondition(part, scope), scope);
    const meaning = isValue ? valuePassage(part.expansion, scope) : asStatement(sayCondition(part.expansion, scope), scope);
    seen.set(part.name, passageBlock(asSentence({ text: `“${capitalised(said.text)}” means: ${meaning.text}`, items: meaning.items })));
  }
  return [...seen.values()];
}

/** True for a choice by cases: where it splits a figure, the table of the split spells it out. */
const isChoice = (expression: Expression): boolean => throughIdioms(expression).kind === 'case';

/** True for an expression that is true or false, not a value. */
export function isCondition(expression: Expression): boolean {
  if (expression.kind === 'idiom') return isCondition(expression.expansion);
  if (expression.kind === 'related') return expression.aggregate === 'exists';
  if (expression.kind === 'literal') return typeof expression.value === 'boolean';
  if (expression.kind === 'column') return columnNoun(expression.table, expression.name).kind === 'boolean';
  if (expression.kind === 'case') return isCondition(expression.otherwise);
  return ['compare', 'and', 'or', 'not', 'isNull', 'in'].includes(expression.kind);
}

function derivedBlocks(table: DerivedTable): readonly Block[] {
  const blocks = table.kind === 'chain' ? chainBlocks(table) : unionBlocks(table);
  return [paragraph(`${capitalised(table.singular)}: ${table.description}`), ...blocks];
}

function chainBlocks(table: ChainTable): readonly Block[] {
  const from = tableNoun(table.from);
  const kept = rowsInWords(`it is made of every ${from.singular}`, table.where && simplify(table.where), 0, scopeOf(table.from));
  const scope = chainScopeOf(table.from);
  const joins = asStatement(sayCondition(table.joins, scope), scope);
  return [
    passageBlock(asSentence(kept)),
    passageBlock(
      asSentence({
        text: `In order of date, each of these continues the ${table.singular} of the one before it, those left out apart, when ${joins.text}`,
        items: joins.items,
      }),
    ),
  ];
}

function unionBlocks(table: UnionTable): readonly Block[] {
  const parts = table.parts.map(({ from, where }) =>
    rowsInWords(`every ${tableNoun(from).singular}`, where && simplify(where), 0, scopeOf(from)),
  );
  const alike = listed(
    table.identity.map((name) => columnNoun(table.name, name).title),
    'and',
  );
  return [
    passageBlock({ text: 'There is one for each of these:', items: parts }),
    paragraph(
      `Of those of one ${keyNoun(knownTable(table.name)!.keys[0])} with the same ${alike} the last counts, in the order of this list and then of date.`,
    ),
  ];
}

function codeLists(parts: readonly Expression[]): readonly Block[] {
  const lists = new Map<string, { readonly list: CodeList; readonly codeSet: string | null }>();
  for (const part of parts) {
    const known = part.kind === 'in' ? lists.get(part.list.name) : undefined;
    if (part.kind === 'in' && (!known || known.codeSet === null))
      lists.set(part.list.name, { list: part.list, codeSet: codeSetOf(part.operand) });
  }
  return [...lists.values()].flatMap(({ list, codeSet }) => [
    tableBlock(
      `${capitalised(list.title)} (source: ${list.source})`,
      ['Code', 'Meaning'],
      list.codes.map((code) => [code, capitalised(codeLabel(codeSet, code) ?? 'no label known')]),
    ),
  ]);
}
