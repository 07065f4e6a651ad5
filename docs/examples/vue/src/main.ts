import { dataFrom } from 'frid';
import 'frid/plan-summary.js';
import 'frid/support-directory.js';
import type {} from 'frid/vue';
import { createApp } from 'vue';
import Support from './support.vue';

// The address of the folder with the service's scripts, such as https://frid.example/embed/v1/.
dataFrom('/embed/v1/');

createApp(Support, { area: '1780' }).mount('#app');
