'use strict';
const at = id => document.getElementById(id);
let newest = 0;

/** JSON with line breaks; everything else as it is. */
function readable(text) {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}

function show(status, body, headers) {
  at('status').textContent = status;
  at('body').textContent = body;
  at('headers').textContent = headers;
}

async function provoke(button) {
  const mine = ++newest;
  const number = '155' + at('manner').value + button.dataset.code;
  const reference = 'page-' + Date.now() + '-' + mine;
  document.querySelectorAll('[aria-pressed]').forEach(pressed => pressed.removeAttribute('aria-pressed'));
  button.setAttribute('aria-pressed', 'true');
  at('sent').textContent = 'To +' + number;
  at('later').hidden = true;
  show('Waiting …', '', '');
  try {
    const reply = await fetch('v24.0/106540352242922/messages', {method: 'POST', body: JSON.stringify({
      messaging_product: 'whatsapp', to: number, type: 'text', text: {body: 'Hello'},
      biz_opaque_callback_data: reference})});
    const text = await reply.text();
    if (mine !== newest) return;
    show('Status ' + reply.status, text === '' ? '(the body is empty)' : readable(text),
      [...reply.headers].map(header => header.join(': ')).join('\n'));
  } catch {
    if (mine !== newest) return;
    show('No answer', 'The connection was closed before the answer was complete.', '');
  }
  await webhooks(mine, reference);
}

/** What is posted to a client after the answer. */
async function webhooks(mine, reference) {
  const posted = await (await fetch('webhooks?' + reference)).json();
  const ours = posted.map(body => JSON.stringify(body, null, 2));
  if (mine !== newest || ours.length === 0) return;
  at('webhooks').textContent = ours.join('\n\n');
  at('later').hidden = false;
}

function find() {
  const words = at('find').value.toLowerCase().trim();
  document.querySelectorAll('article').forEach(article => {
    article.hidden = !article.textContent.toLowerCase().includes(words);
  });
  document.querySelectorAll('section').forEach(section => {
    section.hidden = !section.querySelector('article:not([hidden])');
  });
  at('none').hidden = !!document.querySelector('article:not([hidden])');
}

document.querySelectorAll('[data-code]').forEach(button => button.addEventListener('click', () => provoke(button)));
at('find').addEventListener('input', find);
document.querySelector('form').addEventListener('submit', event => event.preventDefault());
