// In the Community edition a database began when it was made; the process itself knows better.
CALL dbms.components() YIELD edition
WITH edition
WHERE edition = 'community'
CALL dbms.queryJmx($bean) YIELD attributes
RETURN attributes[$attribute].value AS started
