import './elements/define-callback.js';
import './elements/define-hours.js';
import './elements/define-launcher.js';
import './elements/define-list.js';
import './elements/define-status.js';
