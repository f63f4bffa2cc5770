import { toPdf } from '../../../server/pictures/pdf.ts';
import { aLine, aPage, inRows, TOLD } from './a-page.ts';
import { SCRIPTS } from './scripts.ts';

/** A program: the bytes of one and the same PDF, made in a process of its own. */
process.stdout.write(await toPdf([aPage([aLine(), ...inRows(Object.values(SCRIPTS))])], TOLD));
