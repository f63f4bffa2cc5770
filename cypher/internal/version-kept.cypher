// Asked for before with these very words, and answered or not: it is there.
MATCH (v:Version)
// A bound of its number, too: without it the index of both would not be used.
WHERE v.investigation = $id AND v.n > 0 AND v.keep = $keep
RETURN v.n AS n
