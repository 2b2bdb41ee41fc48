/**
 * The four measures as the best SQL we could write by hand for DuckDB, over tables that hold the same columns as the
 * engine's: the child as an integer, codes as enums. Kept apart so that anyone can improve a query.
 */
export const queries = {
  'children in care at 31 March': `
    SELECT la, count(DISTINCT child) AS counted, count(DISTINCT child) AS denominator
    FROM care
    WHERE started <= DATE '2025-03-31' AND (ended IS NULL OR ended > DATE '2025-03-31') AND (status IS NULL OR status NOT IN ('V3', 'V4'))
    GROUP BY la`,
  're-referrals within 12 months': `
    WITH looked AS (
      SELECT la, referred, lag(referred) OVER (PARTITION BY child ORDER BY referred) AS earlier
      FROM referrals
      WHERE referred BETWEEN DATE '2023-04-01' AND DATE '2025-03-31'
    )
    SELECT la, count(*) FILTER (WHERE earlier >= CAST(referred - INTERVAL 12 MONTH AS DATE)) AS counted, count(*) AS denominator
    FROM looked WHERE referred >= DATE '2024-04-01' GROUP BY la`,
  'three or more placements in the year': `
    WITH open_children AS (
      SELECT DISTINCT la, child FROM care
      WHERE started <= DATE '2025-03-31' AND (ended IS NULL OR ended > DATE '2025-03-31') AND (status IS NULL OR status NOT IN ('V3', 'V4'))
    ), kept AS (
      SELECT care.child, started, ended, reason, place, urn,
        lag(ended) OVER w AS previous_ended, lag(place) OVER w AS previous_place, lag(urn) OVER w AS previous_urn, row_number() OVER w AS position
      FROM care SEMI JOIN open_children USING (child)
      WHERE (status IS NULL OR status NOT IN ('V3', 'V4')) AND (place IS NULL OR place NOT IN ('T0', 'T1', 'T2', 'T3', 'T4'))
      WINDOW w AS (PARTITION BY care.child ORDER BY started)
    ), marked AS (
      SELECT *, CASE WHEN position > 1 AND (reason IS NULL OR reason <> 'S') AND (
          (reason IN ('L', 'T', 'U') AND (previous_ended IS NULL OR previous_ended >= started))
          OR place IN ('A3', 'A5')
          OR (previous_ended < started AND previous_place = place AND previous_urn IS NOT DISTINCT FROM urn)
        ) THEN 0 ELSE 1 END AS begins
      FROM kept
    ), chained AS (
      SELECT *, sum(begins) OVER (PARTITION BY child ORDER BY started ROWS UNBOUNDED PRECEDING) AS placement FROM marked
    ), placements AS (
      SELECT child, min(started) AS started, last(ended ORDER BY started) AS ended FROM chained GROUP BY child, placement
    ), counted AS (
      SELECT child, count(*) AS placements FROM placements
      WHERE started <= DATE '2025-03-31' AND (ended IS NULL OR (ended > DATE '2024-04-01' AND ended > started)) GROUP BY child
    )
    SELECT la, count(*) FILTER (WHERE placements >= 3) AS counted, count(*) AS denominator
    FROM open_children LEFT JOIN counted USING (child) GROUP BY la`,
  'long-term stability': `
    WITH spells AS (
      SELECT la, child, started, ended, reason, status, place, urn,
        lag(ended) OVER w AS previous_ended, row_number() OVER w AS position
      FROM care WHERE status IS NULL OR status NOT IN ('V3', 'V4')
      WINDOW w AS (PARTITION BY child ORDER BY started)
    ), spell_numbers AS (
      SELECT *, sum(CASE WHEN position > 1 AND (reason IS NULL OR reason <> 'S') AND (previous_ended IS NULL OR previous_ended >= started) THEN 0 ELSE 1 END)
        OVER (PARTITION BY child ORDER BY started ROWS UNBOUNDED PRECEDING) AS spell FROM spells
    ), periods AS (
      SELECT la, child, min(started) AS started, last(ended ORDER BY started) AS ended FROM spell_numbers GROUP BY la, child, spell
    ), cohort AS (
      SELECT DISTINCT periods.la, periods.child FROM periods JOIN children ON children.child = periods.child
      WHERE periods.started <= DATE '2022-09-30' AND (periods.ended IS NULL OR periods.ended > DATE '2025-03-31')
        AND children.born IS NOT NULL
        AND 2025 - year(children.born) - CASE WHEN month(children.born) > 3 THEN 1 ELSE 0 END < 16
    ), kept AS (
      SELECT care.child, started, ended, reason, place, urn,
        lag(ended) OVER w AS previous_ended, lag(place) OVER w AS previous_place, lag(urn) OVER w AS previous_urn, row_number() OVER w AS position
      FROM care SEMI JOIN cohort USING (child)
      WHERE (status IS NULL OR status NOT IN ('V3', 'V4')) AND (place IS NULL OR place NOT IN ('T0', 'T1', 'T2', 'T3', 'T4'))
      WINDOW w AS (PARTITION BY care.child ORDER BY started)
    ), chained AS (
      SELECT *, sum(CASE WHEN position > 1 AND (reason IS NULL OR reason <> 'S') AND (
          (reason IN ('L', 'T', 'U') AND (previous_ended IS NULL OR previous_ended >= started))
          OR place IN ('A3', 'A5')
          OR (previous_ended < started AND previous_place = place AND previous_urn IS NOT DISTINCT FROM urn)
        ) THEN 0 ELSE 1 END) OVER (PARTITION BY child ORDER BY started ROWS UNBOUNDED PRECEDING) AS placement
      FROM kept
    ), placements AS (
      SELECT child, placement, min(started) AS started, last(place ORDER BY started) AS place FROM chained GROUP BY child, placement
    ), latest AS (
      SELECT child, started, place, lag(started) OVER (PARTITION BY child ORDER BY started) AS before,
        row_number() OVER (PARTITION BY child ORDER BY started DESC) AS back
      FROM placements WHERE started <= DATE '2025-03-31'
    )
    SELECT la, count(*) FILTER (WHERE latest.started <= DATE '2023-03-31' OR (place IN ('A4', 'A6') AND before <= DATE '2023-03-31')) AS counted, count(*) AS denominator
    FROM cohort LEFT JOIN latest ON latest.child = cohort.child AND back = 1 GROUP BY la`,
} as const;
