import * as z from 'zod';

// Zod tries `new Function` to parse faster, and the content policy reports each try as a violation.
// Schemas look at this setting when they are made, so this file is imported before all others.
z.config({ jitless: true });
