/* Passkeys: makes one for the account's page, signs in with one on the page for that. What signs stays with the authenticator. */
(() => {
  const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), one => one.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const known = keys => (keys ?? []).map(key => ({ ...key, id: bytes(key.id) }));

  function written(key, response) {
    const whole = {
      id: key.id,
      rawId: text(key.rawId),
      type: key.type,
      response,
      clientExtensionResults: key.getClientExtensionResults()
    };
    if (key.authenticatorAttachment) whole.authenticatorAttachment = key.authenticatorAttachment;
    return JSON.stringify(whole);
  }

  async function create(question) {
    const asked = JSON.parse(question);
    const key = await navigator.credentials.create({
      publicKey: {
        ...asked,
        challenge: bytes(asked.challenge),
        user: { ...asked.user, id: bytes(asked.user.id) },
        excludeCredentials: known(asked.excludeCredentials)
      }
    });
    return written(key, {
      attestationObject: text(key.response.attestationObject),
      clientDataJSON: text(key.response.clientDataJSON),
      transports: key.response.getTransports?.() ?? []
    });
  }

  async function sign(asked) {
    const key = await navigator.credentials.get({
      publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials) }
    });
    const response = {
      authenticatorData: text(key.response.authenticatorData),
      clientDataJSON: text(key.response.clientDataJSON),
      signature: text(key.response.signature)
    };
    if (key.response.userHandle) response.userHandle = text(key.response.userHandle);
    return written(key, response);
  }

  async function signIn(header, token) {
    const send = (path, body) => fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [header]: token },
      body
    });
    try {
      const question = await send('webauthn/authenticate/options');
      const answer = await send('login/webauthn', await sign(await question.json()));
      if (answer.ok) {
        location.assign((await answer.json()).redirectUrl);
      } else {
        location.assign(answer.status === 503 ? 'connexion?indisponible' : 'connexion?cle');
      }
    } catch (refused) {
      location.assign('connexion?cle');
    }
  }

  window.annuairePasskeys = { create, signIn };
})();
