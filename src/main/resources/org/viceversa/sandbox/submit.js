// Posts the page's only form at once.
document.querySelector('form').submit();
