import type { CodeSet } from './code-set.js';

const source =
  'Children’s social work workforce census, code sets of the 2022 schema (social_work_workforce_2022.xsd of SocialFinanceDigitalLabs/liia-tools, commit 71633c8); roles 1 to 6 as in DfE’s technical specification of 2024 to 2025';

export const workforceRole: CodeSet = {
  name: 'workforceRole',
  title: 'Role in the organisation',
  source,
  codes: [
    { code: '1', label: 'Senior manager' },
    { code: '2', label: 'Middle manager' },
    { code: '3', label: 'First line manager' },
    { code: '4', label: 'Senior practitioner' },
    { code: '5', label: 'Case holder' },
    { code: '6', label: 'Qualified without cases' },
  ],
};

export const workforceOrigin: CodeSet = {
  name: 'workforceOrigin',
  title: 'Where a social worker came from',
  source,
  codes: [
    { code: '1', label: 'Newly qualified' },
    { code: '2', label: 'Social worker in another authority in England' },
    { code: '3', label: 'Social worker outside England' },
    { code: '4', label: 'Agency or consultancy in social work, in England' },
    { code: '5', label: 'Other social work outside an authority, in England' },
    { code: '6', label: 'Other social care, in England' },
    { code: '7', label: 'No social care, any role outside England, no work or a career break' },
    { code: '8', label: 'Other' },
    { code: '9', label: 'Not known' },
    { code: '10', label: 'Not yet collected' },
  ],
};

export const workforceDestination: CodeSet = {
  name: 'workforceDestination',
  title: 'Where a social worker went',
  source,
  codes: [
    { code: '1', label: 'Social worker in another authority in England' },
    { code: '2', label: 'Social worker outside England' },
    { code: '3', label: 'Agency or consultancy in social work, in England' },
    { code: '4', label: 'Other social work outside an authority, in England' },
    { code: '5', label: 'Other social care, in England' },
    { code: '6', label: 'No social care, any role outside England, no work or a career break' },
    { code: '7', label: 'Other' },
    { code: '8', label: 'Not known' },
    { code: '9', label: 'Not yet collected' },
  ],
};

export const workforceLeavingReason: CodeSet = {
  name: 'workforceLeavingReason',
  title: 'Reason a social worker left',
  source,
  codes: [
    { code: '1', label: 'Resignation' },
    { code: '2', label: 'Voluntary redundancy' },
    { code: '3', label: 'Compulsory redundancy' },
    { code: '4', label: 'Dismissed' },
    { code: '5', label: 'Retired' },
    { code: '6', label: 'Deceased' },
    { code: '7', label: 'Moved to other work in the authority, not with children and families' },
    { code: '8', label: 'Other' },
    { code: '9', label: 'Not known' },
    { code: '10', label: 'Not yet collected' },
  ],
};

export const workforceAbsenceReason: CodeSet = {
  name: 'workforceAbsenceReason',
  title: 'Reason for absence on the day of the census',
  source,
  codes: [
    { code: 'MAT', label: 'Maternity or paternity leave' },
    { code: 'OTH', label: 'Other paid authorised absence' },
    { code: 'PUB', label: 'Paid absence for public duties' },
    { code: 'SIC', label: 'Sick leave' },
    { code: 'TRN', label: 'Training' },
    { code: 'UNA', label: 'Unauthorised absence' },
    { code: 'UNP', label: 'Unpaid authorised absence' },
  ],
};

export const socialWorkQualification: CodeSet = {
  name: 'socialWorkQualification',
  title: 'Level of the social work qualification',
  source,
  codes: [
    { code: '1', label: 'Undergraduate' },
    { code: '2', label: 'Postgraduate' },
    { code: '3', label: 'Other' },
  ],
};

export const practiceStatus: CodeSet = {
  name: 'practiceStatus',
  title: 'Assessed level of practice',
  source,
  codes: [
    { code: '1', label: 'Assessed and supported year in employment' },
    { code: '2', label: 'Frontline practitioner' },
    { code: '3', label: 'Practice supervisor' },
    { code: '4', label: 'Practice leader' },
  ],
};
