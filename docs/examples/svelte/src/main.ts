import { dataFrom } from 'frid';
import 'frid/plan-summary.js';
import 'frid/support-directory.js';
import type {} from 'frid/svelte';
import { mount } from 'svelte';
import Support from './support.svelte';

// The address of the folder with the service's scripts, such as https://frid.example/embed/v1/.
dataFrom('/embed/v1/');

const target = document.getElementById('app')!;
target.replaceChildren();
mount(Support, { target, props: { area: '1780' } });
