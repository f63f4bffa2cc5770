// Which of these are the id of an article already: under review, in the graph, or taken out of it.
UNWIND $ids AS id
WITH id
WHERE
  EXISTS { MATCH (:Review {id: id}) } OR
  EXISTS { MATCH (:Source {id: id}) } OR
  EXISTS { MATCH (:Load {source: id}) }
RETURN id
