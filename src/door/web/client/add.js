/** Reports are added one by one, each with what became of it, from files that are chosen or dropped and pasted text. */
export function addInPlace() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('.add')) return;
    event.preventDefault();
    void send(form);
  });
  document.addEventListener('dragover', (event) => {
    if (document.querySelector('.add')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const field = document.querySelector('.add [type="file"]');
    const files = event.dataTransfer?.files;
    if (!(field instanceof HTMLInputElement) || !files?.length) return;
    event.preventDefault();
    field.files = files;
    field.form?.requestSubmit();
  });
}

/** @param {HTMLFormElement} form */
async function send(form) {
  const given = new FormData(form);
  const files = given.getAll('files').filter((file) => file instanceof File && file.name !== '');
  const text = String(given.get('text') ?? '');
  const parts = [
    ...files.map((file) => /** @type {const} */ (['files', file])),
    ...(text.trim() === '' ? [] : [/** @type {const} */ (['text', text])]),
  ];
  const button = form.querySelector('button');
  const bar = form.querySelector('progress');
  if (button === null || bar === null) return;
  if (parts.length === 0) return say(form, 'Choose files, or paste a text.');
  button.disabled = true;
  bar.hidden = false;
  bar.max = parts.length;
  const count = {read: 0, known: 0, refused: 0};
  for (const [index, [name, value]] of parts.entries()) {
    bar.value = index;
    say(form, `${index + 1} of ${parts.length}`);
    const body = new FormData();
    for (const field of ['token', 'date']) body.set(field, given.get(field) ?? '');
    body.set(name, value);
    const answer = await fetch(form.action, {method: 'POST', body, headers: {Accept: 'application/json'}}).catch(
      () => null,
    );
    const outcomes =
      answer === null ? {problem: 'The program does not answer: is it still running?'} : await answer.json();
    if (!Array.isArray(outcomes)) {
      say(form, outcomes.problem);
      break;
    }
    for (const outcome of outcomes) {
      count[/** @type {keyof count} */ (outcome.added ?? 'refused')]++;
      document.querySelector('.outcomes')?.append(lineOf(outcome));
    }
    bar.value = index + 1;
    if (index + 1 === parts.length) {
      say(
        form,
        Object.entries(count)
          .filter(([, number]) => number > 0)
          .map(([what, number]) => `${number} ${what}`)
          .join(', '),
      );
      form.reset();
    }
  }
  button.disabled = false;
}

/** @param {{name: string, id?: string, added?: string, unread?: string | null, reason?: string, mend?: string}} outcome */
function lineOf({name, id, added, unread, reason, mend}) {
  const line = document.createElement('li');
  if (id === undefined) {
    const words = document.createElement('span');
    words.className = 'refused';
    words.textContent = `${name}: ${reason}; ${mend}`;
    line.append(words);
    return line;
  }
  const link = document.createElement('a');
  link.href = `/report/${encodeURIComponent(id)}`;
  link.textContent = name;
  line.append(link, `: ${added === 'read' ? 'read' : 'known already'}${unread ? `, but ${unread}` : ''}`);
  return line;
}

/**
 * @param {HTMLFormElement} form
 * @param {string} words
 */
function say(form, words) {
  const place = form.querySelector('[role="status"]');
  if (place) place.textContent = words;
}
