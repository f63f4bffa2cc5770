SHOW PROCEDURES
YIELD name, signature, description
RETURN name, signature, description AS about
ORDER BY name
