import { dataFrom } from 'frid';
import 'frid/plan-summary.js';
import 'frid/support-directory.js';
import type {} from 'frid/react';
import { createRoot } from 'react-dom/client';
import { Support } from './support.tsx';

// The address of the folder with the service's scripts, such as https://frid.example/embed/v1/.
dataFrom('/embed/v1/');

createRoot(document.getElementById('app')!).render(<Support area="1780" />);
