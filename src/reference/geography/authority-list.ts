import type { LondonPartCode, RegionCode } from './regions.js';

/**
 * The authorities with children's services since 2009, by region: three-digit code (`---` where none is on record), nine-character
 * code, name, and the first and last day where they are not the whole time since 1 January 2009. Facts from the standards for
 * published data of the Department for Education and the code history of the Office for National Statistics.
 */
export const authorityList: Readonly<Record<Exclude<RegionCode, 'E12000007'> | LondonPartCode, string>> = {
  // North East
  E12000001: `
    840 E06000047 County Durham from 2009-04-01
    841 E06000005 Darlington
    --- E10000010 Durham to 2009-03-31
    390 E08000020 Gateshead to 2013-03-31
    390 E08000037 Gateshead from 2013-04-01
    805 E06000001 Hartlepool
    806 E06000002 Middlesbrough
    391 E08000021 Newcastle upon Tyne
    392 E08000022 North Tyneside
    --- E10000022 Northumberland to 2009-03-31
    929 E06000048 Northumberland from 2009-04-01 to 2013-03-31
    929 E06000057 Northumberland from 2013-04-01
    807 E06000003 Redcar and Cleveland
    393 E08000023 South Tyneside
    808 E06000004 Stockton-on-Tees
    394 E08000024 Sunderland
  `,
  // North West
  E12000002: `
    889 E06000008 Blackburn with Darwen
    890 E06000009 Blackpool
    350 E08000001 Bolton
    351 E08000002 Bury
    875 E10000004 Cheshire to 2009-03-31
    895 E06000049 Cheshire East from 2009-04-01
    896 E06000050 Cheshire West and Chester from 2009-04-01
    942 E06000063 Cumberland from 2023-04-01
    909 E10000006 Cumbria to 2023-03-31
    876 E06000006 Halton
    340 E08000011 Knowsley
    888 E10000017 Lancashire
    341 E08000012 Liverpool
    352 E08000003 Manchester
    353 E08000004 Oldham
    354 E08000005 Rochdale
    355 E08000006 Salford
    343 E08000014 Sefton
    342 E08000013 St. Helens
    356 E08000007 Stockport
    357 E08000008 Tameside
    358 E08000009 Trafford
    877 E06000007 Warrington
    943 E06000064 Westmorland and Furness from 2023-04-01
    359 E08000010 Wigan
    344 E08000015 Wirral
  `,
  // Yorkshire and The Humber
  E12000003: `
    370 E08000016 Barnsley to 2025-04-30
    370 E08000038 Barnsley from 2025-05-01
    380 E08000032 Bradford
    381 E08000033 Calderdale
    371 E08000017 Doncaster
    811 E06000011 East Riding of Yorkshire
    810 E06000010 Kingston upon Hull, City of
    382 E08000034 Kirklees
    383 E08000035 Leeds
    812 E06000012 North East Lincolnshire
    813 E06000013 North Lincolnshire
    815 E06000065 North Yorkshire from 2023-04-01
    815 E10000023 North Yorkshire to 2023-03-31
    372 E08000018 Rotherham
    373 E08000019 Sheffield to 2025-04-30
    373 E08000039 Sheffield from 2025-05-01
    384 E08000036 Wakefield
    816 E06000014 York
  `,
  // East Midlands
  E12000004: `
    831 E06000015 Derby
    830 E10000007 Derbyshire
    856 E06000016 Leicester
    855 E10000018 Leicestershire
    925 E10000019 Lincolnshire
    940 E06000061 North Northamptonshire from 2021-04-01
    928 E10000021 Northamptonshire to 2021-03-31
    892 E06000018 Nottingham
    891 E10000024 Nottinghamshire
    857 E06000017 Rutland
    941 E06000062 West Northamptonshire from 2021-04-01
  `,
  // West Midlands
  E12000005: `
    330 E08000025 Birmingham
    331 E08000026 Coventry
    332 E08000027 Dudley
    884 E06000019 Herefordshire, County of
    333 E08000028 Sandwell
    --- E10000026 Shropshire to 2009-03-31
    893 E06000051 Shropshire from 2009-04-01
    334 E08000029 Solihull
    860 E10000028 Staffordshire
    861 E06000021 Stoke-on-Trent
    894 E06000020 Telford and Wrekin
    335 E08000030 Walsall
    937 E10000031 Warwickshire
    336 E08000031 Wolverhampton
    885 E10000034 Worcestershire
  `,
  // East of England
  E12000006: `
    822 E06000055 Bedford from 2009-04-01
    820 E10000001 Bedfordshire to 2009-03-31
    873 E10000003 Cambridgeshire
    823 E06000056 Central Bedfordshire from 2009-04-01
    881 E10000012 Essex
    919 E10000015 Hertfordshire
    821 E06000032 Luton
    926 E10000020 Norfolk
    874 E06000031 Peterborough
    882 E06000033 Southend-on-Sea
    935 E10000029 Suffolk
    883 E06000034 Thurrock
  `,
  // Inner London
  E13000001: `
    202 E09000007 Camden
    201 E09000001 City of London
    204 E09000012 Hackney
    205 E09000013 Hammersmith and Fulham
    309 E09000014 Haringey
    206 E09000019 Islington
    207 E09000020 Kensington and Chelsea
    208 E09000022 Lambeth
    209 E09000023 Lewisham
    316 E09000025 Newham
    210 E09000028 Southwark
    211 E09000030 Tower Hamlets
    212 E09000032 Wandsworth
    213 E09000033 Westminster
  `,
  // Outer London
  E13000002: `
    301 E09000002 Barking and Dagenham
    302 E09000003 Barnet
    303 E09000004 Bexley
    304 E09000005 Brent
    305 E09000006 Bromley
    306 E09000008 Croydon
    307 E09000009 Ealing
    308 E09000010 Enfield
    203 E09000011 Greenwich
    310 E09000015 Harrow
    311 E09000016 Havering
    312 E09000017 Hillingdon
    313 E09000018 Hounslow
    314 E09000021 Kingston upon Thames
    315 E09000024 Merton
    317 E09000026 Redbridge
    318 E09000027 Richmond upon Thames
    319 E09000029 Sutton
    320 E09000031 Waltham Forest
  `,
  // South East
  E12000008: `
    867 E06000036 Bracknell Forest
    846 E06000043 Brighton and Hove
    825 E06000060 Buckinghamshire from 2020-04-01
    825 E10000002 Buckinghamshire to 2020-03-31
    845 E10000011 East Sussex
    850 E10000014 Hampshire
    921 E06000046 Isle of Wight
    886 E10000016 Kent
    887 E06000035 Medway
    826 E06000042 Milton Keynes
    931 E10000025 Oxfordshire
    851 E06000044 Portsmouth
    870 E06000038 Reading
    871 E06000039 Slough
    852 E06000045 Southampton
    936 E10000030 Surrey
    869 E06000037 West Berkshire
    938 E10000032 West Sussex
    868 E06000040 Windsor and Maidenhead
    872 E06000041 Wokingham
  `,
  // South West
  E12000009: `
    800 E06000022 Bath and North East Somerset
    837 E06000028 Bournemouth to 2019-03-31
    839 E06000058 Bournemouth, Christchurch and Poole from 2019-04-01
    801 E06000023 Bristol, City of
    908 E06000052 Cornwall from 2009-04-01
    --- E10000005 Cornwall and Isles of Scilly to 2009-03-31
    878 E10000008 Devon
    835 E10000009 Dorset to 2019-03-31
    838 E06000059 Dorset from 2019-04-01
    916 E10000013 Gloucestershire
    420 E06000053 Isles of Scilly from 2009-04-01
    802 E06000024 North Somerset
    879 E06000026 Plymouth
    836 E06000029 Poole to 2019-03-31
    933 E06000066 Somerset from 2023-04-01
    933 E10000027 Somerset to 2023-03-31
    803 E06000025 South Gloucestershire
    866 E06000030 Swindon
    880 E06000027 Torbay
    --- E10000033 Wiltshire to 2009-03-31
    865 E06000054 Wiltshire from 2009-04-01
  `,
};
