import type { CodeEntry, CodeSet } from './code-set.js';

const readFrom =
  'CIN census guide of 2023 to 2024, sections 4.4 to 4.10 and 5.2; before and after it the census schemas of 2017 to 2026, as used by regional data pipelines, and years of change from comparing them';

export const referralSource: CodeSet = {
  name: 'referralSource',
  title: 'Source of the referral',
  source: readFrom,
  codes: [
    { code: '1A', label: 'Individual: family member, relative or carer' },
    { code: '1B', label: 'Individual: acquaintance, neighbour or child minder' },
    { code: '1C', label: 'Individual: the child' },
    { code: '1D', label: 'Individual: other, strangers included' },
    { code: '2A', label: 'Schools' },
    { code: '2B', label: 'Education services' },
    { code: '3A', label: 'Health: general practitioner' },
    { code: '3B', label: 'Health: health visitor' },
    { code: '3C', label: 'Health: school nurse' },
    { code: '3D', label: 'Health: other primary care' },
    { code: '3E', label: 'Health: accident and emergency' },
    { code: '3F', label: 'Health: other' },
    { code: '4', label: 'Housing' },
    { code: '5A', label: 'Local authority: social care' },
    { code: '5B', label: 'Local authority: another department' },
    { code: '5C', label: 'Local authority: another authority' },
    { code: '5D', label: 'Local authority: early help', from: 2023 },
    { code: '6', label: 'Police' },
    { code: '7', label: 'Other legal agency' },
    { code: '8', label: 'Other' },
    { code: '9', label: 'Anonymous' },
    { code: '10', label: 'Unknown' },
  ],
};

export const primaryNeed: CodeSet = {
  name: 'primaryNeed',
  title: 'Primary need',
  source: readFrom,
  codes: [
    // N1 was relabelled "abuse, neglect and exploitation" for 2026; the code did not change, so one entry stands.
    { code: 'N1', label: 'Abuse or neglect' },
    { code: 'N2', label: "Child's disability" },
    { code: 'N3', label: 'Parental disability or illness' },
    { code: 'N4', label: 'Family in acute stress' },
    { code: 'N5', label: 'Family dysfunction' },
    { code: 'N6', label: 'Socially unacceptable behaviour' },
    { code: 'N7', label: 'Low income' },
    { code: 'N8', label: 'Absent parenting' },
    { code: 'N9', label: 'Cases other than children in need' },
    { code: 'N0', label: 'Not stated' },
  ],
};

export const closureReason: CodeSet = {
  name: 'closureReason',
  title: 'Reason for closure',
  source: readFrom,
  codes: [
    { code: 'RC1', label: 'Adopted' },
    { code: 'RC2', label: 'Died' },
    { code: 'RC3', label: 'Child arrangements order' },
    { code: 'RC4', label: 'Special guardianship order' },
    { code: 'RC5', label: 'Moved to another local authority' },
    { code: 'RC6', label: "Moved to adults' services" },
    { code: 'RC7', label: 'Services ceased for another reason' },
    { code: 'RC8', label: 'Closed after assessment, no further action' },
    { code: 'RC9', label: 'Closed after assessment, referred to early help', from: 2023 },
  ],
};

export const categoryOfAbuse: CodeSet = {
  name: 'categoryOfAbuse',
  title: 'Category of abuse',
  source: readFrom,
  codes: [
    { code: 'NEG', label: 'Neglect' },
    { code: 'PHY', label: 'Physical abuse' },
    { code: 'SAB', label: 'Sexual abuse' },
    { code: 'EMO', label: 'Emotional abuse' },
    { code: 'MUL', label: 'Multiple categories, or none recommended' },
  ],
};

/** Factors 1 to 6 are asked of the child (A), the parent or carer (B) and another person (C). */
function ofThreePeople(number: number, concern: string): readonly CodeEntry[] {
  return [
    { code: `${number}A`, label: `${concern}: the child` },
    { code: `${number}B`, label: `${concern}: a parent or carer` },
    { code: `${number}C`, label: `${concern}: another person in the household` },
  ];
}

export const assessmentFactor: CodeSet = {
  name: 'assessmentFactor',
  title: 'Factor identified at the end of an assessment',
  source: readFrom,
  codes: [
    ...ofThreePeople(1, 'Alcohol misuse'),
    ...ofThreePeople(2, 'Drug misuse'),
    ...ofThreePeople(3, 'Domestic abuse'),
    ...ofThreePeople(4, 'Mental health'),
    ...ofThreePeople(5, 'Learning disability'),
    ...ofThreePeople(6, 'Physical disability or illness'),
    { code: '7A', label: 'Young carer' },
    { code: '8B', label: 'Privately fostered: from overseas, intends to return' },
    { code: '8C', label: 'Privately fostered: from overseas, intends to stay' },
    { code: '8D', label: 'Privately fostered: from the UK, for education' },
    { code: '8E', label: 'Privately fostered: from the UK, family arrangement' },
    { code: '8F', label: 'Privately fostered: other' },
    { code: '9A', label: 'Unaccompanied asylum-seeking child' },
    { code: '10A', label: 'Going missing' },
    { code: '11A', label: 'Child sexual exploitation' },
    { code: '12A', label: 'Trafficking' },
    { code: '13A', label: 'Gangs' },
    { code: '14A', label: 'Socially unacceptable behaviour' },
    { code: '15A', label: 'Self-harm' },
    { code: '16A', label: 'Neglect' },
    { code: '17A', label: 'Emotional abuse' },
    { code: '18A', label: 'Physical abuse', to: 2020 },
    { code: '18B', label: 'Physical abuse by another child', from: 2021 },
    { code: '18C', label: 'Physical abuse by an adult', from: 2021 },
    { code: '19A', label: 'Sexual abuse', to: 2020 },
    { code: '19B', label: 'Sexual abuse by another child', from: 2021 },
    { code: '19C', label: 'Sexual abuse by an adult', from: 2021 },
    { code: '20', label: 'Other' },
    { code: '21', label: 'No factors identified' },
    { code: '22A', label: 'Female genital mutilation' },
    { code: '23A', label: 'Abuse linked to faith or belief' },
    { code: '24A', label: 'Child criminal exploitation', from: 2022 },
  ],
};

export const disability: CodeSet = {
  name: 'disability',
  title: 'Disability',
  source: readFrom,
  codes: [
    { code: 'NONE', label: 'No disability' },
    { code: 'MOB', label: 'Mobility' },
    { code: 'HAND', label: 'Hand function' },
    { code: 'PC', label: 'Personal care' },
    { code: 'INC', label: 'Incontinence' },
    { code: 'COMM', label: 'Communication' },
    { code: 'LD', label: 'Learning' },
    { code: 'HEAR', label: 'Hearing' },
    { code: 'VIS', label: 'Vision' },
    { code: 'BEH', label: 'Behaviour' },
    { code: 'CON', label: 'Consciousness' },
    { code: 'AUT', label: 'Autism' },
    { code: 'DDA', label: 'Other' },
  ],
};

export const preProceedingsOutcome: CodeSet = {
  name: 'preProceedingsOutcome',
  title: 'Outcome of pre-proceedings',
  source: 'code set CS131 of the census of 2027 as the sector’s validator names it (rule 9011); what its codes mean was not found',
  codes: [
    { code: 'A', label: 'Outcome A (its meaning was not found)' },
    { code: 'B', label: 'Outcome B (its meaning was not found)' },
    { code: 'C', label: 'Outcome C (its meaning was not found)' },
  ],
};
