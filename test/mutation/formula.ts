import type { Expression } from '../../src/language/index.js';

/** A condition as a short formula, so that a report can be read without the JSON. */
export function formula(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return String(node.value);
    case 'given':
      return `${node.name}:${node.default}`;
    case 'parameter':
      return node.name;
    case 'column':
      return `${node.level === -1 ? 'previous ' : ''}${node.table}.${node.name}`;
    case 'compare':
    case 'arithmetic':
      return `${formula(node.left)} ${node.operator} ${formula(node.right)}`;
    case 'quotient':
      return `(${formula(node.over)}) / (${formula(node.under)}) to ${node.places}`;
    case 'and':
    case 'or':
      return `(${node.operands.map(formula).join(` ${node.kind} `)})`;
    case 'not':
      return `not ${formula(node.operand)}`;
    case 'isNull':
      return `${formula(node.operand)} is null`;
    case 'in':
      return `${formula(node.operand)} in ${node.list.name}`;
    case 'case':
      return `case ${node.when.map((entry) => `when ${formula(entry.if)} then ${formula(entry.then)}`).join(' ')} else ${formula(node.otherwise)}`;
    case 'shift':
      if (typeof node.by !== 'number') return `${formula(node.date)} + (${formula(node.by)}) ${node.unit}`;
      return `${formula(node.date)} ${node.by < 0 ? '-' : '+'} ${Math.abs(node.by)} ${node.unit}`;
    case 'elapsed':
      return `${node.unit} from ${formula(node.from)} to ${formula(node.to)}`;
    case 'related':
      return `${node.aggregate}${node.of ? ` of ${formula(node.of)}` : ''} over ${node.table} by ${node.key}${node.where ? ` where ${formula(node.where)}` : ''}`;
    case 'idiom':
      return `${node.name}(${node.arguments.map(formula).join(', ')})`;
  }
}
