SHOW DATABASES
YIELD name, lastStartTime
WHERE name = 'system'
RETURN max(lastStartTime) AS started
