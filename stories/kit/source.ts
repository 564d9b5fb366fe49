import { attributesOf, propertiesOf, type ElementArgs } from './element-story.js';
import { scheduleOf } from './schedules.js';

/** As the element of the story has it. */
const ownContent = `Bel <a href="tel:+31201234567">020 123 45 67</a> of mail naar
  <a href="mailto:info@delinde.example">info@delinde.example</a>`;

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function tagOf(tag: string, args: ElementArgs): string {
  const style = propertiesOf(args).map(([name, value]) => `${name}: ${value}`);
  const attributes = [
    ...(args['src'] ? [] : [['src', '#schedule'] as const]),
    ...attributesOf(args).filter(([, value]) => value !== null),
    ...(style.length ? [['style', style.join('; ')] as const] : []),
  ];
  return [tag, ...attributes.map(([name, value]) => (value ? `${name}="${quoted(value)}"` : name))].join(' ');
}

/** What one pastes into a page to have the story there: the script, the schedule, the element with its own content. */
export function sourceOf(tag: string, args: ElementArgs): string {
  const schedule = args['src'] ? null : JSON.stringify(scheduleOf(args.schedule), null, 2).replaceAll('<', '\\u003c');
  return [
    '<script type="module" src="/bereikbaar-nu.js"></script>',
    ...(schedule ? [`<script type="application/json" id="schedule">\n${schedule}\n</script>`] : []),
    `<${tagOf(tag, args)}>\n  ${ownContent}\n</${tag}>`,
  ].join('\n\n');
}
