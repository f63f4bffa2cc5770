// Which of these figures the graph holds already, from their own source, and what they say.
UNWIND $given.ids AS id
MATCH (f:Figure {id: id})
RETURN f.id AS id, properties(f) AS figure
