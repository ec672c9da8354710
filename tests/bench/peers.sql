-- The checks of the benchmark's one plan in SQL, for SQLite and DuckDB: tables u(name, block) and n(row, campaign, proposer, name, kind,
-- unit, form, achievement, first, last) are loaded already; findings(row, code) is what comes out. valid_date(x) and in_2024(x) stand
-- for what each of them says; tests/bench/peer puts it in.
CREATE TABLE checked AS
SELECT n.row AS row, n.name AS name, n.unit AS unit, n.achievement AS achievement, n.campaign AS campaign,
  CASE
    WHEN n.campaign NOT IN ('1','2','3','4','5','6','7','8','9','10','11','12','13','14','15','16','17','18','19','20','21','22','23','24','25','26') THEN 201
    WHEN n.proposer = '' OR n.name = '' OR n.kind = '' OR n.unit = '' OR n.form = '' OR n.achievement = '' OR n.first = '' OR n.last = '' THEN 202
    WHEN NOT (@valid(n.first)) OR NOT (@valid(n.last)) THEN 203
    WHEN u.name IS NULL THEN 204
    WHEN n.kind NOT IN ('tập thể', 'cá nhân') THEN 301
    WHEN u.block <> (CAST(n.campaign AS INTEGER) - 1) % 13 THEN 302
    WHEN substr(n.first, 7, 4) <> '2024' OR substr(n.last, 7, 4) <> '2024' THEN 304
    WHEN n.proposer <> 'Cơ quan chủ trì ' || n.campaign THEN 305
    ELSE 0
  END AS code
FROM n LEFT JOIN u ON u.name = n.unit;
CREATE TABLE repeated AS
SELECT row, CASE WHEN code = 0 AND row_number() OVER (PARTITION BY name, unit, achievement ORDER BY row) > 1 THEN 404 ELSE code END AS code,
  unit, campaign
FROM checked WHERE code IN (0, 202, 203);
CREATE TABLE findings AS
SELECT row, code FROM checked WHERE code NOT IN (0, 202, 203)
UNION ALL SELECT row, code FROM repeated WHERE code <> 0
UNION ALL SELECT row, 401 FROM (
  SELECT row, row_number() OVER (PARTITION BY unit, campaign ORDER BY row) AS place FROM repeated WHERE code = 0) AS counted
WHERE place > 8;
