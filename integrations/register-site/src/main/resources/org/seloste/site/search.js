
(function () {
  'use strict';
  var frame = document.getElementById('page_search');
  var box = document.getElementById('page_words');
  var found = document.getElementById('page_found');
  var sections = Array.from(document.querySelectorAll('.found'));
  var people = document.getElementById('people');
  function plain(text) {
    return text.toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
  }
  var items = Array.from(document.querySelectorAll('.found li')).map(function (item) {
    return {item: item, key: item.firstElementChild.getAttribute('href'),
      words: plain(item.textContent + ' ' + (item.dataset.words || ''))};
  });
  function search() {
    var asked = plain(box.value).split(' ');
    var hits = new Set();
    items.forEach(function (each) {
      var hit = asked.every(function (word) { return each.words.includes(word); });
      each.item.hidden = !hit;
      if (hit) { hits.add(each.key); }
    });
    sections.forEach(function (section) {
      section.hidden = !section.querySelector('li:not([hidden])');
    });
    if (people) { people.hidden = asked[0] !== ''; }
    found.textContent = asked[0] === '' ? ''
      : (hits.size === 1 ? found.dataset.one : found.dataset.other).replace('{0}', hits.size);
  }
  box.addEventListener('input', search);
  frame.hidden = false;
  search();
})();
