/** Census files for the benchmark of the reader: one laid out with a line for each element, and those of invented authorities. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { cinCensusFile, generateAuthority } from '../src/synthetic/index.js';
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
    const plan =
      next(3) > 0
        ? ''
        : `
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

/** Writes an indented file of about so many megabytes. */
export function writeIndented(path: string, megabytes: number): void {
  const file = openSync(path, 'w');
  const next = random(1989);
  writeSync(
    file,
    '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n  <Header>\n    <CollectionDetails><Collection>CIN</Collection><Year>2024</Year><ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails>\n    <Source><SourceLevel>L</SourceLevel><LEA>201</LEA></Source>\n  </Header>\n  <Children>',
  );
  let written = 0;
  let children = 0;
  while (written < megabytes * 1e6) {
    let part = '';
    for (let i = 0; i < 100; i++) part += childXml(++children, next);
    written += writeSync(file, part);
  }
  writeSync(file, '\n  </Children>\n</Message>\n');
  closeSync(file);
}

/** Writes an invented authority's file of one year, in that year's layout, of about so many megabytes. */
export function writeSynthetic(path: string, year: number, megabytes: number): void {
  // A year's cases open before it began are in its file too, so the lives begin a year earlier.
  const authority = generateAuthority({
    laCode: '999',
    seed: 7,
    children: Math.round(megabytes * 13_900),
    firstYearEnding: year - 1,
    years: 2,
  });
  const file = openSync(path, 'w');
  for (const part of cinCensusFile(authority, year).chunks as Iterable<string>) writeSync(file, part);
  closeSync(file);
}
