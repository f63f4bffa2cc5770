MERGE (l:Lock {name: $lock})
SET l.purpose = $purpose
