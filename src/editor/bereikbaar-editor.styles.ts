import { defaultLook } from '../elements/base/default-look.styles.js';
import { aroundStyles } from './styles/around.styles.js';
import { controlStyles } from './styles/controls.styles.js';
import { frameStyles } from './styles/frame.styles.js';
import { panelStyles } from './styles/panels.styles.js';
import { weekStyles } from './styles/week.styles.js';

/** All of the editor. Panels add theirs at the end. */
export const styles = [defaultLook, frameStyles, controlStyles, panelStyles, aroundStyles, weekStyles];
