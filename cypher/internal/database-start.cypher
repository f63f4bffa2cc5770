SHOW DATABASES
YIELD lastStartTime
RETURN max(lastStartTime) AS started
