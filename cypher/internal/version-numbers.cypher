MATCH (v:Version)
WHERE v.investigation = $id AND v.n > 0 AND (v.deletedAt IS NOT NULL) = $deleted
WITH v
ORDER BY v.n DESC
WITH collect(v.n) AS numbers
RETURN numbers[..$limit] AS numbers, size(numbers) AS total
