import { type NotHere, notHere } from '../../../src/lists/index.js';

/** What was asked for, and nobody collects. */
export const gapsNotHere: readonly NotHere[] = [
  notHere(
    'multi-agency-gap',
    'Work between agencies: joint money and people',
    ['multi-agency', 'partnership', 'ICB', 'health', 'joint funding', 'commissioning'],
    'no-rule',
    'The framework has this enabler and no measure for it; coming to meetings would be a poor stand-in.',
  ),
  notHere(
    'dfe-role-gap',
    'What government does: money, guidance, direction, regional support',
    ['DfE', 'government', 'funding', 'policy'],
    'no-rule',
    'Directors asked in 2023 for measures of the department’s own part; none was proposed since.',
  ),
  notHere(
    'voice-of-child-gap',
    'What children and families say',
    ['voice of the child', 'feedback', 'participation', 'views', 'survey'],
    'no-rule',
    'No list holds a measure of what children say, and no return collects it.',
  ),
  notHere(
    'ffp-family-help-gap',
    'Family Help and multi-agency child protection teams',
    ['Families First', 'FFP', 'family help', 'MACPT', 'pathfinder'],
    'list-not-public',
    'Authorities send quarterly figures to the department; which ones has not been published.',
    ['early-help-open', 'cin-plan-rate'],
  ),
  notHere(
    'supporting-families-gap',
    'Families with a lasting outcome',
    ['Supporting Families', 'Troubled Families', 'successful family outcome'],
    'withdrawn',
    'The programme ended in March 2025. It counted families, not children.',
    ['early-help-outcomes-met'],
  ),
  notHere(
    'local-crime-gap',
    'Local crime',
    ['crime', 'serious violence', 'police', 'youth violence'],
    'withdrawn',
    'The department took it out of its plans in December 2023.',
    ['assessment-factor-rate'],
  ),
];
