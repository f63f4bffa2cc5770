RETURN EXISTS { (:Redthread) } AS schema, EXISTS { (:Article) } AS seed
