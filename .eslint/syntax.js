import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { source } from './house.js';

// What may stand nowhere, or only in some folders: selectors for no-restricted-syntax, each with its reason.

const syntax = (...entries) => entries.map(([selector, message]) => ({ selector, message }));

export const noHtmlSink = syntax(
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)$/]',
    'HTML from strings opens the page to injection and breaks Trusted Types.',
  ],
  ["CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", 'No document.write.'],
  [
    'Identifier[name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS)$/]',
    'Inline styles break strict policies, unsafe templates open the page to injection.',
  ],
  ['Literal[value=/^lit\\/(static-html|directives\\/(style-map|unsafe-)).*/]', 'Not under strict policies.'],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    'A style attribute violates style-src: use static styles, classes or custom properties set by the CSSOM.',
  ],
  ["MemberExpression[object.name='document'][property.name='currentScript']", 'Script optimisers move scripts.'],
);
export const noUnload = syntax([
  'Literal[value=/^(before)?unload$/]',
  'unload handlers keep pages out of the back/forward cache.',
]);
export const noHostClock = syntax(
  ["MemberExpression[object.name='Date'][property.name='now']", 'Take the instant as an argument; the clock is page/.'],
  [":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]", 'The clock is in page/.'],
);
export const noHostZone = syntax(
  ["NewExpression[callee.name='Date'][arguments.length>1]", 'This is a time in the zone of the host.'],
  [
    'MemberExpression[property.name=/^([gs]et(Hours|Minutes|Seconds|Date|Day|Month|FullYear)|getTimezoneOffset)$/]',
    'This is a time in the zone of the host: use schedule/calendar/zoned-time.ts.',
  ],
);
const typeTable = readFileSync(join(source, 'schedule/document/channel-types.ts'), 'utf8');
const channelTypes = [...typeTable.matchAll(/^ {2}(\w+): '/gm)].map(([, type]) => type).join('|');
const channelType = `/^(${channelTypes})$/`;
const severalTypes = `/\\b(${channelTypes})\\b.*[|].*\\b(${channelTypes})\\b/`;
export const noTypeList = syntax(
  ...[
    `ArrayExpression > Literal[value=${channelType}] ~ Literal[value=${channelType}]`,
    `SwitchCase[test.value=${channelType}] ~ SwitchCase[test.value=${channelType}]`,
    `LogicalExpression[left.right.value=${channelType}][right.right.value=${channelType}]`,
    `Literal[regex.pattern=${severalTypes}]`,
  ].map((selector) => [
    selector,
    'A fact of several types of channels is a column of a table: see facts-by-channel-type.ts.',
  ]),
);
export const noSkippedTest = syntax(
  [
    'MemberExpression[object.name=/^(it|describe|test|suite|context|specify)$/][property.name=/^(only|skip|todo|fixme)$/]',
    'Every test runs.',
  ],
  ["CallExpression[callee.object.type='ThisExpression'][callee.property.name='skip']", 'Every test runs.'],
  ['CallExpression[callee.name=/^[xf](it|describe|context|specify)$/]', 'Every test runs.'],
  ["MemberExpression[object.type='ThisExpression'][property.name='retries']", 'No retries.'],
);
export const noSleep = {
  name: '@open-wc/testing',
  importNames: ['aTimeout'],
  message: 'Use an injected clock: no sleeps.',
};
