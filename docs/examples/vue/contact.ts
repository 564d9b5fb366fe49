import { createApp, defineComponent, h, ref } from 'vue';
import 'bereikbaar-nu/define/status';
import type { BereikbaarChangeEvent } from 'bereikbaar-nu';
import type { BereikbaarStatusProps } from 'bereikbaar-nu/vue';

const Contact = defineComponent(() => {
  const state = ref('');
  const props: BereikbaarStatusProps = {
    schedule: {
      version: 1,
      timeZone: 'Europe/Amsterdam',
      hours: 'always',
      channels: [{ id: 'email', type: 'email', address: 'info@delinde.example' }],
    },
    tone: 'informal',
    onBereikbaarChange: (event: BereikbaarChangeEvent) => {
      state.value = event.state;
    },
  };
  return () => [h('bereikbaar-status', props, '020 123 45 67'), h('output', state.value)];
});

createApp(Contact).mount('main');
