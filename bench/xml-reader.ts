/**
 * CIN census XML: the bare SAX parser with empty handlers against the whole reader into the record builder, side by
 * side in one run, on the same bytes. Run with `npx tsx bench/xml-reader.ts [megabytes] [rounds]`.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { readCinCensus } from '../src/readers/cin/read-cin-census.js';
import { issueLog } from '../src/readers/issues.js';
import { recordBuilder } from '../src/records/index.js';
import { isoDate } from '../src/time/index.js';

const LAST_DAY = 19812; // 30 March 2024
const sources = ['1A', '2A', '3A', '3E', '5B', '6', '8'] as const;
const needs = ['N1', 'N2', 'N4', 'N5'] as const;
const factors = ['1B', '2B', '3B', '4A', '4B', '16A', '17A', '24A'] as const;
const categories = ['NEG', 'PHY', 'SAB', 'EMO', 'MUL'] as const;

/** A small linear congruential generator: the same file every time. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

function childXml(number: number, next: (below: number) => number): string {
  const of = <T>(list: readonly T[]): T => list[next(list.length)]!;
  let referrals = '';
  for (let episode = 0; episode < 3; episode++) {
    const start = LAST_DAY - 1000 + episode * 300 + next(60);
    const date = (after: number): string => isoDate(start + after);
    const plan = next(3) > 0 ? '' : `
        <ChildProtectionPlans>
          <CPPstartDate>${date(40)}</CPPstartDate>
          <CPPendDate>${date(190)}</CPPendDate>
          <InitialCategoryOfAbuse>${of(categories)}</InitialCategoryOfAbuse>
          <LatestCategoryOfAbuse>${of(categories)}</LatestCategoryOfAbuse>
          <NumberOfPreviousCPP>${next(3)}</NumberOfPreviousCPP>
          <Reviews>
            <CPPreviewDate>${date(90)}</CPPreviewDate>
            <CPPreviewDate>${date(180)}</CPPreviewDate>
          </Reviews>
        </ChildProtectionPlans>`;
    referrals += `
      <CINdetails>
        <CINreferralDate>${date(0)}</CINreferralDate>
        <ReferralSource>${of(sources)}</ReferralSource>
        <PrimaryNeedCode>${of(needs)}</PrimaryNeedCode>
        <CINclosureDate>${date(200)}</CINclosureDate>
        <ReasonForClosure>RC7</ReasonForClosure>
        <Assessments>
          <AssessmentActualStartDate>${date(1)}</AssessmentActualStartDate>
          <AssessmentInternalReviewDate>${date(11)}</AssessmentInternalReviewDate>
          <AssessmentAuthorisationDate>${date(30 + next(20))}</AssessmentAuthorisationDate>
          <FactorsIdentifiedAtAssessment>
            <AssessmentFactors>${of(factors.slice(0, 4))}</AssessmentFactors>
            <AssessmentFactors>${of(factors.slice(4))}</AssessmentFactors>
          </FactorsIdentifiedAtAssessment>
        </Assessments>
        <Section47>
          <S47ActualStartDate>${date(12)}</S47ActualStartDate>
          <InitialCPCtarget>${date(33)}</InitialCPCtarget>
          <DateOfInitialCPC>${date(30)}</DateOfInitialCPC>
          <ICPCnotRequired>false</ICPCnotRequired>
        </Section47>
        <ReferralNFA>false</ReferralNFA>${plan}
      </CINdetails>`;
  }
  return `
    <Child>
      <ChildIdentifiers>
        <LAchildID>SYNTHETIC${String(number).padStart(8, '0')}</LAchildID>
        <UPNunknown>UN1</UPNunknown>
        <PersonBirthDate>${isoDate(LAST_DAY - 900 - next(5000))}</PersonBirthDate>
        <GenderCurrent>${1 + next(2)}</GenderCurrent>
      </ChildIdentifiers>
      <ChildCharacteristics>
        <Ethnicity>WBRI</Ethnicity>
      </ChildCharacteristics>${referrals}
    </Child>`;
}

/** Writes a file of about so many megabytes; returns how many children it holds. */
function generate(path: string, megabytes: number): number {
  const file = openSync(path, 'w');
  const next = random(1989);
  writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n  <Header>\n    <CollectionDetails><Collection>CIN</Collection><Year>2024</Year><ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails>\n    <Source><SourceLevel>L</SourceLevel><LEA>201</LEA></Source>\n  </Header>\n  <Children>');
  let written = 0;
  let children = 0;
  while (written < megabytes * 1e6) {
    let part = '';
    for (let i = 0; i < 100; i++) part += childXml(++children, next);
    written += writeSync(file, part);
  }
  writeSync(file, '\n  </Children>\n</Message>\n');
  closeSync(file);
  return children;
}

const source = (path: string) => ({ name: 'bench.xml', chunks: () => createReadStream(path, { highWaterMark: 65536 }) as AsyncIterable<Uint8Array> });

async function bareParser(path: string): Promise<number> {
  let elements = 0;
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', () => void elements++);
  parser.on('closetag', () => undefined);
  parser.on('text', () => undefined);
  const decoder = new TextDecoder();
  for await (const chunk of source(path).chunks()) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
  return elements;
}

async function wholeReader(path: string): Promise<number> {
  const builder = recordBuilder();
  const log = issueLog();
  const { tables } = await readCinCensus(builder, source(path), {}, log);
  return tables.find(({ table }) => table === 'CINdetails')!.kept;
}

/** One measurement in a process of its own, so that neither warms or fills the memory of the other. */
if (process.argv[2] === 'measure') {
  const [, , , what, path] = process.argv as [string, string, string, string, string];
  const start = performance.now();
  const count = await (what === 'bare' ? bareParser(path) : wholeReader(path));
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage();
  console.log(JSON.stringify({ seconds, cpuSeconds: (cpu.user + cpu.system) / 1e6, count, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
} else {
  const megabytes = Number(process.argv[2] ?? 100);
  const rounds = Number(process.argv[3] ?? 3);
  const folder = mkdtempSync(join(tmpdir(), 'csc-xml-'));
  const path = join(folder, 'cin.xml');
  const children = generate(path, megabytes);
  const size = statSync(path).size / 1e6;
  console.log(`${size.toFixed(1)} MB, ${children} children, Node ${process.version}`);
  const best: Record<string, number> = {};
  // Processor time too: it says more than the clock on a machine that others use.
  const bestOfCpu: Record<string, number> = {};
  for (let round = 1; round <= rounds; round++) {
    for (const what of ['bare', 'reader']) {
      const run = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), 'measure', what, path], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(run.stderr);
      const { seconds, cpuSeconds, count, peakMegabytes } = JSON.parse(run.stdout) as { seconds: number; cpuSeconds: number; count: number; peakMegabytes: number };
      best[what] = Math.max(best[what] ?? 0, size / seconds);
      bestOfCpu[what] = Math.max(bestOfCpu[what] ?? 0, size / cpuSeconds);
      console.log(`round ${round}  ${what.padEnd(6)}  ${(size / seconds).toFixed(1).padStart(6)} MB/s  ${(size / cpuSeconds).toFixed(1).padStart(6)} MB/CPU s  ${peakMegabytes.toFixed(0).padStart(4)} MB peak  ${count} ${what === 'bare' ? 'elements' : 'referrals kept'}`);
    }
  }
  console.log(`best of ${rounds}: reader at ${((best['reader']! / best['bare']!) * 100).toFixed(0)} % of the bare parser by the clock, ${((bestOfCpu['reader']! / bestOfCpu['bare']!) * 100).toFixed(0)} % by processor time`);
  rmSync(folder, { recursive: true });
}
