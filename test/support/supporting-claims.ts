/**
 * The words by which every saved query says which claims (`c`) lend a line (`r`) its support, as `fold` counts them:
 * those that tell what the line shows, and only firm ones unless there are none.
 */
export const supportingClaims = (): string => SUPPORTING.join(' AND\n');

const SUPPORTING = [
  'c.relKey = r.key',
  'c.rejected IS NULL',
  "(c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said'])",
  '(c.firm OR r.hedged OR r.inferred OR r.caption)',
];
