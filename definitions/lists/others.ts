import { type IndicatorList, none, part, reading, row, same } from '../../src/lists/index.js';

/** What stands in files that the department publishes, and on no dashboard. */
export const publishedFiles: IndicatorList = {
  name: 'published-files',
  title: 'Files on Explore Education Statistics that the dashboard does not show',
  publisher: 'Department for Education',
  edition: 'releases of 2025, as the dashboard keeps them',
  read: 'official',
  howRead: 'The columns of the files were read.',
  codes: 'Numbered here.',
  rows: [
    row('X01', 'Authorised and unauthorised absence', same('absence-authorised'), same('absence-unauthorised')),
    row(
      'X02',
      'English and maths, EBacc and progress at key stage 4',
      same('ks4-english-maths'),
      same('ks4-ebacc'),
      same('ks-progress-cla'),
    ),
    row('X03', 'Three or more placements within two years', same('placements-3plus-2y')),
    row('X04', 'Same placement and same carer for two and a half years', same('long-term-stability')),
    row('X05', 'School moves at any time, and within two years', same('cla-school-moves-any'), same('cla-school-moves-2y')),
    row('X06', 'Children referred again, each once', same('re-referrals-12m-children')),
    row('X07', 'Forty assessment factors, and the number of episodes with any', same('assessment-factor-count')),
    row(
      'X08',
      'What care leavers do: higher education, other education, apprenticeship, work, reasons for neither, not known',
      part('care-leavers-he'),
      part('care-leavers-apprenticeships'),
      part('care-leavers-neet'),
      part('care-leavers-neet-illness-or-disability'),
      part('care-leavers-neet-pregnancy-or-parenting'),
      part('care-leavers-neet-other-reasons'),
      part('care-leavers-activity-unknown'),
    ),
    row(
      'X09',
      'Care leavers in unsuitable accommodation, and without information',
      same('care-leavers-unsuitable-accommodation'),
      same('care-leavers-accommodation-unknown'),
    ),
    row('X10', 'New placements: where, and why they changed', part('placement-change-reasons'), part('placement-outside-la-share')),
    row(
      'X11',
      'Stages of adoption, and placed within 12 months of the decision',
      part('adoption-entry-to-decision'),
      part('adoption-decision-to-match'),
      part('adoption-match-to-placement'),
      part('adoption-entry-to-placement-unadjusted'),
      part('adoption-placement-to-order'),
      part('adoption-entry-to-adoption'),
      same('adoption-placed-within-12m-of-decision'),
    ),
    row(
      'X12',
      'Convictions, health, dentist, immunisations, development, substance misuse with help received or refused, bands of strengths and difficulties scores',
      part('offending-cla'),
      part('health-assessment'),
      part('dental-check'),
      part('immunisation'),
      part('development-check'),
      part('substance-misuse-cla'),
      part('substance-misuse-help'),
      part('substance-misuse-help-refused'),
      part('sdq-cause-for-concern-share'),
      part('sdq-borderline-share'),
      part('sdq-normal-share'),
      part('sdq-completion'),
    ),
    row('X13', 'How long open plans and open needs have lasted', same('cpp-open-duration'), same('cin-open-duration')),
    row('X14', 'Children with a section 47 enquiry', same('s47-children-rate')),
    row('X15', 'Distance from home not known', same('placement-distance-unknown-share')),
    row('X16', 'Placed for adoption on 31 March', same('placed-for-adoption-share')),
  ],
};

/** Releases that came once. */
export const adHocReleases: IndicatorList = {
  name: 'ad-hoc-releases',
  title: 'Releases that came once: workforce of 2021, and where children are placed',
  publisher: 'Department for Education',
  edition: '2021, and one without a date',
  read: 'official',
  howRead: 'The columns of the files were read.',
  codes: 'Numbered here.',
  rows: [
    row('H1', 'Bands of cases for each full-time worker', same('caseload-distribution')),
    row('H2', 'What became of social workers: another authority, agency, out', same('social-worker-attrition')),
    row('H3', 'Mean and median distance from home, in whole miles', same('placement-distance-distribution')),
  ],
};

/** The programme that reshapes help and protection. */
export const familiesFirst: IndicatorList = {
  name: 'families-first',
  title: 'Families First Partnership programme',
  publisher: 'Department for Education',
  edition: 'guide of March 2025, revised in July 2025',
  read: 'not-read',
  howRead:
    'Authorities send quarterly figures; the list of them was not found in public. A statutory return on family help is expected for 2027 to 2028.',
  codes: 'Numbered here.',
  rows: [
    row('F1', 'Family help, multi-agency child protection teams, family group decision making, by quarter', part('ffp-family-help-gap')),
    row(
      'F2',
      'Family group decision making, from the CIN census of 2026 to 2027',
      part('fgdm-offered-share'),
      part('fgdm-facilitated-share'),
    ),
    row(
      'F3',
      'Before proceedings, from the CIN census of 2026 to 2027',
      part('pre-proceedings-started-rate'),
      part('pre-proceedings-ended-count', 'Its breakdown by outcome'),
      part('pre-proceedings-duration'),
    ),
  ],
};

const ofFamilies = part('supporting-families-gap');

/** The programme on families that ended in March 2025. */
export const supportingFamilies: IndicatorList = {
  name: 'supporting-families',
  title: 'Supporting Families outcome framework',
  publisher: 'Department for Levelling Up, Housing and Communities, later Department for Education',
  edition: 'April 2022, in force from October 2022 to March 2025',
  read: 'relayed',
  howRead: 'As others tell of it. It counts families whose needs all got better and stayed so for six months, not children.',
  codes: 'Numbered here, in the framework’s order.',
  rows: [
    row('SF01', 'Getting a good education', ofFamilies),
    row('SF02', 'Good early years', ofFamilies),
    row('SF03', 'Mental and physical health', ofFamilies),
    row('SF04', 'Recovering from substance use', ofFamilies),
    row('SF05', 'Family relationships', ofFamilies),
    row('SF06', 'Safe from abuse and exploitation', ofFamilies),
    row('SF07', 'Crime prevented', ofFamilies),
    row('SF08', 'Safe from domestic abuse', ofFamilies),
    row('SF09', 'Secure housing', ofFamilies),
    row('SF10', 'Financial stability', ofFamilies),
  ],
};

/** What the Act of 2026 will add to data. */
export const wellbeingAndSchoolsAct: IndicatorList = {
  name: 'wellbeing-and-schools-act',
  title: 'Children’s Wellbeing and Schools Act 2026',
  publisher: 'Parliament',
  edition: 'Royal Assent 29 April 2026; mostly not in force in July 2026',
  read: 'relayed',
  howRead: 'As a public account of its commitments tells of it. The Act holds no list of indicators.',
  codes: 'Sections of the Act.',
  rows: [
    row('s. 3', 'Multi-agency child protection teams', part('multi-agency-gap'), part('ffp-family-help-gap')),
    row(
      's. 4',
      'Sharing of information and one number for a child',
      none('tells-who', 'It would link records; it is no measure. The regulations are outstanding.'),
    ),
    row(
      'ss. 5, 7, 8',
      'Kinship care, and support of care leavers to 25',
      none('waits-for-returns', 'Not in force, and no return follows young people of 22 to 25 so yet.'),
    ),
    row(
      'ss. 16–20',
      'Oversight and profits of providers',
      none('outside', 'It is about providers’ accounts; no measure of an authority follows.'),
    ),
    row('s. 38', 'Registers of children not in school', reading('ehe')),
  ],
};

/** The statutory return on agency social workers. */
export const agencyReturn: IndicatorList = {
  name: 'agency-return',
  title: 'Quarterly return on agency social workers',
  publisher: 'Department for Education',
  edition: 'statutory since 2024; prices from the last quarter of 2025',
  read: 'not-read',
  howRead: 'Its title alone was seen; the items were not read.',
  codes: 'Numbered here.',
  rows: [row('A1', 'Use and price of agency social workers', reading('agency-social-worker-rate-quarterly'))],
};

/** What inspectors’ tool makes of Annex A. */
export const chat: IndicatorList = {
  name: 'chat',
  title: 'ChAT, the tool that analyses Annex A',
  publisher: 'Data to Insight, with Ofsted',
  edition: 'no list seen',
  read: 'not-read',
  howRead: 'It reads the lists of Annex A; what it shows is not written down in public.',
  codes: 'Numbered here.',
  rows: [
    row(
      'C1',
      'Figures of the lists of Annex A',
      none('list-not-public', 'Its list of indicators is not public; see Annex A, field by field.'),
    ),
  ],
};

/** The outcomes framework that researchers proposed. */
export const reesCentre2019: IndicatorList = {
  name: 'rees-centre-2019',
  title: 'Outcomes framework for children’s social care proposed by the Rees Centre',
  publisher: 'University of Oxford, Rees Centre, with the Nuffield Foundation',
  edition: '2019',
  read: 'relayed',
  howRead: 'Pages and slides about it were read, not its indicators.',
  codes: 'Numbered here, by its questions.',
  rows: [
    row(
      'N1',
      'Are children kept safe?',
      none('list-not-public', 'Its indicators were not read; a definition says where it stands in the results chain instead.'),
    ),
    row('N2', 'Are they helped to learn?', none('list-not-public', 'Its indicators were not read.')),
    row('N3', 'Are they healthy and well?', none('list-not-public', 'Its indicators were not read.')),
    row('N4', 'What do children and families say?', part('voice-of-child-gap')),
  ],
};
