import type { IssueLog } from '../../issues.js';
import { comparableId } from '../../records/intern/alike-ids.js';
import { longDate } from '../../time/index.js';
import { localName } from '../bytes/xml/events.js';
import { readXml } from '../bytes/xml/sax.js';
import { plainChildId } from '../child-id.js';
import type { SourceFile } from '../source.js';
import { inYearOrder, type PreparedCensus } from './prepare-census.js';

/** The files of one census return: nearly always one, otherwise its parts, which hold different children. */
export type CensusReturn = readonly PreparedCensus[];

/**
 * Puts census files together into returns, in the order to read them. Several files of one authority for the same days are
 * parts of one return when no child is in two of them, such as exports of several teams. Otherwise they are several
 * returns of one year, a draft and the final one, of which one stands, the whole of it.
 */
export async function censusReturns(
  censuses: readonly PreparedCensus[],
  defaultLaCode: string | undefined,
  log: IssueLog,
): Promise<readonly CensusReturn[]> {
  const ordered = inYearOrder(censuses);
  const returns: CensusReturn[] = [];
  const taken = new Set<PreparedCensus>();
  for (const census of ordered) {
    if (taken.has(census)) continue;
    const alike = ordered.filter((other) => other === census || isOfSameDays(census, other, defaultLaCode));
    for (const one of alike) taken.add(one);
    if (alike.length === 1) returns.push(alike);
    else if (await areParts(alike)) {
      reportParts(alike, log);
      returns.push(alike);
    } else {
      reportSeveral(alike, log);
      returns.push(...alike.map((one) => [one]));
    }
  }
  return returns;
}

function isOfSameDays(one: PreparedCensus, other: PreparedCensus, defaultLaCode: string | undefined): boolean {
  const laOf = ({ header }: PreparedCensus): string | undefined => header.lea ?? defaultLaCode;
  if (!one.covered || !other.covered || laOf(one) === undefined || laOf(one) !== laOf(other)) return false;
  return one.covered.from === other.covered.from && one.covered.to === other.covered.to;
}

async function areParts(censuses: readonly PreparedCensus[]): Promise<boolean> {
  const seen = new Set<string>();
  for (const { file } of censuses) {
    const children = await childrenOf(file);
    for (const child of children) if (seen.has(child)) return false;
    for (const child of children) seen.add(child);
  }
  return true;
}

/** The ids of a file’s children, however they are written. */
async function childrenOf(file: SourceFile): Promise<ReadonlySet<string>> {
  const children = new Set<string>();
  await readXml(file, () => {
    let isId = false;
    let id = '';
    return {
      open(name) {
        isId = localName(name) === 'LAchildID';
        id = '';
      },
      text(text) {
        if (isId) id += text;
      },
      close() {
        const plain = isId ? comparableId(plainChildId(id.trim())) : '';
        if (plain !== '') children.add(plain);
        isId = false;
      },
    };
  });
  return children;
}

const placeOf = (censuses: readonly PreparedCensus[]) => ({
  file: censuses.map(({ file }) => file.name).join(', '),
  table: null,
  column: null,
});

function reportParts(censuses: readonly PreparedCensus[], log: IssueLog): void {
  log.report({
    ...placeOf(censuses),
    code: 'census-in-parts',
    severity: 'information',
    message: `The census came in ${censuses.length} files, which have no child in common; they were read as its parts.`,
    hint: 'Nothing need be done if they are the parts of one census.',
  });
}

function reportSeveral(censuses: readonly PreparedCensus[], log: IssueLog): void {
  log.report({
    ...placeOf(censuses),
    code: 'two-censuses-for-one-year',
    severity: 'warning',
    message: `${censuses.length} CIN census files of one authority were given for the days up to ${longDate(censuses[0].covered!.to)}; the one made last stands, the whole of it, or where they do not say when they were made, the one given last.`,
    hint: 'Give one file for each year.',
  });
}
