import { html, type TemplateResult } from 'lit';
import type { ChannelType } from '../../schedule/document/channel-types.js';

const bubble = 'M4 5h16v11h-8l-4.5 3.5V16H4z';

const shapes: Readonly<Record<ChannelType, string>> = {
  phone: 'M7 3.5 4.5 5c0 8.5 6 14.5 14.5 14.5l1.5-2.5-4.5-3-2 1.5c-2-1-4-3-5-5l1.5-2z',
  chat: bubble,
  whatsapp: 'M4 20l1.3-4A8 8 0 1 1 8 18.7zM9.5 9.5c0 2.5 2 4.5 4.5 4.5',
  sms: `${bubble}M8 9h8M8 12h5`,
  video: 'M3.5 7h12v10h-12zM15.5 11l5-3v8l-5-3',
  visit:
    'M12 21c-4-4.5-6.5-7.5-6.5-11a6.5 6.5 0 0 1 13 0c0 3.5-2.5 6.5-6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  email: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  callback: 'M4 8h10a5.5 5.5 0 0 1 0 11H9M4 8l4-4M4 8l4 4',
  form: 'M6 3.5h9l3.5 3.5v13.5H6zM9 11h6M9 14.5h6',
  link: 'M9 6H5v13h13v-4M13 5h6v6M19 5l-8 8',
};

/** The sign of a kind of channel. The words beside it say the same. */
export function channelIcon(type: ChannelType): TemplateResult {
  return html`<svg part="channel-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shapes[type]} /></svg>`;
}
