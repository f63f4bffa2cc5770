import { AppError } from '../errors.ts';
import { SideThread, type Bounds, type Refusals, type Turn } from '../side-thread.ts';

const REFUSALS: Refusals = {
  busy: (most) => new AppError('drawing-busy', `${most} pictures wait to be drawn already.`),
  late: (seconds) => new AppError('drawing-too-large', `Drawing it took longer than ${seconds} seconds and was ended.`),
  outOfMemory: (cause) => new AppError('drawing-too-large', 'Drawing it took more memory than there is.', { cause }),
  cancelled: () => new AppError('cancelled', 'The picture was given up before it was drawn.'),
  broken: (why, cause) => new Error(`the picture could not be drawn: ${why}`, { cause }),
}; // oxfmt-ignore

/** 20,000 actors with 40,000 relations take some 20 s on two busy cores. */
const SECONDS = 120;
/** A thread whose last picture was large waits so long for the next; then its memory is given back with it. */
export const REST_SECONDS = 60;

/** Draws beside the server. */
export class DrawingThread<Asked, Made, Question = never> {
  readonly #thread: SideThread<Asked, Made, Question>;

  constructor(file: URL, bounds: Bounds<Made> = {}) {
    this.#thread = new SideThread(file, { seconds: SECONDS, ...bounds, refusals: REFUSALS });
  }

  /** Errors: `drawing-busy`, `drawing-too-large`, `cancelled`, and whatever AppError the drawing throws. */
  draw(asked: Asked, turn: Turn<Question> = {}): Promise<Made> {
    return this.#thread.do(asked, turn);
  }
}

/** What a buffer is on the other side of a thread: the same bytes, without its ways. */
export function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
