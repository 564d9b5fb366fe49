import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'bereikbaar-nu/define/status';
import type {} from 'bereikbaar-nu/react';
import type { BereikbaarChangeEvent } from 'bereikbaar-nu';

const schedule = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: 'always',
  channels: [{ id: 'email', type: 'email', address: 'info@delinde.example' }],
};

function Contact() {
  const [state, setState] = useState('');
  const heard = (event: BereikbaarChangeEvent) => setState(event.state);
  return (
    <>
      <bereikbaar-status schedule={schedule} tone="informal" onbereikbaar-change={heard}>
        020 123 45 67
      </bereikbaar-status>
      <output>{state}</output>
    </>
  );
}

createRoot(document.querySelector('main')!).render(<Contact />);
