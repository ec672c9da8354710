-- The checks of the benchmark's one plan for DuckDB; tests/bench/run puts the folder of the data in for @FOLDER and the cores for
-- @CORES. What one row tells is checked while the file is read, so that the table keeps four of nine columns; a row's number is its
-- place in the table. A repeat is looked for by hash, then told by the cells.
SET threads = @CORES;
CREATE TABLE u AS SELECT row_number() OVER () AS id, tên AS name, CAST(substr(khối, length('Khối thi đua ') + 1) AS INTEGER) AS block
FROM read_csv('@FOLDER/units.csv', header = true, all_varchar = true);

CREATE TABLE n AS
SELECT name, unit, achievement, hash(name, unit, achievement) AS key, TRY_CAST(campaign AS INTEGER) AS campaign,
  CASE
    WHEN TRY_CAST(campaign AS INTEGER) BETWEEN 1 AND 26 IS NOT TRUE THEN 201
    WHEN proposer = '' OR name = '' OR kind = '' OR unit = '' OR form = '' OR achievement = '' OR first = '' OR last = '' THEN 202
    WHEN try_strptime(first, '%d/%m/%Y') IS NULL OR try_strptime(last, '%d/%m/%Y') IS NULL THEN 203
    ELSE 0
  END AS unreadable,
  kind IN ('tập thể', 'cá nhân') AS is_kind,
  CASE
    WHEN substr(first, 7, 4) <> '2024' OR substr(last, 7, 4) <> '2024' THEN 304
    WHEN proposer <> 'Cơ quan chủ trì ' || campaign THEN 305
    ELSE 0
  END AS wrong
FROM read_csv('@FOLDER/nominations.csv', header = false, skip = 1, all_varchar = true, nullstr = '@', columns = {'campaign': 'VARCHAR',
  'proposer': 'VARCHAR', 'name': 'VARCHAR', 'kind': 'VARCHAR', 'unit': 'VARCHAR', 'form': 'VARCHAR', 'achievement': 'VARCHAR',
  'first': 'VARCHAR', 'last': 'VARCHAR'});

CREATE TABLE checked AS
SELECT n.rowid + 1 AS row, u.id * 32 + n.campaign AS pair, key,
  CASE
    WHEN unreadable <> 0 THEN unreadable
    WHEN u.name IS NULL THEN 204
    WHEN NOT is_kind THEN 301
    WHEN u.block <> (n.campaign - 1) % 13 THEN 302
    ELSE wrong
  END AS code
FROM n LEFT JOIN u ON u.name = n.unit;

-- what cannot be read is no error yet: the row still stands before those that repeat it
CREATE TABLE alike AS SELECT key FROM checked WHERE code IN (0, 202, 203) GROUP BY key HAVING count(*) > 1;
CREATE TABLE again AS SELECT row FROM (
  SELECT c.row AS row, row_number() OVER (PARTITION BY n.name, n.unit, n.achievement ORDER BY c.row) AS place
  FROM checked AS c JOIN n ON c.row = n.rowid + 1 WHERE c.key IN (SELECT key FROM alike) AND c.code IN (0, 202, 203))
WHERE place > 1;
CREATE TABLE judged AS
SELECT c.row AS row, pair, CASE WHEN code = 0 AND again.row IS NOT NULL THEN 404 ELSE code END AS code
FROM checked AS c LEFT JOIN again ON again.row = c.row;

COPY (
  SELECT row, 'KT' || code FROM (
    SELECT row, code FROM judged WHERE code <> 0
    UNION ALL SELECT unnest(list_sort(list(row))[9:]) AS row, 401 FROM judged WHERE code = 0 GROUP BY pair HAVING count(*) > 8)
  ORDER BY row)
TO '/dev/stdout' (FORMAT csv, HEADER false, QUOTE '');
