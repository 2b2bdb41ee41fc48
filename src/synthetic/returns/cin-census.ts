import { type Day, isoDate, type Period } from '../../time/index.js';
import { collectionYear } from '../dates.js';
import type { SyntheticAuthority } from '../invented.js';
import type { EpisodeOfNeed, Life } from '../life/life.js';
import type { ReturnFile } from './csv.js';
import {
  assessmentReturned,
  collectedFrom,
  enquiryReturned,
  isIn,
  knownBy,
  needPlansCollectedFrom,
  needReturned,
  overlaps,
} from './in-period.js';

const element = (name: string, value: string | number | boolean | null): string => (value === null ? '' : `<${name}>${value}</${name}>`);
const date = (name: string, value: Day | null): string => (value === null ? '' : `<${name}>${isoDate(value)}</${name}>`);

function episodeXml(episode: EpisodeOfNeed, period: Period, year: number): string {
  const closedOn = knownBy(episode.closedOn, period);
  let xml = `<CINdetails>${date('CINreferralDate', episode.referredOn)}${element('ReferralSource', episode.referralSource)}`;
  xml += `${element('PrimaryNeedCode', episode.primaryNeed)}${date('CINclosureDate', closedOn)}`;
  if (closedOn !== null) xml += element('ReasonForClosure', episode.closureReason);
  xml += date('DateOfInitialCPC', knownBy(episode.transferInConferenceOn, period));
  for (const assessment of episode.assessments) {
    if (!assessmentReturned(assessment, period)) continue;
    const authorisedOn = knownBy(assessment.authorisedOn, period);
    xml += `<Assessments>${date('AssessmentActualStartDate', assessment.startedOn)}`;
    xml += `${date('AssessmentInternalReviewDate', knownBy(assessment.internalReviewOn, period))}${date('AssessmentAuthorisationDate', authorisedOn)}`;
    if (authorisedOn !== null) {
      xml += `<FactorsIdentifiedAtAssessment>${assessment.factors.map((factor) => element('AssessmentFactors', factor)).join('')}</FactorsIdentifiedAtAssessment>`;
    }
    xml += '</Assessments>';
  }
  if (year >= needPlansCollectedFrom) {
    const collected = collectedFrom(needPlansCollectedFrom, period);
    for (const plan of episode.childInNeedPlans) {
      if (!overlaps(plan.startedOn, plan.endedOn, collected)) continue;
      xml += `<CINPlanDates>${date('CINPlanStartDate', plan.startedOn)}${date('CINPlanEndDate', knownBy(plan.endedOn, period))}</CINPlanDates>`;
    }
  }
  for (const enquiry of episode.section47Enquiries) {
    if (!enquiryReturned(enquiry, period)) continue;
    xml += `<Section47>${date('S47ActualStartDate', enquiry.startedOn)}${date('InitialCPCtarget', enquiry.conferenceTargetOn)}`;
    xml += `${date('DateOfInitialCPC', knownBy(enquiry.initialConferenceOn, period))}${element('ICPCnotRequired', enquiry.conferenceNotRequired)}</Section47>`;
  }
  xml += element('ReferralNFA', episode.noFurtherAction);
  for (const plan of episode.childProtectionPlans) {
    if (!overlaps(plan.startedOn, plan.endedOn, period)) continue;
    xml += `<ChildProtectionPlans>${date('CPPstartDate', plan.startedOn)}${date('CPPendDate', knownBy(plan.endedOn, period))}`;
    xml += `${element('InitialCategoryOfAbuse', plan.initialCategoryOfAbuse)}${element('LatestCategoryOfAbuse', plan.latestCategoryOfAbuse)}`;
    xml += element('NumberOfPreviousCPP', plan.previousPlans);
    const reviews = plan.reviews.filter((on) => isIn(on, period));
    if (reviews.length) xml += `<Reviews>${reviews.map((on) => date('CPPreviewDate', on)).join('')}</Reviews>`;
    xml += '</ChildProtectionPlans>';
  }
  return `${xml}</CINdetails>\n`;
}

/** The sex of a child as the year's layout has it: GenderCurrent 1, 2 and 0 (unborn) until 2024, then Sex M, F and U. */
function sexXml(life: Life, isBorn: boolean, year: number): string {
  if (year >= 2025) return element('Sex', isBorn ? life.sex : 'U');
  return element('GenderCurrent', isBorn ? (life.sex === 'M' ? 1 : 2) : 0);
}

function childXml(life: Life, episodes: readonly EpisodeOfNeed[], period: Period, year: number): string {
  const isBorn = life.birthDate <= period.end;
  let xml = `<Child>\n<ChildIdentifiers>${element('LAchildID', life.childId)}${element('UPNunknown', 'UN1')}`;
  xml += isBorn ? date('PersonBirthDate', life.birthDate) : date('ExpectedPersonBirthDate', life.expectedBirthDate);
  xml += `${sexXml(life, isBorn, year)}${date('PersonDeathDate', knownBy(life.deathDate, period))}</ChildIdentifiers>\n`;
  xml += `<ChildCharacteristics>${element('Ethnicity', life.ethnicity)}`;
  if (life.disabilities.length)
    xml += `<Disabilities>${life.disabilities.map((code) => element('Disability', code)).join('')}</Disabilities>`;
  xml += '</ChildCharacteristics>\n';
  for (const episode of episodes) xml += episodeXml(episode, period, year);
  return `${xml}</Child>\n`;
}

const PIECE = 1 << 16;

function* censusText(authority: SyntheticAuthority, year: number, upTo: Day): Generator<string, void, undefined> {
  const period: Period = { ...collectionYear(year), end: upTo };
  let text = `<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n<Header><CollectionDetails><Collection>CIN</Collection>${element('Year', year)}`;
  text += `${date('ReferenceDate', period.end)}</CollectionDetails><Source><SourceLevel>L</SourceLevel>${element('LEA', authority.laCode)}`;
  text += `<SoftwareCode>csc-indicators synthetic</SoftwareCode><Release>1</Release><SerialNo>001</SerialNo>`;
  text += `<DateTime>${isoDate(period.end + 60)}T09:00:00</DateTime></Source></Header>\n<Children>\n`;
  for (const life of authority.lives()) {
    const episodes = life.episodesOfNeed.filter((episode) => needReturned(episode, period));
    if (episodes.length === 0) continue;
    text += childXml(life, episodes, period, year);
    if (text.length > PIECE) {
      yield text;
      text = '';
    }
  }
  yield `${text}</Children>\n</Message>\n`;
}

/**
 * The CIN census of one year as XML in that year's layout: referrals of the year and cases open when it began, with what
 * was known when it ended.
 *
 * @param yearEnding - 2025 for the year ending 31 March 2025
 * @param upTo - the last day that an extract made within the year holds; the 31 March when left out
 */
export function cinCensusFile(authority: SyntheticAuthority, yearEnding: number, upTo: Day = collectionYear(yearEnding).end): ReturnFile {
  return { name: `cin-census-${yearEnding}.xml`, chunks: { [Symbol.iterator]: () => censusText(authority, yearEnding, upTo) } };
}
