import { nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../elements/base/lazy-part.js';
import type { EditorHost, Panel } from '../editor-host.js';
import type { VoicemailTeller } from '../findings/voicemail-teller.js';
import type { JudgingHost, ToldFinding } from './told-findings.js';

type Teller = typeof import('./findings-view.js');

const canJudge = (host: EditorHost): host is JudgingHost => host.wantWords('judging');

/** A summary of problems and advice: each leads to its place, and has what mends it. */
export class FindingsPanel implements Panel {
  readonly #host: EditorHost;
  readonly #teller: LazyPart<Teller>;
  #voicemail: { readonly language: string; readonly teller: LazyPart<VoicemailTeller> } | null = null;
  #isBegun = false;

  constructor(host: EditorHost) {
    this.#host = host;
    this.#teller = new LazyPart(host, () => import('./findings-view.js'), 'what finds problems and advice');
  }

  /** Looks for advice from now on, as all else is drawn. */
  begin(): void {
    this.#isBegun = true;
    this.#wanted();
  }

  /** What there is to say now; none as long as that is not known. What is wrong is told at once, what could be better when all else is there. */
  list(): readonly ToldFinding[] {
    const isDue = this.#isBegun || this.#host.reading.problems.length > 0;
    const teller = isDue ? this.#wanted() : null;
    return teller && canJudge(this.#host) ? teller.tellFindings(this.#host, this.#voicemailTeller()) : [];
  }

  #wanted(): Teller | null | undefined {
    this.#host.wantWords('judging');
    return this.#teller.want();
  }

  /** Only a telephone has an answering machine. */
  #voicemailTeller(): VoicemailTeller | null {
    const { schedule } = this.#host.reading;
    if (!schedule?.channels.some(({ type }) => type === 'phone')) return null;
    const { language } = schedule;
    if (this.#voicemail?.language !== language) {
      this.#voicemail?.teller.hostDisconnected();
      const load = async () => (await import('../findings/voicemail-teller.js')).loadVoicemailTeller(language);
      this.#voicemail = { language, teller: new LazyPart(this.#host, load, 'advice on the answering machine') };
    }
    return this.#voicemail.teller.want() ?? null;
  }

  render(): TemplateResult | typeof nothing {
    const told = this.list();
    if (!told.length) return nothing;
    return this.#teller.part?.findingsTemplate({ host: this.#host, told, list: () => this.list() }) ?? nothing;
  }
}
