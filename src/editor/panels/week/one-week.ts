import { setDays } from '../../document/week-edits.js';
import { hoursAt, pointerTo, withHoursAt, type WeekPlace } from '../../document/week-place.js';
import { allTogether, apart, groupWeek, type Togetherness, type WeekGroup } from '../../document/week.js';
import type { JsonValue } from '../../../schedule/document/json.js';
import type { EditorHost } from '../../editor-host.js';
import { capital, sayDays, sayHours } from './say-week.js';

/** What is told of an edit: a name for the step, and what else is announced than that. */
export interface Told {
  readonly step: string;
  readonly said?: string;
}

/** The week of a place: its groups, and which days its owner took apart. */
export class OneWeek {
  readonly #host: EditorHost;
  readonly place: WeekPlace;
  #together: Togetherness = allTogether;

  constructor(host: EditorHost, place: WeekPlace) {
    this.#host = host;
    this.place = place;
  }

  /** What the ids of its fields begin with. */
  get id(): string {
    const { owner, version } = this.place;
    return `week-${owner === null ? 'o' : `c${owner}`}${version === null ? '' : `-v${version}`}`;
  }

  get hours(): JsonValue | undefined {
    return hoursAt(this.#host.document, this.place);
  }

  get pointer(): string {
    return pointerTo(this.place);
  }

  get groups(): readonly WeekGroup[] {
    return groupWeek(this.hours, this.#together);
  }

  /** What the ids of the fields of a group begin with. */
  idOf({ days }: Pick<WeekGroup, 'days'>): string {
    return `${this.id}-${days[0]}`;
  }

  /** The group that a day is in. */
  groupOf(day: number): WeekGroup | undefined {
    return this.groups.find(({ days }) => days.includes(day));
  }

  /** Gives days other hours: they stand together from now on. Without `told` it is told which hours they have. */
  put(days: readonly number[], value: JsonValue, told?: Told): void {
    const { words } = this.#host;
    const [group] = groupWeek(value);
    const said = words.week.said(capital(sayDays(words, days)), sayHours(words, group!));
    this.#together = apart(this.#together, days);
    this.#host.edit({ name: told?.step ?? said }, (document) =>
      withHoursAt(document, this.place, setDays(hoursAt(document, this.place), days, value)),
    );
    this.#host.announce(told ? (told.said ?? told.step) : `${said}.`);
  }

  /** Lets some days stand together, apart from all others; changes nothing in the document. */
  gather(days: readonly number[]): void {
    this.#together = apart(this.#together, days);
    this.#host.requestUpdate();
  }
}
