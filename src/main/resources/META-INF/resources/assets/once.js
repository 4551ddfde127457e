/*
 * Who clicks twice on a button that saves, sends or creates means it once: the second click would say that there is nothing to do.
 */
document.addEventListener('click', event => {
  if (event.detail > 1 && event.target.closest?.('button.primary')) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);
