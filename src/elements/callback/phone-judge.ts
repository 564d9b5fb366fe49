import { LazyPart, type PartHost } from '../base/lazy-part.js';
import type { PhoneVerdict } from './phone-check.js';

/** Of a number that nobody knows anything of (yet). */
export const nobodyKnows: PhoneVerdict = { e164: '', isDoubtful: false };

/** Judges numbers with what is loaded for that: the plans of the countries near, and of the world for who needs them. */
export class PhoneJudge {
  readonly #near: LazyPart<typeof import('./phone-check.js')>;
  readonly #world: LazyPart<typeof import('./phone-world.js')>;

  constructor(host: PartHost) {
    this.#near = new LazyPart(host, () => import('./phone-check.js'), 'what knows phone numbers');
    this.#world = new LazyPart(host, () => import('./phone-world.js'), 'what knows the phone numbers of the world');
  }

  /** Somebody is about to type a number. */
  prepare(): void {
    this.#near.wantAgain();
  }

  /** Somebody looks at numbers that are there. */
  want(): void {
    this.#near.want();
  }

  /** What is known of a number; what that takes is loaded, and then the host is updated. */
  judge(phone: string, offer: { readonly homeNumber: string; readonly language: string }): PhoneVerdict {
    const { part } = this.#near;
    const { homeNumber: home, language } = offer;
    if (!part) return nobodyKnows;
    const world = part.needsWorld(phone, home) ? this.#world.want()?.worldPlans : null;
    return part.judgePhone(phone, { home, language, world: world ?? null });
  }
}
