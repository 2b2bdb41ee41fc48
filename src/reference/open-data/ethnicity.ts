/** Broad groups and the detailed groups in them, as the harmonised standard names them. `Total` stands in each. */
const groups: Readonly<Record<string, readonly string[]>> = {
  White: [
    'English / Welsh / Scottish / Northern Irish / British',
    'Irish',
    'Gypsy or Irish Traveller',
    'Roma',
    'Any other White background',
  ],
  'Mixed / Multiple ethnic groups': [
    'White and Black Caribbean',
    'White and Black African',
    'White and Asian',
    'Any other Mixed / Multiple ethnic background',
  ],
  'Asian / Asian British': ['Indian', 'Pakistani', 'Bangladeshi', 'Chinese', 'Any other Asian background'],
  'Black / African / Caribbean / Black British': ['African', 'Caribbean', 'Any other Black / African / Caribbean background'],
  'Other ethnic group': ['Arab', 'Any other ethnic group'],
};

// Names are taken with and without blanks round the slash.
const standardText = (text: string): string => text.replace(/ ?\/ ?/g, ' / ');

/** Whether a broad ethnic group has a standard name. */
export const isMajorEthnicity = (text: string): boolean => ['Total', 'Unknown', ...Object.keys(groups)].includes(standardText(text));

/** Whether a detailed ethnic group has a standard name. */
export const isMinorEthnicity = (text: string): boolean =>
  ['Total', 'Unknown'].includes(text) || Object.values(groups).some((minor) => minor.includes(standardText(text)));

// Two names with a slash are both written with blanks round it, or both without.
const isMixedStyle = (major: string, minor: string): boolean =>
  [major, minor].every((text) => text.includes('/')) && / \//.test(major) !== / \//.test(minor);

/** Whether a detailed group belongs to a broad group. */
export function isEthnicityPair(major: string, minor: string): boolean {
  if (major === 'Total' || major === 'Unknown') return minor === major;
  return minor === 'Total' || ((groups[standardText(major)] ?? []).includes(standardText(minor)) && !isMixedStyle(major, minor));
}
