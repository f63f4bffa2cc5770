CREATE INDEX declaration_entity IF NOT EXISTS
FOR (d:Declaration)
ON (d.entity);

CREATE INDEX declaration_article IF NOT EXISTS
FOR (d:Declaration)
ON (d.article);
