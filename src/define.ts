// All elements; `define/` has each of them by itself.
import './define/callback.js';
import './define/channels.js';
import './define/hours.js';
import './define/launcher.js';
import './define/nu.js';
import './define/status.js';
import { canDefine } from './elements/base/define-element.js';
import { watchUndefined } from './elements/base/mistakes/mistake-watch.js';

export type * from './define/callback.js';
export type * from './define/channels.js';
export type * from './define/hours.js';
export type * from './define/launcher.js';
export type * from './define/nu.js';
export type * from './define/status.js';

if (canDefine()) watchUndefined('_');
