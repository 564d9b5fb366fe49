/** Whether an attribute turns something on. Vue and Svelte write `merge-days="false"` to turn it off. */
export const isOn = (value: string | null): boolean => value !== null && value !== 'false';
