-- The checks of the benchmark's one plan for SQLite's shell; tests/bench/run puts the folder of the data in for @FOLDER. The database
-- is in memory, a repeat is looked for first by the column that tells most apart, and texts are sorted once.
.output /dev/null
PRAGMA journal_mode = off;
PRAGMA synchronous = off;
PRAGMA temp_store = memory;
CREATE TABLE register(name TEXT, block TEXT);
CREATE TABLE n(campaign TEXT, proposer TEXT, name TEXT, kind TEXT, unit TEXT, form TEXT, achievement TEXT, first TEXT, last TEXT);
.mode csv
.import --skip 1 @FOLDER/units.csv register
.import --skip 1 @FOLDER/nominations.csv n
CREATE TABLE u(name TEXT PRIMARY KEY, id INTEGER, block INTEGER) WITHOUT ROWID;
INSERT INTO u SELECT name, rowid, CAST(substr(block, length('Khối thi đua ') + 1) AS INTEGER) FROM register;

-- date() is null for a day that no month has
CREATE TABLE checked AS
SELECT n.rowid AS row, u.id * 32 + n.campaign AS pair,
  CASE
    WHEN n.campaign NOT IN ('1','2','3','4','5','6','7','8','9','10','11','12','13','14','15','16','17','18','19','20','21','22','23','24','25','26') THEN 201
    WHEN n.proposer = '' OR n.name = '' OR n.kind = '' OR n.unit = '' OR n.form = '' OR n.achievement = '' OR n.first = '' OR n.last = '' THEN 202
    WHEN date(substr(n.first, 7, 4) || '-' || substr(n.first, 4, 2) || '-' || substr(n.first, 1, 2)) IS NULL THEN 203
    WHEN date(substr(n.last, 7, 4) || '-' || substr(n.last, 4, 2) || '-' || substr(n.last, 1, 2)) IS NULL THEN 203
    WHEN u.name IS NULL THEN 204
    WHEN n.kind NOT IN ('tập thể', 'cá nhân') THEN 301
    WHEN u.block <> (n.campaign - 1) % 13 THEN 302
    WHEN substr(n.first, 7, 4) <> '2024' OR substr(n.last, 7, 4) <> '2024' THEN 304
    WHEN n.proposer <> 'Cơ quan chủ trì ' || n.campaign THEN 305
    ELSE 0
  END AS code
FROM n LEFT JOIN u ON u.name = n.unit;

-- what cannot be read is no error yet: the row still stands before those that repeat it
CREATE TABLE again(row INTEGER PRIMARY KEY);
INSERT INTO again SELECT row FROM (
  SELECT row, row_number() OVER (PARTITION BY achievement, name, unit ORDER BY row) AS place
  FROM checked JOIN n ON n.rowid = row WHERE code IN (0, 202, 203))
WHERE place > 1 ORDER BY row;
CREATE TABLE judged AS SELECT row, pair, CASE WHEN code = 0 AND row IN again THEN 404 ELSE code END AS code FROM checked;

.output
.mode list
SELECT row || ',KT' || code FROM (
  SELECT row, code FROM judged WHERE code <> 0
  UNION ALL SELECT row, 401 FROM (SELECT row, row_number() OVER (PARTITION BY pair ORDER BY row) AS place FROM judged WHERE code = 0)
  WHERE place > 8)
ORDER BY row;
