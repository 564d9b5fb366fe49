import { Form } from './callback-scene.js';
import { action, row, type ListElement } from '../channels/channels-scene.js';
import { until } from '../until.js';

/** Opens the callback form in a list. */
export async function formIn(element: ListElement, id = 'callback'): Promise<Form> {
  action(element, id).click();
  await element.updateComplete;
  const form = new Form(row(element, id).querySelector('bereikbaar-callback')!);
  await until(() => form.find('form'));
  return form;
}
