UNWIND $searches AS search
CALL db.index.fulltext.queryNodes('formerIds', search.quoted, {limit: 1})
YIELD node
RETURN search.id AS former, node.id AS id
