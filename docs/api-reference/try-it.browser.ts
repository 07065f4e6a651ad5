/* Sends the forms of the reference. Nothing is sent before the button is pressed, and nothing is kept. */

/** Characters of an answer that are shown: more makes a page that nobody can scroll. */
const mostShown = 20_000;

const texts = document.querySelector<HTMLElement>('[data-sending]')?.dataset ?? {};

for (const details of document.querySelectorAll<HTMLElement>('details.try')) {
  details.hidden = false;
  details.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void send(event.target);
  });
}

async function send(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector('[data-status]');
  const body = form.querySelector<HTMLElement>('[data-body]');
  if (!status || !body) return;
  const address = addressOf(form);
  status.textContent = texts['sending'] ?? '';
  body.hidden = true;
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    const content = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const shown = type.includes('json') && !type.includes('ndjson') ? pretty(content) : content;
    status.textContent = `GET ${address} → ${response.status} ${type}`;
    body.textContent =
      shown.length > mostShown ? `${shown.slice(0, mostShown)}\n${texts['clipped']}` : shown;
    body.hidden = false;
  } catch {
    status.textContent = texts['failed'] ?? '';
  }
}

/** The address that the fields make, in the order of the form; empty fields are left out. */
function addressOf(form: HTMLFormElement): string {
  let path = form.dataset['address'] ?? '';
  const query = new URLSearchParams();
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-in]')) {
    if (field.dataset['in'] === 'path')
      path = path.replace(`{${field.name}}`, encodeURIComponent(field.value));
    else if (field.value) query.set(field.name, field.value);
  }
  const suffix = form.querySelector<HTMLSelectElement>('[data-suffix]')?.value;
  return `${path}${suffix ? `.${suffix}` : ''}${query.size ? `?${query}` : ''}`;
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
