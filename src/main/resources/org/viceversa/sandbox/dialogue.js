// In the frame: tells the page around it that the content dialogue is over. In that page: goes where it says.
(function () {
  const next = document.currentScript.dataset.next;
  if (next) {
    (window.opener || window.parent).postMessage({ subject: 'sandbox.done', next }, location.origin);
    return;
  }
  window.addEventListener('message', (event) => {
    if (event.origin === location.origin && event.data && event.data.subject === 'sandbox.done') {
      location.assign(event.data.next);
    }
  });
})();
