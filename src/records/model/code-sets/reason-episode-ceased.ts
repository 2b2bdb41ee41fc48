import type { CodeSet } from './code-set.js';

/** Reason the episode ceased (SSDA903). */
export const reasonEpisodeCeased: CodeSet = {
  name: 'reasonEpisodeCeased',
  title: 'Reason the episode ceased',
  source:
    'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c); SocialFinanceDigitalLabs/liia-tools schema by year: E43 and E44 became E45 to E48 in the year ending 2019',
  codes: [
    { code: 'X1', label: 'Episode ceases and a new one begins the same day' },
    { code: 'E11', label: 'Adopted, application unopposed' },
    { code: 'E12', label: 'Adopted, consent dispensed with by the court' },
    { code: 'E2', label: 'Died' },
    { code: 'E3', label: 'Care taken over by another local authority' },
    { code: 'E4A', label: 'Returned home to a person with parental responsibility, planned' },
    { code: 'E4B', label: 'Returned home to a person with parental responsibility, not planned' },
    { code: 'E13', label: 'Left care to live with a person without parental responsibility' },
    { code: 'E41', label: 'Child arrangements or residence order granted' },
    { code: 'E43', label: 'Special guardianship order made to former foster carers', to: 2018 },
    { code: 'E44', label: 'Special guardianship order made to carers other than former foster carers', to: 2018 },
    { code: 'E45', label: 'Special guardianship order to a former foster carer who is a relative or friend', from: 2019 },
    { code: 'E46', label: 'Special guardianship order to a former foster carer who is not a relative or friend', from: 2019 },
    { code: 'E47', label: 'Special guardianship order to another carer who is a relative or friend', from: 2019 },
    { code: 'E48', label: 'Special guardianship order to another carer who is not a relative or friend', from: 2019 },
    { code: 'E5', label: 'Moved into independent living with supportive accommodation' },
    { code: 'E6', label: 'Moved into independent living with no formalised support' },
    { code: 'E7', label: 'Transferred to residential care funded by adult social care' },
    { code: 'E8', label: 'Ceased for any other reason' },
    { code: 'E9', label: 'Sentenced to custody' },
    { code: 'E14', label: 'Accommodation on remand ended' },
    { code: 'E15', label: 'Age assessment found the child to be 18 or over' },
    { code: 'E16', label: 'Moved abroad' },
    { code: 'E17', label: 'Aged 18 or over and stayed with the current carers' },
  ],
};
