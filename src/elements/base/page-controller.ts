import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { currentPage, type Page } from '../../page/page.js';

/** A controller that uses what the elements of a page share. It undoes what it did when its element leaves the page. */
export abstract class PageController implements ReactiveController {
  protected readonly host: ReactiveControllerHost & Element;
  /** The page that the element came into last. */
  protected page: Page | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.page = currentPage();
    this.host.requestUpdate();
  }

  abstract hostDisconnected(): void;
}
