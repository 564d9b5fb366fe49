import type { Schedule } from '../../schedule/document/schedule.js';
import { linkToPage } from '../links.js';
import type { Advice } from './advice.js';

type Place = readonly [path: string, url: unknown];

/** Every address of a page or a server in a document. */
function addressesOf({ channels, organisation, presence }: Schedule): Place[] {
  return [
    ['/organisation/privacy', organisation?.privacy],
    ['/presence/url', presence?.url],
    ...channels.flatMap((channel, index): Place[] => [
      [`/channels/${index}/url`, 'url' in channel ? channel.url : undefined],
      [`/channels/${index}/endpoint`, 'endpoint' in channel ? channel.endpoint : undefined],
      [`/channels/${index}/options/url`, 'options' in channel ? channel.options?.['url'] : undefined],
    ]),
  ];
}

/** Endings of pages, which are no countries or other top-level domains that people write. */
const pageEnding = /\.(x?html?|shtml|php\d?|aspx?|jspx?|cgi|pdf|txt|json|xml)$/i;

/** The address with its scheme, where the first part of a path looks like the name of a site. */
function siteIn(url: string): string | undefined {
  const [host = ''] = url.split(/[/?#]/);
  return /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(:\d+)?$/i.test(host) && !pageEnding.test(host)
    ? `https://${url}`
    : undefined;
}

/** Addresses that lead nowhere: no browser can open them, or they are pages of the own site by mistake. */
export function adviseOnLinks(schedule: Schedule): Advice<'link-nowhere'>[] {
  return addressesOf(schedule).flatMap(([path, url]): Advice<'link-nowhere'>[] => {
    if (typeof url !== 'string') return [];
    const meant = siteIn(url);
    if (!meant && linkToPage(url)) return [];
    const common = { grade: 'serious', moment: null, source: 'answer-moments' } as const;
    return [{ ...common, code: 'link-nowhere', path, facts: { url, meant } }];
  });
}
