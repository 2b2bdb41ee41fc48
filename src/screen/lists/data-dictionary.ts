/** Names of columns that DfE's data dictionary holds. */
const listed = `
absence_type absent_pupil_count absent_pupil_percent achievement_count achievements_percent achieving_count achieving_percent age age_group
age_youth_adult all_elgs_expected_children_count all_elgs_expected_children_percent apprenticeship_level area_of_learning art_qual_entering_percent
art_qual_entering_total art_subject_entering_percent art_subject_entering_total attainment8_average attainment8_sum attainment8ebacc_average
attainment8ebacc_slotfill_average attainment8ebacc_slotfill_total attainment8ebacc_sum attainment8eng_average attainment8eng_sum
attainment8mat_average attainment8mat_sum attainment8open_average attainment8open_gcse_average attainment8open_gcse_sum
attainment8open_nongcse_average attainment8open_nongcse_sum attainment8open_slotfill_average attainment8open_slotfill_total attainment8open_sum
attendance_reason attendance_status attendance_type average_scaled_score below_interim_pre_ks_std_pupil_count below_interim_pre_ks_std_pupil_percent
breakdown breakdown_topic child_count child_percent child_rate_per_100 children_count children_percent children_percent_change cla_group
comm_lang_lit_expected_children_count comm_lang_lit_expected_children_percent completed_check_pupil_count completed_check_pupil_percent
cumulative_pupil_count cumulative_pupil_percent disability_status disadvantage_gap_index disadvantage_status disapplied_pupil_count
disapplied_pupil_percent early_dev_of_expected_std_pupil_count early_dev_of_expected_std_pupil_percent early_learning_goal early_learning_goal_measure
ebacc_91_percent ebacc_91_total ebacc_94_percent ebacc_94_total ebacc_95_percent ebacc_95_total ebacc_aps_average ebacc_aps_sum
ebacc_entering_0pillar_percent ebacc_entering_0pillar_total ebacc_entering_1pillar_percent ebacc_entering_1pillar_total ebacc_entering_2pillar_percent
ebacc_entering_2pillar_total ebacc_entering_3pillar_percent ebacc_entering_3pillar_total ebacc_entering_4pillar_percent ebacc_entering_4pillar_total
ebacc_entering_percent ebacc_entering_total ebacceng_91_percent ebacceng_91_total ebacceng_94_percent ebacceng_94_total ebacceng_95_percent
ebacceng_95_total ebacceng_aps_average ebacceng_aps_sum ebacceng_entering_percent ebacceng_entering_total ebacchum_91_percent ebacchum_91_total
ebacchum_94_percent ebacchum_94_total ebacchum_95_percent ebacchum_95_total ebacchum_aps_average ebacchum_aps_sum ebacchum_entering_percent
ebacchum_entering_total ebacclan_91_percent ebacclan_91_total ebacclan_94_percent ebacclan_94_total ebacclan_95_percent ebacclan_95_total
ebacclan_aps_average ebacclan_aps_sum ebacclan_entering_percent ebacclan_entering_total ebaccmat_91_percent ebaccmat_91_total ebaccmat_94_percent
ebaccmat_94_total ebaccmat_95_percent ebaccmat_95_total ebaccmat_aps_average ebaccmat_aps_sum ebaccmat_entering_percent ebaccmat_entering_total
ebaccsci_91_percent ebaccsci_91_total ebaccsci_94_percent ebaccsci_94_total ebaccsci_95_percent ebaccsci_95_total ebaccsci_aps_average
ebaccsci_aps_sum ebaccsci_combpath_entering_percent ebaccsci_combpath_entering_total ebaccsci_entering_percent ebaccsci_entering_total
ebaccsci_indpath_entering_percent ebaccsci_indpath_entering_total education_phase education_type education_type_group ehe_status
elg_building_relationships elg_combination_children_count elg_combination_number_children_percent elg_comprehension elg_fine_motor_skills
elg_gross_motor_skills elg_listening_attention_understanding elg_managing_self elg_number elg_number_children_count elg_numerical_patterns
elg_self_regulation elg_speaking elg_word_reading elg_writing elgs_expected_average elgs_expected_number eligible_pupil_count emerging_children_count
emerging_children_percent employment_rate_net_percent employment_rate_net_percent_ci_plusminus employment_rate_net_percent_lower
employment_rate_net_percent_upper engagement_model_or_below_pre_ks_std_pupil_count engagement_model_or_below_pre_ks_std_pupil_percent
engmath_94_percent engmath_94_total engmath_95_percent engmath_95_total engmath_entering_percent engmath_entering_total enrolment_count
enrolment_percent enrolments_count enrolments_percent entries_count establishment_count establishment_governance establishment_type
establishment_type_group ethnicity_major ethnicity_minor expected_children_count expected_children_percent expected_standard_pupil_count
expected_standard_pupil_percent first_language foundations_of_expected_std_pupil_count foundations_of_expected_std_pupil_percent fsm_eligibility
fsm_status funding_type gcse_91_percent gcse_91_total gcse_entering_percent gcse_entering_total gcse_entries_average gcse_entries_sum
gcse_five_engmath_percent gcse_five_engmath_total geoghist_entering_percent geoghist_entering_total geography_basis gld_children_count
gld_children_percent grade grade_average growing_dev_of_expected_std_pupil_count growing_dev_of_expected_std_pupil_percent health_condition
health_condition_grouping higher_standard_pupil_count higher_standard_pupil_percent idaci_decile ilo_unemployed_less_6months_count
ilo_unemployed_less_6months_count_ci_plusminus ilo_unemployed_less_6months_count_lower ilo_unemployed_less_6months_count_upper
ilo_unemployed_less_6months_percent ilo_unemployed_less_6months_percent_ci_plusminus ilo_unemployed_less_6months_percent_lower
ilo_unemployed_less_6months_percent_upper ilo_unemployed_more_12months_count ilo_unemployed_more_12months_count_ci_plusminus
ilo_unemployed_more_12months_count_lower ilo_unemployed_more_12months_count_upper ilo_unemployed_more_12months_percent
ilo_unemployed_more_12months_percent_ci_plusminus ilo_unemployed_more_12months_percent_lower ilo_unemployed_more_12months_percent_upper
ilo_unemployed_more_6months_count ilo_unemployed_more_6months_count_ci_plusminus ilo_unemployed_more_6months_count_lower
ilo_unemployed_more_6months_count_upper ilo_unemployed_more_6months_percent ilo_unemployed_more_6months_percent_ci_plusminus
ilo_unemployed_more_6months_percent_lower ilo_unemployed_more_6months_percent_upper inactive_does_not_want_a_job_count
inactive_does_not_want_a_job_count_ci_plusminus inactive_does_not_want_a_job_count_lower inactive_does_not_want_a_job_count_upper
inactive_does_not_want_a_job_percent inactive_does_not_want_a_job_percent_ci_plusminus inactive_does_not_want_a_job_percent_lower
inactive_does_not_want_a_job_percent_upper inactive_longterm_temp_sick_count inactive_longterm_temp_sick_count_ci_plusminus
inactive_longterm_temp_sick_count_lower inactive_longterm_temp_sick_count_upper inactive_longterm_temp_sick_percent
inactive_longterm_temp_sick_percent_ci_plusminus inactive_longterm_temp_sick_percent_lower inactive_longterm_temp_sick_percent_upper
inactive_look_after_fam_home_count inactive_look_after_fam_home_count_ci_plusminus inactive_look_after_fam_home_count_lower
inactive_look_after_fam_home_count_upper inactive_look_after_fam_home_percent inactive_look_after_fam_home_percent_ci_plusminus
inactive_look_after_fam_home_percent_lower inactive_look_after_fam_home_percent_upper inactive_other_count inactive_other_count_ci_plusminus
inactive_other_count_lower inactive_other_count_upper inactive_other_percent inactive_other_percent_ci_plusminus inactive_other_percent_lower
inactive_other_percent_upper inactive_wants_a_job_count inactive_wants_a_job_count_ci_plusminus inactive_wants_a_job_count_lower
inactive_wants_a_job_count_upper inactive_wants_a_job_lower inactive_wants_a_job_percent inactive_wants_a_job_percent_ci_plusminus
inactive_wants_a_job_upper just_arrived_pupil_count just_arrived_pupil_percent ks2_scaled_score_group lan_multiple_entering_percent
lan_multiple_entering_total learner_count learner_percent learning_difficulty_disability minority_ethnic missing_reason_pupil_count
missing_reason_pupil_percent mobility month_of_birth mtc_score mtc_score_0_pupil_count mtc_score_0_pupil_percent mtc_score_10_pupil_count
mtc_score_10_pupil_percent mtc_score_11_pupil_count mtc_score_11_pupil_percent mtc_score_12_pupil_count mtc_score_12_pupil_percent
mtc_score_13_pupil_count mtc_score_13_pupil_percent mtc_score_14_pupil_count mtc_score_14_pupil_percent mtc_score_15_pupil_count
mtc_score_15_pupil_percent mtc_score_16_pupil_count mtc_score_16_pupil_percent mtc_score_17_pupil_count mtc_score_17_pupil_percent
mtc_score_18_pupil_count mtc_score_18_pupil_percent mtc_score_19_pupil_count mtc_score_19_pupil_percent mtc_score_1_pupil_count
mtc_score_1_pupil_percent mtc_score_20_pupil_count mtc_score_20_pupil_percent mtc_score_21_pupil_count mtc_score_21_pupil_percent
mtc_score_22_pupil_count mtc_score_22_pupil_percent mtc_score_23_pupil_count mtc_score_23_pupil_percent mtc_score_24_pupil_count
mtc_score_24_pupil_percent mtc_score_25_pupil_count mtc_score_25_pupil_percent mtc_score_2_pupil_count mtc_score_2_pupil_percent
mtc_score_3_pupil_count mtc_score_3_pupil_percent mtc_score_4_pupil_count mtc_score_4_pupil_percent mtc_score_5_pupil_count mtc_score_5_pupil_percent
mtc_score_6_pupil_count mtc_score_6_pupil_percent mtc_score_7_pupil_count mtc_score_7_pupil_percent mtc_score_8_pupil_count mtc_score_8_pupil_percent
mtc_score_9_pupil_count mtc_score_9_pupil_percent mtc_score_average mtc_score_total music_qual_entering_percent music_qual_entering_total neet_count
neet_count_ci_plusminus neet_count_lower neet_count_upper neet_percent neet_percent_annual_change neet_percent_annual_change_ci_plusminus
neet_percent_annual_change_lower neet_percent_annual_change_upper neet_percent_ci_plusminus neet_percent_lower neet_percent_upper net_count
net_count_ci_plusminus net_count_lower net_count_upper net_percent net_percent_annual_change net_percent_annual_change_ci_plusminus
net_percent_annual_change_lower net_percent_annual_change_upper net_percent_ci_plusminus net_percent_lower net_percent_upper no_further_action_count
no_further_action_percent not_completed_check_pupil_count not_completed_check_pupil_percent not_in_need_count not_in_need_percent
not_meeting_pupil_count not_meeting_pupil_percent participation_count percent_of_neet percentage period_of_care_length phase_type_grouping placement
population_count population_count_ci_plusminus population_count_lower population_count_upper population_percent population_percent_ci_plusminus
population_percent_lower population_percent_upper pre_ks_std_1_pupil_count pre_ks_std_1_pupil_percent pre_ks_std_2_pupil_count
pre_ks_std_2_pupil_percent pre_ks_std_3_pupil_count pre_ks_std_3_pupil_percent pre_ks_std_4_pupil_count pre_ks_std_4_pupil_percent
pre_ks_std_5_pupil_count pre_ks_std_5_pupil_percent pre_ks_std_6_pupil_count pre_ks_std_6_pupil_percent prior_attainment progress8_adjusted_percent
progress8_adjusted_total progress8_average progress8_lower_95_ci progress8_pupil_count progress8_pupil_percent progress8_sum progress8_upper_95_ci
progress8ebacc_average progress8ebacc_lower_95_ci progress8ebacc_sum progress8ebacc_upper_95_ci progress8eng_average progress8eng_lower_95_ci
progress8eng_sum progress8eng_upper_95_ci progress8mat_average progress8mat_lower_95_ci progress8mat_sum progress8mat_upper_95_ci
progress8open_average progress8open_lower_95_ci progress8open_sum progress8open_upper_95_ci progress8original_average progress8original_lower_95_ci
progress8original_sum progress8original_upper_95_ci progress_measure_eligible_pupil_count progress_measure_lower_conf_interval progress_measure_score
progress_measure_total_score progress_measure_upper_conf_interval provider_type pupil_count pupil_percent qual_covid_impacted_percent
qual_covid_impacted_sum qual_entries_average qual_entries_sum qual_entries_without_discounting_average qual_entries_without_discounting_sum
qualification_detailed qualification_level qualification_type quarter reference_date referral_child_count referral_count relative_access
rereferral_child_count rereferral_child_percent rereferral_count rereferral_percent rurality sample_size_count sao_order_issued_count
sao_order_revoked_count scaled_scores_eligible_pupil_count scaled_scores_total school_admission_type school_all_count school_cohort_size school_count
school_percent school_religious_character school_submitted_count sci_triple_entering_percent sci_triple_entering_total section_437_notice_issued_count
sen_primary_need sen_provision sen_secondary_need sen_status session_count session_percent setting_prior_to_ehe sex social_care_group start_count
starts_percent student_count student_percent subject subject_discount_group teacher_count teacher_percent term_of_birth test_year time_frame
total_exam_entries total_neet_net unable_to_access_arrived_pupil_count unable_to_access_arrived_pupil_percent unable_to_access_pupil_count
unable_to_access_pupil_percent unable_to_participate_pupil_count valueaddedhum_average valueaddedhum_lower_95_ci valueaddedhum_pupil_count
valueaddedhum_pupil_percent valueaddedhum_sum valueaddedhum_upper_95_ci valueaddedlan_average valueaddedlan_lower_95_ci valueaddedlan_pupil_count
valueaddedlan_pupil_percent valueaddedlan_sum valueaddedlan_upper_95_ci valueaddedsci_average valueaddedsci_lower_95_ci valueaddedsci_pupil_count
valueaddedsci_pupil_percent valueaddedsci_sum valueaddedsci_upper_95_ci working_below_pupil_count working_below_pupil_percent
working_towards_pupil_count working_towards_pupil_percent years_open young_carer
`;

export const dictionaryColumns: ReadonlySet<string> = /* @__PURE__ */ new Set(listed.trim().split(/\s+/));

/** The items of the filters that files on children's social care use. Of other filters the dictionary's items are not held here. */
export const dictionaryItems: Readonly<Record<string, readonly string[]>> = {
  cla_group: [
    'Children ceasing to be looked after during the year',
    'Children looked after on 31 March',
    'Children looked after on 31 March excluding unaccompanied asylum-seeking children',
    'Children looked after on 31 March who were unaccompanied asylum-seeking children',
    'Children looked after who were adopted during the year',
    'Children starting to be looked after during the year',
  ],
  social_care_group: [
    'All pupils comparison',
    'CIN at 31 March',
    'CIN at any point',
    'CINO at 31 March',
    'CINO at any point',
    'CLA 12 months at 31 March',
    'CLA at 31 March',
    'CLA at any point',
    'CLA less than 12 months at 31 March',
    'CPPO at 31 March',
    'CPPO at any point',
    'Ever CIN - last 6 years',
    'PLAA - Adoption (Official Statistics)',
    'PLAA - CAO (Official Statistics)',
    'PLAA - SGO (Official Statistics)',
    'PLAA - Total (Official Statistics)',
  ],
  placement: [
    'All pupils',
    'Foster placements',
    'Independent and semi-independent living arrangements / supported accommodation',
    'Other placements',
    'Placed for adoption',
    'Placed with parents or other person with parental responsibility',
    "Secure homes and children's homes",
  ],
  period_of_care_length: [
    'All pupils',
    '1. Less than 12 months (0-11 months looked after)',
    '2. 12 to 17 months inclusive (12-18 months looked after)',
    '3. 18 to 23 months inclusive (18 months - 2 years looked after)',
    '4. 24 to 35 months inclusive (2 years - 3 years looked after)',
    '5. 36 to 47 months inclusive (3 years - 4 years looked after)',
    '6. 48 to 59 months inclusive (4 years - 5 years looked after)',
    '7. 60 to 71 months inclusive (5 years - 6 years looked after)',
    '8. More than 71 months (6 years or more looked after)',
  ],
  sex: ['Boys', 'Female', 'Girls', 'Male', 'Other', 'Total', 'All pupils'],
  age: [
    '16',
    '17',
    '18',
    '19',
    '20',
    '21',
    '22',
    '23',
    '24',
    '16 to 17',
    '16 to 18',
    '16 to 21',
    '16 to 24',
    '18 to 21',
    '18 to 24',
    '19 to 24',
  ],
  ethnicity_major: [
    'All pupils',
    'Asian / Asian British',
    'Black / African / Caribbean / Black British',
    'Mixed / Multiple ethnic groups',
    'Other ethnic group',
    'Total',
    'Unknown',
    'White',
  ],
  ethnicity_minor: [
    'African',
    'All Asian / Asian British',
    'All Black / African / Caribbean / Black British',
    'All Mixed / Multiple ethnic groups',
    'All other ethnic groups',
    'All White',
    'Any other Asian background',
    'Any other Black / African / Caribbean background',
    'Any other ethnic group',
    'Any other Mixed / Multiple ethnic background',
    'Any other White background',
    'Arab',
    'Bangladeshi',
    'Caribbean',
    'Chinese',
    'English / Welsh / Scottish / Northern Irish / British',
    'Gypsy',
    'Gypsy / Roma',
    'Gypsy or Irish Traveller',
    'Indian',
    'Irish',
    'Irish Traveller',
    'Pakistani',
    'Roma',
    'Total',
    'Total',
    'Total',
    'Total',
    'Total',
    'Total',
    'Total',
    'Unknown',
    'White and Asian',
    'White and Black African',
    'White and Black Caribbean',
  ],
};
