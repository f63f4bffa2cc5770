SHOW TRANSACTIONS
YIELD metaData
WHERE metaData.run = $run
RETURN count(*) > 0 AS there
