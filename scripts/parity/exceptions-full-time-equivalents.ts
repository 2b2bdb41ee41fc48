/**
 * Authorities' rates from full-time equivalents whose published value differs from the one that the printed ones give, by 0.1
 * (Isles of Scilly, over 1.5 workers, by 0.3): they are printed to a tenth, and the rate was made from finer ones. Named by measure, year and
 * authority; none is excused by more than the printing explains.
 */
const authorities: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  agency_rate_fte: {
    2019: ['Middlesbrough', 'Sandwell', 'Southend-on-Sea'],
    2020: ['Cambridgeshire', 'County Durham', 'Dudley', 'Hertfordshire', 'North Somerset', 'Sefton', 'Sheffield'],
    2021: ['Cheshire West and Chester', 'Slough', 'Southend-on-Sea', 'Stockton-on-Tees', 'Stoke-on-Trent', 'Tameside', 'Trafford', 'Windsor and Maidenhead'],
    2022: ['Bath and North East Somerset', 'Harrow', 'Redcar and Cleveland', 'Rochdale', 'Rotherham', 'South Gloucestershire', 'Torbay'],
    2023: ['Birmingham', 'Camden', 'Hackney', 'Hillingdon', 'Northumberland', 'Stockport'],
    2024: ['Bolton', 'Enfield', 'Suffolk', 'Swindon', 'West Berkshire'],
    2025: ['Darlington', 'Gateshead', 'Reading', 'South Gloucestershire'],
  },
  caseload_fte: {
    2019: ['Oldham'],
    2020: ['Herefordshire, County of', 'Plymouth'],
    2021: ['Torbay'],
    2022: ['Doncaster', 'Gateshead', 'Sefton', 'South Gloucestershire'],
    2023: ['Hartlepool', 'Isles of Scilly', 'Newcastle upon Tyne', 'Portsmouth', 'Rotherham', 'Sefton', 'Telford and Wrekin', 'Wakefield'],
    2024: ['Nottingham', 'Peterborough', 'Portsmouth', 'Rutland', 'Trafford'],
    2025: ['Rutland'],
  },
  turnover_rate_fte: {
    2019: ['Brighton and Hove', 'Calderdale', 'Dorset', 'Hartlepool', 'Luton', 'Redcar and Cleveland', 'Sutton', 'Wakefield'],
    2020: ['Bracknell Forest', 'Calderdale', 'Dorset', 'Hertfordshire', 'Hillingdon', 'Isle of Wight', 'Leeds', 'Leicester', 'Newham', 'North Yorkshire', 'Stockton-on-Tees'],
    2021: ['Bath and North East Somerset', 'Brighton and Hove', 'Halton', 'Hampshire', 'Havering', 'Islington', 'Northumberland', 'Southampton', 'Sutton', 'West Sussex'],
    2022: ['Bracknell Forest', 'Brent', 'Cheshire East', 'Darlington', 'Hartlepool', 'Hertfordshire', 'Isle of Wight', 'Leicester', 'North Northamptonshire / West Northamptonshire', 'Reading', 'Stockport', 'Swindon', 'Wandsworth', 'West Sussex'],
    2023: ['Bournemouth, Christchurch and Poole', 'Bracknell Forest', 'Bromley', 'Bury', 'Cornwall', 'Croydon', 'Derbyshire', 'Harrow', 'Plymouth', 'Solihull', 'Staffordshire', 'Torbay', 'Wigan'],
    2024: ['Coventry', 'Cumberland', 'Dudley', 'Leicestershire', 'Lewisham', 'Peterborough', 'Reading', 'Redcar and Cleveland', 'Sandwell', 'South Gloucestershire', 'South Tyneside', 'Stockton-on-Tees', 'Telford and Wrekin', 'Wakefield', 'Westmorland and Furness'],
    2025: ['Brighton and Hove', 'Calderdale', 'Cumberland', 'Milton Keynes', 'Redcar and Cleveland', 'Shropshire'],
  },
  vacancy_rate_fte: {
    2019: ['North East Lincolnshire'],
    2020: ['South Gloucestershire', 'Wandsworth'],
    2021: ['Bexley', 'Slough', 'Wandsworth'],
    2022: ['Cheshire East', 'Derbyshire', 'Redbridge', 'Rotherham', 'Solihull', 'South Gloucestershire', 'Trafford', 'Wokingham'],
    2023: ['Camden', 'Islington', 'Lambeth', 'Sandwell', 'Westmorland and Furness'],
    2024: ['Bedford', 'Blackpool', 'Oxfordshire', 'Redcar and Cleveland', 'Swindon', 'Westmorland and Furness'],
    2025: ['Herefordshire, County of', 'Luton', 'Newham', 'Thurrock'],
  },
};

/** `file | period | place | measure` */
export const fullTimeEquivalents: readonly string[] = Object.entries(authorities).flatMap(([measure, years]) =>
  Object.entries(years).flatMap(([year, names]) => names.map((name) => `workforce | ${year} | ${name} | ${measure}`)),
);
