SHOW TRANSACTIONS
YIELD metaData
WHERE metaData.lock = $lock AND metaData.run <> $run
RETURN metaData.purpose AS purpose
