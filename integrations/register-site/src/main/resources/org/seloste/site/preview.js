
(function () {
  'use strict';
  var stamp = document.body.dataset.stamp;
  function refresh(fresh) {
    return fetch(location.href, {cache: 'no-store'}).then(function (answer) { return answer.text(); })
      .then(function (text) {
        var page = new DOMParser().parseFromString(text, 'text/html');
        document.getElementById('page_content').replaceChildren(
          ...Array.from(page.getElementById('page_content').children).map(function (part) {
            var old = part.id ? document.getElementById(part.id) : null;
            if (old && old.tagName === 'DIV' && old.querySelector('iframe') && part.querySelector('iframe')) {
              old.querySelector('iframe').contentWindow.location.reload();
              return old;
            }
            return document.importNode(part, true);
          }));
        stamp = fresh;
      });
  }
  function ask() {
    fetch('/stamp', {cache: 'no-store'}).then(function (answer) { return answer.text(); })
      .then(function (fresh) { return fresh === stamp ? null : refresh(fresh); })
      .catch(function () {})
      .finally(function () { setTimeout(ask, 700); });
  }
  setTimeout(ask, 700);
})();
