UNWIND $given.articles AS article
MATCH (d:Declaration {article: article})
RETURN DISTINCT d.entity AS id
