import { textIn } from '../../schedule/document/text.js';
import { describeStatus, loadCatalog } from '../../messages/index.js';
import { createSpeech, type Speech } from '../../messages/speech.js';
import type { ReactiveControllerHost } from '@lit/reactive-element';
import { know } from '../base/know.js';
import { LanguageController } from '../base/language-controller.js';
import type { MomentController } from '../base/moment-controller.js';
import type { PageLanguage } from '../base/page-language.js';
import type { ScheduleController } from '../base/schedule-controller.js';
import { warnOnce } from '../../page/warnings.js';
import { EvaluationController } from './evaluation-controller.js';
import { unknownStatus, type Status, type StatusProperties } from './status.js';

export { evaluateAt } from './evaluation-controller.js';

/** That it is a preview, in words. */
const markOf = (previewAt: string, speech: Speech) => speech.say('preview', { moment: previewAt.replace('T', ' ') });

/** Finds by the rules of its schedule what a status has to say. */
export class StatusEngine {
  readonly languages: LanguageController;
  readonly presence: EvaluationController;

  constructor(host: ReactiveControllerHost & Element, page: PageLanguage) {
    this.languages = new LanguageController(host, loadCatalog, page);
    this.presence = new EvaluationController(host);
  }

  /** What a status with these properties knows; null as long as it has no schedule or no sentences. Call it in each update. */
  find(
    told: StatusProperties,
    states: CustomStateSet,
    schedules: ScheduleController,
    moments: MomentController,
  ): Status | null {
    const { status, schedule, instant, manner } = know(told, states, schedules, moments, this.languages);
    if (!schedule) return status === 'failed' ? unknownStatus : null;
    const channel = told.channel || null;
    const evaluated = this.presence.evaluate(schedule, channel, instant, !!told.previewAt);
    if (!manner) return null;
    const { state, closesSoon, stableUntil } = evaluated.evaluation;
    if (channel && !schedule.channels.some(({ id }) => id === channel)) warnOnce(`there is no channel "${channel}"`);
    const mark = told.previewAt ? markOf(told.previewAt, createSpeech(schedule, instant, manner)) : undefined;
    const found = { state, closesSoon, stableUntil, evaluation: evaluated.evaluation, mark };
    if (state === 'unknown') return { ...found, words: null };
    const words = describeStatus(evaluated.schedule, found.evaluation, instant, manner, channel ?? undefined);
    const subject = textIn(schedule.organisation?.name ?? '', manner.language, schedule.language);
    return {
      ...found,
      subject,
      stableUntil: words.stableUntil,
      words: { ...words, state, language: manner.catalog.language },
    };
  }
}
