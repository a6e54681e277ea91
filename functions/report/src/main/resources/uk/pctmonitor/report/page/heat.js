(function () {
  var table = document.querySelector('table.heat'), form = document.querySelector('form.js');
  if (!table || !form) return;
  var body = table.tBodies[0], rows = Array.from(body.rows), heads = Array.from(table.tHead.rows[0].cells);
  var name = form.querySelector('#f-name'), rag = form.querySelector('#f-rag'), category = form.querySelector('#f-cat'),
    count = form.querySelector('#f-count'), rank = { r: 0, a: 1, n: 2, w: 3, o: 4, g: 5 };
  form.hidden = false;

  function has(row) {
    var wanted = rag.value.split(' ');
    return !rag.value || Array.from(row.cells).slice(2).some(function (cell) {
      var end = cell.querySelector('b');
      return !cell.hidden && (wanted[1] === 'now' ? cell.className === wanted[0] : end && end.className === wanted[0]);
    });
  }

  function filter() {
    var shown = 0, columns = 0, text = name.value.trim().toLowerCase();
    heads.forEach(function (head, i) {
      var hide = !!category.value && head.hasAttribute('data-c') && head.dataset.c !== category.value;
      head.hidden = hide;
      rows.forEach(function (row) { row.cells[i].hidden = hide; });
      columns += head.hasAttribute('data-c') && !hide ? 1 : 0;
    });
    rows.forEach(function (row) {
      row.hidden = row.cells[0].textContent.toLowerCase().indexOf(text) < 0 || !has(row);
      shown += row.hidden ? 0 : 1;
    });
    count.textContent = shown + ' of ' + rows.length + ' PCTs and ' + columns + ' metrics shown';
  }

  function key(row, i, kind) {
    var cell = row.cells[i];
    if (kind === 'name') return cell.textContent.trim();
    if (kind === 'red') return -Number(cell.textContent);
    var figure = parseFloat(cell.firstElementChild.textContent.replace(/[^0-9.-]/g, ''));
    return rank[cell.className] * 1e12 + (isNaN(figure) ? 0 : figure);
  }

  function sort(i, kind) {
    var head = heads[i], down = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    heads.forEach(function (each) { if (each.hasAttribute('aria-sort')) each.setAttribute('aria-sort', 'none'); });
    head.setAttribute('aria-sort', down > 0 ? 'ascending' : 'descending');
    rows.sort(function (one, other) {
      var a = key(one, i, kind), b = key(other, i, kind);
      return (a < b ? -1 : a > b ? 1 : 0) * down;
    });
    rows.forEach(function (row) { body.appendChild(row); });
  }

  heads.forEach(function (head, i) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.textContent = '';
    head.appendChild(button);
    head.setAttribute('aria-sort', 'none');
    button.addEventListener('click', function () { sort(i, head.dataset.sort); });
  });
  form.addEventListener('input', filter);
  form.addEventListener('reset', function () { setTimeout(filter, 0); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  filter();
})();
