UNWIND $given.ids AS id
MATCH (a:Source {id: id})
RETURN a {.id, .publisher, .publishedAt, .publishedNotBefore, .publishedNotAfter, .copies, .entered} AS article
