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
        help: 'Gõ vài chữ, có dấu hay không dấu đều được.',
        found: (count) => `${count} bài`,
        busy: 'Đang tìm…',
        none: 'Không có bài nào. Hãy thử ít chữ hơn.',
        lost: 'Chưa đọc được danh mục bài. Hãy kiểm tra kết nối rồi thử lại.',
      }
    : {
        label: 'Search the published stories',
        help: 'Type a few words, with or without marks.',
        found: (count) => (count === 1 ? '1 story' : `${count} stories`),
        busy: 'Searching…',
        none: 'No stories. Try fewer words.',
        lost: 'The list of stories could not be read. Check the connection and try again.',
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
  const help = document.createElement('p');
  help.id = 'search-help';
  help.className = 'help';
  help.textContent = words.help;
  input.setAttribute('aria-describedby', help.id);
  form.append(label, input, help);
  place.replaceChildren(form, status, list);

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

  const shards = new Map();
  const readShard = async ([name, version]) => {
    let rows = shards.get(name);
    if (rows === undefined) {
      const found = await readJson(`${name}.json?v=${version}`);
      rows = found.map((row) => ({ row, folded: fold(row.slice(1).join(' ')) }));
      shards.set(name, rows);
    }
    return rows;
  };
  // What could not be read is asked for again with the next word.
  const readJson = async (address, options) => {
    const answer = await fetch(address, options);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  };
  let months = null;
  const readMonths = async () => {
    months ??= await readJson('months.json', { cache: 'no-cache' });
    return months;
  };

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
  const search = () => {
    turn += 1;
    rememberWords();
    const own = turn;
    find(own).catch((error) => {
      if (own === turn) status.textContent = words.lost;
      throw error;
    });
  };
  // Who goes to a story and comes back finds the words and the list again.
  const rememberWords = () => {
    const address = new URL(location.href);
    if (input.value.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', input.value);
    history.replaceState(null, '', address);
  };
  const find = async (own) => {
    const wanted = fold(input.value)
      .split(/\s+/)
      .filter((word) => word !== '');
    list.replaceChildren();
    latest.hidden = wanted.length > 0;
    status.textContent = wanted.length > 0 ? words.busy : '';
    if (wanted.length === 0) return;
    let count = 0;
    for (const month of await readMonths()) {
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
