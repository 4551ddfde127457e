/*
 * Sends the form of a letter's link by itself, so that one click in the letter is enough. Only for a page that somebody looks at: programs
 * that fetch links ahead run no scripts, a page drawn ahead waits until it is shown, and a browser that a program steers is left alone.
 */
(() => {
  const form = document.getElementById("capacity-link-use");
  let sent = false;
  const send = () => {
    if (sent || document.prerendering || document.visibilityState !== "visible" || navigator.webdriver) {
      return;
    }
    sent = true;
    form.requestSubmit();
  };
  document.addEventListener("prerenderingchange", send);
  document.addEventListener("visibilitychange", send);
  send();
})();
