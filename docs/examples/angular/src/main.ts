// Compiled in the browser, which keeps this example small. `ng build` compiles beforehand: leave it out there.
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { dataFrom } from 'frid';
import 'frid/plan-summary.js';
import 'frid/support-directory.js';
import { Support } from './support.ts';

// The address of the folder with the service's scripts, such as https://frid.example/embed/v1/.
dataFrom('/embed/v1/');

await bootstrapApplication(Support, { providers: [provideZonelessChangeDetection()] });
