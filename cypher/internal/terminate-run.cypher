SHOW TRANSACTIONS
YIELD transactionId AS id, metaData
WHERE metaData.run = $run
TERMINATE TRANSACTIONS id
YIELD message
RETURN count(*) AS ended
