// A figure is found by the place it speaks of and by who gives it, too.
CREATE INDEX figure_place IF NOT EXISTS
FOR (f:Figure)
ON (f.place);

CREATE INDEX figure_speaker IF NOT EXISTS
FOR (f:Figure)
ON (f.attributedTo);
