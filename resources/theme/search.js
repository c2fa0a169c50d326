// The search of a published site: reads the months of the archive from its own folder, newest first, and asks nobody else.
// Headlines, sapos, sections and authors are found with or without marks.
(() => {
  const place = document.getElementById('search');
  const latest = document.getElementById('latest');
  if (place === null) return;
  const isVietnamese = document.documentElement.lang !== 'en';
  const words = isVietnamese
    ? {
        label: 'Tìm trong các bài đã đăng',
        found: (count) => `${count} bài`,
        busy: 'Đang tìm…',
        none: 'Không có bài nào. Hãy thử ít chữ hơn.',
      }
    : {
        label: 'Search the published stories',
        found: (count) => `${count} stories`,
        busy: 'Searching…',
        none: 'No stories. Try fewer words.',
      };
  const MOST = 100;

  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  form.className = 'search-form';
  const label = document.createElement('label');
  label.textContent = words.label;
  label.htmlFor = 'search-words';
  const input = document.createElement('input');
  input.type = 'search';
  input.id = 'search-words';
  input.autocomplete = 'off';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('ul');
  list.className = 'cards';
  form.append(label, input);
  place.append(form, status, list);

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

  const shards = new Map();
  const readShard = async ([name, version]) => {
    let rows = shards.get(name);
    if (rows === undefined) {
      const answer = await fetch(`${name}.json?v=${version}`);
      rows = answer.ok ? (await answer.json()).map((row) => ({ row, folded: fold(row.slice(1).join(' ')) })) : [];
      shards.set(name, rows);
    }
    return rows;
  };
  const months = fetch('months.json', { cache: 'no-cache' }).then((answer) => (answer.ok ? answer.json() : []));

  const show = ([slug, headline, section, day, sapo]) => {
    const item = document.createElement('li');
    const article = document.createElement('article');
    article.className = 'line';
    const box = document.createElement('div');
    const part = (name, className, text) => {
      const element = document.createElement(name);
      element.className = className;
      element.textContent = text;
      return element;
    };
    const head = document.createElement('h2');
    const link = document.createElement('a');
    link.href = `../${slug}/`;
    link.textContent = headline;
    head.append(link);
    box.append(part('p', 'section', section), head, part('p', 'card-sapo', sapo), part('p', 'card-time', day));
    article.append(box);
    item.append(article);
    return item;
  };

  let turn = 0;
  const search = async () => {
    turn += 1;
    const own = turn;
    const wanted = fold(input.value)
      .split(/\s+/)
      .filter((word) => word !== '');
    list.replaceChildren();
    latest.hidden = wanted.length > 0;
    status.textContent = wanted.length > 0 ? words.busy : '';
    if (wanted.length === 0) return;
    let count = 0;
    for (const month of await months) {
      const rows = await readShard(month);
      if (own !== turn) return;
      for (const { row, folded } of rows) {
        if (!wanted.every((word) => folded.includes(word))) continue;
        count += 1;
        if (count <= MOST) list.append(show(row));
      }
      if (count >= MOST) break;
    }
    status.textContent = count === 0 ? words.none : words.found(count >= MOST ? `${MOST}+` : count);
  };

  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null && asked !== '') {
    input.value = asked;
    search();
  }
})();
